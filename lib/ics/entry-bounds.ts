import type { RecurrenceRule, ScheduleEntry, ScheduleTime } from "../core/schedule/schedule-entry";
import { dayOfDate } from "./civil-day";

/** Zones differ by up to a day each way, and an override may be in another zone. */
const MARGIN_DAYS = 2;

/** Upper bound of a rule's last day number, from UNTIL, or from COUNT in simple rules; does not expand the rule. */
function lastDayOfRule(rule: RecurrenceRule, startDay: number): number {
  let last = rule.until ? dayOfDate(rule.until.date) : Number.POSITIVE_INFINITY;
  if (rule.count === undefined) return last;
  const plain = !rule.byMonth && !rule.byMonthDay && !rule.byYearDay && !rule.bySetPos;
  if (plain) {
    const weekly = rule.freq === "WEEKLY" ? 7 : Number.NaN;
    const periodDays = rule.freq === "DAILY" && !rule.byDay ? 1 : weekly;
    if (periodDays > 0) last = Math.min(last, startDay + (rule.count + 1) * rule.interval * periodDays);
  }
  return last;
}

/** First and last day number on which an entry can have an occurrence. */
export function boundsOf(entry: ScheduleEntry): { first: number; last: number } {
  const startDay = dayOfDate(entry.start.date);
  let first = startDay;
  let last = startDay;
  let longest = entry.durationMinutes;
  const { rules, extraStarts, overrides } = entry;
  if (rules) for (const rule of rules) last = Math.max(last, lastDayOfRule(rule, startDay));
  if (!extraStarts && !overrides)
    return { first: startDay - MARGIN_DAYS, last: last + Math.ceil(longest / 1440) + MARGIN_DAYS };
  const stretch = (time: ScheduleTime, durationMinutes: number): void => {
    const day = dayOfDate(time.date);
    first = Math.min(first, day);
    last = Math.max(last, day);
    longest = Math.max(longest, durationMinutes);
  };
  for (const extra of extraStarts ?? []) stretch(extra, extra.durationMinutes ?? 0);
  for (const override of overrides ?? []) {
    stretch(override.start, override.durationMinutes);
    if (!override.andFollowing) continue;
    // All later occurrences move with it.
    const shift = Math.abs(dayOfDate(override.start.date) - dayOfDate(override.replaces.date)) + 1;
    first -= shift;
    last += shift;
  }
  return { first: first - MARGIN_DAYS, last: last + Math.ceil(longest / 1440) + MARGIN_DAYS };
}
