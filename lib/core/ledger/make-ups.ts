import type { Student } from "../caseload/records";
import { compare } from "../compare";
import type { Bucket } from "../mandate/bucket";
import { isGranted, isInForce, sharesBucket, takes, type MandateLine } from "../mandate/mandate-line";
import { addDays, type IsoDate } from "../time/iso-date";
import { periodBalances, type PeriodBalance } from "./line-ledger";
import type { LedgerEntry } from "./ledger-entry";
import { judgeMissed, type MissedMinutes } from "./make-up-policies";
import { noticeDays } from "./notice-days";
import { visitsOf, type BookedVisits, type StudentVisits } from "./student-visits";

/** A missed session whose minutes are still open, and by when the parents must be informed. */
export interface MakeUp {
  /** Absent for a visit on a day without school, of which nothing was recorded. */
  entryId?: string;
  sessionId: string;
  date: IsoDate;
  cause?: LedgerEntry["cause"];
  routineTitle?: string;
  /** What is still open of it. */
  minutes: number;
  judged: Exclude<MissedMinutes, "excused">;
  /** True when no line in force grants such minutes any more: they are carried nowhere, and the IEP team decides. */
  hasNoLine?: true;
  /** Where the district sets a deadline: made up by `giveBy`, else the parents are informed by `tellBy`. */
  notice?: { giveBy: IsoDate; tellBy: IsoDate };
}

/** A session that was not given, with its time where that is known. */
type Missed = Pick<
  LedgerEntry,
  "sessionId" | "date" | "bucket" | "cause" | "decided" | "routineTitle" | "time" | "classId"
> & {
  entryId?: string;
};

/**
 * Lists a student's missed sessions whose minutes are owed or undecided and not given since, the oldest first; visits
 * on days without school among them. A period that lacks minutes leaves its newest missed sessions open, up to what it
 * lacks. Minutes that a later period gives beyond its own make them up, the owed ones before the undecided ones. Where
 * the line has ended, minutes that no other line grants do, and those beyond what the line grants that took its place.
 */
export function makeUpsOf(student: Student, date: IsoDate, visits: BookedVisits): MakeUp[] {
  const own = visitsOf(student, visits);
  const missed = missedUntil(date, own);
  const from = missed.at(-1)?.date;
  if (from === undefined) return [];
  const { mandate } = student;
  // Lines that don't say where come last: the others take fewer of the minutes that were given.
  const oneOfEachBucket = [...new Map(mandate.map((line) => [line.bucket, line] as const)).values()].toSorted(
    (a, b) => Number(a.bucket === "direct") - Number(b.bucket === "direct"),
  );
  const counted = oneOfEachBucket.map((line) => {
    const balances = periodBalances(mandate, { line, from, to: addDays(date, 1) }, own);
    const isInForceNow = mandate.some((one) => one.bucket === line.bucket && isInForce(one, date));
    return { line, isInForceNow, ended: balances.at(-1)?.period.to ?? from, ...openIn(balances, missed, own) };
  });
  const given = givenApart(mandate, own);
  const open = counted.flatMap(({ line, isInForceNow, ended, left }) => {
    if (isInForceNow) return left;
    const ofLine = given.filter(({ from, bucket }) => from >= ended && takes(line, bucket));
    const apart = madeUp(left, takeSpare(ofLine, sumOf(left)));
    // Lines of another bucket that took its place: "in class", then "direct".
    const next = counted.filter((other) => other.isInForceNow && sharesBucket(line, other.line));
    if (next.length === 0) return apart.map(withoutLine);
    const spare = next.flatMap((other) => other.spare.filter((one) => one.from >= ended));
    return madeUp(apart, takeSpare(spare, sumOf(apart)));
  });
  return open.sort((a, b) => compare(a.date, b.date) || compare(a.sessionId, b.sessionId));
}

const sumOf = (counted: readonly { minutes: number }[]): number => counted.reduce((sum, one) => sum + one.minutes, 0);

/** Minutes that were given beyond what was due from a day on, and that made nothing up yet. */
interface Spare {
  from: IsoDate;
  minutes: number;
}

/** Takes up to so many minutes out of what is spare, so that none makes up two sessions; gives how many there were. */
function takeSpare(spare: readonly Spare[], wanted: number): number {
  let taken = 0;
  for (const one of spare) {
    const part = Math.min(one.minutes, wanted - taken);
    one.minutes -= part;
    taken += part;
  }
  return taken;
}

const withoutLine = (makeUp: MakeUp): MakeUp => ({ ...makeUp, hasNoLine: true });

/** Lists what was missed up to a day, the newest first. */
function missedUntil(date: IsoDate, { statements, closed }: StudentVisits): Missed[] {
  const said = statements
    .map(({ entry }) => entry)
    .filter(({ outcome }) => outcome === "missed")
    .map((entry): Missed => ({ ...entry, entryId: entry.id }));
  const ofClosedDays = closed.map(({ id, startMinute, endMinute, ...booking }): Missed => ({
    ...{ sessionId: id, date: booking.date, bucket: "in-class", cause: "no-school", time: { startMinute, endMinute } },
    ...{ classId: booking.classId, routineTitle: booking.routineTitle },
  }));
  return [...said, ...ofClosedDays]
    .filter((one) => one.date <= date)
    .sort((a, b) => compare(b.date, a.date) || compare(b.entryId ?? b.sessionId, a.entryId ?? a.sessionId));
}

function openIn(
  balances: readonly PeriodBalance[],
  missed: readonly Missed[],
  own: StudentVisits,
): { left: MakeUp[]; spare: Spare[] } {
  let left: MakeUp[] = [];
  const spare: Spare[] = [];
  for (const balance of balances) {
    const { dueMinutes, givenMinutes, period } = balance;
    const beyond = Math.max(0, givenMinutes - dueMinutes);
    spare.push({ from: period.from, minutes: Math.max(0, beyond - sumOf(left)) });
    left = [...madeUp(left, beyond), ...upTo(missedIn(missed, balance, own), Math.max(0, dueMinutes - givenMinutes))];
  }
  return { left, spare };
}

/** Lists minutes that no line grants: each can make up one session of a line that has ended, and no second one. */
const givenApart = (mandate: readonly MandateLine[], { statements }: StudentVisits): (Spare & { bucket: Bucket })[] =>
  statements
    .filter(({ entry: { minutes, date, bucket } }) => minutes > 0 && !isGranted(mandate, { date, bucket }))
    .map(({ entry: { date, bucket, minutes } }) => ({ from: date, bucket, minutes }));

/** Lists what was missed in a period and is not excused, in the order of the entries, the owed ones first. */
function missedIn(missed: readonly Missed[], { line, period }: PeriodBalance, own: StudentVisits): MakeUp[] {
  const found = missed
    .filter(({ date, bucket }) => date >= period.from && date < period.to && takes(line, bucket))
    .flatMap((one) => {
      const judged = judgeMissed(one, own.policy);
      return judged === "excused" ? [] : [makeUpFor(one, judged, { own, lineMinutes: line.minutes })];
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
  { entryId, sessionId, date, cause, routineTitle, time }: Missed,
  judged: MakeUp["judged"],
  { own, lineMinutes }: { own: StudentVisits; lineMinutes: number },
): MakeUp {
  const { notice } = own.policy;
  return {
    ...{ sessionId, date, judged, minutes: time ? time.endMinute - time.startMinute : lineMinutes },
    ...(entryId === undefined ? {} : { entryId }),
    ...(cause ? { cause } : {}),
    ...(routineTitle === undefined ? {} : { routineTitle }),
    ...(notice ? { notice: noticeDays(date, notice, own) } : {}),
  };
}
