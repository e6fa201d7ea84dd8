import { compare } from "../compare";
import type { Interval } from "../time/interval";
import { WEEKDAYS, type Weekday } from "../time/iso-date";
import { instantOf, isKnownZone } from "../time/zone";

/** The working hours that are set in a calendar. */
export interface CalendarHours {
  /** IANA zone of the times; empty where the calendar names no known one. */
  zone: string;
  /** Any number of stretches for each weekday, in any order. */
  times: WeekdayHours[];
}

export interface WeekdayHours extends Interval {
  weekday: Weekday;
}

/** One weekday of a calendar's hours. Pushpin keeps one stretch of a day: from the first beginning to the last end. */
export interface DayHours extends WeekdayHours {
  /** The stretches as the calendar has them, by time: more than one where the day has a gap. */
  parts: Interval[];
}

/** Brings a calendar's hours into Monday-to-Sunday order, one line a day. Stretches without a length are left out. */
export function hoursByDay({ times }: CalendarHours): DayHours[] {
  return WEEKDAYS.flatMap((weekday) => {
    const parts = times
      .filter((one) => one.weekday === weekday && one.startMinute < one.endMinute)
      .map(({ startMinute, endMinute }) => ({ startMinute, endMinute }))
      .sort((a, b) => compare(a.startMinute, b.startMinute));
    const [first] = parts;
    if (!first) return [];
    const endMinute = Math.max(...parts.map((one) => one.endMinute));
    return [{ weekday, startMinute: first.startMinute, endMinute, parts }];
  });
}

/**
 * True when two zones show the same time in winter and in summer, so that hours of one hold in the other.
 * @param year four digits
 */
export function isSameClock(a: string, b: string, year: string): boolean {
  if (!isKnownZone(a) || !isKnownZone(b)) return false;
  return [`${year}-01-15`, `${year}-07-15`].every(
    (date) => instantOf({ date, minute: 720 }, a) === instantOf({ date, minute: 720 }, b),
  );
}
