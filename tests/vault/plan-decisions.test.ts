import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, expect, test } from "vitest";
import type { PlanDecision } from "../../lib/core/ledger/plan-decision";
import { IdbVault } from "../../lib/vault/idb-vault";
import DECISIONS from "../fixtures/vault/v10/planDecisions.json";
import STUDENTS from "../fixtures/vault/v9/students.json";
import { layDown } from "./old-vault";

let vault: IdbVault;
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

test("a vault from before decisions on plans keeps its records, and takes decisions", async () => {
  await layDown(9);
  vault = new IdbVault();
  expect(await vault.all("students")).toEqual(STUDENTS);
  expect(await vault.read("planDecisions")).toEqual({ records: [], damaged: [] });
  expect(await vault.health()).toEqual({ damaged: [] });
  const stored = DECISIONS as unknown as PlanDecision[];
  await vault.apply(stored.map((record) => ({ put: "planDecisions", record })));
  await vault.close();
  vault = new IdbVault();
  expect(await vault.all("planDecisions")).toEqual(stored);
});
