import type { RecordCounts } from "./backup";
import { canonical } from "./fingerprint";

/** How something leaves a page of Pushpin by her hand. */
export const HANDED_OUT = ["printed", "copied", "file-saved"] as const;

/** Where something was handed out: a screen of the planner, or the paper of everything about one student. */
export const HANDED_OUT_FROM = [
  "week",
  "visits",
  "students",
  "sessions",
  "classes",
  "matrix",
  "calendar",
  "health",
  "settings",
  "student-file",
] as const;
export type HandedOutFrom = (typeof HANDED_OUT_FROM)[number];

/** Acts of looking. Lists are noted once an hour, and a student as often, however often a page asks for them again. */
export const LOOKS = ["records-shown", "student-shown"] as const;

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
  "backup-opened",
  "backup-restored",
  "hand-over-saved",
  "hand-over-opened",
  "hand-over-taken",
  "rooms-saved",
  "visit-file-saved",
  "file-opened",
  "folder-started",
  "folder-stopped",
  "copy-written",
  "started-anew",
  "missing-known",
  "ageing-skipped",
  ...LOOKS,
  ...HANDED_OUT,
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
  /** Records in a file, by kind. */
  counts?: RecordCounts;
  from?: HandedOutFrom;
}

/** Most entries kept; the oldest are dropped first. */
export const MAX_ENTRIES = 2000;

/** Joins logs of the same vault: each entry once, the newest first, as many as are kept. */
export function joinLogs(...logs: readonly (readonly AccessEntry[])[]): AccessEntry[] {
  const byText = new Map(logs.flat().map((entry) => [canonical(entry), entry]));
  return [...byText.values()].toSorted((a, b) => b.atMs - a.atMs).slice(0, MAX_ENTRIES);
}
