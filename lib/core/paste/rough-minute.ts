import type { MinuteOfDay } from "../time/interval";
import type { ClockText } from "./paste-reading";

/** A minute of the day that is good enough to see whether a list goes on or begins again: one to six are after noon. */
export function roughMinute({ hour, minute, half }: ClockText): MinuteOfDay {
  const isLate = half === "pm" ? hour < 12 : half === undefined && hour < 7;
  return hour * 60 + minute + (isLate ? 720 : 0);
}
