import { foldText } from "../routines/fold-text";
import { latestEntries } from "./latest-entries";
import type { LedgerEntry, MissedCause } from "./ledger-entry";

/** How often a class's routine took place when she came for it. */
export interface Reliability {
  happened: number;
  asked: number;
}

/** Causes that say that the routine itself did not take place; an absent student says nothing of it. */
export const OF_THE_ROUTINE: ReadonlySet<MissedCause> = new Set<MissedCause>([
  ...(["routine-did-not-happen", "teacher-declined", "school-event", "testing"] as const),
]);

/** Key of a routine of a class. Titles that differ in case or accents only are the same routine. */
export const routineKey = (classId: string, title: string): string => `${classId}|${foldText(title).trim()}`;

/**
 * Counts, by class and routine, in how many booked sessions the routine took place. A session of several students
 * counts once; it took place when one of them was served in it.
 */
export function reliabilities(entries: readonly LedgerEntry[]): ReadonlyMap<string, Reliability> {
  const known = memo.get(entries) ?? countReliabilities(entries);
  memo.set(entries, known);
  return known;
}

/** Caches counts by list: the ledgers of a caseload ask for the same entries one after the other. */
const memo = new WeakMap<readonly LedgerEntry[], ReadonlyMap<string, Reliability>>();

function countReliabilities(entries: readonly LedgerEntry[]): ReadonlyMap<string, Reliability> {
  const sessions = new Map<string, { key: string; happened: boolean }>();
  for (const { entry } of latestEntries(entries).all()) {
    const { classId, routineTitle, sessionId, unplanned } = entry;
    const verdict = verdictOf(entry);
    if (unplanned || classId === undefined || routineTitle === undefined || verdict === undefined) continue;
    const known = sessions.get(sessionId);
    sessions.set(sessionId, {
      key: routineKey(classId, routineTitle),
      happened: verdict || known?.happened === true,
    });
  }
  const counts = new Map<string, Reliability>();
  for (const { key, happened } of sessions.values()) {
    const { happened: before = 0, asked = 0 } = counts.get(key) ?? {};
    counts.set(key, { happened: before + (happened ? 1 : 0), asked: asked + 1 });
  }
  return counts;
}

function verdictOf({ outcome, cause }: LedgerEntry): boolean | undefined {
  if (outcome === "delivered") return true;
  if (outcome === "switched") return false;
  return outcome === "missed" && cause && OF_THE_ROUTINE.has(cause) ? false : undefined;
}

/** Below this number of sessions no rate is given for a routine. */
const FEW_SESSIONS = 4;
/** A routine that takes place less often is worth a caution. */
const OFTEN_ENOUGH = 0.7;

/** True when a routine is known to fall through often. */
export const oftenFallsThrough = ({ happened, asked }: Reliability): boolean =>
  asked >= FEW_SESSIONS && happened < OFTEN_ENOUGH * asked;
