import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import type { VaultTrace } from "../ports/canary";
import type { Collection } from "../ports/vault";
import type { AccessEntry } from "../core/vault/access-log";
import type { WrongTries } from "../core/vault/protection";
import type { SealedRecord } from "./sealing";
import type { SealedShard } from "./shards";
import type { WrappedKey } from "./wrapped-key";

/** Collections that reading the calendar page fills again after a loss. */
export const CACHES: readonly Collection[] = ["readings"];

/** Collections that are never exported: sign-ins, running timers and the folder's file belong to this browser. */
export const STAY_HERE: readonly Collection[] = ["calendarAccounts", "folderFiles", "timers"];

/**
 * Collections that loss detection does not count: the page reader refills caches, and choosing the folder again
 * recreates the other.
 */
export const UNCOUNTED: readonly Collection[] = [...CACHES, "folderFiles"];

const COLLECTIONS_OF_VERSION_1 = [
  "sites",
  "classes",
  "schedules",
  "corrections",
  "students",
  "workingHours",
  "declines",
  "bookings",
  "sessionLogs",
  "readings",
] as const satisfies readonly Collection[];
/** Her decisions in the matrix, questions to teachers and their answers. */
const ADDED_IN_VERSION_2 = [
  "cellDecisions",
  "teacherQuestions",
  "teacherRoutines",
  "blockedTimes",
] as const satisfies readonly Collection[];
/** The school calendar, and subscriptions to feeds. */
const ADDED_IN_VERSION_3 = [
  "schoolDays",
  "bellSchedules",
  "rotations",
  "subscriptions",
] as const satisfies readonly Collection[];

/** Her answers about all-day events. */
const ADDED_IN_VERSION_5 = ["absenceAnswers"] as const satisfies readonly Collection[];

/** Visits with several dates, which take the place of bookings. */
const ADDED_IN_VERSION_7 = ["visits"] as const satisfies readonly Collection[];

/** Accounts of connected calendars. */
const ADDED_IN_VERSION_8 = ["calendarAccounts"] as const satisfies readonly Collection[];

/** The accounts that she confirmed, and the selectors that she pasted. */
const ADDED_IN_VERSION_9 = ["confirmedAccounts", "overrides"] as const satisfies readonly Collection[];

/** Her decisions on plans, and how her district wants logs and reports written. */
const ADDED_IN_VERSION_10 = ["planDecisions", "districtForms"] as const satisfies readonly Collection[];

/** What she chose for all of her work, the file in her folder, and records that two devices changed apart. */
const ADDED_IN_VERSION_11 = ["choices", "folderFiles", "fileConflicts"] as const satisfies readonly Collection[];

/** The timer of a session. */
const ADDED_IN_VERSION_12 = ["timers"] as const satisfies readonly Collection[];

/** Stretches that she marked with "I am out". */
const ADDED_IN_VERSION_14 = ["awayTimes"] as const satisfies readonly Collection[];

/** The visits in colleagues' files, and which of her rooms the rooms in them are. */
const ADDED_IN_VERSION_15 = ["colleagues", "roomMatches"] as const satisfies readonly Collection[];

/** The keys under which parts of names are hashed. */
const ADDED_IN_VERSION_16 = ["nameKeys"] as const satisfies readonly Collection[];

export const COLLECTIONS: readonly Collection[] = [
  ...COLLECTIONS_OF_VERSION_1,
  ...ADDED_IN_VERSION_2,
  ...ADDED_IN_VERSION_3,
  ...ADDED_IN_VERSION_5,
  ...ADDED_IN_VERSION_7,
  ...ADDED_IN_VERSION_8,
  ...ADDED_IN_VERSION_9,
  ...ADDED_IN_VERSION_10,
  ...ADDED_IN_VERSION_11,
  ...ADDED_IN_VERSION_12,
  ...ADDED_IN_VERSION_14,
  ...ADDED_IN_VERSION_15,
  ...ADDED_IN_VERSION_16,
];

/** The key of the records: usable as it is stored, or wrapped under a passphrase. */
export type StoredKey = CryptoKey | WrappedKey;

/**
 * The object stores: one per collection, one for the key, one for the trace (counts and time of the last save), one for
 * the access log, and one for shards (see shards.ts).
 */
export type VaultSchema = DBSchema & {
  keys: { key: string; value: StoredKey | WrongTries };
  about: { key: string; value: VaultTrace };
  log: { key: number; value: AccessEntry };
  shards: { key: string; value: SealedShard };
} & { [C in Collection]: { key: string; value: SealedRecord } };

export type VaultDatabase = IDBPDatabase<VaultSchema>;
export type StoreName = Collection | "keys" | "about" | "log" | "shards";
export type VaultTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<VaultSchema, StoreName[], Mode>;

/** The names of all object stores. */
export const STORES: StoreName[] = [...COLLECTIONS, "keys", "about", "log", "shards"];

/** Entries of the store `keys`. */
export const DATA_KEY = "data";
export const WRONG_TRIES = "tries";
export const CANARY_KEY = "canary";
/** The one entry of the store `about`. */
export const TRACE = "vault";

/** Step n brings the database from version n to n + 1. Add a step; never change one that was released. */
const UPGRADES: readonly ((database: VaultDatabase) => void)[] = [
  (database) => {
    database.createObjectStore("keys");
    addCollections(database, COLLECTIONS_OF_VERSION_1);
  },
  (database) => addCollections(database, ADDED_IN_VERSION_2),
  (database) => addCollections(database, ADDED_IN_VERSION_3),
  // The higher version also keeps an older Pushpin from opening records that it can't read.
  (database) => void database.createObjectStore("about"),
  (database) => addCollections(database, ADDED_IN_VERSION_5),
  (database) => void database.createObjectStore("log", { autoIncrement: true }),
  (database) => addCollections(database, ADDED_IN_VERSION_7),
  (database) => addCollections(database, ADDED_IN_VERSION_8),
  (database) => addCollections(database, ADDED_IN_VERSION_9),
  (database) => addCollections(database, ADDED_IN_VERSION_10),
  (database) => addCollections(database, ADDED_IN_VERSION_11),
  (database) => addCollections(database, ADDED_IN_VERSION_12),
  (database) => void database.createObjectStore("shards"),
  (database) => addCollections(database, ADDED_IN_VERSION_14),
  (database) => addCollections(database, ADDED_IN_VERSION_15),
  (database) => addCollections(database, ADDED_IN_VERSION_16),
  // Raises the version only: an older Pushpin would drop who gave a session when it corrects a ledger entry.
  () => undefined,
  // Raises the version only: an older Pushpin would refuse a student with a line whose end depends on something.
  () => undefined,
  // Raises the version only: an older Pushpin would not find a visit's send task, and would send it again.
  () => undefined,
  // Raises the version only: an older Pushpin would drop the place of a session when it corrects a ledger entry, and
  // would judge missed sessions case by case where her district's own rule is entered.
  () => undefined,
  // Raises the version only: an older Pushpin would not know which line of a role card the calendar has.
  () => undefined,
  // Raises the version only: an older Pushpin would not know which vendor's calendar was read, nor which one a schedule
  // was taken over from.
  () => undefined,
  // Raises the version only: in an older Pushpin, students whom she left out of a visit would be in it again.
  () => undefined,
  // Raises the version only: an older Pushpin would refuse to save a student with accommodations.
  () => undefined,
];

export const SCHEMA_VERSION = UPGRADES.length;

/** Upgrades a database from an older version; 0 for one that was just created. */
export function upgradeStores(database: VaultDatabase, oldVersion: number): void {
  for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(database);
}

function addCollections(database: VaultDatabase, collections: readonly Collection[]): void {
  for (const collection of collections) database.createObjectStore(collection, { keyPath: "id" });
}
