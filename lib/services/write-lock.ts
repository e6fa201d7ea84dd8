import type { UnderLock } from "../contracts/contract";
import { VaultError } from "../ports/vault";
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
 * Gives the lock for work that begins now. It refuses whatever comes to its turn after the vault was emptied or erased:
 * the work was meant for the records before, and writing it would make a new vault.
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

/** Runs the work at once, without a lock: for a caller that nothing else runs beside. */
export const withoutLock: UnderLock = async (work) => work();
