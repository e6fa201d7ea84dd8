import type { AccessEntry } from "../core/vault/access-log";
import type { ArchivedRecord, RecordCounts } from "../core/vault/backup";
import type { Protection } from "../core/vault/protection";
import type { VaultHealth } from "../core/vault/vault-health";
import type { Canary } from "../ports/canary";
import type { SessionKey } from "../ports/session-key";
import type { Collection, CollectionContents, Vault, VaultChange, VaultRecords } from "../ports/vault";
import type { VaultArchive } from "../ports/vault-archive";
import type { VaultProtection } from "../ports/vault-protection";
import { exportRecords, upgradeArchived } from "./archive";
import { readLog, restoreLog } from "./log";
import { openDatabase } from "./open-database";
import { PassphraseProtection } from "./passphrase-protection";
import { COLLECTIONS, TRACE } from "./stores";
import { emptyVault, keepCanary } from "./trace";
import { UnsealedRecords } from "./unsealed-records";
import { VaultConnection } from "./vault-connection";
import { collectionOf, writeChanges } from "./write-changes";

/** Called with the changed collections after each change set was written. */
export type VaultWatcher = (collections: ReadonlySet<Collection>) => void | Promise<void>;

/** The callbacks and stores that a vault needs besides its database. */
export interface VaultParts {
  onChange: VaultWatcher;
  /** Called after the vault was locked or unlocked, or its passphrase or lock time changed. */
  onProtectionChange: (protection: Protection) => void;
  canary: Canary;
  session: SessionKey;
  nowMs: () => number;
}

/** Keeps the key in this object's memory only. */
function ownSession(): SessionKey {
  let held: string | undefined;
  const set = (key?: string): Promise<void> => Promise.resolve(void (held = key));
  return { read: () => Promise.resolve(held), write: set, clear: () => set() };
}

const noCanary: Canary = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/**
 * The vault in this browser's IndexedDB. Every record is sealed; ids are random and not sealed. Joins the connection,
 * the passphrase and the unsealed records, and keeps the count of records by which a loss is noticed.
 */
export class IdbVault implements Vault, VaultProtection, VaultArchive {
  private readonly parts: VaultParts;
  private readonly connection: VaultConnection;
  private readonly records: UnsealedRecords;
  private readonly passphrase: PassphraseProtection;

  constructor(parts: Partial<VaultParts> = {}) {
    const silent = { onChange: () => {}, onProtectionChange: () => {} };
    const rest = { canary: noCanary, session: ownSession(), nowMs: () => Date.now() };
    this.parts = { ...silent, ...rest, ...parts };
    this.connection = new VaultConnection({ ...this.parts, onForget: () => this.records.forget() });
    this.records = new UnsealedRecords(this.connection, (collection) => this.parts.onChange(new Set([collection])));
    this.passphrase = new PassphraseProtection(this.connection, {
      ...this.parts,
      announceAll: () => this.announceAll(),
    });
  }

  async read<C extends Collection>(collection: C): Promise<CollectionContents<C>> {
    return this.records.read(collection);
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
    await this.connection.enqueue(async () => {
      const vault = await this.connection.open();
      try {
        const trace = await writeChanges(vault, changes, this.parts.nowMs());
        this.records.follow(changes);
        if (trace) await keepCanary(vault.database, this.parts.canary, trace);
      } catch (error) {
        this.records.forget(collections);
        throw error;
      }
    });
    await this.parts.onChange(collections);
  }

  async exportRecords(): Promise<ArchivedRecord[]> {
    return this.connection.enqueue(async () => {
      const vault = await this.connection.openThere();
      return vault ? exportRecords(vault) : [];
    });
  }

  async lastSave(): Promise<string | undefined> {
    const vault = await this.connection.openStoredThere();
    const trace = await vault?.database.get("about", TRACE);
    return trace && `${trace.vaultId} ${trace.writes}`;
  }

  async countRecords(): Promise<RecordCounts | undefined> {
    const vault = await this.connection.openStoredThere();
    if (!vault) return undefined;
    const counts = await Promise.all(
      COLLECTIONS.map(async (kind) => [kind, await vault.database.count(kind)] as const),
    );
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  }

  upgradeRecords(records: readonly ArchivedRecord[]): ArchivedRecord[] | undefined {
    return upgradeArchived(records);
  }

  async lastBackupMs(): Promise<number | undefined> {
    const vault = await this.connection.openThere();
    return (await vault?.database.get("about", TRACE))?.backedUpAtMs;
  }

  async noteBackup(backedUpAtMs: number): Promise<void> {
    await this.connection.enqueue(async () => {
      const { database } = (await this.connection.openThere()) ?? {};
      const trace = await database?.get("about", TRACE);
      if (!database || !trace) return;
      await database.put("about", { ...trace, backedUpAtMs }, TRACE);
      await keepCanary(database, this.parts.canary, { ...trace, backedUpAtMs });
    });
    await this.announceAll();
  }

  async readLog(): Promise<AccessEntry[]> {
    const vault = await this.connection.openThere();
    return vault ? readLog(vault.database) : [];
  }

  async restoreLog(entries: readonly AccessEntry[]): Promise<void> {
    await this.connection.enqueue(async () => {
      const vault = await this.connection.openThere();
      if (vault) await restoreLog(vault.database, entries, this.parts.nowMs());
    });
  }

  noteAct(noted: Omit<AccessEntry, "atMs">): Promise<void> {
    return this.passphrase.noteAct(noted);
  }

  async health(): Promise<VaultHealth> {
    // What a page shows may be from before a record was damaged; what it reports as damaged may not.
    await Promise.all(COLLECTIONS.map((collection) => this.read(collection)));
    await this.records.check();
    const contents = await Promise.all(COLLECTIONS.map((collection) => this.read(collection)));
    const vault = await this.connection.openThere();
    const missing = (await vault?.database.get("about", TRACE))?.missing;
    return { damaged: contents.flatMap(({ damaged }) => damaged), ...(missing ? { missing } : {}) };
  }

  async acceptMissing(): Promise<void> {
    await this.connection.enqueue(async () => {
      const { database } = (await this.connection.openThere()) ?? {};
      const trace = await database?.get("about", TRACE);
      if (!database || !trace) return;
      const { missing: _known, ...rest } = trace;
      await database.put("about", rest, TRACE);
      await keepCanary(database, this.parts.canary, rest);
    });
    await this.announceAll();
  }

  async startAnew(): Promise<void> {
    await this.connection.enqueue(async () => {
      await this.connection.close();
      const { database } = await openDatabase(() => undefined);
      try {
        await emptyVault(database, this.parts.canary, this.parts.nowMs());
      } finally {
        database.close();
      }
    });
    await this.announceAll();
  }

  /** Closes the database; the next call opens it again. */
  close(): Promise<void> {
    return this.connection.close();
  }

  isThere(): Promise<boolean> {
    return this.connection.isThere();
  }

  removals(): number {
    return this.passphrase.removals();
  }

  empty(): Promise<void> {
    return this.passphrase.empty();
  }

  protection(): Promise<Protection> {
    return this.passphrase.protection();
  }

  setPassphrase(passphrase: string): Promise<string> {
    return this.passphrase.setPassphrase(passphrase);
  }

  removePassphrase(secret: string): Promise<void> {
    return this.passphrase.removePassphrase(secret);
  }

  changePassphrase(secret: string, passphrase: string): Promise<void> {
    return this.passphrase.changePassphrase(secret, passphrase);
  }

  expectFilePassphrase(passphrase: string): Promise<void> {
    return this.passphrase.expectFilePassphrase(passphrase);
  }

  settleFilePassphrase(which: "new" | "before"): Promise<void> {
    return this.passphrase.settleFilePassphrase(which);
  }

  renewRecoveryCode(secret: string): Promise<string> {
    return this.passphrase.renewRecoveryCode(secret);
  }

  changeLockTime(minutes: number): Promise<void> {
    return this.passphrase.changeLockTime(minutes);
  }

  unlock(secret: string): Promise<void> {
    return this.passphrase.unlock(secret);
  }

  hide(): Promise<() => Promise<void>> {
    return this.passphrase.hide();
  }

  isHidden(): boolean {
    return this.passphrase.isHidden();
  }

  lock(how?: { isNoted: boolean }): Promise<void> {
    return this.passphrase.lock(how);
  }

  destroy(): Promise<void> {
    return this.passphrase.destroy();
  }

  sealDrafts(text: string): Promise<string | null> {
    return this.passphrase.sealDrafts(text);
  }

  unsealDrafts(sealed: string): Promise<string | undefined> {
    return this.passphrase.unsealDrafts(sealed);
  }

  private async announceAll(): Promise<void> {
    await this.parts.onChange(new Set(COLLECTIONS));
  }
}
