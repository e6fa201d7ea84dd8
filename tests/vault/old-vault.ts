import { openDB } from "idb";
import { makeDataKey, sealRecord, type StoredBody } from "../../lib/vault/sealing";
import type { Collection } from "../../lib/ports/vault";

/** The database of an earlier version, as it was: nothing in it is worked out from what Pushpin keeps today. */
interface OldDatabase {
  /** Stores whose entries are named from outside. */
  stores: string[];
  /** Stores of records. */
  collections: string[];
  /** The record version of each collection that has records here. */
  recordVersions: Partial<Record<Collection, number>>;
  savedOn: string;
}

/**
 * The database versions that are kept as fixtures. 5: marks of sessions named a booking. 6: before visits. 9: before
 * decisions on plans. 14: before colleagues' visits. 15: the key of name hashes lay in each student's record. 16:
 * ledger entries did not say who gave a session. 18: what is done about a visit in a connected calendar lay under
 * another name. 19: ledger entries had no place, and no district had a rule of its own. 20: visits did not note which
 * line of a role card was sent. 21: readings and schedules called the calendar's vendor its site. 22: nobody could
 * be left out of a visit. 23: no accommodations of a student were kept.
 *
 * Version 10 only has records, without a database: decisions on plans as it stored them first, which are read unchanged
 * since (see plan-decisions.test.ts). Its stores differ from those of 9 by that one.
 */
export const OLD_VERSIONS = [5, 6, 9, 14, 15, 16, 18, 19, 20, 21, 22, 23] as const;
export type OldVersion = (typeof OLD_VERSIONS)[number];

/** The database version that added the access log. */
const LOG_SINCE = 6;

const DATABASES = import.meta.glob<OldDatabase>("../fixtures/vault/v*/database.json", {
  eager: true,
  import: "default",
});
const RECORDS = import.meta.glob<StoredBody[]>(["../fixtures/vault/v*/*.json", "!**/database.json"], {
  eager: true,
  import: "default",
});

/** Lists the record versions of a collection that are kept as fixtures of whole databases. */
export const storedVersionsOf = (collection: Collection): number[] =>
  OLD_VERSIONS.flatMap((version) => {
    const { recordVersions } = DATABASES[`../fixtures/vault/v${version}/database.json`]!;
    const isKept = (RECORDS[`../fixtures/vault/v${version}/${collection}.json`] ?? []).length > 0;
    return isKept ? (recordVersions[collection] ?? []) : [];
  });

/** Lays a vault of an earlier database version on disk, with the records of its folder. */
export async function layDown(version: OldVersion): Promise<void> {
  const folder = `../fixtures/vault/v${version}`;
  const { stores, collections, recordVersions, savedOn } = DATABASES[`${folder}/database.json`]!;
  const kept = (Object.keys(recordVersions) as Collection[]).map((kind) => {
    const records = RECORDS[`${folder}/${kind}.json`]!;
    return { kind, records, version: recordVersions[kind]! };
  });
  const key = await makeDataKey();
  const database = await openDB("pushpin", version, {
    upgrade(fresh) {
      for (const store of stores) fresh.createObjectStore(store);
      if (version >= LOG_SINCE) fresh.createObjectStore("log", { autoIncrement: true });
      for (const store of collections) fresh.createObjectStore(store, { keyPath: "id" });
    },
  });
  await database.put("keys", key, "data");
  // No version counted what the page reader fills again.
  const counted = kept.filter(({ kind }) => kind !== "readings");
  const counts = Object.fromEntries(counted.map(({ kind, records }) => [kind, records.length]));
  await database.put("about", { vaultId: "v", writes: 5, counts, savedOn }, "vault");
  for (const { kind, records, version: recordVersion } of kept)
    for (const record of records)
      await database.put(kind, await sealRecord(key, kind, { record, version: recordVersion }));
  database.close();
}
