import { daysBetween, mondayOf, WEEKDAYS, weekdayOf, type IsoDate, type Weekday } from "../time/iso-date";
import type { MinuteOfDay } from "../time/interval";

/** When a routine happens in every week. */
export interface UsualTimes {
  /** Monday first, never empty. */
  weekdays: Weekday[];
  /** On the therapist's clock; absent where it starts at several times. */
  startMinute?: MinuteOfDay;
}

/** Fewest weeks in which something has to be the same to count as usual. */
const LEAST_WEEKS = 2;
const WEEK_DAYS = 7;

/**
 * Finds when a routine happens, if that is the same in every week. Undefined for what happens in only one week, skips a
 * week, or is on days that change from week to week.
 * @param occurrences of one routine, in two or more weeks as they usually are
 */
export function usualTimes(
  occurrences: readonly { date: IsoDate; startMinute: MinuteOfDay }[],
): UsualTimes | undefined {
  const byWeek = new Map<IsoDate, Set<Weekday>>();
  for (const { date } of occurrences) {
    const week = mondayOf(date);
    byWeek.set(week, (byWeek.get(week) ?? new Set()).add(weekdayOf(date)));
  }
  const weeks = [...byWeek.keys()].sort();
  const [first = "", last = ""] = [weeks[0], weeks.at(-1)];
  if (weeks.length < LEAST_WEEKS || daysBetween(first, last) > (weeks.length - 1) * WEEK_DAYS) return undefined;
  const daysOf = (week: IsoDate): Weekday[] => WEEKDAYS.filter((day) => byWeek.get(week)!.has(day));
  const weekdays = daysOf(first);
  if (weeks.some((week) => daysOf(week).join() !== weekdays.join())) return undefined;
  const starts = new Set(occurrences.map(({ startMinute }) => startMinute));
  return { weekdays, ...(starts.size === 1 ? { startMinute: occurrences[0]!.startMinute } : {}) };
}
