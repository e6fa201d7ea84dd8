import type { UnderLock } from "../contracts/contract";

/** Runs what it is given strictly one after the other; a failure of one does not stop the next. */
export function oneAtATime(): UnderLock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** For a caller that is alone with the vault: runs the work at once. */
export const atOnce: UnderLock = async (work) => work();
