import type { Collection } from "../ports/vault";
import { COLLECTIONS, type VaultDatabase } from "./stores";
import { sealRecord, unsealLabel, unsealRecord, type SealedRecord, type StoredBody } from "./sealing";

/** What a migration may ask about other records of the same run. */
export interface MigrationRun {
  /** Gives a record's id after this run: a new one, or the same when the record keeps it or can't be read. */
  renamed(collection: Collection, id: string): string;
}

/** Converts a record from one version of its kind to the next. */
type Migration = (record: StoredBody, run: MigrationRun) => StoredBody;

/** Gives a record a random id. In version 1, ids were made from the record's content, such as a class's title. */
const withRandomId =
  (collection: Collection): Migration =>
  (record, run) => ({ ...record, id: run.renamed(collection, record.id) });

/** Stores the window's id in a booking. In version 1 it was the booking's own id. */
const rememberWindow: Migration = (booking, run) => ({
  ...booking,
  id: run.renamed("bookings", booking.id),
  windowId: booking.id,
});

const followBooking: Migration = (log, run) => ({
  ...log,
  id: run.renamed("sessionLogs", log.id),
  bookingId: run.renamed("bookings", String(log["bookingId"])),
});

/** Stores the proposal's key in a day from a file. In version 1 it ended the day's id: "ics|site|date|proposal". */
const rememberProposal: Migration = (day, run) => ({
  ...day,
  id: run.renamed("schoolDays", day.id),
  ...(day["source"] === "ics" ? { proposalKey: day.id.slice(day.id.lastIndexOf("|") + 1) } : {}),
});

/** Step n converts a record from version n to n + 1. Add a step and a fixture; never change one that was released. */
const MIGRATIONS: { readonly [C in Collection]?: readonly Migration[] } = {
  corrections: [withRandomId("corrections")],
  workingHours: [withRandomId("workingHours")],
  declines: [withRandomId("declines")],
  bookings: [rememberWindow],
  sessionLogs: [followBooking],
  readings: [withRandomId("readings")],
  cellDecisions: [withRandomId("cellDecisions")],
  teacherQuestions: [withRandomId("teacherQuestions")],
  teacherRoutines: [withRandomId("teacherRoutines")],
  blockedTimes: [withRandomId("blockedTimes")],
  schoolDays: [rememberProposal],
};
/** Collections whose records get a new id in the step from version 1 to 2. */
const RENAMED_IN_VERSION_2 = new Set(Object.keys(MIGRATIONS));

/** The version in which this Pushpin writes the records of a collection. */
export const versionOf = (collection: Collection): number => 1 + (MIGRATIONS[collection]?.length ?? 0);

interface Outdated {
  collection: Collection;
  stored: SealedRecord;
  version: number;
  record: StoredBody;
}

/**
 * Migrates every readable record to its current version, in one transaction. Records that can't be read are left
 * unchanged, and so are their ids in other records.
 */
export async function migrateRecords(database: VaultDatabase, key: CryptoKey): Promise<void> {
  const outdated = (await Promise.all(COLLECTIONS.map(async (one) => findOutdated(database, key, one)))).flat();
  if (outdated.length === 0) return;
  const run = startRun(outdated);
  const migrated = await Promise.all(outdated.map(async (one) => migrateRecord(key, one, run)));
  const transaction = database.transaction([...new Set(outdated.map(({ collection }) => collection))], "readwrite");
  const requests = outdated.flatMap(({ collection, stored }, index) => {
    const store = transaction.objectStore(collection);
    const renewed = migrated[index]!;
    return renewed.id === stored.id ? [store.put(renewed)] : [store.delete(stored.id), store.put(renewed)];
  });
  await Promise.all([...requests, transaction.done]);
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

function startRun(outdated: readonly Outdated[]): MigrationRun {
  const placeOf = (collection: Collection, id: string): string => `${collection} ${id}`;
  const newIds = new Map(
    outdated
      .filter(({ collection, version }) => version < 2 && RENAMED_IN_VERSION_2.has(collection))
      .map(({ collection, record }) => [placeOf(collection, record.id), crypto.randomUUID() as string]),
  );
  return { renamed: (collection, id) => newIds.get(placeOf(collection, id)) ?? id };
}

async function migrateRecord(
  key: CryptoKey,
  { collection, stored, version, record }: Outdated,
  run: MigrationRun,
): Promise<SealedRecord> {
  const steps = (MIGRATIONS[collection] ?? []).slice(version - 1);
  const renewed = steps.reduce((before, migrate) => migrate(before, run), record);
  const { savedAtMs } = await unsealLabel(key, collection, stored);
  return sealRecord(key, collection, {
    record: renewed,
    version: versionOf(collection),
    ...(savedAtMs === undefined ? {} : { savedAtMs }),
  });
}
