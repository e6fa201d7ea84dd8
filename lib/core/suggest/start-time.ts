import type { Interval, MinuteOfDay } from "../time/interval";

/** Visits start at multiples of five minutes: nobody agrees on 9:06. */
const STEP_MINUTES = 5;

/**
 * Finds when a visit in a free stretch of a routine starts: with the routine itself, whenever that is, otherwise at the
 * next multiple of five minutes, so that a window does not move with every minute that passes.
 */
export function startIn(free: Interval, routine: Interval): MinuteOfDay {
  if (free.startMinute <= routine.startMinute) return routine.startMinute;
  return Math.ceil(free.startMinute / STEP_MINUTES) * STEP_MINUTES;
}
