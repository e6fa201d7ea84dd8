import type { MinuteOfDay } from "../time/interval";
import type { ClockText } from "./paste-reading";

/**
 * Estimates the minute of the day, reading one to six as afternoon: enough to see whether a list continues or starts
 * over.
 */
export function roughMinute({ hour, minute, half }: ClockText): MinuteOfDay {
  const isLate = half === "pm" ? hour < 12 : half === undefined && hour < 7;
  return hour * 60 + minute + (isLate ? 720 : 0);
}
