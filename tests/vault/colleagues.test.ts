import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import AWAY_TIMES from "../fixtures/vault/v14/awayTimes.json";
import COLLEAGUES from "../fixtures/vault/v15/colleagues.json";
import ROOM_MATCHES from "../fixtures/vault/v15/roomMatches.json";
import type { Colleague } from "../../lib/core/building/room-visit";
import { layDown } from "./old-vault";

let vault: IdbVault;
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

test("a vault from before colleagues' visits keeps its records, and takes them", async () => {
  await layDown(14);
  vault = new IdbVault();
  expect(await vault.all("awayTimes")).toEqual(AWAY_TIMES);
  expect(await vault.read("colleagues")).toEqual({ records: [], damaged: [] });
  expect(await vault.health()).toEqual({ damaged: [] });
  const colleagues = COLLEAGUES as Colleague[];
  await vault.apply([
    ...colleagues.map((record) => ({ put: "colleagues", record }) as const),
    ...ROOM_MATCHES.map((record) => ({ put: "roomMatches", record }) as const),
  ]);
  await vault.close();
  vault = new IdbVault();
  expect(await vault.all("colleagues")).toEqual(COLLEAGUES);
  expect(await vault.all("roomMatches")).toEqual(ROOM_MATCHES);
});
