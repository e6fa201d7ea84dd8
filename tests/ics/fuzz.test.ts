import { readdirSync } from "node:fs";
import fc from "../seeded-checks";
import { describe, expect, it } from "vitest";
import { expandSchedule } from "../../lib/ics/occurrences";
import { parseSchedule, type ParseResult } from "../../lib/ics/parse-schedule";
import { fixtureBytes } from "./read-fixture";

const SOURCES = readdirSync(new URL("../fixtures/ics/", import.meta.url))
  .filter((name) => name.endsWith(".ics") && !name.startsWith("utf-16"))
  .map((name) => Buffer.from(fixtureBytes(name.slice(0, -4))).toString("latin1"));

/** One wound: cut, copied, blanked, swapped, or something hostile put in. */
type Mutation = (text: string) => string;

const position = fc.double({ min: 0, max: 1, noNaN: true });
const lineEnd = fc.constantFrom("\r\n", "\n", "\r\r\n");
const SCRAPS = [
  "\r\n",
  "\n ",
  "\r",
  ":",
  ";",
  '"',
  "\0",
  "\u00ff",
  ",",
  "=",
  "BEGIN:VEVENT\r\n",
  "END:VEVENT\r\n",
  "BEGIN:VALARM\r\n",
  "END:VCALENDAR\r\n",
  "BEGIN:VCALENDAR\r\n",
  "BEGIN:VTIMEZONE\r\n",
  "RRULE:FREQ=DAILY;BYMONTHDAY=-1,-2;COUNT=5\r\n",
  "RRULE:FREQ=HOURLY;BYSETPOS=366\r\n",
  "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3\r\n",
  "DTSTART:99991231T235959Z\r\n",
  "DTSTART;VALUE=DATE:00010101\r\n",
  "DURATION:P999999999W\r\n",
  "RDATE;VALUE=PERIOD:20250910T100000/P1D\r\n",
  "EXDATE;TZID=Nowhere:20250915T090000\r\n",
  "RECURRENCE-ID;RANGE=THISANDFUTURE:20250915T130000Z\r\n",
];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(position, fc.constantFrom(...SCRAPS)).map(([at, scrap]) => (text: string) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + scrap + text.slice(index);
  }),
  fc.tuple(position, fc.integer({ min: 1, max: 60 })).map(([at, length]) => (text: string) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + text.slice(index + length);
  }),
  fc.tuple(position, fc.integer({ min: 32, max: 255 })).map(([at, code]) => (text: string) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + String.fromCharCode(code) + text.slice(index + 1);
  }),
  fc.tuple(position, position).map(([from, to]) => (text: string) => {
    const piece = text.slice(
      Math.floor(Math.min(from, to) * text.length),
      Math.floor(Math.max(from, to) * text.length),
    );
    return text.replace(piece, piece + piece);
  }),
  position.map((at) => (text: string) => text.slice(0, Math.floor(at * text.length))),
);

const wounded = fc
  .tuple(fc.constantFrom(...SOURCES), fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([text, mutations]) => mutations.reduce((mutated, mutate) => mutate(mutated), text));

function countOf(result: ParseResult, ...codes: string[]): number {
  const notes = result.ok ? result.value.notes : (result.failure.notes ?? []);
  return notes.filter(({ code }) => codes.includes(code)).reduce((sum, { count }) => sum + count, 0);
}

/** Entries and changed occurrences that came out, and events that are named as lost. */
function accountOf(result: ParseResult): number {
  const entries = result.ok ? result.value.entries : [];
  const shown = entries.reduce((sum, { overrides }) => sum + 1 + (overrides?.length ?? 0), 0);
  const left = ["event-skipped", "event-incomplete", "event-outside", "events-cut"];
  return shown + countOf(result, ...left, "duplicate-replaced", "duplicate-dropped");
}

/** How often an event begins, seen without the parser: unfolded, at a line's start, whatever the case. */
function eventsIn(text: string): number {
  const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  const unfolded = lines.replaceAll(/\r*\n[ \t]/g, "");
  return unfolded.split("\n").filter((line) => /^BEGIN(?:;[^:"]*)?:\s*VEVENT\s*$/i.test(line)).length;
}

describe("parseSchedule on mutated files", () => {
  it("never throws, and what it read can be shown", () => {
    fc.assert(
      fc.property(wounded, (text) => {
        const result = parseSchedule(Buffer.from(text, "latin1"));
        if (!result.ok) return;
        for (const window of [
          { from: "2025-08-01", to: "2026-07-01" },
          { from: "1900-01-01", to: "1901-01-01" },
        ])
          expandSchedule(result.value.entries, window, "America/New_York");
        expect(JSON.parse(JSON.stringify(result.value.entries))).toEqual(result.value.entries);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads bytes, which come in pieces, as it reads the same text whole", () => {
    fc.assert(
      fc.property(fc.array(wounded, { minLength: 1, maxLength: 4 }), position, lineEnd, (parts, at, end) => {
        const filler = `DESCRIPTION:${"Bring the blue folder. ".repeat(40)}${end} and\u00e9 more${end}`;
        // Long enough for several pieces; where they end moves with the filler.
        const long = `BEGIN:VCALENDAR${end}${filler.repeat(100 + Math.floor(at * 100))}${parts.join("")}`.repeat(3);
        const text = `${long}${filler}`;
        expect(parseSchedule(new TextEncoder().encode(text))).toEqual(parseSchedule(text));
      }),
      { numRuns: 150 },
    );
  });

  it("loses no event without naming it", () => {
    fc.assert(
      fc.property(wounded, (text) => {
        const result = parseSchedule(text);
        if (!result.ok && !result.failure.notes) return;
        // Two versions of one changed occurrence are one: nothing is lost, so fewer may come out.
        const replaced = (text.match(/RECURRENCE-ID/gi) ?? []).length;
        expect(accountOf(result)).toBeGreaterThanOrEqual(eventsIn(text) - replaced);
      }),
      { numRuns: 3000 },
    );
  });
});
