import type { DamagedRecord } from "../core/vault/vault-health";
import type { Collection, CollectionContents, VaultRecords } from "../ports/vault";
import { versionOf } from "./migrations";
import type { KeyedDatabase } from "./move-vault";
import { unsealLabel, unsealRecord, type SealedRecord, type StoredBody, type VersionedBody } from "./sealing";
import { sealShard, shardsOf, unsealShard, type SealedShard, type Shard } from "./shards";
import type { VaultDatabase } from "./stores";

/** The contents of a collection, and whether some of its records are of an older version. */
export interface ReadCollection<C extends Collection> extends CollectionContents<C> {
  isOutdated: boolean;
  /** Shards that were read record by record, and can be kept for the next time. */
  unkept: { shard: Shard; bodies: VersionedBody[] }[];
}

/** Reads and unseals a collection. A record that can't be read, or that a later Pushpin wrote, is listed as damaged. */
export async function readCollection<C extends Collection>(
  database: VaultDatabase,
  key: CryptoKey,
  collection: C,
): Promise<ReadCollection<C>> {
  const rows = await database.getAll(collection);
  const version = versionOf(collection);
  const { found, unkept } = await unsealAll(database, key, { collection, rows });
  const bodies = rows.map(({ id }) => found.get(id));
  const readable = (at: number): StoredBody[] => (bodies[at]?.version === version ? [bodies[at].record] : []);
  const damaged = rows.filter((_row, at) => readable(at).length === 0);
  return {
    records: rows.flatMap((_row, at) => readable(at)) as unknown as VaultRecords[C][],
    damaged: await Promise.all(damaged.map(async (row) => nameRecord(key, collection, row))),
    isOutdated: bodies.some((body) => body !== undefined && body.version < version),
    unkept,
  };
}

interface Unsealed extends Pick<ReadCollection<Collection>, "unkept"> {
  /** By id; what can't be unsealed is missing. */
  found: Map<string, VersionedBody>;
}

/** Unseals rows: from the shards that were made from exactly these rows, the others one by one. */
async function unsealAll(
  database: VaultDatabase,
  key: CryptoKey,
  { collection, rows }: { collection: Collection; rows: readonly SealedRecord[] },
): Promise<Unsealed> {
  const shards = shardsOf(collection, rows);
  const isSmall = shards.length === 0;
  const kept = isSmall ? new Map<string, SealedShard>() : await keptShards(database, shards);
  const read = await Promise.all(
    (isSmall ? [{ name: collection, rows: [...rows] }] : shards).map(async (shard) => {
      const together = await unsealShard(key, shard, kept.get(shard.name));
      if (together) return { shard, bodies: together, isKept: true };
      const one = await Promise.all(shard.rows.map(async (row) => unsealRecord(key, collection, row)));
      return { shard, bodies: one, isKept: false };
    }),
  );
  const found = new Map<string, VersionedBody>();
  for (const { shard, bodies } of read)
    for (const [at, { id }] of shard.rows.entries()) if (bodies[at]) found.set(id, bodies[at]);
  const isWhole = (bodies: readonly (VersionedBody | undefined)[]): bodies is VersionedBody[] =>
    !bodies.includes(undefined);
  const unkept = read.flatMap(({ shard, bodies, isKept }) =>
    !isSmall && !isKept && isWhole(bodies) ? [{ shard, bodies }] : [],
  );
  return { found, unkept };
}

async function keptShards(database: VaultDatabase, shards: readonly Shard[]): Promise<Map<string, SealedShard>> {
  const { store } = database.transaction("shards");
  const kept = await Promise.all(shards.map(async ({ name }) => [name, await store.get(name)] as const));
  return new Map(kept.flatMap(([name, shard]) => (shard ? [[name, shard] as const] : [])));
}

/** Stores shards for the next reading. Failing is harmless: the records are then read one by one again. */
export async function keepShards(
  { database, key }: KeyedDatabase,
  unkept: ReadCollection<Collection>["unkept"],
): Promise<void> {
  const sealed = await Promise.all(
    unkept.map(async ({ shard, bodies }) => ({ name: shard.name, shard: await sealShard(key, shard, bodies) })),
  );
  const transaction = database.transaction("shards", "readwrite");
  await Promise.all([...sealed.map(async ({ name, shard }) => transaction.store.put(shard, name)), transaction.done]);
}

async function nameRecord(key: CryptoKey, kind: Collection, row: SealedRecord): Promise<DamagedRecord> {
  return { kind, id: row.id, ...(await unsealLabel(key, kind, row)) };
}
