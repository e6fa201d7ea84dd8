import { readFileSync } from "node:fs";
import { expandSchedule, type ExpandedOccurrence } from "../../lib/ics/occurrences";
import { parseSchedule, type ParsedSchedule } from "../../lib/ics/parse-schedule";

/** Bytes of a fixture, as a browser would hand them over. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/ics/${name}.ics`, import.meta.url)));
}

/** A schedule that must be readable. */
export function expectSchedule(source: string | Uint8Array): ParsedSchedule {
  const parsed = parseSchedule(source);
  if (!parsed.ok) throw new Error(`Refused: ${parsed.failure.code}`);
  return parsed.value;
}

function textOf(sec: number, { allDay, floating }: ExpandedOccurrence): string {
  const text = new Date(sec * 1000).toISOString();
  if (allDay) return text.slice(0, 10);
  return floating ? text.slice(0, 19) : `${text.slice(0, 19)}Z`;
}

/** Starts and ends of everything but cancelled ones, "2025-09-08T13:00:00Z/2025-09-08T13:30:00Z", sorted. */
export function spansOf(schedule: ParsedSchedule, [from, to]: readonly [string, string], zone = "UTC"): string[] {
  return expandSchedule(schedule.entries, { from, to }, zone)
    .occurrences.filter(({ status }) => status !== "CANCELLED")
    .map((occurrence) => `${textOf(occurrence.startSec, occurrence)}/${textOf(occurrence.endSec, occurrence)}`)
    .sort();
}
