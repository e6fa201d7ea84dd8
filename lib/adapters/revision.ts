import type { Browser, Storage } from "webextension-polyfill";

/**
 * What changed. A change is announced to every open page through the local storage area, the one channel that reaches
 * content scripts and survives a stopped worker. The stored values are random and mean nothing. `records` = students,
 * classes, bookings ...; `readings` = a calendar page was read; `protection` = the vault was locked or unlocked.
 */
export type RevisionOf = "records" | "readings" | "protection";
const KEYS: Record<RevisionOf, string> = {
  records: "revision",
  readings: "readingRevision",
  protection: "protectionRevision",
};

/** Marks a change. */
export async function bumpRevision(browser: Pick<Browser, "storage">, of: RevisionOf): Promise<void> {
  await browser.storage.local.set({ [KEYS[of]]: crypto.randomUUID() });
}

/**
 * Calls back when the marks themselves are removed, which means that some page erased everything. Returns a stop
 * function.
 */
export function watchErasure(browser: Pick<Browser, "storage">, callback: () => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const marks = Object.values(KEYS).flatMap((key) => changes[key] ?? []);
    if (area === "local" && marks.some(({ newValue }) => newValue === undefined)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Calls back once Pushpin was locked, after the one short question that the page asks then. Returns a function that
 * stops it.
 * @param isLocked asks the background
 */
export function watchLock(
  browser: Pick<Browser, "storage">,
  isLocked: () => Promise<boolean>,
  callback: () => void,
): () => void {
  const look = async (): Promise<void> => {
    if (await isLocked()) callback();
  };
  return watchRevision(browser, ["protection"], () => void look());
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
