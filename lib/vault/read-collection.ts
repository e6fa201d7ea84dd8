import type { DamagedRecord } from "../core/vault/vault-health";
import type { Collection, CollectionContents, VaultRecords } from "../ports/vault";
import { versionOf } from "./migrations";
import { unsealLabel, unsealRecord, type SealedRecord, type StoredBody } from "./sealing";
import type { VaultDatabase } from "./stores";

/** The contents of a collection, and whether some of its records are of an older version. */
export interface ReadCollection<C extends Collection> extends CollectionContents<C> {
  isOutdated: boolean;
}

/** Reads and unseals a collection. A record that can't be read, or that a later Pushpin wrote, is listed as damaged. */
export async function readCollection<C extends Collection>(
  database: VaultDatabase,
  key: CryptoKey,
  collection: C,
): Promise<ReadCollection<C>> {
  const rows = await database.getAll(collection);
  const version = versionOf(collection);
  const bodies = await Promise.all(rows.map(async (row) => unsealRecord(key, collection, row)));
  const readable = (at: number): StoredBody[] => (bodies[at]?.version === version ? [bodies[at].record] : []);
  const damaged = rows.filter((_row, at) => readable(at).length === 0);
  return {
    records: rows.flatMap((_row, at) => readable(at)) as unknown as VaultRecords[C][],
    damaged: await Promise.all(damaged.map(async (row) => nameRecord(key, collection, row))),
    isOutdated: bodies.some((body) => body !== undefined && body.version < version),
  };
}

async function nameRecord(key: CryptoKey, kind: Collection, row: SealedRecord): Promise<DamagedRecord> {
  return { kind, id: row.id, ...(await unsealLabel(key, kind, row)) };
}
