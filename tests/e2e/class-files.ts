import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schoolMonday, suiteDay } from "../clock/suite-day";

/** Monday of the practice week as a calendar file writes it. */
export const FIRST_DAY = schoolMonday(suiteDay()).replaceAll("-", "");
const folder = mkdtempSync(join(tmpdir(), "pushpin-files-"));

/** Writes a file that a therapist may drop by mistake, or not. */
export function writeFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A weekly entry of a class calendar, Monday to Friday from the practice week on. */
export function entry(uid: string, title: string, hour: number): string[] {
  const stamp = (h: number): string => `${FIRST_DAY}T${String(h).padStart(2, "0")}0000`;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}@school.example`,
    "DTSTAMP:20260801T000000Z",
    `DTSTART:${stamp(hour)}`,
    `DTEND:${stamp(hour + 1)}`,
    "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    `SUMMARY:${title}`,
    "END:VEVENT",
  ];
}

export function calendarText(...entries: string[][]): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//School//EN", ...entries.flat(), "END:VCALENDAR", ""];
  return lines.join("\r\n");
}

/** A calendar of that many single events, spread over the years from 2012 on. */
export function manyEvents(count: number): string {
  const parts = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//School//EN"];
  for (let index = 0; index < count; index += 1) {
    const day = new Date(Date.UTC(2012, 0, 1 + (index % 5000))).toISOString().slice(0, 10).replaceAll("-", "");
    parts.push(
      `BEGIN:VEVENT\r\nUID:e${index}\r\nDTSTART:${day}T090000\r\nDTEND:${day}T093000\r\nSUMMARY:Event ${index}\r\nEND:VEVENT`,
    );
  }
  return [...parts, "END:VCALENDAR", ""].join("\r\n");
}

/** A valid calendar of about `megabytes`: years of a school's single events with long descriptions. */
export function bigCalendar(megabytes: number): string {
  const note = `DESCRIPTION:${"Bring the blue folder\\, and the form. ".repeat(26)}`;
  const parts = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//School//EN", ...entry("arrival", "Arrival", 8)];
  let bytes = 0;
  for (let index = 0; bytes < megabytes * 1_048_576; index += 1) {
    const day = new Date(Date.UTC(2012, 0, 1 + (index % 3600))).toISOString().slice(0, 10).replaceAll("-", "");
    const event = [
      "BEGIN:VEVENT",
      `UID:old-${index}@school.example`,
      `DTSTART:${day}T090000`,
      `DTEND:${day}T093000`,
      `SUMMARY:Old event ${index}`,
      note,
      "END:VEVENT",
    ].join("\r\n");
    bytes += event.length + 2;
    parts.push(event);
  }
  return [...parts, "END:VCALENDAR", ""].join("\r\n");
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
  return writeFile(`${name}.ics`, lines.join("\r\n"));
}
