import { WEEKDAYS, addDays, datesBetween, mondayOf, weekdayOf, type IsoDate } from "../time/iso-date";
import type { Rotation } from "./school-day";

const SCHOOL_DAYS = 5;

const isSchoolDay = (date: IsoDate): boolean => WEEKDAYS.indexOf(weekdayOf(date)) < SCHOOL_DAYS;

/** Assigns letters by week: all school days of a week get the same one. A week without school days gets none. */
function weekLetters({ from, to, letters, onNoSchool }: Rotation, isClosed: (date: IsoDate) => boolean) {
  const found = new Map<IsoDate, string>();
  let at = 0;
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const days = datesBetween(monday, addDays(monday, SCHOOL_DAYS));
    const open = days.filter((date) => !isClosed(date));
    for (const date of open) if (date >= from && date <= to) found.set(date, letters[at % letters.length]!);
    if (open.length > 0 || onNoSchool === "lost") at += 1;
  }
  return found;
}

/**
 * Assigns a letter to each school day of a rotation. Saturdays and Sundays get none and use none up. A day without
 * school gets none either: its letter moves on to the next school day, or is lost (`onNoSchool`).
 */
export function rotationLetters(rotation: Rotation, isClosed: (date: IsoDate) => boolean): Map<IsoDate, string> {
  if (rotation.every === "week") return weekLetters(rotation, isClosed);
  const { from, to, letters, onNoSchool } = rotation;
  const found = new Map<IsoDate, string>();
  let at = 0;
  for (const date of datesBetween(from, addDays(to, 1))) {
    if (!isSchoolDay(date)) continue;
    const closed = isClosed(date);
    if (!closed) found.set(date, letters[at % letters.length]!);
    if (!closed || onNoSchool === "lost") at += 1;
  }
  return found;
}
