import type { Collection } from "../ports/vault";
import { sealAt, unsealAt, type Sealed, type SealedRecord, type VersionedBody } from "./sealing";

/*
 * Shards cache a large collection. The first reading unseals its records one by one and stores them a second time,
 * sealed together in shards, since unsealing 5,000 records singly takes longer than everything else that the popup
 * waits for, and reading their rows almost as long. A write deletes the shards of the records that it changes, in the
 * same transaction, so that no shard is stale or keeps erased records. What goes past the vault, such as damage to a
 * row on the disk, is found out soon after a reading: a shard carries the SHA-256 of the stored bytes that it was made
 * from. One that does not match is deleted, and everything is read anew.
 */

/** Records of several rows, sealed together. */
export interface SealedShard extends Sealed {
  /** SHA-256 of the rows as they are stored, in their order. Bound to the sealed bytes. */
  rowsDigest: string;
}

/** Rows that belong together, in the order in which they were read. */
export interface Shard {
  name: string;
  rows: SealedRecord[];
}

/** Collections that grow with every session. */
export const SHARDED: readonly Collection[] = ["sessionLogs"];
const SHARD_COUNT = 64;
/** Fewer records are read one by one: sharding would gain nothing. */
export const MIN_SHARDED_ROWS = 200;

/** FNV-1a, folded: spreads random ids and counted ones alike. */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % SHARD_COUNT;
}

/** The name of the shard that a record is in. */
export const shardOf = (collection: Collection, id: string): string => `${collection} ${numberOf(id)}`;

/** Divides what has an id into the collection's shards; into none where it has none or is too small for them. */
export function shardsOf<R extends { id: string }>(collection: Collection, rows: readonly R[]): Map<string, R[]> {
  const shards = new Map<string, R[]>();
  if (!SHARDED.includes(collection) || rows.length < MIN_SHARDED_ROWS) return shards;
  for (const row of rows) {
    const name = shardOf(collection, row.id);
    const of = shards.get(name);
    if (of) of.push(row);
    else shards.set(name, [row]);
  }
  return shards;
}

/** Seals the records of a shard together, bound to the rows that they were read from. */
export async function sealShard(key: CryptoKey, shard: Shard, bodies: readonly VersionedBody[]): Promise<SealedShard> {
  const rowsDigest = await digestOf(shard.rows);
  return { ...(await sealAt(key, placeOf(shard.name, rowsDigest), bodies)), rowsDigest };
}

/** Unseals the records of a shard; undefined unless it has exactly those with these ids, in this order. */
export async function unsealShard(
  key: CryptoKey,
  { name, ids }: { name: string; ids: readonly string[] },
  kept: SealedShard | undefined,
): Promise<VersionedBody[] | undefined> {
  const bodies = kept && (await unsealAt<VersionedBody[]>(key, placeOf(name, kept.rowsDigest), kept));
  const isWhole = bodies?.length === ids.length && bodies.every(({ record }, at) => record.id === ids[at]);
  return isWhole ? bodies : undefined;
}

/** True when a shard was made from exactly these rows. */
export const isMadeFrom = async (kept: SealedShard, rows: readonly SealedRecord[]): Promise<boolean> =>
  kept.rowsDigest === (await digestOf(rows));

const placeOf = (name: string, rowsDigest: string): string[] => ["shard", name, rowsDigest];

const encoder = new TextEncoder();

/** Hashes rows with the lengths of their parts, so that no byte can move from one part to the next. */
async function digestOf(rows: readonly SealedRecord[]): Promise<string> {
  const parts = rows.flatMap(({ id, iv, sealed }) => [encoder.encode(id), iv, new Uint8Array(sealed)]);
  const lengths = new Uint8Array(Uint32Array.from(parts, ({ length }) => length).buffer);
  const all = [lengths, ...parts];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
