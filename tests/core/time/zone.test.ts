import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockOf, epochOf, instantOf, isKnownZone, moveZone, wallClockAt } from "../../../lib/core/time/zone";

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
