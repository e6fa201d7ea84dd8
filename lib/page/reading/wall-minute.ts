import { dateOfDayNumber, dayNumber, type IsoDate } from "../../core/time/iso-date";
import { formatClock, MINUTES_PER_DAY } from "../../core/time/interval";

/**
 * Minutes since 1970-01-01T00:00 on the page's wall clock: one number for day and time, so that events
 * across midnight need no special case. Days count 1440 minutes.
 */
export type WallMinute = number;

/** A half-open stretch of wall minutes. */
export interface WallSpan {
  start: WallMinute;
  end: WallMinute;
}

/** Cache: a reading needs a few dozen days thousands of times. */
const dayStarts = new Map<IsoDate, WallMinute>();
const MAX_REMEMBERED = 400;

/** The wall minute of a minute of a day. */
export function wallMinuteOf(date: IsoDate, minute: number): WallMinute {
  let start = dayStarts.get(date);
  if (start === undefined) {
    if (dayStarts.size >= MAX_REMEMBERED) dayStarts.clear();
    start = dayNumber(date) * MINUTES_PER_DAY;
    dayStarts.set(date, start);
  }
  return start + minute;
}

/** Formats a wall minute, "2026-10-05T09:05". */
export function formatWallMinute(at: WallMinute): string {
  const days = Math.floor(at / MINUTES_PER_DAY);
  return `${dateOfDayNumber(days)}T${formatClock(at - days * MINUTES_PER_DAY)}`;
}

/** The part of `span` on the day that begins at `dayStart`; undefined when there is none. */
export function partOnDay(span: WallSpan, dayStart: WallMinute): WallSpan | undefined {
  const start = Math.max(span.start, dayStart);
  const end = Math.min(span.end, dayStart + MINUTES_PER_DAY);
  return start < end || (span.start === span.end && start === end) ? { start, end } : undefined;
}
