import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeBackup, type ArchivedRecord } from "../../lib/core/vault/backup";
import { planRestore } from "../../lib/core/vault/plan-restore";
import { IdbVault } from "../../lib/vault/idb-vault";
import STUDENTS from "../fixtures/vault/v15/students.json";
import { layDown } from "./old-vault";

const [{ nameTokens: before }, unnamed] = STUDENTS as unknown as [
  { nameTokens: { key: string; hashes: string[] } },
  Record<string, unknown>,
];
let vault: IdbVault;

beforeEach(async () => {
  await layDown(15);
  vault = new IdbVault();
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

test("the key of name hashes becomes a record of its own, and a student's record names it", async () => {
  const [named, other] = await vault.all("students");
  const keys = await vault.all("nameKeys");
  expect(keys).toEqual([{ id: named!.nameTokens!.keyId, key: before.key }]);
  expect(named!.nameTokens!.hashes).toEqual(before.hashes);
  expect(JSON.stringify(named)).not.toContain(before.key);
  expect(other).toEqual(unnamed);
  expect(await vault.health()).toEqual({ damaged: [] });
});

test("the key is there too where it is read first, and nothing counts as lost", async () => {
  expect(await vault.all("nameKeys")).toMatchObject([{ key: before.key }]);
  await vault.close();
  vault = new IdbVault();
  expect(await vault.all("nameKeys")).toHaveLength(1);
  expect(await vault.health()).toEqual({ damaged: [] });
});

test("a backup of that version comes to the same key, and one of today has it once", async () => {
  const old = STUDENTS.map((record): ArchivedRecord => ({ kind: "students", version: 2, record }));
  const upgraded = vault.upgradeRecords(makeBackup(old, 0).records)!;
  const here = await vault.exportRecords();
  const keysOf = (records: ArchivedRecord[]) => records.filter(({ kind }) => kind === "nameKeys");
  expect(keysOf(upgraded)).toMatchObject([{ record: (await vault.all("nameKeys"))[0] }]);
  expect(keysOf(here)).toHaveLength(1);
  expect(planRestore(upgraded, here, "replace")).toEqual([]);
  expect(
    vault.upgradeRecords([...here, ...old.map((one) => ({ ...one, record: { ...one.record, id: "x" } }))]),
  ).toHaveLength(here.length + old.length);
});

test("a file without names, put in place of all records, leaves the key with the hashes that stay", async () => {
  const here = await vault.exportRecords();
  const file = here
    .filter(({ kind }) => kind === "students")
    .map(({ record: { nameTokens: _none, ...record }, ...one }) => ({ ...one, record: { ...record, grade: "5" } }));
  const writes = planRestore(file, here, "replace");
  expect(writes).toMatchObject([{ put: "students" }, { put: "students" }]);
  expect(JSON.stringify(writes)).toContain(before.hashes[0]);
});
