import { addDays, mondayOf, type IsoDate } from "../time/iso-date";

/** How many weeks a class's routines are read from: two cover A/B weeks. */
const ROUTINE_WEEKS = 2;

/** Returns the days from which a class's routines are read: the week of `date` and the next one, half-open. */
export function routineRange(date: IsoDate): { from: IsoDate; to: IsoDate } {
  const from = mondayOf(date);
  return { from, to: addDays(from, ROUTINE_WEEKS * 7) };
}
