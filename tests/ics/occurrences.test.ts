import fc from "../seeded-checks";
import { describe, expect, it } from "vitest";
import type { RecurrenceRule, ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  mondayOf,
  WEEKDAYS,
  weekdayOf,
} from "../../lib/core/time/iso-date";
import { occurrencesBetween } from "../../lib/ics/occurrences";
import { expectSchedule, fixtureBytes } from "./read-fixture";

const ZONE = "America/New_York";

function lesson(more: Partial<ScheduleEntry> = {}): ScheduleEntry {
  const start = { date: "2025-09-08", minute: 545, zone: ZONE };
  return { entryId: "writing", title: "Writing", start, durationMinutes: 30, busy: true, ...more };
}

function rule(more: Partial<RecurrenceRule> = {}): RecurrenceRule {
  return { freq: "WEEKLY", interval: 1, weekStart: "MO", ...more };
}

const day = fc.integer({ min: dayNumber("2024-01-01"), max: dayNumber("2027-12-31") });
const rules: fc.Arbitrary<RecurrenceRule> = fc
  .record(
    {
      freq: fc.constantFrom(
        "DAILY" as const,
        "WEEKLY" as const,
        "MONTHLY" as const,
        "YEARLY" as const,
        "HOURLY" as const,
      ),
      interval: fc.integer({ min: 1, max: 5 }),
      weekStart: fc.constantFrom(...WEEKDAYS),
      byDay: fc.uniqueArray(
        fc.record(
          { weekday: fc.constantFrom(...WEEKDAYS), nth: fc.constantFrom(1, 2, -1) },
          { requiredKeys: ["weekday"] },
        ),
        { minLength: 1, maxLength: 3, selector: ({ weekday }) => weekday },
      ),
      byMonth: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
      byMonthDay: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 }),
      bySetPos: fc.uniqueArray(fc.constantFrom(1, 2, -1, -2), { minLength: 1 }),
      count: fc.integer({ min: 1, max: 80 }),
      until: day.map((number) => ({ date: dateOfDayNumber(number), minute: 600, zone: "UTC" })),
    },
    { requiredKeys: ["freq", "interval", "weekStart"] },
  )
  .map((each) => each);

const entries = fc.array(
  fc
    .record({
      date: day.map(dateOfDayNumber),
      minute: fc.integer({ min: 0, max: 1439 }),
      zone: fc.constantFrom(ZONE, "UTC", "Australia/Lord_Howe", undefined),
      durationMinutes: fc.integer({ min: 0, max: 3000 }),
      rules: fc.array(rules, { maxLength: 2 }),
    })
    .map(({ date, minute, zone, durationMinutes, rules: own }) =>
      lesson({ start: { date, minute, zone }, durationMinutes, rules: own }),
    ),
  { minLength: 1, maxLength: 3 },
);

describe("occurrencesBetween", () => {
  it("gives the wall clock of the class", () => {
    const window = { from: "2025-09-08", to: "2025-09-09" };
    expect(occurrencesBetween([lesson()], window, "America/Chicago")).toEqual([
      {
        entryId: "writing",
        title: "Writing",
        date: "2025-09-08",
        startMinute: 485,
        endMinute: 515,
        allDay: false,
        busy: true,
      },
    ]);
  });

  it("reads floating times and unknown zones on the class's own clock", () => {
    const { entries: read } = expectSchedule(fixtureBytes("unknown-zone"));
    const [first] = occurrencesBetween(read, { from: "2025-09-08", to: "2025-09-09" }, "America/Denver");
    expect(first?.startMinute).toBe(540);
  });

  it("shows what lasts for days on each of them", () => {
    const { entries: read } = expectSchedule(fixtureBytes("multi-day-all-day"));
    const shown = occurrencesBetween(read, { from: "2025-09-08", to: "2025-09-15" }, ZONE);
    expect(shown.map(({ date, startMinute, endMinute, allDay }) => [date, startMinute, endMinute, allDay])).toEqual([
      ["2025-09-08", 0, 1440, true],
      ["2025-09-09", 0, 1440, true],
    ]);
  });

  it("cuts at midnight and goes on the next day", () => {
    const { entries: read } = expectSchedule(fixtureBytes("overnight"));
    const shown = occurrencesBetween(read, { from: "2025-09-08", to: "2025-09-15" }, ZONE);
    expect(shown.map(({ date, startMinute, endMinute }) => [date, startMinute, endMinute])).toEqual([
      ["2025-09-08", 1320, 1440],
      ["2025-09-09", 0, 120],
    ]);
  });

  it("gives an all-day entry that ends on its own day that day", () => {
    const { entries: read } = expectSchedule(fixtureBytes("all-day-ends-on-its-day"));
    const shown = occurrencesBetween(read, { from: "2025-09-08", to: "2025-09-09" }, ZONE);
    expect(shown).toMatchObject([{ date: "2025-09-08", startMinute: 0, endMinute: 1440 }]);
  });

  it.each(["series-cancelled", "override-cancelled"])("leaves out what is cancelled: %s", (name) => {
    const { entries: read } = expectSchedule(fixtureBytes(name));
    expect(occurrencesBetween(read, { from: "2025-09-15", to: "2025-09-16" }, ZONE)).toEqual([]);
  });

  it("takes title, place and business from a changed occurrence", () => {
    const start = { date: "2025-09-15", minute: 600, zone: ZONE };
    const replaces = { date: "2025-09-15", minute: 545, zone: ZONE };
    const changed = { replaces, start, durationMinutes: 45, title: "Writing test", location: "Gym", busy: false };
    const series = lesson({ rules: [rule()], overrides: [changed] });
    expect(occurrencesBetween([series], { from: "2025-09-15", to: "2025-09-16" }, ZONE)).toEqual([
      {
        entryId: "writing",
        title: "Writing test",
        location: "Gym",
        date: "2025-09-15",
        startMinute: 600,
        endMinute: 645,
        allDay: false,
        busy: false,
      },
    ]);
  });

  it("keeps 09:05 at 09:05 over every change of the clock", () => {
    const series = lesson({ rules: [rule({ byDay: WEEKDAYS.map((weekday) => ({ weekday })) })] });
    const year = occurrencesBetween([series], { from: "2025-09-08", to: "2026-09-08" }, ZONE);
    expect(year).toHaveLength(365);
    expect(new Set(year.map(({ startMinute, endMinute }) => `${startMinute}-${endMinute}`))).toEqual(
      new Set(["545-575"]),
    );
  });

  it("keeps A and B weeks apart over the new year and any start of the week", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("MO" as const, "SU" as const), (startDay, weekStart) => {
        const date = mondayOf(dateOfDayNumber(startDay));
        const start = { date, minute: 545, zone: ZONE };
        const series = lesson({ start, rules: [rule({ interval: 2, weekStart })] });
        const shown = occurrencesBetween([series], { from: date, to: addDays(date, 800) }, ZONE);
        expect(shown).toHaveLength(58);
        for (const each of shown) {
          expect(weekdayOf(each.date)).toBe("MO");
          expect(daysBetween(date, each.date) % 14).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("gives each school week to exactly one of A and B, in any window over the new year", () => {
    // Any other day would cut the school week in two.
    const schoolWeekStart = fc.constantFrom("SA" as const, "SU" as const, "MO" as const);
    const lead = fc.integer({ min: 1, max: 150 });
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2040 }),
        lead,
        lead,
        schoolWeekStart,
        (year, before, after, weekStart) => {
          const newYear = `${year}-01-01`;
          const monday = mondayOf(addDays(newYear, -200));
          const daily = (["MO", "TU", "WE", "TH", "FR"] as const).map((weekday) => ({ weekday }));
          const weeks = (entryId: string, date: string) =>
            lesson({
              entryId,
              start: { date, minute: 545, zone: ZONE },
              rules: [rule({ interval: 2, weekStart, byDay: daily })],
            });
          const window = { from: addDays(newYear, -before), to: addDays(newYear, after) };
          const shown = occurrencesBetween([weeks("A", monday), weeks("B", addDays(monday, 7))], window, ZONE);
          const expected = Array.from({ length: before + after }, (_, index) => addDays(window.from, index))
            .filter((date) => daysBetween(mondayOf(date), date) < 5)
            .map((date) => [date, Math.floor(daysBetween(monday, date) / 7) % 2 === 0 ? "A" : "B"]);
          expect(shown.map(({ date, entryId }) => [date, entryId])).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("begins with what begins at a window's first instant, and ends before what begins at its end", () => {
    const at = (minute: number, durationMinutes: number) =>
      occurrencesBetween(
        [lesson({ start: { date: "2025-09-08", minute, zone: ZONE }, durationMinutes })],
        { from: "2025-09-08", to: "2025-09-09" },
        ZONE,
      ).length;
    expect([at(0, 30), at(0, 0), at(1439, 1), at(1439, 0)]).toEqual([1, 1, 1, 1]);
    const on = (window: { from: string; to: string }) =>
      occurrencesBetween([lesson({ start: { date: "2025-09-08", minute: 1410, zone: ZONE } })], window, ZONE).length;
    // It ends at midnight sharp: the next day has none of it.
    expect(on({ from: "2025-09-08", to: "2025-09-09" })).toBe(1);
    expect(on({ from: "2025-09-09", to: "2025-09-10" })).toBe(0);
    const midnight = lesson({ start: { date: "2025-09-09", minute: 0, zone: ZONE }, durationMinutes: 0 });
    expect(occurrencesBetween([midnight], { from: "2025-09-08", to: "2025-09-09" }, ZONE)).toEqual([]);
  });

  it("shows the named wall clock in any zone and season, and later by the gap where clocks skip it", () => {
    const zones = fc.constantFrom(ZONE, "America/St_Johns", "Europe/Dublin", "Australia/Lord_Howe", "America/Phoenix");
    fc.assert(
      fc.property(zones, day, fc.integer({ min: 0, max: 1439 }), (zone, startDay, minute) => {
        const date = dateOfDayNumber(startDay);
        const series = lesson({ start: { date, minute, zone }, durationMinutes: 0, rules: [rule({ freq: "DAILY" })] });
        const days = 370;
        const shown = occurrencesBetween([series], { from: date, to: addDays(date, days) }, zone);
        expect(shown).toHaveLength(days);
        const skipped = shown.filter(({ startMinute }) => startMinute !== minute);
        // In a year a zone skips at most one stretch, of an hour or (Lord Howe) of half of one.
        expect(skipped.length).toBeLessThanOrEqual(2);
        const gap = zone === "Australia/Lord_Howe" ? 30 : 60;
        for (const { startMinute } of skipped) expect(startMinute - minute).toBe(gap);
      }),
      { numRuns: 60 },
    );
  });

  it("gives for any window the slice of a longer one", () => {
    fc.assert(
      fc.property(
        entries,
        day,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 400 }),
        (list, from, lead, length) => {
          const window = { from: dateOfDayNumber(from), to: dateOfDayNumber(from + length) };
          const longer = { from: dateOfDayNumber(from - lead * 30), to: dateOfDayNumber(from + length + lead * 20) };
          const whole = occurrencesBetween(list, longer, ZONE);
          const slice = whole.filter(({ date }) => date >= window.from && date < window.to);
          // A copy: nothing learnt from the longer window may help.
          expect(occurrencesBetween(structuredClone(list), window, ZONE)).toEqual(slice);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("walks plain weekly lessons as it walks any series", () => {
    const zones = fc.constantFrom(ZONE, "UTC", "Australia/Lord_Howe", "Mars/Base", undefined);
    const time = (least: number, most: number) =>
      fc.record({
        date: fc.integer({ min: least, max: most }).map(dateOfDayNumber),
        minute: fc.oneof(fc.constantFrom(undefined, 90, 120, 150), fc.integer({ min: 0, max: 1439 })),
        zone: zones,
      });
    // Days at which the clocks of New York and Lord Howe change, and those before: a lesson may last over the change.
    const changes = ["2026-03-08", "2026-04-05", "2026-10-04", "2026-11-01"].map(dayNumber);
    const nearChange = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: 0, max: 3 }))
      .map(([at, ago]) => at - ago);
    const lessons = fc.oneof(day, nearChange).chain((startDay) =>
      fc.record({
        start: time(startDay, startDay).map((start) => ({ ...start, minute: start.minute ?? 150 })),
        durationMinutes: fc.integer({ min: 0, max: 3000 }),
        rules: fc
          .record({
            interval: fc.integer({ min: 1, max: 3 }),
            weekStart: fc.constantFrom("MO" as const, "SU" as const),
            byDay: fc.subarray(["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const),
            until: fc.option(time(startDay, startDay + 400), { nil: undefined }),
          })
          .map(({ byDay, ...more }) => [
            rule({ ...more, byDay: byDay.length > 0 ? byDay.map((weekday) => ({ weekday })) : undefined }),
          ]),
        excludedStarts: fc.array(time(startDay, startDay + 60), { maxLength: 40 }),
      }),
    );
    let shown = 0;
    fc.assert(
      fc.property(lessons, fc.integer({ min: -20, max: 90 }), fc.integer({ min: 1, max: 60 }), (more, lead, length) => {
        const from = addDays(more.start.date, lead);
        const window = { from, to: addDays(from, length) };
        const plain = lesson(more);
        // An empty list of changes leads a lesson the general way.
        const general = { ...plain, overrides: [] };
        const found = occurrencesBetween([plain], window, ZONE);
        expect(found).toEqual(occurrencesBetween([general], window, ZONE));
        shown += found.length;
      }),
      { numRuns: 500 },
    );
    expect(shown).toBeGreaterThan(1000);
  });

  it.each([
    ["its first hour counts back to the same day", "2026-03-07", 1350, 2940],
    ["its first hour counts back to the day after the start", "2026-03-06", 1410, 4300],
  ])("shows a lesson of days that began before the clock changed: %s", (_, date, minute, durationMinutes) => {
    // Clocks go forward on 2026-03-08; both end within an hour after the window begins.
    const plain = lesson({ start: { date, minute, zone: ZONE }, durationMinutes, rules: [rule()] });
    const window = { from: "2026-03-10", to: "2026-03-11" };
    for (const entry of [plain, { ...plain, overrides: [] }])
      expect(occurrencesBetween([entry], window, ZONE)).toHaveLength(1);
  });

  it("gives every hour of a long window", () => {
    const start = { date: "2024-01-01", minute: 0, zone: ZONE };
    const hourly = lesson({ start, durationMinutes: 0, rules: [rule({ freq: "HOURLY" })] });
    const shown = occurrencesBetween([hourly], { from: "2024-01-02", to: "2024-12-31" }, ZONE);
    // The autumn hour that the clock shows twice is one start on the wall clock, the skipped spring hour none of its
    // own.
    expect(shown.length).toBe(364 * 24 - 1);
  });

  it("gives each occurrence to exactly one of two windows that touch", () => {
    fc.assert(
      fc.property(
        entries,
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (list, from, first, second) => {
          const [a, b, c] = [from, from + first, from + first + second].map(dateOfDayNumber) as [
            string,
            string,
            string,
          ];
          const parts = [
            ...occurrencesBetween(list, { from: a, to: b }, ZONE),
            ...occurrencesBetween(list, { from: b, to: c }, ZONE),
          ];
          expect(parts).toEqual(occurrencesBetween(list, { from: a, to: c }, ZONE));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is empty for an empty window", () => {
    expect(occurrencesBetween([lesson()], { from: "2025-09-08", to: "2025-09-08" }, ZONE)).toEqual([]);
  });

  it("refuses a zone that does not exist", () => {
    expect(() => occurrencesBetween([lesson()], { from: "2025-09-08", to: "2025-09-09" }, "Mars/Base")).toThrow(
      RangeError,
    );
  });
});
