import type { Browser } from "webextension-polyfill";

/**
 * What changed: every open page with Pushpin on it is notified through the local storage area, the one channel that
 * reaches content scripts and survives a stopped worker. The stored values are random and mean nothing. `records` =
 * students, classes, bookings ...; `readings` = a calendar page was read.
 */
export type RevisionOf = "records" | "readings";
const KEYS: Record<RevisionOf, string> = { records: "revision", readings: "readingRevision" };

/** Marks a change. */
export async function bumpRevision(browser: Pick<Browser, "storage">, of: RevisionOf): Promise<void> {
  await browser.storage.local.set({ [KEYS[of]]: crypto.randomUUID() });
}

/** Calls back after each marked change of the given sorts. Returns a function that stops it. */
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
