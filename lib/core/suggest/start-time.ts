import type { Interval, MinuteOfDay } from "../time/interval";

/** Visits start at multiples of five minutes: nobody agrees on 9:06. */
const STEP_MINUTES = 5;

/**
 * Finds when a visit in a free stretch of a routine starts: at the next multiple of five minutes, so that a window does
 * not move with every minute that passes; with the routine itself where it is free from its begin on and the rest after
 * that multiple would no longer hold the minutes.
 * @param minutes what the visit should last
 */
export function startIn(free: Interval, routine: Interval, minutes: number): MinuteOfDay {
  const earliest = Math.max(free.startMinute, routine.startMinute);
  const rounded = Math.ceil(earliest / STEP_MINUTES) * STEP_MINUTES;
  const isFromItsBegin = free.startMinute <= routine.startMinute;
  return isFromItsBegin && free.endMinute - rounded < minutes ? routine.startMinute : rounded;
}
