import "fake-indexeddb/auto";
import fc from "../seeded-checks";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LedgerEntry } from "../../lib/core/ledger/ledger-entry";
import { sealRecord, type SealedRecord } from "../../lib/vault/sealing";
import { DATA_KEY } from "../../lib/vault/stores";
import { MIN_SHARDED_ROWS, shardOf } from "../../lib/vault/shards";
import { IdbVault, type VaultWatcher } from "../../lib/vault/idb-vault";
import type { Collection } from "../../lib/ports/vault";
import { aLedgerEntry, aStudent } from "../fixtures/builders";

const COUNT = MIN_SHARDED_ROWS + 50;
const anEntry = (at: number, minutes = 30): LedgerEntry =>
  aLedgerEntry({ id: `e${String(at).padStart(4, "0")}`, sessionId: `s${at}`, studentId: `student-${at % 7}`, minutes });

/** The shards that these entries are in. */
const ALL = new Set(Array.from({ length: COUNT }, (_, at) => shardOf("sessionLogs", anEntry(at).id))).size;

let vault: IdbVault;

/** Closes the vault as a killed worker leaves it, and opens it again. */
async function reopen(onChange: VaultWatcher = () => {}): Promise<void> {
  await vault.close();
  vault = new IdbVault({ onChange });
}
const logs = async (): Promise<LedgerEntry[]> => vault.all("sessionLogs");
const put = async (...records: LedgerEntry[]): Promise<void> =>
  vault.apply(records.map((record) => ({ put: "sessionLogs", record })));
const remove = async (...ids: string[]): Promise<void> => vault.apply(ids.map((id) => ({ remove: "sessionLogs", id })));

async function onDisk<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB("pushpin");
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
const shardCount = async (): Promise<number> => onDisk(async (database) => database.count("shards"));
/** A busy machine may take longer than the usual second. */
const SOON = { timeout: 20_000 };
const isKept = async (): Promise<void> => vi.waitFor(async () => expect(await shardCount()).toBe(ALL), SOON);

/** Counts how often something is unsealed by a reading of a vault that was just opened. */
async function unsealings(): Promise<number> {
  await reopen();
  const decrypt = vi.spyOn(crypto.subtle, "decrypt");
  await logs();
  const count = decrypt.mock.calls.length;
  decrypt.mockRestore();
  return count;
}

beforeEach(async () => {
  vault = new IdbVault();
  await put(...Array.from({ length: COUNT }, (_, at) => anEntry(at)));
  await reopen();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await vault.close();
  await deleteDB("pushpin");
});

describe("records that are sealed a second time, in shards", () => {
  test("are read together the next time, and are the same", async () => {
    const first = await logs();
    await isKept();
    expect(await unsealings()).toBe(ALL);
    expect(await logs()).toEqual(first);
    expect(first).toHaveLength(COUNT);
  });

  test("after a change only what lies beside it is read one by one", async () => {
    await logs();
    await isKept();
    await put(anEntry(3, 20));
    expect(await shardCount()).toBe(ALL - 1);
    const count = await unsealings();
    expect(count).toBeGreaterThan(ALL - 1);
    expect(count).toBeLessThan(ALL + COUNT / 8);
    expect((await logs()).find(({ id }) => id === "e0003")?.minutes).toBe(20);
    await isKept();
  });

  test("no row is read again for the records of kept shards", async () => {
    await logs();
    await isKept();
    await put(anEntry(3, 20));
    await reopen();
    const rows = vi.spyOn(IDBObjectStore.prototype, "getAll");
    const singly = vi.spyOn(IDBObjectStore.prototype, "get");
    await logs();
    const readFrom = (calls: typeof rows | typeof singly): number =>
      calls.mock.contexts.filter((store) => (store as IDBObjectStore).name === "sessionLogs").length;
    expect(readFrom(rows)).toBe(0);
    // Only those of the one shard that the change deleted.
    expect(readFrom(singly)).toBeGreaterThan(0);
    expect(readFrom(singly)).toBeLessThan(COUNT / 8);
  });

  test("a record that was put back, changed or damaged behind the vault is found out, and said to whoever read it", async () => {
    const before = await onDisk(async (database) => (await database.get("sessionLogs", "e0001")) as SealedRecord);
    await put(anEntry(1, 5));
    await reopen();
    await logs();
    await isKept();
    await onDisk(async (database) => database.put("sessionLogs", before));
    const changed: Collection[][] = [];
    await reopen((collections) => void changed.push([...collections]));
    await logs();
    await vi.waitFor(() => expect(changed).toEqual([["sessionLogs"]]), SOON);
    expect((await logs()).find(({ id }) => id === "e0001")?.minutes).toBe(30);
    await isKept();
    const sealed = new Uint8Array(before.sealed.slice(0));
    sealed[4]! ^= 1;
    await onDisk(async (database) => database.put("sessionLogs", { ...before, sealed: sealed.buffer }));
    await reopen((collections) => void changed.push([...collections]));
    await logs();
    expect((await vault.health()).damaged.map(({ id }) => id)).toEqual(["e0001"]);
    expect(changed).toHaveLength(2);
    const { records, damaged } = await vault.read("sessionLogs");
    expect([records.length, damaged.map(({ id }) => id)]).toEqual([COUNT - 1, ["e0001"]]);
  });

  test("nothing of an erased record stays in a shard, even if it was erased while shards were being kept", async () => {
    const reading = logs();
    await reading;
    await remove("e0002");
    await vi.waitFor(async () => expect(await vault.all("sessionLogs")).toHaveLength(COUNT - 1), SOON);
    await new Promise((resolve) => setTimeout(resolve, 50));
    // What was read before the removal was not kept.
    expect(await shardCount()).toBe(0);
    await reopen();
    await logs();
    await isKept();
    await remove("e0005");
    expect(await shardCount()).toBe(ALL - 1);
  });

  test("rows that were changed and read anew while a reading was under way are not kept as that one saw them", async () => {
    let [isHeld, release] = [true, () => {}];
    const gate = new Promise<void>((resolve) => (release = resolve));
    const unseal = crypto.subtle.decrypt.bind(crypto.subtle);
    const decrypt = vi.spyOn(crypto.subtle, "decrypt").mockImplementation(async (...how) => {
      if (isHeld) await gate;
      return unseal(...how);
    });
    const late = logs();
    await vi.waitFor(() => expect(decrypt.mock.calls.length).toBe(COUNT), SOON);
    isHeld = false;
    await remove("e0002");
    expect(await logs()).toHaveLength(COUNT - 1);
    await isKept();
    release();
    await late;
    await new Promise((resolve) => setTimeout(resolve, 50));
    decrypt.mockRestore();
    expect(await unsealings()).toBe(ALL);
  });

  test("are removed when records of an older version are migrated", async () => {
    await logs();
    await isKept();
    await onDisk(async (database) => {
      const key = (await database.get("keys", DATA_KEY)) as CryptoKey;
      const { mandate, ...student } = aStudent();
      const record = { ...student, mandate: mandate[0] };
      await database.put("students", await sealRecord(key, "students", { record, version: 1 }));
    });
    await reopen();
    expect(await vault.all("students")).toHaveLength(1);
    expect(await shardCount()).toBe(0);
  });

  test("a shard from another place, or made for other rows, is not read", async () => {
    await logs();
    await isKept();
    await onDisk(async (database) => {
      const [one, other] = await database.getAllKeys("shards");
      const [shard, second] = [await database.get("shards", one!), await database.get("shards", other!)];
      await database.put("shards", second, one);
      // An old shard that claims to be of the present rows.
      await database.put("shards", { ...second, rowsDigest: (shard as { rowsDigest: string }).rowsDigest }, other);
    });
    await reopen();
    const entries = await logs();
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: COUNT }, (_, at) => anEntry(at).id));
  });

  test("whatever is written and however often the vault is opened anew, it reads what was written last", async () => {
    const step = fc.oneof(
      fc.record({ put: fc.nat(COUNT + 20), minutes: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ remove: fc.nat(COUNT) }),
      fc.constant("reopen" as const),
    );
    const model = new Map((await logs()).map((entry) => [entry.id, entry]));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        for (const one of steps) {
          if (one === "reopen") await reopen();
          else if ("put" in one) {
            const entry = anEntry(one.put, one.minutes);
            model.set(entry.id, entry);
            await put(entry);
          } else {
            model.delete(anEntry(one.remove).id);
            await remove(anEntry(one.remove).id);
          }
          expect(new Map((await logs()).map((entry) => [entry.id, entry]))).toEqual(model);
        }
        await reopen();
        expect(new Map((await logs()).map((entry) => [entry.id, entry]))).toEqual(model);
      }),
      { numRuns: 15 },
    );
  });
});

test("a small collection has no shards", async () => {
  await remove(...Array.from({ length: 100 }, (_, at) => anEntry(at).id));
  await reopen();
  expect(await logs()).toHaveLength(COUNT - 100);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await shardCount()).toBe(0);
});
