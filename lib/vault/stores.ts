import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import type { VaultTrace } from "../ports/canary";
import type { Collection } from "../ports/vault";
import type { SealedRecord } from "./sealing";

/** Collections that reading the calendar page fills again after a loss. */
export const CACHES: readonly Collection[] = ["readings"];

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

export const COLLECTIONS: readonly Collection[] = [
  ...COLLECTIONS_OF_VERSION_1,
  ...ADDED_IN_VERSION_2,
  ...ADDED_IN_VERSION_3,
  ...ADDED_IN_VERSION_5,
];

/** The object stores: one per collection, one for the key, one for the trace: what the vault held at its last save. */
export type VaultSchema = DBSchema & {
  keys: { key: string; value: CryptoKey };
  about: { key: string; value: VaultTrace };
} & { [C in Collection]: { key: string; value: SealedRecord } };

export type VaultDatabase = IDBPDatabase<VaultSchema>;
export type StoreName = Collection | "keys" | "about";
export type VaultTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<VaultSchema, StoreName[], Mode>;

/** The names of all object stores. */
export const STORES: StoreName[] = [...COLLECTIONS, "keys", "about"];

/** The one entry of the store `keys`. */
export const DATA_KEY = "data";
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
];

export const SCHEMA_VERSION = UPGRADES.length;

/** Upgrades a database from an older version; 0 for one that was just created. */
export function upgradeStores(database: VaultDatabase, oldVersion: number): void {
  for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(database);
}

function addCollections(database: VaultDatabase, collections: readonly Collection[]): void {
  for (const collection of collections) database.createObjectStore(collection, { keyPath: "id" });
}
