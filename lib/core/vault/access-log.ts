import type { RecordCounts } from "./backup";
import { canonical } from "./fingerprint";

/** What was done with the vault, without anything about its content. */
export const ACCESS_ACTS = [
  "unlocked",
  "wrong-secret",
  "locked",
  "passphrase-set",
  "passphrase-changed",
  "passphrase-removed",
  "code-renewed",
  "backup-saved",
  "file-opened",
  "changed",
] as const;
export type AccessAct = (typeof ACCESS_ACTS)[number];

/** One entry of the log of access and change. */
export interface AccessEntry {
  /** Milliseconds since 1970. */
  atMs: number;
  act: AccessAct;
  /** Records that were saved and removed, by kind. */
  saved?: RecordCounts;
  removed?: RecordCounts;
}

/** Most entries kept; the oldest are dropped first. */
export const MAX_ENTRIES = 2000;

/** Joins logs of the same vault: each entry once, the newest first, as many as are kept. */
export function joinLogs(...logs: readonly (readonly AccessEntry[])[]): AccessEntry[] {
  const byText = new Map(logs.flat().map((entry) => [canonical(entry), entry]));
  return [...byText.values()].toSorted((a, b) => b.atMs - a.atMs).slice(0, MAX_ENTRIES);
}
