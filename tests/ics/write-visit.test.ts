import fc from "../seeded-checks";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { datesOf } from "../../lib/core/booking/repeat-lines";
import type { OutgoingVisit } from "../../lib/core/booking/outgoing-visit";
import { addDays, dateOfDayNumber, weekdayOf } from "../../lib/core/time/iso-date";
import { occurrencesBetween } from "../../lib/ics/occurrences";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import { writeVisit } from "../../lib/ics/writing/write-visit";
import { aKey, aVisitOut } from "../adapters/calendar-stage";
import { at } from "../fixtures/builders";

const file = { key: aKey(), sequence: 0, stampMs: Date.parse("2026-10-05T12:00:00Z") };

const visits: fc.Arbitrary<OutgoingVisit> = fc
  .record({
    zone: fc.constantFrom("America/New_York", "America/Phoenix", "America/Los_Angeles", "UTC"),
    day: fc.integer({ min: 20_600, max: 20_900 }).map(dateOfDayNumber),
    minute: fc.integer({ min: 360, max: 1_000 }),
    weeks: fc.integer({ min: 0, max: 30 }),
    everyWeeks: fc.constantFrom(1, 2),
    leftOut: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }),
    isDated: fc.boolean(),
    title: fc.stringMatching(/^[\p{L}\p{N},;:\\ ]{1,80}$/u).map((text) => text.trim() || "Push-in"),
  })
  .map(({ zone, day, minute, weeks, everyWeeks, leftOut, isDated, title }) => {
    const dates = leftOut.map((after) => addDays(day, after)).sort();
    const weekly = { by: "weeks" as const, everyWeeks, weekday: weekdayOf(day), until: addDays(day, 7 * weeks) };
    const days = leftOut.map((after) => addDays(day, 7 * everyWeeks * after));
    const repeat = isDated ? { by: "dates" as const, dates: [day, ...dates] } : { ...weekly, leftOut: days };
    const start = { date: day, minute };
    return aVisitOut({ title, zone, start, end: { date: day, minute: minute + 30 }, repeat });
  });

/** Joins the lines that the format folds at 75 bytes. */
const linesOf = (...[visit, options]: Parameters<typeof writeVisit>): string =>
  writeVisit(visit, options).replaceAll("\r\n ", "");

describe("the file of a visit", () => {
  it("is a private publication without organizer or guest (scenario 11)", () => {
    const text = linesOf(aVisitOut(), file);
    expect(text).toContain("METHOD:PUBLISH");
    expect(text).toContain(`UID:${aKey()}@pushpin.invalid`);
    expect(text).toContain("CLASS:PRIVATE");
    expect(text).toContain("BEGIN:VTIMEZONE");
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|alvarez/);
  });

  it("takes the visit out again under the same UID", () => {
    const text = linesOf(aVisitOut(), { ...file, sequence: 1, isCancelled: true });
    expect(text).toContain("SEQUENCE:1");
    expect(text).toContain("STATUS:CANCELLED");
    expect(text).toContain(`UID:${aKey()}@pushpin.invalid`);
  });

  it("is read back by our own reader with the same dates, at the same time on the class's clock (scenario 5)", () => {
    fc.assert(
      fc.property(visits, (visit) => {
        const parsed = parseSchedule(writeVisit(visit, file));
        if (!parsed.ok) throw new Error(parsed.failure.code);
        const read = occurrencesBetween(parsed.value.entries, { from: "2026-01-01", to: "2029-01-01" }, visit.zone);
        expect(read.map(({ date }) => date)).toEqual(datesOf(visit));
        expect(new Set(read.map(({ startMinute, title }) => `${startMinute} ${title}`)).size).toBeLessThanOrEqual(1);
        for (const one of read) expect(one).toMatchObject({ title: visit.title, startMinute: visit.start.minute });
      }),
      { numRuns: 150 },
    );
  });

  it("is read by ical.js as well", () => {
    const repeat = { by: "weeks", everyWeeks: 1, weekday: "TU", until: "2026-12-15", leftOut: ["2026-11-24"] } as const;
    const root = new ICAL.Component(ICAL.parse(writeVisit(aVisitOut({ repeat }), file)) as unknown[]);
    const event = new ICAL.Event(root.getFirstSubcomponent("vevent")!);
    const iterator = event.iterator();
    const starts: string[] = [];
    for (let next = iterator.next(); next && starts.length < 20; next = iterator.next()) starts.push(next.toString());
    expect(starts).toHaveLength(10);
    expect(starts[0]).toBe("2026-10-06T09:00:00");
    expect(new Set(starts.map((start) => start.slice(11)))).toEqual(new Set(["09:00:00"]));
    expect(at("9:00")).toBe(event.startDate.hour * 60);
  });
});
