import fc from "../../seeded-checks";
import { describe, expect, test } from "vitest";
import { forecastOf, happenRate, lastChanceOf } from "../../../lib/core/ledger/forecast";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { visitsOf } from "../../../lib/core/ledger/student-visits";
import { addDays, datesBetween, WEEKDAYS, weekdayOf, type Weekday } from "../../../lib/core/time/iso-date";
import { aLedgerEntry, aStudent } from "../../fixtures/builders";

describe("how often sessions happen", () => {
  test("nothing asked leaves everything possible", () => {
    expect(happenRate(0, 0)).toEqual({ likely: 1, least: 0, most: 1 });
  });

  test.each([
    ["never of 1", 0, 1],
    ["always of 1", 1, 1],
    ["never of 20", 0, 20],
    ["3 of 4", 3, 4],
    ["always of 20", 20, 20],
  ])("%s: the range holds the share and ends at 0 and 1", (_what, happened, asked) => {
    const { likely, least, most } = happenRate(happened, asked);
    expect(likely).toBe(happened / asked);
    expect(least).toBeGreaterThanOrEqual(0);
    expect(most).toBeLessThanOrEqual(1);
    expect(least).toBeLessThanOrEqual(likely);
    expect(most).toBeGreaterThanOrEqual(likely - 1e-9);
  });

  test("is the Wilson score interval at 80 %", () => {
    const { least, most } = happenRate(8, 10);
    expect(least).toBeCloseTo(0.6016, 4);
    expect(most).toBeCloseTo(0.9138, 4);
  });

  test("more sessions of the same share make the range narrower", () => {
    const [few, many] = [happenRate(3, 4), happenRate(30, 40)];
    expect(many.most - many.least).toBeLessThan(few.most - few.least);
  });
});

describe("a routine that falls through on one weekday", () => {
  const MONDAY = "2026-09-07";
  const onDays = (shift: number, happened: readonly boolean[]) =>
    happened.map((took, week) =>
      aLedgerEntry({
        ...{ id: `${shift} ${week}`, sessionId: `${shift} ${week}`, date: addDays(MONDAY, shift + 7 * week) },
        ...(took ? {} : { outcome: "missed", minutes: 0, cause: "routine-did-not-happen" }),
      }),
    );
  const logs = [...onDays(0, [true, true, true, true]), ...onDays(4, [false, false, false, true])];
  const likelyOn = (date: string, entries = logs) => {
    const now = { date: "2026-10-12", minute: 0 };
    const planned = [{ minutes: 40, classId: "k12", routineTitle: "Arrival", date }];
    return forecastOf(0, planned, visitsOf(aStudent(), { bookings: [], logs: entries, now })).likelyMinutes;
  };

  test("is forecast by the dates that are left: rarely on Fridays, always on Mondays", () => {
    expect([likelyOn("2026-10-12"), likelyOn("2026-10-16")]).toEqual([40, 10]);
  });

  test("is forecast by all of its days where the weekday was too rare", () => {
    expect(likelyOn("2026-10-14")).toBe(25);
    expect(likelyOn("2026-10-16", logs.slice(0, 7))).toBe(Math.round((40 * 4) / 7));
  });
});

test("a changed plan says nothing of how often the student is present, with a cause or without", () => {
  const held = (week: number, over: Partial<LedgerEntry> = {}) => {
    const id = `${week} ${over.outcome ?? ""}${over.cause ?? ""}`;
    return aLedgerEntry({ id, sessionId: id, date: addDays("2026-08-03", 7 * week), ...over });
  };
  const given = [0, 1, 2, 3].map((week) => held(week));
  const switched = { outcome: "switched", minutes: 0 } as const;
  const logs = [...given, held(4, switched), held(5, { ...switched, cause: "student-absent" })];
  const planned = [{ minutes: 40, classId: "k12", routineTitle: "Arrival", date: "2026-10-12" }];
  const now = { date: "2026-10-12", minute: 0 };
  const forecastFrom = (entries: LedgerEntry[]) =>
    forecastOf(0, planned, visitsOf(aStudent(), { bookings: [], logs: entries, now }));
  expect(forecastFrom(logs)).toEqual(forecastFrom(given));
});

describe("the last chance of a period", () => {
  const period = { from: "2026-11-02", to: "2026-12-01", minutes: 120, isCut: false, leavesOutClosed: false };
  interface Left {
    date: string;
    open: number;
    closed?: string[];
    away?: string[];
    on?: Weekday[];
    within?: { from: string; to: string };
  }
  const chance = ({ date, open, closed = [], away = [], on, within }: Left) =>
    lastChanceOf(
      { period: { ...period, ...within }, openMinutes: open, sessionMinutes: 30 },
      {
        now: { date, minute: 600 },
        closedDays: new Set(closed),
        absentDays: { student: new Set(), therapist: new Set(away) },
        workDays: on && new Set(on),
      },
    );
  // Monday to Sunday; the day after is the first one that is not in the period.
  const week = { from: "2026-11-09", to: "2026-11-16" };
  const untilWednesday = { from: "2026-10-29", to: "2026-11-26" };

  test.each<[string, Left, number | undefined]>([
    ["two school days before the end, over a weekend", { date: "2026-11-27", open: 30 }, 2],
    ["three school days for one session", { date: "2026-11-26", open: 30 }, undefined],
    ["three school days for three sessions", { date: "2026-11-26", open: 61 }, 3],
    ["a closed day counts as none", { date: "2026-11-26", open: 30, closed: ["2026-11-27"] }, 2],
    ["a day on which she is away counts as none", { date: "2026-11-26", open: 30, away: ["2026-11-27"] }, 2],
    ["nothing is open", { date: "2026-11-27", open: 0 }, undefined],
    ["its last day", { date: "2026-11-30", open: 30 }, 1],
    ["the day after it", { date: "2026-12-01", open: 30 }, undefined],
    ["before the period", { date: "2026-11-01", open: 3000 }, undefined],
    ["Thursdays only: a weekly line from Monday on", { date: "2026-11-09", open: 30, on: ["TH"], within: week }, 1],
    ["... and no day left on Friday", { date: "2026-11-13", open: 30, on: ["TH"], within: week }, 0],
    [
      "Thursdays only: the last but one of a month that ends on a Wednesday",
      { date: "2026-11-12", open: 30, on: ["TH"], within: untilWednesday },
      2,
    ],
    [
      "... and nothing on the day before it while three are left",
      { date: "2026-11-05", open: 30, on: ["TH"], within: untilWednesday },
      undefined,
    ],
    [
      "two days a week: no warning all week long",
      { date: "2026-11-09", open: 30, on: ["TU", "TH"], within: week },
      undefined,
    ],
    ["... but on the second of them", { date: "2026-11-11", open: 30, on: ["TU", "TH"], within: week }, 1],
    ["... or where both are needed", { date: "2026-11-09", open: 60, on: ["TU", "TH"], within: week }, 2],
  ])("%s", (_what, left, schoolDays) => {
    expect(chance(left)).toEqual(schoolDays === undefined ? undefined : { schoolDays, minutes: left.open });
  });

  test("whatever her days are, those left are counted, and once named it is named until the end", () => {
    fc.assert(
      fc.property(fc.subarray(WEEKDAYS.slice(0, 5), { minLength: 1 }), fc.integer({ min: 1, max: 200 }), (on, open) => {
        const days = datesBetween(period.from, period.to);
        const said = days.map((date) => chance({ date, open, on }));
        for (const [i, one] of said.entries()) {
          const left = days.slice(i).filter((date) => on.includes(weekdayOf(date))).length;
          if (one) expect(one.schoolDays).toBe(left);
          if (i > 0 && said[i - 1]) expect(one).toBeDefined();
          if (left * 30 <= open) expect(one).toBeDefined();
        }
      }),
      { seed: 14 },
    );
  });
});
