import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import CHOICES from "../fixtures/vault/v19/choices.json";
import SESSION_LOGS from "../fixtures/vault/v19/sessionLogs.json";
import { layDown } from "./old-vault";

afterEach(async () => deleteDB("pushpin"));

test("entries from before the place was kept, and her choice of a rule, stay as they are", async () => {
  await layDown(19);
  const vault = new IdbVault();
  expect(await vault.all("sessionLogs")).toEqual(SESSION_LOGS);
  expect(await vault.all("choices")).toEqual(CHOICES);
  expect(await vault.health()).toEqual({ damaged: [] });
  await vault.close();
});

test("an older Pushpin does not open them: it would drop the place and not know the district's own rule", async () => {
  await layDown(19);
  const vault = new IdbVault();
  await vault.all("sessionLogs");
  await vault.close();
  await expect(openDB("pushpin", 19)).rejects.toMatchObject({ name: "VersionError" });
});
