import {
  civilOf,
  dayOf,
  daysInMonth,
  firstWeekOf,
  isLeapYear,
  monthDayOf,
  monthOf,
  weekdayIndex,
  yearOf,
} from "./civil-day";
import type { RuleShape } from "./rule-shape";

/** Appends the days of a rule in one period (day, week, month or year) to `days`, as day numbers in any order. */
export type PeriodDays = (shape: RuleShape, period: number, days: number[]) => void;

function isNamedFromEnd(values: readonly number[], value: number, length: number): boolean {
  for (const named of values) if (named === value || (named < 0 && named + length + 1 === value)) return true;
  return false;
}

/** True when a day number meets every day-level part of the rule, each as a limit (RFC 5545 section 3.3.10). */
export function meetsLimits(shape: RuleShape, day: number): boolean {
  if (shape.weekdayMask && !(shape.weekdayMask & (1 << weekdayIndex(day)))) return false;
  if (!shape.limited) return true;
  const civil = civilOf(day);
  const year = yearOf(civil);
  const month = monthOf(civil);
  if (shape.monthMask && !(shape.monthMask & (1 << month))) return false;
  if (shape.monthDays.length > 0 && !isNamedFromEnd(shape.monthDays, monthDayOf(civil), daysInMonth(year, month)))
    return false;
  return (
    shape.yearDays.length === 0 ||
    isNamedFromEnd(shape.yearDays, day - dayOf(year, 1, 1) + 1, isLeapYear(year) ? 366 : 365)
  );
}

const daily: PeriodDays = (shape, period, days) => {
  const day = shape.startDay + period * shape.interval;
  if (meetsLimits(shape, day)) days.push(day);
};

const weekly: PeriodDays = (shape, period, days) => {
  const week = shape.baseWeek + period * shape.interval * 7;
  const named = shape.weekdayMask || 1 << shape.startWeekday;
  for (let day = week; day < week + 7; day += 1)
    if (named & (1 << weekdayIndex(day)) && (!shape.limited || meetsLimits(shape, day))) days.push(day);
};

/** Appends the rule's weekdays within a stretch of days, plain or numbered (2TU) within it. */
function pushWeekdays(shape: RuleShape, first: number, length: number, days: number[]): void {
  let plain = shape.weekdayMask;
  for (const { weekday, nth } of shape.nthWeekdays) {
    plain &= ~(1 << weekday);
    const opening = first + ((weekday - weekdayIndex(first) + 7) % 7);
    const held = Math.floor((first + length - 1 - opening) / 7) + 1;
    const index = nth > 0 ? nth - 1 : held + nth;
    if (index >= 0 && index < held) days.push(opening + index * 7);
  }
  if (plain === 0) return;
  for (let day = first; day < first + length; day += 1) if (plain & (1 << weekdayIndex(day))) days.push(day);
}

/** Beside BYMONTHDAY, a numbered weekday is a limit too: the 13th only if it is the second Friday. */
function isNumberedWeekday(shape: RuleShape, monthDay: number, length: number): boolean {
  if (shape.nthWeekdays.length === 0) return true;
  const forward = Math.ceil(monthDay / 7);
  const backward = -Math.ceil((length - monthDay + 1) / 7);
  return shape.nthWeekdays.some(({ nth }) => nth === forward || nth === backward);
}

function pushMonthDays(shape: RuleShape, year: number, month: number, days: number[]): void {
  const length = daysInMonth(year, month);
  const first = dayOf(year, month, 1);
  for (const named of shape.monthDays) {
    const monthDay = named > 0 ? named : length + named + 1;
    if (monthDay < 1 || monthDay > length) continue;
    const day = first + monthDay - 1;
    if (shape.weekdayMask && !(shape.weekdayMask & (1 << weekdayIndex(day)))) continue;
    if (isNumberedWeekday(shape, monthDay, length)) days.push(day);
  }
}

function pushMonth(shape: RuleShape, year: number, month: number, days: number[]): void {
  const length = daysInMonth(year, month);
  if (shape.monthDays.length > 0) pushMonthDays(shape, year, month, days);
  else if (shape.weekdayMask) pushWeekdays(shape, dayOf(year, month, 1), length, days);
  else if (shape.startMonthDay <= length) days.push(dayOf(year, month, shape.startMonthDay));
}

const monthly: PeriodDays = (shape, period, days) => {
  const index = shape.startYear * 12 + shape.startMonth - 1 + period * shape.interval;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  if (shape.monthMask && !(shape.monthMask & (1 << month))) return;
  pushMonth(shape, year, month, days);
};

function pushYearDays(shape: RuleShape, year: number, days: number[]): void {
  const length = isLeapYear(year) ? 366 : 365;
  const first = dayOf(year, 1, 1);
  for (const named of shape.yearDays) {
    const index = named > 0 ? named - 1 : length + named;
    if (index >= 0 && index < length && meetsLimits(shape, first + index)) days.push(first + index);
  }
}

function pushNumberedWeeks(shape: RuleShape, year: number, days: number[]): void {
  const first = firstWeekOf(year, shape.weekStart);
  const weeks = Math.round((firstWeekOf(year + 1, shape.weekStart) - first) / 7);
  const weekdays = shape.weekdayMask || 1 << shape.startWeekday;
  for (const named of shape.weekNumbers) {
    const index = named > 0 ? named - 1 : weeks + named;
    if (index < 0 || index >= weeks) continue;
    for (let day = first + index * 7; day < first + index * 7 + 7; day += 1)
      if (weekdays & (1 << weekdayIndex(day)) && (!shape.limited || meetsLimits(shape, day))) days.push(day);
  }
}

function pushMonths(shape: RuleShape, year: number, days: number[]): void {
  // A yearly rule with BYMONTHDAY and no BYMONTH stays in the month of DTSTART, as in libical: what
  // a rule does not say is taken from DTSTART. dateutil expands to all months; RFC 5545 leaves it open.
  const months = shape.monthMask || 1 << shape.startMonth;
  for (let month = 1; month <= 12; month += 1) if (months & (1 << month)) pushMonth(shape, year, month, days);
}

const yearly: PeriodDays = (shape, period, days) => {
  const year = shape.startYear + period * shape.interval;
  if (shape.weekNumbers.length > 0) pushNumberedWeeks(shape, year, days);
  else if (shape.yearDays.length > 0) pushYearDays(shape, year, days);
  else if (shape.weekdayMask && !shape.monthMask && shape.monthDays.length === 0)
    pushWeekdays(shape, dayOf(year, 1, 1), isLeapYear(year) ? 366 : 365, days);
  else pushMonths(shape, year, days);
};

/** Expansion by frequency; ./sub-daily expands HOURLY and finer rules. */
export const PERIOD_DAYS = { DAILY: daily, WEEKLY: weekly, MONTHLY: monthly, YEARLY: yearly } as const;

/** Number of the last period that starts on or before `day`; may be negative. */
export function periodAt(shape: RuleShape, day: number): number {
  if (shape.freq === "DAILY") return Math.floor((day - shape.startDay) / shape.interval);
  if (shape.freq === "WEEKLY") return Math.floor((day - shape.baseWeek) / (7 * shape.interval));
  const civil = civilOf(day);
  if (shape.freq === "YEARLY") return Math.floor((yearOf(civil) - shape.startYear) / shape.interval);
  const months = yearOf(civil) * 12 + monthOf(civil) - (shape.startYear * 12 + shape.startMonth);
  return Math.floor(months / shape.interval);
}
