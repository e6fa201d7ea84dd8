import type { Protection } from "../core/vault/protection";

/**
 * Protects the vault by a passphrase. Methods that take a `secret` accept the passphrase or the recovery code.
 * @throws VaultError `wrong-passphrase`, or `unlock-wait` after several wrong ones
 */
export interface VaultProtection {
  protection(): Promise<Protection>;
  /**
   * True when something is or was saved here. The first save makes a vault; reading an empty one does not.
   */
  isThere(): Promise<boolean>;
  /**
   * Sets a passphrase: seals every record anew under a new key in a new database, and deletes the old database with its
   * key. Gives the recovery code, which is stored nowhere.
   * @throws VaultError `passphrase-too-short`
   */
  setPassphrase(passphrase: string): Promise<string>;
  /** Wraps the key under another passphrase; the records stay as they are. */
  changePassphrase(secret: string, passphrase: string): Promise<void>;
  /**
   * Lets the passphrase that her file is getting unlock this browser's records too, beside the one before, until it is
   * settled which of them stays. Only while it is unlocked; does nothing without a passphrase.
   */
  expectFilePassphrase(passphrase: string): Promise<void>;
  /** Leaves only the passphrase that was expected, or only the one before. Does nothing where none was expected. */
  settleFilePassphrase(which: "new" | "before"): Promise<void>;
  /** Replaces the recovery code and gives the new one. */
  renewRecoveryCode(secret: string): Promise<string>;
  /** Stores the key beside the records again: seals every record under a new key in a new database. */
  removePassphrase(secret: string): Promise<void>;
  changeLockTime(minutes: number): Promise<void>;
  unlock(secret: string): Promise<void>;
  /**
   * Seals what she is typing under the vault's key, so that a page can keep it while Pushpin is locked; null without a
   * passphrase, since nothing locks then.
   */
  sealDrafts(text: string): Promise<string | null>;
  /** Unseals it; undefined when it was sealed under another key. */
  unsealDrafts(sealed: string): Promise<string | undefined>;
  /** How often every record was removed here since this worker started, by {@link empty} or {@link destroy}. */
  removals(): number;
  /**
   * Removes the key and every record, as if nothing had ever been saved here: a file outside of the browser holds them.
   */
  empty(): Promise<void>;
  /** Destroys the key and every record, even while the vault is locked or lost. */
  destroy(): Promise<void>;
  /**
   * Drops the key and everything unsealed from memory. Does nothing without a passphrase.
   * @param isNoted whether the lock is in the log already
   */
  lock(how?: { isNoted: boolean }): Promise<void>;
}
