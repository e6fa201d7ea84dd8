import type { Student } from "../caseload/records";
import { isWeekend } from "../mandate/mandate-period";
import { takes } from "../mandate/mandate-line";
import { addDays, type IsoDate } from "../time/iso-date";
import { ledgerOf } from "./ledger";
import { periodBalances, type PeriodBalance } from "./line-ledger";
import type { LedgerEntry } from "./ledger-entry";
import { judgeMissed, type MissedMinutes, type ParentNotice } from "./make-up-policies";
import { visitsOf, type BookedVisits, type StudentVisits } from "./student-visits";

/** A missed session whose minutes are still open, and by when the parents must be informed. */
export interface MakeUp {
  entryId: string;
  sessionId: string;
  date: IsoDate;
  cause?: LedgerEntry["cause"];
  routineTitle?: string;
  /** What is still open of it. */
  minutes: number;
  judged: Exclude<MissedMinutes, "excused">;
  /** Where the district sets a deadline: made up by `giveBy`, else the parents are informed by `tellBy`. */
  notice?: { giveBy: IsoDate; tellBy: IsoDate };
}

/**
 * Lists a student's missed sessions whose minutes are owed or undecided and not given since, the oldest first. A period
 * that lacks minutes leaves its newest missed sessions open, up to what it lacks. Minutes that a later period gives
 * beyond its own make them up, the owed ones before the undecided ones.
 */
export function makeUpsOf(student: Student, date: IsoDate, visits: BookedVisits): MakeUp[] {
  const own = visitsOf(student, visits);
  const missed = own.statements
    .map(({ entry }) => entry)
    .filter(({ outcome, date: on }) => outcome === "missed" && on <= date)
    .toSorted((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
  const from = missed.at(-1)?.date;
  if (from === undefined) return [];
  const open = new Map<string, MakeUp>();
  for (const { line } of ledgerOf(student, date, visits).lines) {
    let ofLine: MakeUp[] = [];
    for (const balance of periodBalances(student.mandate, { line, from, to: addDays(date, 1) }, own)) {
      const { dueMinutes, givenMinutes } = balance;
      ofLine = [
        ...madeUp(ofLine, Math.max(0, givenMinutes - dueMinutes)),
        ...upTo(missedIn(missed, balance, own), Math.max(0, dueMinutes - givenMinutes)),
      ];
    }
    for (const makeUp of ofLine) open.set(makeUp.entryId, makeUp);
  }
  return [...open.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** Lists what was missed in a period and is not excused, in the order of the entries, the owed ones first. */
function missedIn(missed: readonly LedgerEntry[], { line, period }: PeriodBalance, own: StudentVisits): MakeUp[] {
  const found = missed
    .filter(({ date, bucket }) => date >= period.from && date < period.to && takes(line, bucket))
    .flatMap((entry) => {
      const judged = judgeMissed(entry, own.policy);
      return judged === "excused" ? [] : [makeUpFor(entry, judged, { own, lineMinutes: line.minutes })];
    });
  return owedFirst(found);
}

const owedFirst = (makeUps: readonly MakeUp[]): MakeUp[] =>
  makeUps.toSorted((a, b) => Number(b.judged === "owed") - Number(a.judged === "owed"));

/** Keeps the first ones, up to a sum of minutes. */
function upTo(makeUps: readonly MakeUp[], minutes: number): MakeUp[] {
  let left = minutes;
  return makeUps.flatMap((makeUp) => {
    const kept = Math.min(left, makeUp.minutes);
    left -= kept;
    return kept > 0 ? [{ ...makeUp, minutes: kept }] : [];
  });
}

/** Deducts minutes that were given beyond what was due: from the owed ones first, and from the oldest of them. */
function madeUp(open: readonly MakeUp[], minutes: number): MakeUp[] {
  let left = minutes;
  return owedFirst(open.toSorted((a, b) => a.date.localeCompare(b.date))).flatMap((makeUp) => {
    const given = Math.min(left, makeUp.minutes);
    left -= given;
    return given < makeUp.minutes ? [{ ...makeUp, minutes: makeUp.minutes - given }] : [];
  });
}

function makeUpFor(
  { id, sessionId, date, cause, routineTitle, time }: LedgerEntry,
  judged: MakeUp["judged"],
  { own, lineMinutes }: { own: StudentVisits; lineMinutes: number },
): MakeUp {
  const { notice } = own.policy;
  return {
    ...{ entryId: id, sessionId, date, judged, minutes: time ? time.endMinute - time.startMinute : lineMinutes },
    ...(cause ? { cause } : {}),
    ...(routineTitle === undefined ? {} : { routineTitle }),
    ...(notice ? { notice: noticeDays(date, notice, own.closedDays) } : {}),
  };
}

function noticeDays(date: IsoDate, notice: ParentNotice, closedDays: ReadonlySet<IsoDate>): MakeUp["notice"] {
  const giveBy = afterSchoolDays(date, notice.afterSchoolDays, closedDays);
  return { giveBy, tellBy: afterSchoolDays(giveBy, notice.withinSchoolDays, closedDays) };
}

/** Counts `count` school days on from `date`: Mondays to Fridays that are not closed. */
export function afterSchoolDays(date: IsoDate, count: number, closedDays: ReadonlySet<IsoDate>): IsoDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !closedDays.has(day)) left -= 1;
  }
  return day;
}
