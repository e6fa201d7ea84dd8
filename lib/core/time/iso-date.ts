/** A calendar day as "YYYY-MM-DD", without a time zone: the day a wall calendar shows. */
export type IsoDate = string;

/** RFC 5545 weekday codes, Monday first: school weeks and the planner start there. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The numbers of days that were worked out: a week is looked up thousands of times. */
const numbers = new Map<IsoDate, number>();
const MAX_KNOWN = 2000;

/** Days since 1970-01-01 of a calendar day. Throws RangeError for text that is not a real day. */
export function dayNumber(date: IsoDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  if (!ISO_DATE.test(date)) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${date}`);
  // Not Date.UTC: that takes the year 1, which some exporters write for "no date", for 1901.
  const ms = Date.parse(date);
  if (Number.isNaN(ms) || dateOfDayNumber(ms / MS_PER_DAY) !== date) throw new RangeError(`No such day: ${date}`);
  if (numbers.size >= MAX_KNOWN) numbers.clear();
  numbers.set(date, ms / MS_PER_DAY);
  return ms / MS_PER_DAY;
}

/** The calendar day that lies `days` days after 1970-01-01. Inverse of {@link dayNumber}. */
export function dateOfDayNumber(days: number): IsoDate {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** True for a real calendar day written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}

/** The day `days` after `date` (before it when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Weekday of a calendar day. */
export function weekdayOf(date: IsoDate): Weekday {
  // 1970-01-01 was a Thursday, index 3 in a Monday-first week.
  return WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7]!;
}

/** The Monday of the week in which `date` lies. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

/** Every day of the half-open range [from, to). */
export function datesBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let day = dayNumber(from); day < dayNumber(to); day += 1) dates.push(dateOfDayNumber(day));
  return dates;
}
