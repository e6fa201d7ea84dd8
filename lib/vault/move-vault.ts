import { migrateRecords } from "./migrations";
import { deleteDatabase, openNamed, otherDatabase, withSpares } from "./open-database";
import { sealLabel, sealRecord, unsealLabel, unsealRecord, type SealedRecord } from "./sealing";
import { CANARY_KEY, COLLECTIONS, DATA_KEY, STORES, TRACE, type StoredKey, type VaultDatabase } from "./stores";
import type { Collection } from "../ports/vault";

/** An open database with the key of its records. */
export interface KeyedDatabase {
  database: VaultDatabase;
  key: CryptoKey;
}

/** The key that records move to, and the form in which it is stored beside them. */
export interface NewKey {
  key: CryptoKey;
  stored: StoredKey;
}

/**
 * Seals every record anew under another key in the other database, in one transaction, and deletes this database with
 * its key. Replacing only the key would leave records under the old key in this database's file. Closes `from`.
 */
export async function moveVault(from: KeyedDatabase, to: NewKey, onGone: () => void): Promise<KeyedDatabase> {
  return withSpares(async () => moveRecords(from, to, onGone));
}

async function moveRecords(from: KeyedDatabase, to: NewKey, onGone: () => void): Promise<KeyedDatabase> {
  await migrateRecords(from.database, from.key);
  const rows = await Promise.all(
    COLLECTIONS.map(async (collection) => ({ collection, rows: await resealAll(from, to.key, collection) })),
  );
  const trace = await from.database.get("about", TRACE);
  const log = await from.database.getAll("log");
  const canaryKey = await from.database.get("keys", CANARY_KEY);
  const name = otherDatabase(from.database.name);
  await deleteDatabase(name);
  const { database } = await openNamed(name, onGone);
  try {
    const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
    await Promise.all([
      ...rows.flatMap(({ collection, rows: sealed }) =>
        sealed.map(async (row) => transaction.objectStore(collection).put(row)),
      ),
      transaction.objectStore("keys").put(to.stored, DATA_KEY),
      ...(canaryKey ? [transaction.objectStore("keys").put(canaryKey, CANARY_KEY)] : []),
      ...log.map(async (entry) => transaction.objectStore("log").add(entry)),
      ...(trace ? [transaction.objectStore("about").put(trace, TRACE)] : []),
      transaction.done,
    ]);
  } catch (error) {
    database.close();
    throw error;
  }
  await discard(from.database);
  return { database, key: to.key };
}

/**
 * Empties a database, then deletes it: if the deletion is interrupted, an empty one is not taken for the current one.
 */
async function discard(database: VaultDatabase): Promise<void> {
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  await Promise.all([...STORES.map(async (store) => transaction.objectStore(store).clear()), transaction.done]);
  database.close();
  await deleteDatabase(database.name);
}

async function resealAll(from: KeyedDatabase, key: CryptoKey, collection: Collection): Promise<SealedRecord[]> {
  const rows = await from.database.getAll(collection);
  return Promise.all(rows.map(async (row) => reseal(from.key, key, { collection, row })));
}

/**
 * Seals one record under the new key. Copies a damaged one unchanged but for its label, so that she still sees it
 * listed.
 */
async function reseal(
  before: CryptoKey,
  key: CryptoKey,
  { collection, row }: { collection: Collection; row: SealedRecord },
): Promise<SealedRecord> {
  const body = await unsealRecord(before, collection, row);
  const label = await unsealLabel(before, collection, row);
  if (!body) return { ...row, label: await sealLabel(key, collection, { id: row.id, label }) };
  const { savedAtMs } = label;
  return sealRecord(key, collection, { ...body, ...(savedAtMs === undefined ? {} : { savedAtMs }) });
}
