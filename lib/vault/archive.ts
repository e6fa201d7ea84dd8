import type { ArchivedRecord } from "../core/vault/backup";
import { migrateRecords, upgradeRecords, versionOf } from "./migrations";
import type { KeyedDatabase } from "./move-vault";
import { unsealLabel, unsealRecord } from "./sealing";
import { CACHES, COLLECTIONS, STAY_HERE } from "./stores";

const ARCHIVED = COLLECTIONS.filter((collection) => ![...CACHES, ...STAY_HERE].includes(collection));

/** Unseals every readable record in its current version, with the time at which it was saved. */
export async function exportRecords({ database, key }: KeyedDatabase): Promise<ArchivedRecord[]> {
  await migrateRecords(database, key);
  const exported = ARCHIVED.map(async (kind) => {
    const rows = await database.getAll(kind);
    return Promise.all(
      rows.map(async (row): Promise<ArchivedRecord[]> => {
        const body = await unsealRecord(key, kind, row);
        if (!body || body.version !== versionOf(kind)) return [];
        const { savedAtMs } = await unsealLabel(key, kind, row);
        return [
          { kind, version: body.version, record: body.record, ...(savedAtMs === undefined ? {} : { savedAtMs }) },
        ];
      }),
    );
  });
  return (await Promise.all(exported)).flat(2);
}

/** Converts a file's records to current versions; undefined when a later Pushpin wrote some of them. */
export function upgradeArchived(records: readonly ArchivedRecord[]): ArchivedRecord[] | undefined {
  const known = records.filter(({ kind }) => ARCHIVED.includes(kind));
  if (known.some(({ kind, version }) => version > versionOf(kind))) return undefined;
  const upgraded = upgradeRecords(known.map((one) => ({ ...one, collection: one.kind })));
  return upgraded.map(({ collection, ...one }) => ({ ...one, kind: collection }));
}
