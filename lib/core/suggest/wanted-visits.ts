import type { Student } from "../caseload/records";
import { ledgerOf, pushInLedger } from "../ledger/ledger";
import type { LineLedger } from "../ledger/line-ledger";
import { isInForce, pushInLine } from "../mandate/mandate-line";
import { addDays, daysBetween, mondayOf, type IsoDate } from "../time/iso-date";
import type { WeekFacts } from "./week-facts";

/** The push-in visits that one student still needs in some days of the shown week. */
export interface WantedVisits {
  count: number;
  /**
   * Minutes of each: a session of the mandate, or what is still owed where that is less. 0 without a line for push-ins.
   */
  minutes: number;
  /** What a session of the mandate lasts. */
  sessionMinutes: number;
}

/** The visits wanted within one period of the mandate: no visit of another period can replace them. */
export interface WantedInPeriod extends WantedVisits {
  /** First day and the day after the last. */
  from: IsoDate;
  to: IsoDate;
}

/** The visits wanted in the whole week: their count in all, their minutes in the first period that wants some. */
export interface WantedInWeek extends WantedVisits {
  /** In time order; days on which no line grants minutes in class are in none. */
  periods: WantedInPeriod[];
}

/** Minutes wanted in the whole week. */
export const minutesWanted = ({ periods }: WantedInWeek): number =>
  periods.reduce((sum, { count, minutes }) => sum + count * minutes, 0);

/** Finds the index of the period in which a day lies; -1 for a day in none. */
export function periodAt(wanted: WantedInWeek | undefined, date: IsoDate): number {
  const periods = wanted?.periods ?? [];
  for (let at = 0; at < periods.length; at += 1) {
    const { from, to } = periods[at]!;
    if (from <= date && date < to) return at;
  }
  return -1;
}

/** Shortest visit to a part of a routine, in minutes. */
export const MIN_VISIT_MINUTES = 10;

/**
 * Finds the visits wanted in the shown days that are not over, by student id: period by period, where a month ends or a
 * line steps down within the week.
 */
export function wantedVisits(facts: WeekFacts): Map<string, WantedInWeek> {
  const first = facts.days.find((day) => day >= facts.now.date) ?? facts.days[0] ?? facts.now.date;
  const days = facts.days.filter((day) => day >= first);
  return new Map(facts.students.map((student) => [student.id, wantedInWeek(student, days, facts)]));
}

function wantedInWeek(student: Student, days: readonly IsoDate[], facts: WeekFacts): WantedInWeek {
  const periods: WantedInPeriod[] = [];
  for (const day of days) {
    if ((periods.at(-1)?.to ?? "") > day) continue;
    const wanted = wantedFrom(student, day, { facts, days });
    if (wanted) periods.push(wanted);
  }
  const { minutes = 0, sessionMinutes = 0 } = periods.find(({ count }) => count > 0) ?? periods[0] ?? {};
  return { count: periods.reduce((sum, { count }) => sum + count, 0), minutes, sessionMinutes, periods };
}

function wantedFrom(
  student: Student,
  date: IsoDate,
  { facts, days }: { facts: WeekFacts; days: readonly IsoDate[] },
): WantedInPeriod | undefined {
  const line = pushInLine(student.mandate, date);
  if (!line) return undefined;
  const sessionMinutes = line.minutes;
  const ledger = pushInLedger(student, date, ledgerOf(student, date, facts));
  if (!ledger) return { count: 0, minutes: sessionMinutes, sessionMinutes, from: date, to: addDays(date, 1) };
  if (line.per === "day") {
    // Minutes that one day lacks may be given on another day of the week.
    const rest = days.filter((day) => day >= date && isInForce(line, day));
    const ofDays = rest.map((day) => pushInLedger(student, day, ledgerOf(student, day, facts)));
    const count = ofDays.reduce((sum, one) => sum + Math.ceil((one?.openMinutes ?? 0) / sessionMinutes), 0);
    return { count, minutes: sessionMinutes, sessionMinutes, from: date, to: addDays(rest.at(-1) ?? date, 1) };
  }
  const { openMinutes, to } = ledger;
  const minutes =
    openMinutes === 0 ? sessionMinutes : Math.min(sessionMinutes, Math.max(MIN_VISIT_MINUTES, openMinutes));
  return { count: spread(ledger, date), minutes, sessionMinutes, from: date, to };
}

/** Spreads the sessions still open over the weeks that are left of the period, this one included. */
function spread({ line, openMinutes, from, to }: LineLedger, date: IsoDate): number {
  const sessions = Math.ceil(openMinutes / line.minutes);
  return Math.ceil(sessions / weeksLeft({ line, from, to }, date));
}

/**
 * Counts the weeks left for sessions. With "3 of 4 weeks", the last week is for consult and make-ups and does not
 * count.
 */
function weeksLeft({ line, from, to }: Pick<LineLedger, "line" | "from" | "to">, date: IsoDate): number {
  const end = line.weeks ? addDays(mondayOf(from), 7 * line.weeks.served) : to;
  return Math.max(1, Math.ceil(daysBetween(mondayOf(date), end) / 7));
}
