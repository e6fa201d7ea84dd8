import { readdirSync } from "node:fs";
import fc from "../seeded-checks";
import { describe, expect, it } from "vitest";
import type { RecurrenceRule, ScheduleEntry, ScheduleTime } from "../../lib/core/schedule/schedule-entry";
import { dateOfDayNumber, WEEKDAYS } from "../../lib/core/time/iso-date";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import { writeSchedule } from "./writing/write-schedule";
import { schoolCalendar, SMALL } from "../bench/school-calendar";
import { expectSchedule, fixtureBytes } from "./read-fixture";

const FIXTURES = readdirSync(new URL("../fixtures/ics/", import.meta.url))
  .filter((name) => name.endsWith(".ics"))
  .map((name) => name.slice(0, -".ics".length));

/** ical.js writes the year 1 as "1": no calendar is handed over that old. */
const readable = FIXTURES.filter((name) => name !== "year-one-daily" && parseSchedule(fixtureBytes(name)).ok);

const zone = fc.constantFrom("America/New_York", "America/Phoenix", "UTC", "+05:30", undefined);
const day = fc.integer({ min: 19_000, max: 21_500 }).map(dateOfDayNumber);
const text = fc
  .string({ minLength: 1, maxLength: 90, unit: "grapheme" })
  .filter((value) => !/[\p{Cc}\uFEFF]/u.test(value));

/** A time of a series on one clock; undefined clock means all-day. */
function timeOn(clock: string | undefined, timed: boolean): fc.Arbitrary<ScheduleTime> {
  if (!timed) return day.map((date) => ({ date }));
  const minute = fc.integer({ min: 0, max: 1439 });
  return clock ? fc.record({ date: day, minute, zone: fc.constant(clock) }) : fc.record({ date: day, minute });
}

function ruleOn(clock: string | undefined, timed: boolean): fc.Arbitrary<RecurrenceRule> {
  const byDay = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 });
  return fc
    .record(
      {
        freq: fc.constantFrom("DAILY" as const, "WEEKLY" as const, "MONTHLY" as const, "YEARLY" as const),
        interval: fc.integer({ min: 1, max: 6 }),
        weekStart: fc.constantFrom(...WEEKDAYS),
        byDay: byDay.map((days) => days.map((weekday) => ({ weekday }))),
        byMonth: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
        bySetPos: fc.uniqueArray(fc.constantFrom(1, 2, -1), { minLength: 1 }),
        until: timeOn(clock, timed),
      },
      { requiredKeys: ["freq", "interval", "weekStart"] },
    )
    .map((rule) => rule);
}

const entry: fc.Arbitrary<ScheduleEntry> = fc.tuple(zone, fc.boolean()).chain(([clock, timed]) => {
  const time = timeOn(clock, timed);
  const durationMinutes = timed
    ? fc.integer({ min: 0, max: 600 })
    : fc.integer({ min: 1, max: 5 }).map((days) => days * 1440);
  const override = fc.record(
    {
      replaces: time,
      start: time,
      durationMinutes,
      busy: fc.boolean(),
      title: text,
      andFollowing: fc.constant(true),
      cancelled: fc.constant(true),
    },
    { requiredKeys: ["replaces", "start", "durationMinutes", "busy"] },
  );
  return fc.record(
    {
      entryId: fc.uuid(),
      title: text,
      location: text,
      start: time,
      durationMinutes,
      rules: fc.array(ruleOn(clock, timed), { minLength: 1, maxLength: 2 }),
      excludedStarts: fc.array(time, { minLength: 1, maxLength: 3 }),
      extraStarts: fc.array(time, { minLength: 1, maxLength: 3 }),
      overrides: fc.uniqueArray(override, {
        minLength: 1,
        maxLength: 3,
        selector: ({ replaces, andFollowing }) => `${replaces.date} ${replaces.minute} ${andFollowing}`,
      }),
      cancelled: fc.constant(true),
      busy: fc.boolean(),
    },
    { requiredKeys: ["entryId", "title", "start", "durationMinutes", "busy"] },
  );
});

describe("writeSchedule", () => {
  it.each(readable)("writes what is read from %s so that it is read identically", (name) => {
    const { entries } = expectSchedule(fixtureBytes(name));
    expect(expectSchedule(writeSchedule(entries)).entries).toEqual(entries);
  });

  it("is read back identically for any schedule", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ({ entryId }) => entryId }),
        (entries) => {
          expect(expectSchedule(writeSchedule(entries)).entries).toEqual(entries);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is read back identically for a school's whole calendar", () => {
    const { entries } = expectSchedule(schoolCalendar({ ...SMALL, events: 1000 }));
    expect(expectSchedule(writeSchedule(entries)).entries).toEqual(entries);
  });

  it("gives each zone a definition for calendars that know no zone names", () => {
    const written = writeSchedule(expectSchedule(fixtureBytes("iana-zone-no-vtimezone")).entries);
    expect(written).toContain("TZID:America/New_York");
    expect(written).toMatch(/BEGIN:DAYLIGHT[^]*RRULE:FREQ=YEARLY;[^\r\n]*BYDAY=2SU/);
  });

  it("names the calendar's zone where it is given one", () => {
    const { entries } = expectSchedule(fixtureBytes("unknown-zone"));
    const written = writeSchedule(entries, { calendarZone: "America/Chicago" });
    expect(expectSchedule(written).calendarZone).toBe("America/Chicago");
  });
});
