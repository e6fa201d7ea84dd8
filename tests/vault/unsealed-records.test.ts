import "fake-indexeddb/auto";
import fc from "../seeded-checks";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { VaultChange } from "../../lib/ports/vault";
import { IdbVault } from "../../lib/vault/idb-vault";
import { aLedgerEntry } from "../fixtures/builders";
import { flipBit } from "./disk";

let vault: IdbVault;

beforeEach(() => {
  vault = new IdbVault();
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

const fresh = async () => {
  const other = new IdbVault();
  const read = await other.read("sessionLogs");
  await other.close();
  return read;
};

test("what is in memory is what reading anew finds, whatever was written", async () => {
  const id = fc.constantFrom("a", "B", "c", "ä", "z");
  const change = fc.oneof(
    fc.record({ put: fc.constant("sessionLogs" as const), id, minutes: fc.nat(90) }),
    fc.record({ remove: fc.constant("sessionLogs" as const), id }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), async (writes) => {
      await vault.all("sessionLogs");
      for (const write of writes) {
        const changes = write.map((one): VaultChange =>
          "put" in one ? { put: one.put, record: aLedgerEntry({ id: one.id, minutes: one.minutes }) } : one,
        );
        await vault.apply(changes);
        expect(await vault.read("sessionLogs")).toEqual(await fresh());
      }
    }),
    { numRuns: 30 },
  );
});

test("a record that is changed after it was saved does not change what is in memory", async () => {
  await vault.all("sessionLogs");
  const record = aLedgerEntry({ minutes: 20 });
  await vault.apply([{ put: "sessionLogs", record }]);
  record.minutes = 30;
  expect((await vault.all("sessionLogs"))[0]?.minutes).toBe(20);
});

test("a damaged record that is written over is read anew", async () => {
  await vault.apply([{ put: "sessionLogs", record: aLedgerEntry({ id: "a" }) }]);
  await vault.close();
  await flipBit("sessionLogs");
  vault = new IdbVault();
  expect((await vault.read("sessionLogs")).damaged).toHaveLength(1);
  await vault.apply([{ put: "sessionLogs", record: aLedgerEntry({ id: "a" }) }]);
  expect(await vault.read("sessionLogs")).toMatchObject({ records: [{ id: "a" }], damaged: [] });
});
