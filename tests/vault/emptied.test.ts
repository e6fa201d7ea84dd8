import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { COLLECTIONS } from "../../lib/vault/stores";
import { IdbVault } from "../../lib/vault/idb-vault";
import { aLedgerEntry, aStudent } from "../fixtures/builders";

beforeEach(() => {
  indexedDB = new IDBFactory();
});

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Everything that reads: none of it may make a vault. */
const readAll = (vault: IdbVault): Promise<unknown> =>
  Promise.allSettled([
    ...COLLECTIONS.map((collection) => vault.read(collection)),
    vault.health(),
    vault.protection(),
    vault.exportRecords(),
    vault.lastSave(),
    vault.lastBackupMs(),
    vault.readLog(),
    vault.sealDrafts("draft"),
    vault.unsealDrafts("sealed"),
    vault.noteBackup(0),
    vault.acceptMissing(),
    vault.lock(),
  ]);

test.each([
  ["emptied", (vault: IdbVault) => vault.empty()],
  ["erased", (vault: IdbVault) => vault.destroy()],
] as const)("a vault that is %s while it is read stays away", async (_how, remove) => {
  for (let count = 0; count < 40; count += 1) {
    const vault = new IdbVault();
    await vault.apply([
      { put: "students", record: aStudent() },
      { put: "sessionLogs", record: aLedgerEntry() },
    ]);
    await vault.close();
    const before = readAll(vault);
    await turns(count);
    const removed = remove(vault);
    const meanwhile = readAll(vault);
    await removed;
    await Promise.all([before, meanwhile, readAll(vault)]);
    expect({ count, databases: await indexedDB.databases() }).toEqual({ count, databases: [] });
    expect(await vault.isThere()).toBe(false);
    expect(await vault.all("students")).toEqual([]);
  }
});
