import { addDays } from "../../lib/core/time/iso-date";

/** Properties of a calendar export that say when something is; its zone's rules and stamps say something else. */
const WHEN = /^(?:DTSTART|DTEND|EXDATE|RECURRENCE-ID)[;:].*$/gm;
const DAY = /:(\d{4})(\d\d)(\d\d)/;
/** Zone rules start long before any lesson. */
const FIRST_LESSON_YEAR = 2020;

/** A calendar export in which everything happens `days` later, at the same wall-clock times (earlier when negative). */
export function shiftCalendar(icsText: string, days: number): string {
  return icsText.replaceAll(WHEN, (line) =>
    line.replace(DAY, (whole, year: string, month: string, day: string) => {
      if (Number(year) < FIRST_LESSON_YEAR) return whole;
      return `:${addDays(`${year}-${month}-${day}`, days).replaceAll("-", "")}`;
    }),
  );
}
