import type { AccessAct, AccessEntry } from "../core/vault/access-log";
import { DEFAULT_LOCK_MINUTES, isStrongEnough, SHORTEST_PASSPHRASE, type Protection } from "../core/vault/protection";
import type { Canary } from "../ports/canary";
import type { SessionKey } from "../ports/session-key";
import { VaultError } from "../core/vault/vault-error";
import type { VaultProtection } from "../ports/vault-protection";
import { heldBytes, isWrapped, keepForSession, replaceWrapped, unwrapCounted, usableKey } from "./key-ring";
import { noteAccess } from "./log";
import { moveVault, type KeyedDatabase } from "./move-vault";
import { deleteAll } from "./open-database";
import { makeDataKey, sealDrafts, unsealDrafts } from "./sealing";
import type { StoredKey, VaultDatabase } from "./stores";
import type { OpenVault, VaultConnection } from "./vault-connection";
import {
  importDataKey,
  makeKeyBytes,
  rewrapUnderNewCode,
  rewrapUnderPassphrase,
  settleNext,
  wrapKey,
  wrapUnderNext,
  type KeyBytes,
  type WrappedKey,
} from "./wrapped-key";
import { asVaultError } from "./write-changes";

/** What protecting the vault needs besides its connection. */
export interface ProtectionParts {
  canary: Canary;
  session: SessionKey;
  nowMs: () => number;
  /** Called after the vault was locked or unlocked, or its passphrase or lock time changed. */
  onProtectionChange: (protection: Protection) => void;
  /** Called after the readability of every record changed. */
  announceAll: () => Promise<void>;
}

/**
 * Protects the vault by a passphrase. Without one, the key is stored beside the records; with one it is stored wrapped,
 * and the unwrapped key is kept for the browser session only.
 */
export class PassphraseProtection implements VaultProtection {
  private readonly connection: VaultConnection;
  private readonly parts: ProtectionParts;
  /** How many locks are saving first, or wait for a write that has begun. */
  private hiding = 0;

  constructor(connection: VaultConnection, parts: ProtectionParts) {
    this.connection = connection;
    this.parts = parts;
  }

  isThere(): Promise<boolean> {
    return this.connection.isThere();
  }

  async protection(): Promise<Protection> {
    const vault = await this.connection.openStoredThere();
    if (!vault || !isWrapped(vault.stored)) return { by: "profile" };
    const { stored, key } = vault;
    return { by: "passphrase", state: key ? "open" : "locked", lockAfterMinutes: stored.lockAfterMinutes };
  }

  async setPassphrase(passphrase: string): Promise<string> {
    checkLength(passphrase);
    const code = await this.connection.enqueue(async () => {
      const vault = await this.connection.open();
      if (isWrapped(vault.stored)) throw new VaultError({ code: "vault-refused" });
      const bytes = makeKeyBytes();
      const made = await wrapKey(bytes, { passphrase, lockAfterMinutes: DEFAULT_LOCK_MINUTES });
      await keepForSession(bytes, this.parts.session);
      await this.moveTo(vault, made.wrapped, bytes);
      return made.recoveryCode;
    });
    await this.announce("passphrase-set");
    return code;
  }

  async removePassphrase(secret: string): Promise<void> {
    await this.withSecret(secret, async (vault, bytes) => {
      const key = await importDataKey(bytes);
      await this.moveTo({ ...vault, key }, await makeDataKey());
      await this.parts.session.clear();
    });
    await this.announce("passphrase-removed");
  }

  async changePassphrase(secret: string, passphrase: string): Promise<void> {
    checkLength(passphrase);
    await this.withSecret(secret, async (vault, bytes) =>
      this.replaceKey(vault, await rewrapUnderPassphrase(vault.stored, bytes, passphrase)),
    );
    await this.note("passphrase-changed");
  }

  async expectFilePassphrase(passphrase: string): Promise<void> {
    await this.connection.enqueue(async () => {
      const vault = await this.connection.openThere();
      if (!vault || !isWrapped(vault.stored)) return;
      const bytes = await heldBytes(this.parts.session);
      // A lock that waits for this has cleared it.
      if (!bytes) throw new VaultError({ code: "vault-locked" });
      await this.replaceKey(vault, await wrapUnderNext(vault.stored, bytes, passphrase));
    });
  }

  async settleFilePassphrase(which: "new" | "before"): Promise<void> {
    const isChanged = await this.connection.enqueue(async () => {
      const vault = await this.connection.openThere();
      if (!vault || !isWrapped(vault.stored) || !vault.stored.nextPassphrase) return false;
      await this.replaceKey(vault, settleNext(vault.stored, which));
      return which === "new";
    });
    if (isChanged) await this.note("passphrase-changed");
  }

  async renewRecoveryCode(secret: string): Promise<string> {
    const code = await this.withSecret(secret, async (vault, bytes) => {
      const { wrapped, recoveryCode } = await rewrapUnderNewCode(vault.stored, bytes);
      await this.replaceKey(vault, wrapped);
      return recoveryCode;
    });
    await this.note("code-renewed");
    return code;
  }

  async changeLockTime(lockAfterMinutes: number): Promise<void> {
    await this.connection.enqueue(async () => {
      const { database, stored, key } = (await this.connection.openThere()) ?? {};
      if (database && stored && isWrapped(stored))
        await this.replaceKey({ database, key }, { ...stored, lockAfterMinutes });
    });
    await this.announce();
  }

  async unlock(secret: string): Promise<void> {
    await this.withSecret(secret, async ({ database, stored }, bytes) => {
      await keepForSession(bytes, this.parts.session);
      this.connection.replace({ database, stored, key: await importDataKey(bytes) });
    });
    await this.announce("unlocked");
  }

  async sealDrafts(text: string): Promise<string | null> {
    const vault = await this.connection.openThere();
    return vault && isWrapped(vault.stored) ? sealDrafts(vault.key, text) : null;
  }

  async unsealDrafts(sealed: string): Promise<string | undefined> {
    this.connection.checkReading();
    const vault = await this.connection.openThere();
    return vault && unsealDrafts(vault.key, sealed);
  }

  removals(): number {
    return this.connection.endedRemovals;
  }

  async empty(): Promise<void> {
    await this.destroy();
    await this.announce();
  }

  async destroy(): Promise<void> {
    await this.connection.enqueue(async () =>
      this.connection.remove(async () => {
        await this.parts.session.clear();
        // Clear the canary first: one that outlived the records would be reported as a loss.
        await this.parts.canary.clear();
        await deleteAll();
      }),
    );
  }

  async hide(): Promise<() => Promise<void>> {
    const now = await this.protection();
    return now.by === "passphrase" ? this.tellLocked(now) : () => Promise.resolve();
  }

  isHidden(): boolean {
    return this.hiding > 0;
  }

  async lock({ isNoted } = { isNoted: false }): Promise<void> {
    // Tell the pages first: neither a write that has begun nor what is noted below is awaited by anything they show.
    const endShutting = await this.shut();
    let isLocked = false;
    try {
      isLocked = await this.connection.enqueue(async () => this.dropKey());
    } finally {
      await endShutting(isLocked);
    }
    if (!isLocked) return;
    if (!isNoted) await this.note("locked");
    await this.parts.announceAll();
  }

  /** Makes every record unreadable and says so, while a write that has begun goes on. Gives what ends it. */
  private async shut(): Promise<(isLocked: boolean) => Promise<void>> {
    const now = await this.protection();
    if (now.by !== "passphrase") return () => Promise.resolve();
    const allowReading = this.connection.refuseReading();
    const endHiding = this.tellLocked(now);
    // A worker that is stopped during the write must not start again with the key. A failure shows when it is dropped.
    await this.parts.session.clear().catch(() => undefined);
    return async (isLocked) => {
      allowReading();
      await endHiding(isLocked);
    };
  }

  /** Tells the pages that Pushpin is locked. Gives what ends that: they are told how it is now, unless it is locked. */
  private tellLocked(now: Protection & { by: "passphrase" }): (isLocked?: boolean) => Promise<void> {
    this.hiding += 1;
    this.parts.onProtectionChange({ ...now, state: "locked" });
    return async (isLocked = false) => {
      this.hiding -= 1;
      if (!isLocked) await this.announce();
    };
  }

  /** Drops the key, when nothing is being written; false where there is no passphrase. */
  private async dropKey(): Promise<boolean> {
    const vault = await this.connection.openStoredThere();
    if (!vault || !isWrapped(vault.stored)) return false;
    const { lockAfterMinutes } = vault.stored;
    await this.parts.session.clear();
    this.connection.forget();
    vault.database.close();
    // Tell the pages again: an unlock may have ended just before.
    this.parts.onProtectionChange({ by: "passphrase", state: "locked", lockAfterMinutes });
    return true;
  }

  /** Notes an act in the log. Ignores a failure: the act itself has already taken place. */
  async noteAct(noted: Omit<AccessEntry, "atMs">): Promise<void> {
    const vault = await this.connection.openStoredThere();
    if (vault) await noteAccess(vault.database, { atMs: this.parts.nowMs(), ...noted }).catch(() => undefined);
  }

  private note(act: AccessAct): Promise<void> {
    return this.noteAct({ act });
  }

  private async announce(act?: AccessAct): Promise<void> {
    if (act) await this.note(act);
    this.parts.onProtectionChange(await this.protection());
    await this.parts.announceAll();
  }

  /** Checks a passphrase or recovery code, then runs `work` with the unwrapped key while nothing else writes. */
  private withSecret<T>(
    secret: string,
    work: (vault: { database: VaultDatabase; stored: WrappedKey }, bytes: KeyBytes) => Promise<T>,
  ): Promise<T> {
    return this.connection.enqueue(async () => {
      const { database, stored } = (await this.connection.openStoredThere()) ?? {};
      if (!database || !stored || !isWrapped(stored)) throw new VaultError({ code: "vault-refused" });
      const vault = { database, stored };
      const bytes = await unwrapCounted(vault, secret, this.parts.nowMs).catch(async (error: unknown) => {
        await this.note("wrong-secret");
        throw error;
      });
      return work(vault, bytes);
    });
  }

  private async replaceKey(
    { database, key }: Pick<OpenVault, "database"> & { key?: CryptoKey },
    stored: WrappedKey,
  ): Promise<void> {
    await replaceWrapped(database, stored);
    this.connection.replace({ database, stored, key: key ?? (await usableKey(stored, this.parts.session)) });
  }

  /** Moves every record to another database under another key. */
  private async moveTo(from: KeyedDatabase, stored: StoredKey, bytes?: KeyBytes): Promise<void> {
    const { connection } = this;
    const key = isWrapped(stored) ? await importDataKey(bytes!) : stored;
    try {
      const { database } = await moveVault(from, { key, stored }, () => void connection.close());
      connection.forget();
      connection.replace({ database, stored, key });
    } catch (error) {
      // Wherever the move failed, one of the two databases is complete: the next call opens that one.
      from.database.close();
      connection.forget();
      throw asVaultError(error, "vault-refused");
    }
  }
}

function checkLength(passphrase: string): void {
  if (!isStrongEnough(passphrase)) throw new VaultError({ code: "passphrase-too-short", min: SHORTEST_PASSPHRASE });
}
