import { SUCCESSORS } from "../core/vault/record-kinds";
import type { Collection } from "../ports/vault";
import { COLLECTIONS, TRACE, type StoreName, type VaultDatabase, type VaultTransaction } from "./stores";
import { sealRecord, unsealLabel, unsealRecord, type SealedRecord, type StoredBody } from "./sealing";
import { type MigrationRun, MIGRATIONS } from "./migration-steps";

/** Collections whose records get a new id in the step from version 1 to 2. */
const RENAMED_IN_VERSION_2: ReadonlySet<Collection> = new Set<Collection>([
  ...(["corrections", "workingHours", "declines", "bookings", "sessionLogs", "readings", "cellDecisions"] as const),
  ...(["teacherQuestions", "teacherRoutines", "blockedTimes", "schoolDays"] as const),
]);

/** Collections in which a migration of others keeps parts of their records. */
const PARTS_OF: { readonly [C in Collection]?: readonly Collection[] } = { nameKeys: ["students"] };

/** The version in which this Pushpin writes the records of a collection. */
export const versionOf = (collection: Collection): number => 1 + (MIGRATIONS[collection]?.length ?? 0);

/** A record of an older version. */
interface OldRecord {
  collection: Collection;
  version: number;
  record: StoredBody;
}

/**
 * The collection in which records of this one are kept once they are migrated, and the version that they have there.
 */
const successorOf = (collection: Collection): { collection: Collection; version: number } => {
  const successor = SUCCESSORS[collection] ?? collection;
  return { collection: successor, version: versionOf(successor) };
};

/** Lists the collections whose outdated records become records of this one when they are migrated. */
export const predecessorsOf = (collection: Collection): Collection[] => [
  ...COLLECTIONS.filter((one) => SUCCESSORS[one] === collection),
  ...(PARTS_OF[collection] ?? []),
];

interface Outdated extends OldRecord {
  stored: SealedRecord;
}

/**
 * Converts records that were read from a file to their current versions, all in one run. Current ones are left
 * unchanged. Parts that became records of their own come last, unless the file has them already.
 */
export function upgradeRecords<R extends OldRecord>(records: readonly R[]): (R | OldRecord)[] {
  const outdated = records.filter(({ collection, version }) => version < versionOf(collection));
  const bookings = records.filter(isBooking).map(asBooking);
  const run = startRun(outdated, bookings);
  const upgraded = records.map((one) => ({ ...one, record: upgrade(one, run), ...successorOf(one.collection) }));
  const isThere = ({ collection, record }: OldRecord): boolean =>
    upgraded.some((one) => one.collection === collection && one.record.id === record.id);
  return [...upgraded, ...run.apart().filter((part) => !isThere(part))];
}

const upgrade = ({ collection, version, record }: OldRecord, run: MigrationRun): StoredBody =>
  (MIGRATIONS[collection] ?? []).slice(version - 1).reduce((before, migrate) => migrate(before, run), record);

/**
 * Migrates every readable record to its current version, in one transaction. Records that can't be read are left
 * unchanged, and so are their ids in other records.
 */
export async function migrateRecords(database: VaultDatabase, key: CryptoKey): Promise<void> {
  const outdated = (await Promise.all(COLLECTIONS.map(async (one) => findOutdated(database, key, one)))).flat();
  if (outdated.length === 0) return;
  const kept = (["bookings", "visits"] as const).map(async (one) => readableRecords(database, key, one));
  const run = startRun(outdated, (await Promise.all(kept)).flat().map(asBooking));
  const migrated = await Promise.all(outdated.map(async (one) => migrateRecord(key, one, run)));
  const apart = await Promise.all(
    run.apart().map(async (part) => ({ ...part, sealed: await sealRecord(key, part.collection, part) })),
  );
  const touched = [
    ...outdated.flatMap(({ collection }) => [collection, successorOf(collection).collection]),
    ...apart.map(({ collection }) => collection),
  ];
  const transaction = database.transaction([...new Set<StoreName>([...touched, "about", "shards"])], "readwrite");
  const requests = outdated.flatMap(({ collection, stored }, index): Promise<unknown>[] => {
    const renewed = migrated[index]!;
    const target = transaction.objectStore(successorOf(collection).collection);
    const isInPlace = renewed.id === stored.id && successorOf(collection).collection === collection;
    return isInPlace
      ? [target.put(renewed)]
      : [transaction.objectStore(collection).delete(stored.id), target.put(renewed)];
  });
  requests.push(...apart.map(async ({ collection, sealed }) => transaction.objectStore(collection).put(sealed)));
  // Delete all shards: they contain the rows as they were before the migration.
  requests.push(transaction.objectStore("shards").clear());
  await Promise.all([...requests, recountMoved(transaction, new Set(touched)), transaction.done]);
}

const isBooking = ({ collection }: OldRecord): boolean => collection === "bookings" || collection === "visits";

/**
 * Gives a booking, or the visit that it became, the fields of a booking: marks of version 1 take their time and place
 * from it.
 */
const asBooking = (record: StoredBody | OldRecord): StoredBody => {
  const body = "record" in record ? (record as OldRecord).record : record;
  return body["from"] === undefined ? body : { ...body, date: body["from"] };
};

/** Recounts collections whose records moved to another one, so that the smaller count is not taken for a loss. */
async function recountMoved(
  transaction: VaultTransaction<"readwrite">,
  touched: ReadonlySet<Collection>,
): Promise<void> {
  const moved = [...touched].filter((one) => SUCCESSORS[one] !== undefined || predecessorsOf(one).length > 0);
  if (moved.length === 0) return;
  const about = transaction.objectStore("about");
  const trace = await about.get(TRACE);
  if (!trace) return;
  const counts = { ...trace.counts };
  for (const one of moved) counts[one] = await transaction.objectStore(one).count();
  await about.put({ ...trace, counts }, TRACE);
}

async function findOutdated(database: VaultDatabase, key: CryptoKey, collection: Collection): Promise<Outdated[]> {
  const rows = await database.getAll(collection);
  const found = await Promise.all(
    rows.map(async (stored) => {
      const body = await unsealRecord(key, collection, stored);
      return body && body.version < versionOf(collection) ? [{ collection, stored, ...body }] : [];
    }),
  );
  return found.flat();
}

async function readableRecords(database: VaultDatabase, key: CryptoKey, collection: Collection): Promise<StoredBody[]> {
  const rows = await database.getAll(collection);
  const bodies = await Promise.all(rows.map(async (stored) => unsealRecord(key, collection, stored)));
  return bodies.flatMap((body) => (body ? [body.record] : []));
}

function startRun(
  outdated: readonly OldRecord[],
  bookings: readonly StoredBody[],
): MigrationRun & { apart(): OldRecord[] } {
  const placeOf = (collection: Collection, id: string): string => `${collection} ${id}`;
  const newIds = new Map(
    outdated
      .filter(({ collection, version }) => version < 2 && RENAMED_IN_VERSION_2.has(collection))
      .map(({ collection, record }) => [placeOf(collection, record.id), crypto.randomUUID() as string]),
  );
  const renamed = (collection: Collection, id: string): string => newIds.get(placeOf(collection, id)) ?? id;
  const bookingsByNewId = new Map(bookings.map((booking) => [renamed("bookings", booking.id), booking]));
  const apart = new Map<string, OldRecord>();
  return {
    renamed,
    findBooking: (id) => bookingsByNewId.get(id),
    keepApart: (collection, record) =>
      void apart.set(placeOf(collection, record.id), { collection, record, version: versionOf(collection) }),
    apart: () => [...apart.values()],
  };
}

async function migrateRecord(key: CryptoKey, outdated: Outdated, run: MigrationRun): Promise<SealedRecord> {
  const { collection, stored } = outdated;
  const renewed = upgrade(outdated, run);
  const { savedAtMs } = await unsealLabel(key, collection, stored);
  const successor = successorOf(collection);
  return sealRecord(key, successor.collection, {
    record: renewed,
    version: successor.version,
    ...(savedAtMs === undefined ? {} : { savedAtMs }),
  });
}
