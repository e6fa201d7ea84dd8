import type { DamagedRecord } from "../core/vault/vault-health";
import type { Collection, CollectionContents, VaultRecords } from "../ports/vault";
import { versionOf } from "./migrations";
import { unsealLabel, unsealRecord, type SealedRecord, type StoredBody } from "./sealing";
import { readShards, type Unsealed } from "./read-shards";
import type { VaultDatabase } from "./stores";

/** The contents of a collection, and whether some of its records are of an older version. */
export interface ReadCollection<C extends Collection>
  extends CollectionContents<C>, Pick<Unsealed, "unkept" | "isUnchecked"> {
  isOutdated: boolean;
}

/** Reads and unseals a collection. A record that can't be read, or that a later Pushpin wrote, is listed as damaged. */
export async function readCollection<C extends Collection>(
  database: VaultDatabase,
  key: CryptoKey,
  collection: C,
): Promise<ReadCollection<C>> {
  const { found, unkept, isUnchecked } =
    (await readShards(database, key, collection)) ?? (await readRows(database, key, collection));
  const version = versionOf(collection);
  const isReadable = ({ body }: Unsealed["found"][number]): boolean => body?.version === version;
  const records = found.filter(isReadable).map(({ body }): StoredBody => body!.record);
  const damaged = found.filter((one) => !isReadable(one));
  return {
    records: records as unknown as VaultRecords[C][],
    damaged: await Promise.all(damaged.map(async ({ id, row }) => nameRecord(key, collection, row ?? { id }))),
    isOutdated: found.some(({ body }) => body !== undefined && body.version < version),
    ...{ unkept, isUnchecked },
  };
}

/** Unseals all rows, one by one. */
async function readRows(database: VaultDatabase, key: CryptoKey, collection: Collection): Promise<Unsealed> {
  const rows = await database.getAll(collection);
  const found = await Promise.all(
    rows.map(async (row) => ({ id: row.id, row, body: await unsealRecord(key, collection, row) })),
  );
  return { found, unkept: [], isUnchecked: false };
}

/** A row, or what is known of one that was read from a shard. */
type LabelledRow = Pick<SealedRecord, "id" | "label">;

async function nameRecord(key: CryptoKey, kind: Collection, row: LabelledRow): Promise<DamagedRecord> {
  return { kind, id: row.id, ...(await unsealLabel(key, kind, row)) };
}
