import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { addMinutes, epochOf, instantOf, isKnownZone, moveZone, wallClockAt } from "../../../lib/core/time/zone";
import { clockOf } from "../../../lib/core/time/zone-clock";

const ZONES = [
  "America/New_York",
  "America/St_Johns",
  "America/Phoenix",
  "Europe/London",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Apia",
];

/** What Intl itself says, without any cache: the truth that the cached clock has to match. */
function offsetByIntl(epochSec: number, zone: string): number {
  const parts: Record<string, number> = {};
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  for (const { type, value } of format.formatToParts(epochSec * 1000)) parts[type] = Number(value);
  const of = (name: string) => parts[name] ?? Number.NaN;
  const date = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return date / 1000 - epochSec;
}

const epochSec = fc.integer({ min: Date.UTC(1972, 0, 1) / 1000, max: Date.UTC(2036, 0, 1) / 1000 });

describe("clockOf", () => {
  it("agrees with Intl at any instant", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), epochSec, (zone, instant) => {
        expect(clockOf(zone).offsetAt(instant)).toBe(offsetByIntl(instant, zone));
      }),
      { numRuns: 400 },
    );
  });

  it("knows the second at which the clock changes", () => {
    const clock = clockOf("America/New_York");
    const change = Date.UTC(2026, 2, 8, 7) / 1000;
    expect([clock.offsetAt(change - 1), clock.offsetAt(change)]).toEqual([-18_000, -14_400]);
  });

  it("knows a day that a zone left out", () => {
    const clock = clockOf("Pacific/Apia");
    const change = Date.UTC(2011, 11, 30, 10) / 1000;
    expect([clock.offsetAt(change - 1), clock.offsetAt(change)]).toEqual([-36_000, 50_400]);
  });

  it("reads fixed offsets", () => {
    expect(clockOf("+05:30").offsetAt(0)).toBe(19_800);
    expect(clockOf("-04:00").offsetAt(0)).toBe(-14_400);
  });

  it("refuses names that are no zone", () => {
    expect(() => clockOf("School/Time")).toThrow(RangeError);
    expect([isKnownZone("School/Time"), isKnownZone("US/Eastern")]).toEqual([false, true]);
  });
});

describe("epochOf and instantOf", () => {
  it("reads a time in a spring gap with the offset before it", () => {
    expect(instantOf({ date: "2026-03-08", minute: 150 }, "America/New_York")).toBe(Date.UTC(2026, 2, 8, 7, 30));
  });

  it("takes the first of two equal autumn times", () => {
    expect(instantOf({ date: "2025-11-02", minute: 90 }, "America/New_York")).toBe(Date.UTC(2025, 10, 2, 5, 30));
  });

  it("goes back and forth for every instant that a clock shows once", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), epochSec, (zone, instant) => {
        const clock = clockOf(zone);
        const local = instant + clock.offsetAt(instant);
        const back = epochOf(local, clock);
        // Shown twice: the first of the two is meant.
        expect(back <= instant && back + clock.offsetAt(back) === local).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("tells the wall clock of an instant", () => {
    expect(wallClockAt(Date.UTC(2026, 9, 5, 13, 5), "America/New_York")).toEqual({ date: "2026-10-05", minute: 545 });
    expect(moveZone({ date: "2026-10-05", minute: 545 }, "America/New_York", "America/Los_Angeles")).toEqual({
      date: "2026-10-05",
      minute: 365,
    });
  });
});

describe("a school day on which, or beside which, the clock changes", () => {
  const hours = (date: string, minute: number, zone: string): number =>
    (instantOf({ date, minute }, zone) - Date.parse(`${date}T00:00:00Z`)) / 3_600_000;

  it.each([
    ["the Saturday before spring", "2026-03-07", "America/New_York", 14],
    ["the Sunday of spring, after the gap", "2026-03-08", "America/New_York", 13],
    ["the Monday after it", "2026-03-09", "America/New_York", 13],
    ["the Saturday before autumn", "2026-10-31", "America/New_York", 13],
    ["the Sunday of autumn, after the doubled hour", "2026-11-01", "America/New_York", 14],
    ["the Monday after it", "2026-11-02", "America/New_York", 14],
    ["a Monday in Phoenix, which has no summer time", "2026-03-09", "America/Phoenix", 16],
    ["the Sunday on which Lord Howe goes half an hour ahead", "2026-10-04", "Australia/Lord_Howe", -2],
  ])("nine o'clock on %s is nine o'clock there", (_what, date, zone, utc) => {
    expect(hours(date, 540, zone)).toBe(utc);
    expect(wallClockAt(instantOf({ date, minute: 540 }, zone), zone)).toEqual({ date, minute: 540 });
  });

  it("keeps the minutes around the change in order", () => {
    expect([hours("2026-03-08", 119, "America/New_York"), hours("2026-03-08", 180, "America/New_York")]).toEqual([
      6 + 59 / 60,
      7,
    ]);
    expect([hours("2026-11-01", 59, "America/New_York"), hours("2026-11-01", 120, "America/New_York")]).toEqual([
      4 + 59 / 60,
      7,
    ]);
  });
});

describe("a wall clock", () => {
  it("shows the minute that has begun, before 1970 too", () => {
    expect(wallClockAt(Date.UTC(2026, 9, 5, 13, 5, 59, 999), "UTC")).toEqual({ date: "2026-10-05", minute: 785 });
    expect(wallClockAt(-1, "UTC")).toEqual({ date: "1969-12-31", minute: 1439 });
  });

  it.each([
    [0, "2026-10-05", 1430],
    [9, "2026-10-05", 1439],
    [10, "2026-10-06", 0],
    [1440, "2026-10-06", 1430],
    [-1431, "2026-10-04", 1439],
  ])("and %i minutes roll over midnight", (minutes, date, minute) => {
    expect(addMinutes({ date: "2026-10-05", minute: 1430 }, minutes)).toEqual({ date, minute });
  });

  it("stays as it is between a zone and itself, in an hour that the clock leaves out too", () => {
    const gap = { date: "2026-03-08", minute: 150 };
    expect(moveZone(gap, "America/New_York", "America/New_York")).toEqual(gap);
    expect(moveZone(gap, "America/New_York", "America/Chicago")).toEqual({ date: "2026-03-08", minute: 90 });
  });
});
