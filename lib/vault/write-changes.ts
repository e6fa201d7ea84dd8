import { versionOf } from "./migrations";
import type { KeyedDatabase } from "./move-vault";
import { noteChanges } from "./log";
import { nameOf } from "./open-database";
import { sealRecord, type SealedRecord, type StoredBody } from "./sealing";
import { SHARDED, shardOf } from "./shards";
import type { StoreName } from "./stores";
import { noteSave } from "./trace";
import type { VaultTrace } from "../ports/canary";
import { VaultError } from "../core/vault/vault-error";
import type { Collection, VaultChange } from "../ports/vault";

/** The collection that a change is about. */
export const collectionOf = (change: VaultChange): Collection => ("remove" in change ? change.remove : change.put);

/** Writes a whole change set in one transaction, or none of it. */
export async function writeChanges(
  { database, key }: KeyedDatabase,
  changes: readonly VaultChange[],
  nowMs: number,
): Promise<VaultTrace | undefined> {
  // Seal everything first: a transaction would commit itself while WebCrypto is awaited.
  const writes = await Promise.all(changes.map((change) => prepare(key, change, nowMs)));
  const collections = new Set(writes.map(({ collection }) => collection));
  const requests: Promise<unknown>[] = [];
  const stores: StoreName[] = [...collections, "about", "log", "shards"];
  const transaction = database.transaction(stores, "readwrite");
  try {
    requests.push(noteChanges(transaction, changes, nowMs));
    for (const { collection, id, row } of writes) {
      const store = transaction.objectStore(collection);
      requests.push(row ? store.put(row) : store.delete(id));
      if (SHARDED.includes(collection))
        requests.push(transaction.objectStore("shards").delete(shardOf(collection, id)));
    }
    const noting = noteSave(transaction, collections, nowMs);
    requests.push(noting);
    await Promise.all([...requests, transaction.done]);
    return await noting;
  } catch (error) {
    void Promise.allSettled(requests);
    abort(transaction);
    const reason = await transaction.done.then(
      () => error,
      (ended: unknown) => (nameOf(ended) === "QuotaExceededError" ? ended : error),
    );
    throw asVaultError(reason, "vault-refused");
  }
}

/** Rolls a transaction back, unless it failed by itself and is rolled back already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // InvalidStateError: the transaction has ended.
  }
}

interface PreparedChange {
  collection: Collection;
  id: string;
  row?: SealedRecord;
}

async function prepare(key: CryptoKey, change: VaultChange, nowMs: number): Promise<PreparedChange> {
  if ("remove" in change) return { collection: change.remove, id: change.id };
  const { put: collection, savedAtMs = nowMs } = change;
  const record = change.record as unknown as StoredBody;
  const row = await sealRecord(key, collection, { record, version: versionOf(collection), savedAtMs });
  return { collection, id: record.id, row };
}

/** Turns an error that the browser's storage threw into a failure; `otherwise` unless the disk is full. */
export function asVaultError(error: unknown, otherwise: "vault-refused" | "vault-unreadable"): VaultError {
  if (error instanceof VaultError) return error;
  return new VaultError({ code: nameOf(error) === "QuotaExceededError" ? "vault-full" : otherwise });
}
