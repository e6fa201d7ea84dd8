import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import STUDENTS from "../fixtures/vault/v23/students.json";
import { layDown } from "./old-vault";

afterEach(async () => deleteDB("pushpin"));

test("a student of a version that kept no accommodations stays as it is, and has none", async () => {
  await layDown(23);
  const vault = new IdbVault();
  expect(await vault.all("students")).toEqual(STUDENTS);
  expect(await vault.health()).toEqual({ damaged: [] });
  await vault.close();
});

test("an older Pushpin does not open the vault: it would refuse to save a student with accommodations", async () => {
  await layDown(23);
  const vault = new IdbVault();
  await vault.all("students");
  await vault.close();
  await expect(openDB("pushpin", 23)).rejects.toMatchObject({ name: "VersionError" });
});
