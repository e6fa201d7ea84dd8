import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Collection, Vault, VaultChange, VaultRecords } from "../ports/vault";
import { VaultDamagedError } from "../ports/vault";
import { makeDataKey, seal, unseal, type SealedRecord } from "./sealing";

const DATABASE = "pushpin";
/** Raise by one with each migration in {@link MIGRATIONS}; never change one that was released. */
const SCHEMA_VERSION = 3;

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
/** The matrix's decisions and what teachers said. */
const ADDED_IN_VERSION_2 = [
  "cellDecisions",
  "teacherQuestions",
  "teacherRoutines",
  "blockedTimes",
] as const satisfies readonly Collection[];
/** The school calendar, and addresses of published calendars. */
const ADDED_IN_VERSION_3 = [
  "schoolDays",
  "bellSchedules",
  "rotations",
  "subscriptions",
] as const satisfies readonly Collection[];
const COLLECTIONS = [...COLLECTIONS_OF_VERSION_1, ...ADDED_IN_VERSION_2, ...ADDED_IN_VERSION_3] as const;

type VaultSchema = DBSchema & { keys: { key: string; value: CryptoKey } } & {
  [C in Collection]: { key: string; value: SealedRecord };
};

/** Step n brings the database from version n to n + 1. */
const MIGRATIONS: readonly ((database: IDBPDatabase<VaultSchema>) => void)[] = [
  (database) => {
    database.createObjectStore("keys");
    for (const collection of COLLECTIONS_OF_VERSION_1) database.createObjectStore(collection, { keyPath: "id" });
  },
  (database) => {
    for (const collection of ADDED_IN_VERSION_2) database.createObjectStore(collection, { keyPath: "id" });
  },
  (database) => {
    for (const collection of ADDED_IN_VERSION_3) database.createObjectStore(collection, { keyPath: "id" });
  },
];

const DATA_KEY = "data";

/** What a vault tells its owner about each change set, after it was written. */
export type VaultWatcher = (collections: ReadonlySet<Collection>) => void | Promise<void>;

/**
 * The vault in this browser's IndexedDB. Every record is sealed under a non-extractable key that lies in the
 * same database; ids stay in clear. Unsealed collections are kept in memory while the worker lives: this is the
 * only writer, and the memory is a copy of what was written, never ahead of it.
 */
export class IdbVault implements Vault {
  private readonly memory = new Map<Collection, Promise<VaultRecords[Collection][]>>();
  private opened: Promise<{ database: IDBPDatabase<VaultSchema>; key: CryptoKey }> | undefined;

  constructor(private readonly onChange: VaultWatcher = () => {}) {}

  state(): Promise<"open" | "locked"> {
    return Promise.resolve("open");
  }

  async all<C extends Collection>(collection: C): Promise<VaultRecords[C][]> {
    let records = this.memory.get(collection);
    if (!records) {
      records = this.readAll(collection);
      this.memory.set(collection, records);
      records.catch(() => this.memory.delete(collection));
    }
    return [...(await records)] as VaultRecords[C][];
  }

  async find<C extends Collection>(collection: C, id: string): Promise<VaultRecords[C] | undefined> {
    return (await this.all(collection)).find((record) => record.id === id);
  }

  async apply(changes: readonly VaultChange[]): Promise<void> {
    if (changes.length === 0) return;
    const { database, key } = await this.open();
    // Sealing waits on WebCrypto, and a transaction does not wait: everything is sealed before it starts.
    const writes = await Promise.all(changes.map((change) => prepare(key, change)));
    const collections = new Set(writes.map(({ collection }) => collection));
    const transaction = database.transaction([...collections], "readwrite");
    const requests: Promise<unknown>[] = [];
    try {
      for (const { collection, id, record } of writes) {
        const store = transaction.objectStore(collection);
        requests.push(record ? store.put(record) : store.delete(id));
      }
      await Promise.all([...requests, transaction.done]);
    } catch (error) {
      void Promise.allSettled(requests);
      abort(transaction);
      throw error;
    } finally {
      for (const collection of collections) this.memory.delete(collection);
    }
    await this.onChange(collections);
  }

  /** Closes the database; the next call opens it again. */
  async close(): Promise<void> {
    const opened = this.opened;
    this.opened = undefined;
    this.memory.clear();
    (await opened)?.database.close();
  }

  private async readAll<C extends Collection>(collection: C): Promise<VaultRecords[C][]> {
    const { database, key } = await this.open();
    const stored = await database.getAll(collection);
    return Promise.all(stored.map((record) => unseal<VaultRecords[C]>(key, collection, record)));
  }

  private open(): Promise<{ database: IDBPDatabase<VaultSchema>; key: CryptoKey }> {
    this.opened ??= this.openDatabase();
    this.opened.catch(() => (this.opened = undefined));
    return this.opened;
  }

  private async openDatabase(): Promise<{ database: IDBPDatabase<VaultSchema>; key: CryptoKey }> {
    const database = await openDB<VaultSchema>(DATABASE, SCHEMA_VERSION, {
      upgrade(fresh, oldVersion) {
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(fresh);
      },
      // Another context wants a newer schema: step aside, the next call opens it again.
      blocking: () => void this.close(),
    });
    try {
      const key = (await database.get("keys", DATA_KEY)) ?? (await this.firstKey(database));
      return { database, key };
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** Makes the data key once; of two contexts that start together, the first one's key stands. */
  private async firstKey(database: IDBPDatabase<VaultSchema>): Promise<CryptoKey> {
    const made = await makeDataKey();
    const transaction = database.transaction(["keys", ...COLLECTIONS], "readwrite");
    const keys = transaction.objectStore("keys");
    const existing = await keys.get(DATA_KEY);
    if (existing) return existing;
    // Records without their key can never be read again: say so rather than seal new ones beside them.
    const counts = await Promise.all(COLLECTIONS.map((collection) => transaction.objectStore(collection).count()));
    if (counts.some((count) => count > 0)) throw new VaultDamagedError("keys");
    await keys.put(made, DATA_KEY);
    await transaction.done;
    return made;
  }
}

/** Undoes what a transaction wrote so far. One that failed by itself is undone already. */
function abort(transaction: { abort(): void; done: Promise<void> }): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // InvalidStateError: it has ended.
  }
}

async function prepare(
  key: CryptoKey,
  change: VaultChange,
): Promise<{ collection: Collection; id: string; record?: SealedRecord }> {
  if ("remove" in change) return { collection: change.remove, id: change.id };
  return { collection: change.put, id: change.record.id, record: await seal(key, change.put, change.record) };
}
