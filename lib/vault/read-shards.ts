import type { Collection } from "../ports/vault";
import { versionOf } from "./migrations";
import type { KeyedDatabase } from "./move-vault";
import { unsealRecord, type SealedRecord, type VersionedBody } from "./sealing";
import { isMadeFrom, SHARDED, sealShard, shardsOf, unsealShard, type Shard } from "./shards";
import type { VaultDatabase } from "./stores";

/** What was unsealed of a collection. */
export interface Unsealed {
  /** In the order of ids; without a body where it can't be unsealed, and then with its row. */
  found: { id: string; body?: VersionedBody | undefined; row?: SealedRecord }[];
  /** Shards that were read record by record, and can be kept for the next time. */
  unkept: { shard: Shard; bodies: VersionedBody[] }[];
  /** True when some records are from shards that are still to be compared with their rows. */
  isUnchecked: boolean;
}

/**
 * Unseals a large collection from its shards, and one by one the rows of those that are missing. Undefined where the
 * collection has no shards, is too small for them, or is being changed.
 */
export async function readShards(
  database: VaultDatabase,
  key: CryptoKey,
  collection: Collection,
): Promise<Unsealed | undefined> {
  if (!SHARDED.includes(collection)) return undefined;
  const transaction = database.transaction([collection, "shards"]);
  const store = transaction.objectStore("shards");
  const [ids, names, sealed] = await Promise.all([
    transaction.objectStore(collection).getAllKeys(),
    store.getAllKeys(),
    store.getAll(),
  ]);
  const kept = new Map(names.map((name, at) => [name, sealed[at]!]));
  const shards = shardsOf(
    collection,
    ids.map((id) => ({ id })),
  );
  if (shards.size === 0) return undefined;
  const read = await Promise.all(
    [...shards].map(async ([name, own]) => {
      const shard = { name, ids: own.map(({ id }) => id) };
      return { ...shard, bodies: await unsealShard(key, shard, kept.get(name)) };
    }),
  );
  const rows = await rowsOf(
    database,
    collection,
    read.filter(({ bodies }) => !bodies).flatMap((shard) => shard.ids),
  );
  return rows && joined(key, collection, { ids, rows, read });
}

interface ReadShard {
  name: string;
  ids: string[];
  /** Undefined where the shard is missing or of no use. */
  bodies: VersionedBody[] | undefined;
}

async function joined(
  key: CryptoKey,
  collection: Collection,
  { ids, rows, read }: { ids: readonly string[]; rows: ReadonlyMap<string, SealedRecord>; read: readonly ReadShard[] },
): Promise<Unsealed> {
  const singly = await Promise.all(
    [...rows].map(async ([id, row]) => [id, await unsealRecord(key, collection, row)] as const),
  );
  const found = new Map<string, VersionedBody | undefined>(singly);
  for (const { bodies = [] } of read) for (const body of bodies) found.set(body.record.id, body);
  const unkept = read.flatMap(({ name, ids: own, bodies }) => {
    const unsealed = own.map((id) => found.get(id));
    return bodies || !areCurrent(unsealed, versionOf(collection))
      ? []
      : [{ shard: { name, rows: own.map((id) => rows.get(id)!) }, bodies: unsealed }];
  });
  return {
    found: ids.map((id) => ({ id, body: found.get(id), ...(rows.has(id) ? { row: rows.get(id)! } : {}) })),
    ...{ unkept, isUnchecked: read.some(({ bodies }) => bodies) },
  };
}

/** True where each was read and is of this version: one of a later Pushpin needs its row, which has its label. */
const areCurrent = (bodies: readonly (VersionedBody | undefined)[], version: number): bodies is VersionedBody[] =>
  bodies.every((body) => body?.version === version);

/** From this share of a collection on, all of its rows are read at once. */
const MOST_SINGLY = 0.25;

/** Reads rows by id; undefined where one is gone by now. */
async function rowsOf(
  database: VaultDatabase,
  collection: Collection,
  ids: readonly string[],
): Promise<Map<string, SealedRecord> | undefined> {
  if (ids.length === 0) return new Map();
  const wanted = new Set(ids);
  const { store } = database.transaction(collection);
  const isMost = ids.length > MOST_SINGLY * (await store.count());
  const rows = isMost ? await store.getAll() : await Promise.all(ids.map(async (id) => store.get(id)));
  const found = new Map(rows.flatMap((row) => (row && wanted.has(row.id) ? [[row.id, row] as const] : [])));
  return found.size === wanted.size ? found : undefined;
}

/** Stores shards for the next reading. Failing is harmless: the records are then read one by one again. */
export async function keepShards({ database, key }: KeyedDatabase, unkept: Unsealed["unkept"]): Promise<void> {
  const sealed = await Promise.all(
    unkept.map(async ({ shard, bodies }) => ({ name: shard.name, shard: await sealShard(key, shard, bodies) })),
  );
  const transaction = database.transaction("shards", "readwrite");
  await Promise.all([...sealed.map(async ({ name, shard }) => transaction.store.put(shard, name)), transaction.done]);
}

/**
 * Compares the kept shards of a collection with their rows, and deletes those that were not made from them.
 * @returns false where there were some: what was read from them may be wrong
 */
export async function checkShards(database: VaultDatabase, collection: Collection): Promise<boolean> {
  const transaction = database.transaction([collection, "shards"]);
  const store = transaction.objectStore("shards");
  const [rows, names, kept] = await Promise.all([
    transaction.objectStore(collection).getAll(),
    store.getAllKeys(),
    store.getAll(),
  ]);
  const shards = shardsOf(collection, rows);
  const wrong: string[] = [];
  for (const [at, name] of names.entries()) {
    const own = shards.get(name);
    if (own && !(await isMadeFrom(kept[at]!, own))) wrong.push(name);
  }
  if (wrong.length === 0) return true;
  const deleting = database.transaction("shards", "readwrite");
  await Promise.all([...wrong.map(async (name) => deleting.store.delete(name)), deleting.done]);
  return false;
}
