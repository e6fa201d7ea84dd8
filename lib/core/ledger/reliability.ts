import { foldText } from "../routines/fold-text";
import { weekdayOf, type Weekday } from "../time/iso-date";
import { latestEntries } from "./latest-entries";
import type { LedgerEntry, MissedCause } from "./ledger-entry";

/** How often a class's routine took place when she came for it. */
export interface Reliability {
  happened: number;
  asked: number;
}

/** Causes that say that the routine itself did not take place; an absent student says nothing of it. */
const ROUTINE_DID_NOT_HAPPEN: ReadonlySet<MissedCause> = new Set<MissedCause>([
  ...(["routine-did-not-happen", "teacher-declined", "school-event", "testing"] as const),
]);

/** Key of a routine of a class. Titles that differ in case or accents only are the same routine. */
export const routineKey = (classId: string, title: string): string => `${classId}|${foldText(title).trim()}`;

/**
 * Counts, by class and routine, in how many booked sessions the routine took place. A session of several students
 * counts once; it took place when one of them was served in it.
 */
export const reliabilities = (entries: readonly LedgerEntry[]): ReadonlyMap<string, Reliability> =>
  countsOf(entries).routines;

/** The same, by class, routine and weekday (see {@link routineDayKey}): a Friday may fall through more often. */
export const weekdayReliabilities = (entries: readonly LedgerEntry[]): ReadonlyMap<string, Reliability> =>
  countsOf(entries).routineDays;

/** Key of a routine of a class on one weekday. */
export const routineDayKey = (key: string, weekday: Weekday): string => `${key}|${weekday}`;

type Counts = Record<"routines" | "routineDays", ReadonlyMap<string, Reliability>>;

function countsOf(entries: readonly LedgerEntry[]): Counts {
  const known = memo.get(entries) ?? countReliabilities(entries);
  memo.set(entries, known);
  return known;
}

/** Caches counts by list: the ledgers of a caseload ask for the same entries one after the other. */
const memo = new WeakMap<readonly LedgerEntry[], Counts>();

function countReliabilities(entries: readonly LedgerEntry[]): Counts {
  const sessions = new Map<string, { key: string; weekday: Weekday; happened: boolean }>();
  for (const { entry } of latestEntries(entries).all()) {
    const { classId, routineTitle, sessionId, unplanned, date } = entry;
    const verdict = verdictOf(entry);
    if (unplanned || classId === undefined || routineTitle === undefined || verdict === undefined) continue;
    const known = sessions.get(sessionId);
    sessions.set(sessionId, {
      ...{ key: routineKey(classId, routineTitle), weekday: weekdayOf(date) },
      happened: verdict || known?.happened === true,
    });
  }
  const routines = new Map<string, Reliability>();
  const routineDays = new Map<string, Reliability>();
  for (const { key, weekday, happened } of sessions.values()) {
    count(routines, key, happened);
    count(routineDays, routineDayKey(key, weekday), happened);
  }
  return { routines, routineDays };
}

function count(counts: Map<string, Reliability>, key: string, hasHappened: boolean): void {
  const { happened, asked } = counts.get(key) ?? { happened: 0, asked: 0 };
  counts.set(key, { happened: happened + (hasHappened ? 1 : 0), asked: asked + 1 });
}

/** Says whether the routine took place; undefined where the entry says nothing of it. */
const verdictOf = (entry: LedgerEntry): boolean | undefined =>
  entry.outcome === "delivered" ? true : fellThrough(entry) ? false : undefined;

/**
 * True where an entry says that its routine did not take place. A changed plan says so only where she named the cause:
 * something else may have come up.
 */
export const fellThrough = ({ outcome, cause }: Pick<LedgerEntry, "outcome" | "cause">): boolean =>
  (outcome === "missed" || outcome === "switched") && cause !== undefined && ROUTINE_DID_NOT_HAPPEN.has(cause);

/** Below this number of sessions no rate is given for a routine. */
const FEW_SESSIONS = 4;
/** A routine that takes place less often is worth a caution. */
const OFTEN_ENOUGH = 0.7;

/** True when a routine is known to fall through often. */
export const oftenFallsThrough = ({ happened, asked }: Reliability): boolean =>
  asked >= FEW_SESSIONS && happened < OFTEN_ENOUGH * asked;
