import type { ScheduleLine } from "./schedule-line";
import { WEEKDAYS, weekdayOf } from "../time/iso-date";
import type { RecognisedOccurrence } from "./class-day";

/**
 * Groups occurrences into the lines of a schedule as a person would write them: one for each title and time, with its
 * weekdays.
 * @param occurrences recognised occurrences of a few representative weeks
 */
export function scheduleLines(occurrences: readonly RecognisedOccurrence[]): ScheduleLine[] {
  const lines = new Map<string, ScheduleLine>();
  for (const occurrence of occurrences) {
    const { titleKey, title, startMinute, endMinute, allDay, recognition, confirmedOn } = occurrence;
    const id = `${titleKey}|${startMinute}|${endMinute}`;
    const confirmed = confirmedOn ? { confirmedOn } : {};
    const line = lines.get(id) ?? {
      ...{ titleKey, title, startMinute, endMinute, allDay, recognition, ...confirmed },
      weekdays: [],
    };
    const weekday = weekdayOf(occurrence.date);
    if (!line.weekdays.includes(weekday)) line.weekdays.push(weekday);
    lines.set(id, line);
  }
  return [...lines.values()]
    .map((line) => ({
      ...line,
      weekdays: line.weekdays.sort((a, b) => WEEKDAYS.indexOf(a) - WEEKDAYS.indexOf(b)),
    }))
    .sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute || a.title.localeCompare(b.title));
}
