import type { RecordCounts } from "./backup";

/** What happened to the vault. Says nothing about what is in it. */
export const ACCESS_ACTS = [
  "unlocked",
  "wrong-secret",
  "locked",
  "passphrase-set",
  "passphrase-changed",
  "passphrase-removed",
  "code-renewed",
  "backup-saved",
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

/** Entries kept; the oldest go first. */
export const MAX_ENTRIES = 2000;
