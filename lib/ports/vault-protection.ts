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
   * Lets the new passphrase of her file unlock this browser's records as well as the old one, until {@link
   * settleFilePassphrase} keeps one of them. Needs an unlocked vault; does nothing without a passphrase.
   */
  expectFilePassphrase(passphrase: string): Promise<void>;
  /**
   * Keeps only the new passphrase, or only the old one. Does nothing unless {@link expectFilePassphrase} was called.
   */
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
  /** Counts how often {@link empty} or {@link destroy} removed everything since this worker started. */
  removals(): number;
  /**
   * Removes the key and every record, as if nothing had ever been saved here. Call it only when a file outside the
   * browser contains them.
   */
  empty(): Promise<void>;
  /** Destroys the key and every record, even while the vault is locked or lost. */
  destroy(): Promise<void>;
  /**
   * Tells every page that Pushpin is locked, ahead of a lock that has to save first: from now on nothing of the
   * records is answered. Gives what ends it, once that lock is done or has failed.
   */
  hide(): Promise<() => Promise<void>>;
  /** True after {@link hide} and during {@link lock}, until that has ended. */
  isHidden(): boolean;
  /**
   * Drops the key and everything unsealed from memory. Says so before anything else and refuses every reading from then
   * on; the key is dropped after what is being written. Does nothing without a passphrase.
   * @param isNoted whether the lock is in the log already
   */
  lock(how?: { isNoted: boolean }): Promise<void>;
}
