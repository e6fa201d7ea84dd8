import type { UnderLock } from "../contracts/contract";
import { VaultError } from "../core/vault/vault-error";
import type { VaultProtection } from "../ports/vault-protection";

/** Makes a lock that runs the given work strictly one after the other; a failure of one does not stop the next. */
export function oneAtATime(): UnderLock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}

/**
 * Wraps the lock for a job that starts now. Work whose turn comes after the vault was emptied or erased is refused: it
 * was meant for records that are gone, and writing it would create a new vault.
 * @throws VaultError `vault-emptied`, when the lock is taken
 */
export function lockOfNow(underLock: UnderLock, vault: Pick<VaultProtection, "removals">): UnderLock {
  const before = vault.removals();
  return (work) =>
    underLock(async () => {
      if (vault.removals() !== before) throw new VaultError({ code: "vault-emptied" });
      return work();
    });
}

/** Runs the work at once, without a lock, for callers without concurrent work. */
export const withoutLock: UnderLock = async (work) => work();
