import type { UnderLock } from "../contracts/contract";

/** Makes a lock that runs the given work strictly one after the other; a failure of one does not stop the next. */
export function oneAtATime(): UnderLock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Runs the work at once, without a lock: for a caller that nothing else runs beside. */
export const withoutLock: UnderLock = async (work) => work();
