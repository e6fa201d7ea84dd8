import { compare } from "../core/compare";
import type { Collection, CollectionContents, VaultChange } from "../ports/vault";
import { migrateRecords, predecessorsOf } from "./migrations";
import { readCollection, type ReadCollection } from "./read-collection";
import { keepShards } from "./read-shards";
import { ShardChecks } from "./shard-checks";
import { CACHES } from "./stores";
import type { UnlockedVault, VaultConnection } from "./vault-connection";
import { collectionOf } from "./write-changes";

type Unkept = ReadCollection<Collection>["unkept"];

/** What a reading of the database gives; `vault` is absent when there is no database. */
interface Loaded<C extends Collection> extends CollectionContents<C> {
  vault?: UnlockedVault;
  unkept: Unkept;
  isUnchecked: boolean;
}

/**
 * Unsealed collections, cached in memory while the worker lives. That is safe because nothing else writes the database,
 * and a write changes the cache with it: unsealing a year's ledger anew would make every tap in the popup wait.
 */
export class UnsealedRecords {
  private readonly connection: VaultConnection;
  private readonly memory = new Map<Collection, Promise<CollectionContents<Collection>>>();
  /** Contents of collections whose loading has finished. */
  private readonly ended = new WeakMap<Promise<unknown>, CollectionContents<Collection>>();
  private readonly checks: ShardChecks;

  /** @param onHealed called when what was read of a collection turned out wrong, so that readers must read again */
  constructor(connection: VaultConnection, onHealed: (collection: Collection) => void | Promise<void> = () => {}) {
    this.connection = connection;
    this.checks = new ShardChecks(connection, (collection) => {
      this.memory.delete(collection);
      return onHealed(collection);
    });
  }

  /** Reads a collection: its records and what is damaged. Gives copies of the lists. */
  async read<C extends Collection>(collection: C): Promise<CollectionContents<C>> {
    this.connection.checkReading();
    let contents = this.memory.get(collection);
    if (!contents) {
      const reading = this.load(collection);
      contents = reading.then(({ records, damaged }) => ({ records, damaged }));
      this.memory.set(collection, contents);
      const loaded = contents;
      loaded.then(
        (found) => void this.ended.set(loaded, found),
        () => {
          if (this.memory.get(collection) === loaded) this.memory.delete(collection);
        },
      );
      reading.then(
        ({ vault, unkept, isUnchecked }) => {
          if (!vault) return;
          this.keepLater(vault, unkept, () => this.memory.get(collection) === loaded);
          if (isUnchecked) this.checks.expect(collection, vault);
        },
        () => undefined,
      );
    }
    const { records, damaged } = (await contents) as unknown as CollectionContents<C>;
    this.connection.checkReading();
    return { records: [...records], damaged: [...damaged] };
  }

  /**
   * Applies written changes to the cache. Drops a collection whose reading has not ended, since it may have missed
   * them.
   */
  follow(changes: readonly VaultChange[]): void {
    for (const collection of new Set(changes.map(collectionOf))) {
      const reading = this.memory.get(collection);
      const before = reading && this.ended.get(reading);
      const own = changes.filter((change) => collectionOf(change) === collection);
      const after = before && changed(before, own);
      if (!after) {
        this.memory.delete(collection);
        continue;
      }
      const contents = Promise.resolve(after);
      this.ended.set(contents, after);
      this.memory.set(collection, contents);
    }
  }

  /** Afterwards a reading gives what lies on the disk, see {@link ShardChecks}. */
  async check(): Promise<void> {
    return this.checks.finish();
  }

  /** Drops these collections from the cache; all of them when none are named. */
  forget(collections: Iterable<Collection> = [...this.memory.keys()]): void {
    for (const collection of collections) this.memory.delete(collection);
  }

  /**
   * Stores shards of records that were unsealed one by one, after the caller has its result. Queues this like a write,
   * and skips it when something wrote to the collection since the reading began: changed or erased records must not be
   * stored.
   */
  private keepLater(vault: UnlockedVault, unkept: Unkept, isAsRead: () => boolean): void {
    if (unkept.length === 0) return;
    const keep = async (): Promise<void> => {
      if (isAsRead()) await keepShards(vault, unkept).catch(() => undefined);
    };
    setTimeout(() => void this.connection.enqueue(keep));
  }

  private async load<C extends Collection>(collection: C): Promise<Loaded<C>> {
    // Reading must not create a vault: a page that was left open would create one again after everything was erased.
    const vault = await this.connection.openThere();
    if (!vault) return { records: [], damaged: [], unkept: [], isUnchecked: false };
    const { database, key } = vault;
    let contents = await readCollection(database, key, collection);
    // A record that could not be read when the others were migrated can be read now: migrate it too.
    if (contents.isOutdated || (await hasOutdated(vault, predecessorsOf(collection)))) {
      await this.connection.enqueue(async () => migrateRecords(database, key));
      contents = await readCollection(database, key, collection);
    }
    const { records, damaged, unkept, isUnchecked } = contents;
    const loaded = { records, vault, unkept, isUnchecked };
    if (damaged.length === 0 || !CACHES.includes(collection)) return { ...loaded, damaged };
    await Promise.all(damaged.map(({ id }) => database.delete(collection, id)));
    return { ...loaded, damaged: [] };
  }
}

async function hasOutdated({ database, key }: UnlockedVault, collections: readonly Collection[]): Promise<boolean> {
  const contents = await Promise.all(collections.map(async (one) => readCollection(database, key, one)));
  return contents.some(({ isOutdated }) => isOutdated);
}

/**
 * Applies changes to cached contents so that they equal a new reading: in the order of ids, records as JSON stores
 * them. Undefined when a damaged record is among what changed.
 */
function changed(
  { records, damaged }: CollectionContents<Collection>,
  changes: readonly VaultChange[],
): CollectionContents<Collection> | undefined {
  type Stored = (typeof records)[number];
  const byId = new Map<string, Stored>(records.map((record) => [record.id, record]));
  for (const change of changes) {
    const id = "put" in change ? change.record.id : change.id;
    if (damaged.some((one) => one.id === id)) return undefined;
    if ("put" in change) byId.set(id, JSON.parse(JSON.stringify(change.record)) as Stored);
    else byId.delete(id);
  }
  return { records: [...byId.values()].sort((a, b) => compare(a.id, b.id)), damaged };
}
