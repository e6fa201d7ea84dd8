/**
 * Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian): the expander works
 * on millions of days, so no function allocates an object. Algorithms: Howard Hinnant, "chrono-compatible
 * low-level date algorithms".
 */
export const SECONDS_PER_DAY = 86_400;

/** True for the first or last second of a day (0..86,399): exporters write a whole day in UTC so, whatever the zone. */
export function isWholeDayInUtc(secondOfDay: number): boolean {
  return secondOfDay === 0 || secondOfDay === SECONDS_PER_DAY - 1;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, 28..31. @param month 1..12 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** Day number of a date; a day beyond the month's end counts on into the next. @param month 1..12 */
export function dayOf(year: number, month: number, monthDay: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + monthDay - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const daysByDate = new Map<string, number>();

/** Day number of an IsoDate from year 1 on. Cached: a calendar's entries share a few thousand dates. */
export function dayOfDate(date: string): number {
  let day = daysByDate.get(date);
  if (day === undefined) {
    if (daysByDate.size > 20_000) daysByDate.clear();
    day = dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
    daysByDate.set(date, day);
  }
  return day;
}

/** Packs year, month and day of a day number into one integer, for {@link yearOf}, monthOf and monthDayOf. */
export function civilOf(day: number): number {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const monthDay = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 512 + month * 32 + monthDay;
}

/** Year of a packed date, see {@link civilOf}. */
export function yearOf(civil: number): number {
  return Math.floor(civil / 512);
}

/** Month, 1..12, of a packed date, see {@link civilOf}. */
export function monthOf(civil: number): number {
  return (civil >> 5) & 15;
}

/** Day of the month, 1..31, of a packed date, see {@link civilOf}. */
export function monthDayOf(civil: number): number {
  return civil & 31;
}

/** Weekday of a day number: 0 for Monday .. 6 for Sunday. */
export function weekdayIndex(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The first day of the week in which `day` lies, for weeks that start on `weekStart` (0 = Monday). */
export function weekStartOf(day: number, weekStart: number): number {
  return day - ((weekdayIndex(day) - weekStart + 7) % 7);
}

/** First day of week 1 of a year: the first week with at least four of its days in it (ISO 8601). */
export function firstWeekOf(year: number, weekStart: number): number {
  return weekStartOf(dayOf(year, 1, 4), weekStart);
}

/** The year to whose numbered weeks `day` belongs (ISO 8601); around New Year it may differ from the calendar year. */
export function weekYearOf(day: number, weekStart: number): number {
  const year = yearOf(civilOf(day));
  if (day < firstWeekOf(year, weekStart)) return year - 1;
  return day >= firstWeekOf(year + 1, weekStart) ? year + 1 : year;
}
