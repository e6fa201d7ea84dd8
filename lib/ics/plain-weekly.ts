import type { RecurrenceRule, ScheduleEntry, ScheduleTime } from "../core/schedule/schedule-entry";
import { epochOf, type ZoneClock } from "../core/time/zone";
import { dayOfDate, SECONDS_PER_DAY, weekdayIndex, weekStartOf } from "./civil-day";
import { localSecondsOf } from "./feed-zone";
import { partsOf } from "./rule-shape";
import type { Query } from "./series";

/** Windows up to here are walked day by day; a longer one, or a longer lesson, is worth the general way. */
const MAX_WINDOW_SEC = 400 * SECONDS_PER_DAY;
const MAX_LESSON_MINUTES = 7 * 1440;

type ClockFor = (zone: string | undefined) => ZoneClock;

/** The rule of an entry that is what most lessons are: a time of day, weekly on some days, perhaps without some dates. */
export function findPlainWeekly(entry: ScheduleEntry): RecurrenceRule | undefined {
  const { rules, start } = entry;
  if (!rules || rules.length !== 1 || start.minute === undefined) return undefined;
  if (entry.overrides || entry.extraStarts || entry.excludedRules || entry.zones) return undefined;
  const rule = rules[0]!;
  if (rule.freq !== "WEEKLY" || rule.count !== undefined || entry.durationMinutes > MAX_LESSON_MINUTES)
    return undefined;
  if (rule.byHour || rule.byMinute || rule.bySecond) return undefined;
  const { limited, setPositions } = partsOf(rule);
  return limited || setPositions.length > 0 ? undefined : rule;
}

export function isShort({ range }: Query): boolean {
  return range.toSec - range.fromSec <= MAX_WINDOW_SEC;
}

/** The instant of an exception or an end of the rule: without a clock of its own it is meant on the lesson's. */
function instantOf(time: ScheduleTime, clock: ZoneClock, clockFor: ClockFor): number {
  return epochOf(localSecondsOf(time), time.zone ? clockFor(time.zone) : clock);
}

function isExcluded(
  times: readonly ScheduleTime[],
  { startSec, day }: { startSec: number; day: number },
  clock: ZoneClock,
  clockFor: ClockFor,
): boolean {
  for (const time of times) {
    // Clocks differ by up to a day each way.
    if (Math.abs(dayOfDate(time.date) - day) > 2) continue;
    if (time.minute === undefined) {
      const shown = Math.floor((startSec + clock.offsetAt(startSec)) / SECONDS_PER_DAY);
      if (shown === dayOfDate(time.date)) return true;
    } else if (instantOf(time, clock, clockFor) === startSec) return true;
  }
  return false;
}

/**
 * Hands over the occurrences of a plain weekly lesson that overlap the query's range, in order, as Series does: a large
 * calendar has thousands of them, and a week of it would spend most of its time preparing what they do not need.
 * @param clockFor the clock of a zone by its name; of none, the class's own
 */
export function takePlainWeekly(entry: ScheduleEntry, rule: RecurrenceRule, query: Query, clockFor: ClockFor): void {
  const { range, instance } = query;
  const { fromSec, toSec } = range;
  const { start, excludedStarts } = entry;
  const clock = clockFor(start.zone);
  const { weekdayMask, weekStart } = partsOf(rule);
  const startDay = dayOfDate(start.date);
  const secondOfDay = localSecondsOf(start) - startDay * SECONDS_PER_DAY;
  const durationSec = Math.round(entry.durationMinutes * 60);
  const untilSec = rule.until ? instantOf(rule.until, clock, clockFor) : Number.POSITIVE_INFINITY;
  const named = weekdayMask || 1 << weekdayIndex(startDay);
  const baseWeek = weekStartOf(startDay, weekStart);
  const toLocal = range.highestLocal(clock);
  const fromDay = Math.floor((range.lowestLocal(clock) - durationSec) / SECONDS_PER_DAY);
  for (let day = Math.max(startDay, fromDay); day * SECONDS_PER_DAY + secondOfDay < toLocal; day += 1) {
    if (!(named & (1 << weekdayIndex(day)))) continue;
    if (rule.interval > 1 && Math.floor((day - baseWeek) / 7) % rule.interval !== 0) continue;
    const startSec = epochOf(day * SECONDS_PER_DAY + secondOfDay, clock);
    if (startSec > untilSec) return;
    const endSec = startSec + durationSec;
    if (startSec >= toSec || (endSec <= fromSec && startSec < fromSec)) continue;
    if (excludedStarts && isExcluded(excludedStarts, { startSec, day }, clock, clockFor)) continue;
    instance.entry = entry;
    instance.override = undefined;
    instance.allDay = false;
    instance.floating = !start.zone;
    instance.startSec = startSec;
    instance.endSec = endSec;
    query.take(instance);
  }
}
