import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import SESSION_LOGS from "../fixtures/vault/v16/sessionLogs.json";
import { layDown } from "./old-vault";

afterEach(async () => deleteDB("pushpin"));

test("entries from before who gave a session was asked stay as they are: nothing is said of it", async () => {
  await layDown(16);
  const vault = new IdbVault();
  const entries = await vault.all("sessionLogs");
  expect(entries).toEqual(SESSION_LOGS);
  expect(entries[0]).not.toHaveProperty("given");
  expect(await vault.health()).toEqual({ damaged: [] });
  await vault.close();
});

test("an older Pushpin does not open entries that say it: its corrections would drop it", async () => {
  await layDown(16);
  const vault = new IdbVault();
  await vault.all("sessionLogs");
  await vault.close();
  await expect(openDB("pushpin", 16)).rejects.toMatchObject({ name: "VersionError" });
});
