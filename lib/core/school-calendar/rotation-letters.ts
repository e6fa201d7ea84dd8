import { WEEKDAYS, addDays, datesBetween, weekdayOf, type IsoDate } from "../time/iso-date";
import type { Rotation } from "./school-day";

const SCHOOL_DAYS = 5;

/**
 * Assigns a letter to each school day of a rotation. Saturdays and Sundays get none and use none up. A day without
 * school gets none either: its letter moves on to the next school day, or is lost (`onNoSchool`).
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
