import { addDays, datesBetween, daysBetween, isIsoDate, mondayOf, weekdayOf, type IsoDate } from "../time/iso-date";
import { isWaiting, type MandateLine } from "./mandate-line";

/** A period of a mandate line, half-open, cut to the days on which the line is in force. */
export interface MandatePeriod {
  from: IsoDate;
  to: IsoDate;
  /** Minutes that the line grants in it; a cut period grants its share by school days, rounded up. */
  minutes: number;
  /** True when the line begins or ends within the period. */
  isCut: boolean;
  /** True when a cut period grants no minutes for its days without school, so that none of them can be excused. */
  leavesOutClosed: boolean;
}

interface Span {
  from: IsoDate;
  to: IsoDate;
}

/**
 * Finds the period of a line in which `date` lies. Undefined when the line is not in force that day, or when it counts
 * by quarters, trimesters or semesters and the dates of this one are not known.
 * @param closedDays days without school at the student's school: they are no school days of a cut period
 */
export function periodOf(
  line: MandateLine,
  date: IsoDate,
  closedDays: ReadonlySet<IsoDate> = NONE,
): MandatePeriod | undefined {
  if (isWaiting(line)) return undefined;
  const whole = wholePeriod(line, date);
  if (!whole) return undefined;
  const from = line.from !== undefined && line.from > whole.from ? line.from : whole.from;
  const end = line.to === undefined ? undefined : addDays(line.to, 1);
  const to = end !== undefined && end < whole.to ? end : whole.to;
  if (date < from || date >= to) return undefined;
  const isCut = from !== whole.from || to !== whole.to;
  const granted = line.minutes * line.times * (line.weeks?.served ?? 1);
  const isNoSchoolDay = line.per === "day" && schoolWeekdays(whole) === 0;
  const share = isCut ? shareOf({ from, to }, whole, closedDays) : 1;
  const leavesOutClosed = isCut && schoolDays(whole, closedDays) > 0;
  return { from, to, isCut, leavesOutClosed, minutes: isNoSchoolDay ? 0 : Math.ceil(granted * Math.min(1, share)) };
}

const NONE: ReadonlySet<IsoDate> = new Set();

/** The share of a period's school days that a part of it has; of its weekdays where it has no school at all. */
function shareOf(part: Span, whole: Span, closedDays: ReadonlySet<IsoDate>): number {
  const days = schoolDays(whole, closedDays);
  if (days === 0) return schoolWeekdays(part) / Math.max(1, schoolWeekdays(whole));
  return schoolDays(part, closedDays) / days;
}

const schoolDays = (span: Span, closedDays: ReadonlySet<IsoDate>): number =>
  schoolWeekdays(span) -
  [...closedDays].filter((date) => date >= span.from && date < span.to && !isWeekend(date)).length;

/** Counts Mondays to Fridays of a half-open range. */
export function schoolWeekdays({ from, to }: Span): number {
  const weeks = Math.floor(daysBetween(from, to) / 7);
  const rest = datesBetween(addDays(from, weeks * 7), to).filter((date) => !isWeekend(date));
  return weeks * 5 + rest.length;
}

/** True for Saturday and Sunday. */
export const isWeekend = (date: IsoDate): boolean => ["SA", "SU"].includes(weekdayOf(date));

function wholePeriod({ per, weeks, from, terms = [] }: MandateLine, date: IsoDate): Span | undefined {
  switch (per) {
    case "day":
      return { from: date, to: addDays(date, 1) };
    case "week":
      return weeks ? cycleOf(date, { ...weeks, from: from ?? date }) : { from: mondayOf(date), to: nextMonday(date) };
    case "month":
      return monthOf(date);
    case "quarter":
    case "trimester":
    case "semester": {
      const term = terms.find((one) => one.from <= date && date <= one.to);
      return term && { from: term.from, to: addDays(term.to, 1) };
    }
    case "year":
      return yearOf(date, from);
  }
}

const nextMonday = (date: IsoDate): IsoDate => addDays(mondayOf(date), 7);

/** The calendar month of a day, half-open. */
export function monthOf(date: IsoDate): Span {
  const from = `${date.slice(0, 7)}-01`;
  return { from, to: `${addDays(from, 31).slice(0, 7)}-01` };
}

function cycleOf(date: IsoDate, { cycle, from }: { cycle: number; from: IsoDate }): Span {
  const first = mondayOf(from);
  const at = Math.floor(daysBetween(first, date) / (cycle * 7));
  return { from: addDays(first, at * cycle * 7), to: addDays(first, (at + 1) * cycle * 7) };
}

/** The school year of a day, half-open: from July 1. */
export const schoolYearOf = (date: IsoDate): Span => yearOf(date, undefined);

/** A year runs from the line's first day to its anniversary; without one, from July 1, as school years do. */
function yearOf(date: IsoDate, from: IsoDate | undefined): Span {
  const monthAndDay = from?.slice(5) ?? "07-01";
  const startIn = (year: number): IsoDate => {
    const start = `${String(year).padStart(4, "0")}-${monthAndDay}`;
    return isIsoDate(start) ? start : addDays(start.replace("02-29", "02-28"), 1);
  };
  const year = Number(date.slice(0, 4));
  const begun = startIn(year) <= date ? year : year - 1;
  return { from: startIn(begun), to: startIn(begun + 1) };
}
