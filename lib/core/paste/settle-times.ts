import type { MinuteOfDay } from "../time/interval";
import type { ClockText } from "./paste-reading";

const NOON = 720;
/** From here on a clock time that is not told apart is one of the evening. */
const LATE_AFTERNOON = 960;

/** A stretch in minutes of the day; undefined when it would end before it starts. */
export interface SettledTime {
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
}

/**
 * The minute of a written time. What does not tell its half of the day lies in school hours: 7 to 11 in the morning,
 * 12 to 6 after noon.
 * @param after a minute before it in the same list; late in the afternoon it decides for the evening
 */
export function minuteOf({ hour, minute, half }: ClockText, after: MinuteOfDay = 0): MinuteOfDay {
  if (half) return ((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
  if (hour >= 12 || hour === 0) return hour * 60 + minute;
  const morning = hour * 60 + minute;
  const isAfternoon = hour < 6 || (hour === 6 && after >= NOON) || after >= LATE_AFTERNOON;
  return isAfternoon ? morning + NOON : morning;
}

/** The later half of the day before `end` that is nearest to it: "11:30-12:15 pm" starts in the morning. */
function startBefore(start: ClockText, end: MinuteOfDay): MinuteOfDay {
  const morning = (start.hour % 12) * 60 + start.minute;
  if (start.hour > 12) return start.hour * 60 + start.minute;
  return morning + NOON < end ? morning + NOON : morning;
}

/** The first moment after `start` that reads like that. */
function endAfter(end: ClockText, start: MinuteOfDay): MinuteOfDay {
  const morning = (end.hour % 12) * 60 + end.minute;
  if (end.hour > 12) return end.hour * 60 + end.minute;
  return morning > start ? morning : morning + NOON;
}

/** Both ends of a stretch: what one end says of its half of the day settles the other. */
export function settleRange(start: ClockText, end: ClockText, after?: MinuteOfDay): SettledTime | undefined {
  const startMinute = !start.half && end.half ? startBefore(start, minuteOf(end)) : minuteOf(start, after);
  const endMinute = start.half && !end.half ? endAfter(end, startMinute) : minuteOf(end, startMinute);
  return endMinute > startMinute ? { startMinute, endMinute } : undefined;
}
