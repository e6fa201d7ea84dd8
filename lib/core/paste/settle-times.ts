import type { MinuteOfDay } from "../time/interval";
import type { ClockText } from "./paste-reading";

const NOON = 720;
/** Minute of the day from which a following time without am or pm is read as evening. */
const LATE_AFTERNOON = 960;

/** A time range, in minutes of the day. */
export interface SettledTime {
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
}

/**
 * Converts a written time to a minute of the day. Without am or pm it lies in school hours: 7 to 11 in the morning, 12
 * to 6 in the afternoon.
 * @param after an earlier minute of the same list; from LATE_AFTERNOON on, the time is read as evening
 */
export function minuteOf({ hour, minute, half }: ClockText, after: MinuteOfDay = 0): MinuteOfDay {
  if (half) return ((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
  if (hour >= 12 || hour === 0) return hour * 60 + minute;
  const morning = hour * 60 + minute;
  const isAfternoon = hour < 6 || (hour === 6 && after >= NOON) || after >= LATE_AFTERNOON;
  return isAfternoon ? morning + NOON : morning;
}

/** Reads a start as the latest matching time before `end`: "11:30-12:15 pm" starts in the morning. */
function startBefore(start: ClockText, end: MinuteOfDay): MinuteOfDay {
  const morning = (start.hour % 12) * 60 + start.minute;
  if (start.hour > 12) return start.hour * 60 + start.minute;
  return morning + NOON < end ? morning + NOON : morning;
}

/** Reads an end as the first matching time after `start`. */
function endAfter(end: ClockText, start: MinuteOfDay): MinuteOfDay {
  const morning = (end.hour % 12) * 60 + end.minute;
  if (end.hour > 12) return end.hour * 60 + end.minute;
  return morning > start ? morning : morning + NOON;
}

/** Settles both ends of a range: am or pm at one end decides the other. */
export function settleRange(start: ClockText, end: ClockText, after?: MinuteOfDay): SettledTime | undefined {
  const startMinute = !start.half && end.half ? startBefore(start, minuteOf(end)) : minuteOf(start, after);
  const endMinute = start.half && !end.half ? endAfter(end, startMinute) : minuteOf(end, startMinute);
  return endMinute > startMinute ? { startMinute, endMinute } : undefined;
}
