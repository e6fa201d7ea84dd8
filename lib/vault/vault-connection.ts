import type { Canary } from "../ports/canary";
import type { SessionKey } from "../ports/session-key";
import { VaultError } from "../core/vault/vault-error";
import { usableKey } from "./key-ring";
import { migrateRecords } from "./migrations";
import { isAnyThere, openDatabase } from "./open-database";
import type { StoredKey, VaultDatabase } from "./stores";
import { findOrMakeKey } from "./trace";
import { asVaultError } from "./write-changes";

/** An opened database. Its records can be read once there is a key. */
export interface OpenVault {
  database: VaultDatabase;
  stored: StoredKey;
  /** Undefined while the vault is locked. */
  key: CryptoKey | undefined;
}

/** An opened database whose records can be read. */
export type UnlockedVault = OpenVault & { key: CryptoKey };

/** What opening the database needs besides the database. */
export interface ConnectionParts {
  canary: Canary;
  session: SessionKey;
  nowMs: () => number;
  /** Called when the database is closed: nothing unsealed may stay in memory. */
  onForget: () => void;
}

/** The vault's one open database: opened when it is first needed, and again after it was closed. Queues writes. */
export class VaultConnection {
  private readonly parts: ConnectionParts;
  private opened: Promise<OpenVault> | undefined;
  private lastWrite: Promise<unknown> = Promise.resolve();
  /** Removals that have begun. */
  private begunRemovals = 0;
  /** Removals that have ended, well or not. */
  endedRemovals = 0;
  private lastRemoval: Promise<unknown> = Promise.resolve();
  /** How many locks wait for a write that has begun. */
  private locksBegun = 0;

  constructor(parts: ConnectionParts) {
    this.parts = parts;
  }

  /**
   * Opens the database with its key.
   * @throws VaultError `vault-locked` while there is no key
   */
  async open(): Promise<UnlockedVault> {
    return unlocked(await this.openStored());
  }

  /**
   * Opens the database with its key; undefined where there is none. Makes nothing.
   * @throws VaultError `vault-locked` while there is no key
   */
  async openThere(): Promise<UnlockedVault | undefined> {
    const vault = await this.openStoredThere();
    return vault && unlocked(vault);
  }

  /**
   * Opens the database, locked or not; undefined where there is none. Makes nothing, not even where everything is
   * removed between looking and opening.
   */
  async openStoredThere(): Promise<OpenVault | undefined> {
    for (;;) {
      await this.lastRemoval;
      const before = this.begunRemovals;
      const isThere = await this.isThere();
      if (before === this.begunRemovals) return isThere ? this.openStored() : undefined;
    }
  }

  /** True when something is or was saved in this browser, even if it was lost since. Creates nothing. */
  async isThere(): Promise<boolean> {
    if (this.opened || (await isAnyThere())) return true;
    const kept = await this.parts.canary.read();
    return Object.values(kept?.counts ?? {}).some((count) => count > 0);
  }

  /** Opens the database, locked or not; makes one where there is none. */
  openStored(): Promise<OpenVault> {
    if (!this.opened) {
      const opened = this.openVault();
      this.opened = opened;
      opened.catch(() => {
        if (this.opened === opened) this.opened = undefined;
      });
    }
    return this.opened;
  }

  /** Replaces the opened vault: after an unlock, with another key, or in another database. */
  replace(vault: OpenVault): void {
    this.opened = Promise.resolve(vault);
  }

  /** Closes the database; the next call opens it again. */
  async close(): Promise<void> {
    const opened = this.opened;
    this.forget();
    (await opened?.catch(() => undefined))?.database.close();
  }

  /** Closes the database and runs work that deletes it. Readers wait until it is gone, and find nothing then. */
  async remove(work: () => Promise<void>): Promise<void> {
    this.begunRemovals += 1;
    const removal = this.close()
      .then(work)
      .finally(() => (this.endedRemovals += 1));
    this.lastRemoval = removal.catch(() => undefined);
    return removal;
  }

  /**
   * Drops all that is unsealed and refuses every reading until the returned function is called; what is being written
   * goes on.
   */
  refuseReading(): () => void {
    this.locksBegun += 1;
    this.parts.onForget();
    return () => void (this.locksBegun -= 1);
  }

  /** @throws VaultError `vault-locked` after {@link refuseReading}, until that has ended */
  checkReading(): void {
    if (this.locksBegun > 0) throw new VaultError({ code: "vault-locked" });
  }

  /** Drops the key and all that is unsealed; the caller closes the database. */
  forget(): void {
    this.opened = undefined;
    this.parts.onForget();
  }

  /** Queues writes, so that each sees the result of the one before it. */
  enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.lastWrite.then(work, work);
    this.lastWrite = result.catch(() => undefined);
    return result;
  }

  private async openVault(): Promise<OpenVault> {
    const { canary, session, nowMs } = this.parts;
    const { database, oldVersion } = await openDatabase(() => void this.close());
    try {
      const stored = await findOrMakeKey(database, canary, nowMs());
      const key = await usableKey(stored, session);
      if (key && oldVersion > 0 && oldVersion < database.version) await migrateRecords(database, key);
      return { database, stored, key };
    } catch (error) {
      database.close();
      throw asVaultError(error, "vault-unreadable");
    }
  }
}

function unlocked({ key, ...vault }: OpenVault): UnlockedVault {
  if (!key) throw new VaultError({ code: "vault-locked" });
  return { ...vault, key };
}
