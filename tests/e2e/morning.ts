import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MORNING_HOUR = 6;

/**
 * A zone in which it is between 6 and 7 o'clock now, so that "today" has its school day still before it whenever a
 * test runs. Zones of whole hours, "Etc/GMT+5" being five hours WEST of Greenwich.
 */
export function morningZone(nowMs: number): string {
  const utcHour = new Date(nowMs).getUTCHours();
  const west = (((utcHour - MORNING_HOUR) % 24) + 24) % 24;
  // Etc/GMT+12 is the westernmost; beyond it the same clock time lies a day later in the east.
  return west <= 12 ? `Etc/GMT+${west}` : `Etc/GMT-${24 - west}`;
}

/** A routine of a test class: title, from, to as HH:MM. */
export type Routine = readonly [title: string, from: string, to: string];

/** Writes the calendar export of a class that meets every day of the year, weekends included, in its own clock time. */
export function writeClassCalendar(name: string, routines: readonly Routine[]): string {
  const stamp = (clock: string): string => `20200101T${clock.replace(":", "")}00`;
  const events = routines.flatMap(([title, from, to], index) => [
    "BEGIN:VEVENT",
    `UID:${name}-${index}@school.example`,
    "DTSTAMP:20200101T000000Z",
    `DTSTART:${stamp(from)}`,
    `DTEND:${stamp(to)}`,
    "RRULE:FREQ=DAILY",
    `SUMMARY:${title.replaceAll(",", "\\,")}`,
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//School//EN", ...events, "END:VCALENDAR", ""];
  const file = join(mkdtempSync(join(tmpdir(), "pushpin-class-")), `${name}.ics`);
  writeFileSync(file, lines.join("\r\n"));
  return file;
}
