import { WEEKDAYS, addDays, datesBetween, weekdayOf, type IsoDate } from "../time/iso-date";
import type { Rotation } from "./school-day";

const SCHOOL_DAYS = 5;

/**
 * The letter of each school day of a rotation. Saturdays and Sundays have none and take none; neither does a day
 * without school, and its own letter then moves on to the next one, or is lost.
 */
export function rotationLetters(
  { from, to, letters, onNoSchool }: Rotation,
  isClosed: (date: IsoDate) => boolean,
): Map<IsoDate, string> {
  const found = new Map<IsoDate, string>();
  let at = 0;
  for (const date of datesBetween(from, addDays(to, 1))) {
    if (WEEKDAYS.indexOf(weekdayOf(date)) >= SCHOOL_DAYS) continue;
    const closed = isClosed(date);
    if (!closed) found.set(date, letters[at % letters.length]!);
    if (!closed || onNoSchool === "lost") at += 1;
  }
  return found;
}
