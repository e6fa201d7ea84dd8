import type { Statement } from "./latest-entries";
import type { LedgerEntry } from "./ledger-entry";

type Stamp = Pick<LedgerEntry, "id" | "recordedAt">;

/**
 * Takes a student's part in a session back to what an earlier entry says: a new entry says all of it again and corrects
 * the one that counts now. Gives none when that one says the same already: the same undo came twice.
 * @param earlier the entry that counted before, of the same session and student
 * @param now what counts now
 */
export function restoreEntry(earlier: LedgerEntry, now: Statement, stamp: Stamp): LedgerEntry[] {
  const { contested, entry } = now;
  if (contested.length === 0 && JSON.stringify(said(entry)) === JSON.stringify(said(earlier))) return [];
  const settles = contested.map(({ id }) => id);
  return [{ ...said(earlier), ...stamp, corrects: entry.id, ...(settles.length > 0 ? { settles } : {}) }];
}

/** What an entry says of the session, without its own place in the ledger. */
function said({
  id: _id,
  recordedAt: _at,
  corrects: _corrected,
  settles: _settled,
  ...rest
}: LedgerEntry): Omit<LedgerEntry, "id" | "recordedAt" | "corrects" | "settles"> {
  const keys = Object.keys(rest).toSorted();
  return Object.fromEntries(keys.map((key) => [key, rest[key as keyof typeof rest]])) as typeof rest;
}
