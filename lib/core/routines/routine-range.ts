import { addDays, mondayOf, type IsoDate } from "../time/iso-date";

/** Weeks that are looked at to know a class's routines: two cover A/B weeks. */
const LOOKED_AT_WEEKS = 2;

/** The range of days from which a class's routines are read, around a day: half-open. */
export function routineRange(date: IsoDate): { from: IsoDate; to: IsoDate } {
  const from = mondayOf(date);
  return { from, to: addDays(from, LOOKED_AT_WEEKS * 7) };
}
