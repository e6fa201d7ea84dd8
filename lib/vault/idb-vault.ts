import { COLLECTIONS, CACHES, TRACE, type StoreName, type VaultDatabase } from "./stores";
import { migrateRecords, versionOf } from "./migrations";
import { nameOf, openDatabase } from "./open-database";
import { readCollection } from "./read-collection";
import { sealRecord, type SealedRecord, type StoredBody } from "./sealing";
import { emptyVault, keepCanary, noteSave, takeKey } from "./trace";
import type { VaultHealth } from "../core/vault/vault-health";
import type { Canary, VaultTrace } from "../ports/canary";
import {
  VaultError,
  type Collection,
  type CollectionContents,
  type Vault,
  type VaultChange,
  type VaultRecords,
} from "../ports/vault";

/** Called with the changed collections after each change set was written. */
export type VaultWatcher = (collections: ReadonlySet<Collection>) => void | Promise<void>;

/** What a vault needs besides its database. */
export interface VaultParts {
  onChange: VaultWatcher;
  canary: Canary;
  nowMs: () => number;
}

interface OpenVault {
  database: VaultDatabase;
  key: CryptoKey;
}

const noCanary: Canary = { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };

/**
 * The vault in this browser's IndexedDB. Every record is sealed under a non-extractable key that is stored in the same
 * database; ids are random and not sealed. Unsealed collections are cached in memory while the worker lives. That is
 * safe because nothing else writes the database, and a write drops the cache of what it changed.
 */
export class IdbVault implements Vault {
  private readonly memory = new Map<Collection, Promise<CollectionContents<Collection>>>();
  private readonly parts: VaultParts;
  private opened: Promise<OpenVault> | undefined;
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(parts: Partial<VaultParts> = {}) {
    this.parts = { onChange: () => {}, canary: noCanary, nowMs: () => Date.now(), ...parts };
  }

  state(): Promise<"open" | "locked"> {
    return Promise.resolve("open");
  }

  async read<C extends Collection>(collection: C): Promise<CollectionContents<C>> {
    let contents = this.memory.get(collection);
    if (!contents) {
      contents = this.load(collection);
      this.memory.set(collection, contents);
      const loaded = contents;
      loaded.catch(() => {
        if (this.memory.get(collection) === loaded) this.memory.delete(collection);
      });
    }
    const { records, damaged } = (await contents) as unknown as CollectionContents<C>;
    return { records: [...records], damaged: [...damaged] };
  }

  async all<C extends Collection>(collection: C): Promise<VaultRecords[C][]> {
    return (await this.read(collection)).records;
  }

  async find<C extends Collection>(collection: C, id: string): Promise<VaultRecords[C] | undefined> {
    return (await this.all(collection)).find((record) => record.id === id);
  }

  async apply(changes: readonly VaultChange[]): Promise<void> {
    if (changes.length === 0) return;
    const collections = new Set(changes.map(collectionOf));
    await this.oneAfterTheOther(async () => {
      const vault = await this.open();
      try {
        const trace = await write(vault, changes, this.parts.nowMs());
        if (trace) await keepCanary(this.parts.canary, trace);
      } finally {
        for (const collection of collections) this.memory.delete(collection);
      }
    });
    await this.parts.onChange(collections);
  }

  async health(): Promise<VaultHealth> {
    const contents = await Promise.all(COLLECTIONS.map((collection) => this.read(collection)));
    const { database } = await this.open();
    const missing = (await database.get("about", TRACE))?.missing;
    return { damaged: contents.flatMap(({ damaged }) => damaged), ...(missing ? { missing } : {}) };
  }

  async acceptMissing(): Promise<void> {
    await this.oneAfterTheOther(async () => {
      const { database } = await this.open();
      const trace = await database.get("about", TRACE);
      if (!trace) return;
      const { missing: _known, ...rest } = trace;
      await database.put("about", rest, TRACE);
      await keepCanary(this.parts.canary, rest);
    });
    await this.parts.onChange(new Set(COLLECTIONS));
  }

  async startAnew(): Promise<void> {
    await this.oneAfterTheOther(async () => {
      await this.close();
      const { database } = await openDatabase(() => undefined);
      try {
        await emptyVault(database, this.parts.canary, this.parts.nowMs());
      } finally {
        database.close();
      }
    });
    await this.parts.onChange(new Set(COLLECTIONS));
  }

  /** Closes the database; the next call opens it again. */
  async close(): Promise<void> {
    const opened = this.opened;
    this.forget();
    (await opened?.catch(() => undefined))?.database.close();
  }

  private forget(): void {
    this.opened = undefined;
    this.memory.clear();
  }

  private async load<C extends Collection>(collection: C): Promise<CollectionContents<C>> {
    const { database, key } = await this.open();
    let contents = await readCollection(database, key, collection);
    // A record that could not be read when the others were migrated can be read now: migrate it too.
    if (contents.isOutdated) {
      await this.oneAfterTheOther(async () => migrateRecords(database, key));
      contents = await readCollection(database, key, collection);
    }
    const { records, damaged } = contents;
    if (damaged.length === 0 || !CACHES.includes(collection)) return { records, damaged };
    await Promise.all(damaged.map(({ id }) => database.delete(collection, id)));
    return { records, damaged: [] };
  }

  private open(): Promise<OpenVault> {
    if (!this.opened) {
      const opened = this.openVault();
      this.opened = opened;
      opened.catch(() => {
        if (this.opened === opened) this.opened = undefined;
      });
    }
    return this.opened;
  }

  private async openVault(): Promise<OpenVault> {
    const { canary, nowMs } = this.parts;
    const { database, oldVersion } = await openDatabase(() => void this.close());
    try {
      const key = await takeKey(database, canary, nowMs());
      if (oldVersion > 0 && oldVersion < database.version) await migrateRecords(database, key);
      return { database, key };
    } catch (error) {
      database.close();
      throw asVaultError(error, "vault-unreadable");
    }
  }

  /** Queues writes, so that each sees the result of the one before it. */
  private oneAfterTheOther<T>(work: () => Promise<T>): Promise<T> {
    const result = this.lastWrite.then(work, work);
    this.lastWrite = result.catch(() => undefined);
    return result;
  }
}

const collectionOf = (change: VaultChange): Collection => ("remove" in change ? change.remove : change.put);

/** Writes a whole change set in one transaction, or none of it. */
async function write(
  { database, key }: OpenVault,
  changes: readonly VaultChange[],
  nowMs: number,
): Promise<VaultTrace | undefined> {
  // Seal everything first: a transaction would commit itself while WebCrypto is awaited.
  const writes = await Promise.all(changes.map((change) => prepare(key, change, nowMs)));
  const collections = new Set(writes.map(({ collection }) => collection));
  const requests: Promise<unknown>[] = [];
  const stores: StoreName[] = [...collections, "about"];
  const transaction = database.transaction(stores, "readwrite");
  try {
    for (const { collection, id, row } of writes) {
      const store = transaction.objectStore(collection);
      requests.push(row ? store.put(row) : store.delete(id));
    }
    const noting = noteSave(transaction, collections, nowMs);
    requests.push(noting);
    await Promise.all([...requests, transaction.done]);
    return await noting;
  } catch (error) {
    void Promise.allSettled(requests);
    abort(transaction);
    const reason = await transaction.done.then(
      () => error,
      (ended: unknown) => (nameOf(ended) === "QuotaExceededError" ? ended : error),
    );
    throw asVaultError(reason, "vault-refused");
  }
}

/** Rolls a transaction back. One that failed by itself is rolled back already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // InvalidStateError: the transaction has ended.
  }
}

interface PreparedChange {
  collection: Collection;
  id: string;
  row?: SealedRecord;
}

async function prepare(key: CryptoKey, change: VaultChange, savedAtMs: number): Promise<PreparedChange> {
  if ("remove" in change) return { collection: change.remove, id: change.id };
  const { put: collection } = change;
  const record = change.record as unknown as StoredBody;
  const row = await sealRecord(key, collection, { record, version: versionOf(collection), savedAtMs });
  return { collection, id: record.id, row };
}

function asVaultError(error: unknown, otherwise: "vault-refused" | "vault-unreadable"): VaultError {
  if (error instanceof VaultError) return error;
  return new VaultError({ code: nameOf(error) === "QuotaExceededError" ? "vault-full" : otherwise });
}
