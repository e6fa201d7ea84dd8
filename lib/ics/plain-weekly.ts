import type { RecurrenceRule, ScheduleEntry, ScheduleTime } from "../core/schedule/schedule-entry";
import { epochOf } from "../core/time/zone";
import type { ZoneClock } from "../core/time/zone-clock";
import { dayOfDate, SECONDS_PER_DAY, weekdayIndex, weekStartOf } from "./civil-day";
import { localSecondsOf } from "./feed-zone";
import { partsOf } from "./rule-shape";
import type { Query } from "./series";

/** Longest window, and longest lesson, of the fast path; Series expands longer ones. */
const MAX_WINDOW_SEC = 400 * SECONDS_PER_DAY;
const MAX_LESSON_MINUTES = 7 * 1440;

type ClockFor = (zone: string | undefined) => ZoneClock;

/** The most common lesson: weekly on some weekdays at one time, perhaps except some dates. Days are day numbers. */
export interface PlainWeekly {
  entry: ScheduleEntry;
  clock: ZoneClock;
  startDay: number;
  secondOfDay: number;
  durationSec: number;
  untilSec: number;
  intervalWeeks: number;
  /** Day number of the first day of the week that INTERVAL counts from. */
  baseWeek: number;
  /** Bit n set: weekday n, 0 = Monday. */
  weekdays: number;
  exclusions: readonly Exclusion[] | undefined;
}

interface Exclusion {
  day: number;
  time: ScheduleTime;
}

function plainRuleOf(entry: ScheduleEntry): RecurrenceRule | undefined {
  const { rules, start } = entry;
  if (!rules || rules.length !== 1 || start.minute === undefined) return undefined;
  if (entry.wholeDays || entry.overrides || entry.extraStarts || entry.excludedRules || entry.zones) return undefined;
  const rule = rules[0]!;
  if (rule.freq !== "WEEKLY" || rule.count !== undefined || entry.durationMinutes > MAX_LESSON_MINUTES)
    return undefined;
  if (rule.byHour || rule.byMinute || rule.bySecond) return undefined;
  const { limited, setPositions } = partsOf(rule);
  return limited || setPositions.length > 0 ? undefined : rule;
}

/** True when a query's window is short enough for {@link takePlainWeekly}. */
export function isShort({ range }: Query): boolean {
  return range.toSec - range.fromSec <= MAX_WINDOW_SEC;
}

/** Instant of an exception or UNTIL in epoch seconds; without a zone it is on the lesson's clock. */
function instantOf(time: ScheduleTime, clock: ZoneClock, clockFor: ClockFor): number {
  return epochOf(localSecondsOf(time), time.zone ? clockFor(time.zone) : clock);
}

/**
 * Recognises a plain weekly lesson and prepares what all its weeks share; undefined for any other entry.
 * @param clockFor gives the clock of a zone; without a zone, the class's own
 */
export function findPlainWeekly(entry: ScheduleEntry, clockFor: ClockFor): PlainWeekly | undefined {
  const rule = plainRuleOf(entry);
  if (!rule) return undefined;
  const { start, excludedStarts } = entry;
  const clock = clockFor(start.zone);
  const { weekdayMask, weekStart } = partsOf(rule);
  const startDay = dayOfDate(start.date);
  const isMidnight = (time: ScheduleTime): boolean => {
    if (time.minute === undefined) return false;
    const excludedSec = instantOf(time, clock, clockFor);
    return time.minute === 0 || (excludedSec + clock.offsetAt(excludedSec)) % SECONDS_PER_DAY === 0;
  };
  // Where no lesson starts then, a midnight means its day's lesson: see Series.
  if (start.minute !== 0 && excludedStarts?.some(isMidnight)) return undefined;
  return {
    entry,
    clock,
    startDay,
    secondOfDay: localSecondsOf(start) - startDay * SECONDS_PER_DAY,
    durationSec: Math.round(entry.durationMinutes * 60),
    untilSec: rule.until ? instantOf(rule.until, clock, clockFor) : Number.POSITIVE_INFINITY,
    intervalWeeks: rule.interval,
    baseWeek: weekStartOf(startDay, weekStart),
    weekdays: weekdayMask || 1 << weekdayIndex(startDay),
    exclusions: excludedStarts?.map((time) => ({ day: dayOfDate(time.date), time })),
  };
}

function isExcluded(
  exclusions: readonly Exclusion[],
  { startSec, day }: { startSec: number; day: number },
  clock: ZoneClock,
  clockFor: ClockFor,
): boolean {
  for (const excluded of exclusions) {
    // Clocks differ by up to a day each way.
    if (Math.abs(excluded.day - day) > 2) continue;
    if (excluded.time.minute === undefined) {
      const shown = Math.floor((startSec + clock.offsetAt(startSec)) / SECONDS_PER_DAY);
      if (shown === excluded.day) return true;
    } else if (instantOf(excluded.time, clock, clockFor) === startSec) return true;
  }
  return false;
}

/**
 * Passes the occurrences of a plain weekly lesson that overlap the query's range to the query, in order. Same result
 * as Series, without its preparation, which would take most of the time of a week in a large calendar.
 * @returns true when the query's limit cut the lesson
 */
export function takePlainWeekly(lesson: PlainWeekly, query: Query, clockFor: ClockFor): boolean {
  const { range, instance } = query;
  const { fromSec, toSec } = range;
  const { entry, clock, startDay, secondOfDay, durationSec, intervalWeeks, exclusions } = lesson;
  const toLocal = range.highestLocal(clock);
  const fromDay = Math.floor(range.lowestLocal(clock, durationSec) / SECONDS_PER_DAY);
  for (let day = Math.max(startDay, fromDay); day * SECONDS_PER_DAY + secondOfDay < toLocal; day += 1) {
    if (!(lesson.weekdays & (1 << weekdayIndex(day)))) continue;
    if (intervalWeeks > 1 && Math.floor((day - lesson.baseWeek) / 7) % intervalWeeks !== 0) continue;
    const startSec = epochOf(day * SECONDS_PER_DAY + secondOfDay, clock);
    if (startSec > lesson.untilSec) return false;
    const endSec = startSec + durationSec;
    if (startSec >= toSec || (endSec <= fromSec && startSec < fromSec)) continue;
    if (exclusions && isExcluded(exclusions, { startSec, day }, clock, clockFor)) continue;
    if (query.totalLeft <= 0) return true;
    query.totalLeft -= 1;
    instance.entry = entry;
    instance.override = undefined;
    instance.allDay = false;
    instance.floating = !entry.start.zone;
    instance.startSec = startSec;
    instance.endSec = endSec;
    query.take(instance);
  }
  return false;
}
