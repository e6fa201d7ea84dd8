import type { ScheduleEntry } from "../schedule/schedule-entry";
import { formatClock } from "../time/interval";
import { addDays, WEEKDAYS, type IsoDate } from "../time/iso-date";
import { titleKey } from "../routines/title-key";
import type { PastedEntry } from "./paste-reading";

/**
 * Converts pasted routines to entries of a class's schedule: weekly, on the class's own clock, from `monday` on.
 * Derives their ids from title, days and start, so that the same list pasted again gives the same schedule.
 * @param monday the first day of the week from which they happen
 */
export function entriesOfPaste(pasted: readonly PastedEntry[], monday: IsoDate): ScheduleEntry[] {
  return pasted.map(({ title, weekdays, cycleDays, cycleWeeks, startMinute, endMinute }) => ({
    entryId: [
      ...["paste", titleKey(title), weekdays.join(""), ...(cycleDays ?? [])],
      ...(cycleWeeks ?? []).map((week) => `week-${week}`),
      formatClock(startMinute),
    ].join("."),
    title,
    start: { date: addDays(monday, WEEKDAYS.indexOf(weekdays[0]!)), minute: startMinute },
    durationMinutes: endMinute - startMinute,
    rules: [{ freq: "WEEKLY", interval: 1, weekStart: "MO", byDay: weekdays.map((weekday) => ({ weekday })) }],
    ...(cycleDays ? { cycleDays } : {}),
    ...(cycleWeeks ? { cycleWeeks } : {}),
    busy: true,
  }));
}
