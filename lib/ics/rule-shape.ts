import type { RecurrenceRule } from "../core/schedule/schedule-entry";
import { WEEKDAYS } from "../core/time/iso-date";
import { civilOf, monthDayOf, monthOf, weekdayIndex, weekStartOf, weekYearOf, yearOf } from "./civil-day";

/** Receives one start, in seconds since 1970-01-01T00:00 on the entry's clock. Returning false stops the expansion. */
export type TakeStart = (localSec: number) => boolean;

/**
 * Bounds the work of one expansion. A step is one period tested; a school year of a daily rule
 * takes 400, so only hostile rules reach the bound.
 */
export interface StepBudget {
  steps: number;
}

/** A recurrence rule prepared for arithmetic: everything that depends only on the rule and its start. */
export interface RuleShape {
  freq: RecurrenceRule["freq"];
  interval: number;
  count: number;
  startDay: number;
  /** Seconds since 1970-01-01T00:00 on the entry's own clock. */
  startLocal: number;
  /** 0 = Monday. */
  weekStart: number;
  /** Bit w set: weekday w is named, with or without a number. */
  weekdayMask: number;
  /** Numbered weekdays (2TU, -1FR). Empty: all named weekdays are plain. */
  nthWeekdays: { weekday: number; nth: number }[];
  /** Bit m set: month m (1..12). 0: all. */
  monthMask: number;
  monthDays: readonly number[];
  yearDays: readonly number[];
  weekNumbers: readonly number[];
  hours: readonly number[];
  minutes: readonly number[];
  seconds: readonly number[];
  /** Seconds of the day at which a day's occurrences start, for DAILY and slower rules. */
  times: readonly number[];
  setPositions: readonly number[];
  /** True when each day must be tested (BYMONTH, BYMONTHDAY ... as limits). */
  limited: boolean;
  startYear: number;
  startMonthDay: number;
  startMonth: number;
  startWeekday: number;
  /** Day number of the first day of DTSTART's week. */
  baseWeek: number;
}

const NONE: readonly number[] = [];

function sortedSet(values: readonly number[] | undefined): readonly number[] {
  return values ? [...new Set(values)].sort((a, b) => a - b) : NONE;
}

function maskOf(values: readonly number[] | undefined): number {
  let mask = 0;
  if (values) for (const value of values) mask |= 1 << value;
  return mask;
}

function weekdayMaskOf(byDay: RecurrenceRule["byDay"]): number {
  let mask = 0;
  if (byDay) for (const { weekday } of byDay) mask |= 1 << WEEKDAYS.indexOf(weekday);
  return mask;
}

const NO_NUMBERED: RuleShape["nthWeekdays"] = [];

function nthWeekdaysOf(byDay: RecurrenceRule["byDay"]): RuleShape["nthWeekdays"] {
  if (!byDay?.some(({ nth }) => nth)) return NO_NUMBERED;
  return byDay.flatMap(({ weekday, nth }) => (nth ? [{ weekday: WEEKDAYS.indexOf(weekday), nth }] : []));
}

function timesOf(rule: RecurrenceRule, startSec: number, allDay: boolean): number[] {
  if (allDay || (!rule.byHour && !rule.byMinute && !rule.bySecond)) return [startSec];
  const times: number[] = [];
  for (const hour of sortedSet(rule.byHour ?? [Math.floor(startSec / 3600)]))
    for (const minute of sortedSet(rule.byMinute ?? [Math.floor(startSec / 60) % 60]))
      for (const second of sortedSet(rule.bySecond ?? [startSec % 60]))
        if (second < 60) times.push(hour * 3600 + minute * 60 + second);
  return times;
}

/** The parts of a shape that depend on the rule only, cached: schools repeat a few rules in thousands of series. */
type RuleParts = Pick<
  RuleShape,
  | "weekStart"
  | "weekdayMask"
  | "nthWeekdays"
  | "monthMask"
  | "monthDays"
  | "yearDays"
  | "weekNumbers"
  | "hours"
  | "minutes"
  | "seconds"
  | "setPositions"
  | "limited"
>;

const partsByRule = new WeakMap<RecurrenceRule, RuleParts>();

/** Prepares what depends on the rule only; cached per rule object. */
export function partsOf(rule: RecurrenceRule): RuleParts {
  let parts = partsByRule.get(rule);
  if (!parts) {
    parts = {
      weekStart: WEEKDAYS.indexOf(rule.weekStart),
      weekdayMask: weekdayMaskOf(rule.byDay),
      nthWeekdays: nthWeekdaysOf(rule.byDay),
      monthMask: maskOf(rule.byMonth),
      monthDays: rule.byMonthDay ?? NONE,
      yearDays: rule.byYearDay ?? NONE,
      weekNumbers: rule.freq === "YEARLY" ? (rule.byWeekNo ?? NONE) : NONE,
      hours: sortedSet(rule.byHour),
      minutes: sortedSet(rule.byMinute),
      seconds: sortedSet(rule.bySecond),
      setPositions: rule.bySetPos ?? NONE,
      limited: Boolean(rule.byMonth || rule.byMonthDay || rule.byYearDay),
    };
    partsByRule.set(rule, parts);
  }
  return parts;
}

/**
 * Prepares a rule (RFC 5545 section 3.3.10). Parts that the rule leaves out come from DTSTART.
 * @param start.day day number of DTSTART on its own clock
 * @param start.sec second of that day; 0 for all-day entries, which ignore BYHOUR, BYMINUTE and BYSECOND
 */
export function shapeOf(rule: RecurrenceRule, start: { day: number; sec: number; allDay: boolean }): RuleShape {
  const parts = partsOf(rule);
  const { weekStart, weekNumbers } = parts;
  const civil = civilOf(start.day);
  return {
    freq: rule.freq,
    interval: Math.max(1, rule.interval),
    count: rule.count ?? Number.POSITIVE_INFINITY,
    startDay: start.day,
    startLocal: start.day * 86_400 + start.sec,
    weekStart,
    weekdayMask: parts.weekdayMask,
    nthWeekdays: parts.nthWeekdays,
    monthMask: parts.monthMask,
    monthDays: parts.monthDays,
    yearDays: parts.yearDays,
    weekNumbers,
    hours: parts.hours,
    minutes: parts.minutes,
    seconds: parts.seconds,
    times: timesOf(rule, start.sec, start.allDay),
    setPositions: parts.setPositions,
    limited: parts.limited,
    // With BYWEEKNO, INTERVAL counts from the ISO week's year: 2010-01-02 is in week 53 of 2009.
    startYear: weekNumbers.length > 0 ? weekYearOf(start.day, weekStart) : yearOf(civil),
    startMonth: monthOf(civil),
    startMonthDay: monthDayOf(civil),
    startWeekday: weekdayIndex(start.day),
    baseWeek: weekStartOf(start.day, weekStart),
  };
}
