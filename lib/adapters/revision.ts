import type { Browser } from "webextension-polyfill";

/**
 * Tells every open page of ours that the vault changed, through the one channel that reaches content scripts and
 * survives a dying worker: the local storage area. The values are random marks and say nothing.
 * `records` = students, classes, bookings ...; `readings` = a calendar page was read.
 */
export type RevisionOf = "records" | "readings";
const KEYS: Record<RevisionOf, string> = { records: "revision", readings: "readingRevision" };

/** Marks a change. */
export async function bumpRevision(browser: Pick<Browser, "storage">, of: RevisionOf): Promise<void> {
  await browser.storage.local.set({ [KEYS[of]]: crypto.randomUUID() });
}

/** Calls back after each marked change of the given sorts. Returns the way to stop. */
export function watchRevision(
  browser: Pick<Browser, "storage">,
  sorts: readonly RevisionOf[],
  callback: () => void,
): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === "local" && sorts.some((sort) => changes[KEYS[sort]])) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
