import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "pushpin-files-"));

/** Writes a file that a therapist may drop by mistake, or not. */
export function writeFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A weekly entry of a class calendar, Mondays from October 2026 on. */
export function entry(uid: string, title: string, hour: number): string[] {
  const stamp = (h: number): string => `20261005T${String(h).padStart(2, "0")}0000`;
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
