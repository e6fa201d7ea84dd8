import { afterEach, expect, test, vi } from "vitest";
import { wallClockAt } from "../../lib/core/time/zone";
import { clockOffsetMs, moveClock, moveClockTo } from "./moved-clock";
import { NOTABLE_DAYS } from "./days";
import { findAskedDay, PRACTICE_ZONE, schoolMonday, startOf, suiteDay } from "./suite-day";

const offsetAtStart = clockOffsetMs();

afterEach(() => {
  moveClock(offsetAtStart);
  vi.unstubAllEnvs();
});

test("a test file starts on the suite's day, before school, and time passes", async () => {
  const { date, minute } = wallClockAt(Date.now(), PRACTICE_ZONE);
  expect(date).toBe(suiteDay());
  expect(minute).toBeLessThan(8 * 60);
  const before = Date.now();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(Date.now()).toBeGreaterThan(before);
  expect(new Date().getTime()).toBeGreaterThan(before);
});

test.each(NOTABLE_DAYS)("the clock can be moved to %s, and on from there", (_what, day) => {
  moveClockTo(startOf(day), PRACTICE_ZONE);
  expect(wallClockAt(Date.now(), PRACTICE_ZONE)).toEqual({ date: day, minute: 460 });
  moveClockTo(`${day}T23:59`, PRACTICE_ZONE);
  expect(wallClockAt(new Date().getTime(), PRACTICE_ZONE)).toEqual({ date: day, minute: 1439 });
  expect(new Date(2020, 1, 1).getFullYear()).toBe(2020);
});

test.each(["2026-02-30T09:00", "2026-10-05", "soon"])("%s is refused as a moment", (moment) => {
  expect(() => moveClockTo(moment, PRACTICE_ZONE)).toThrow(moment);
});

test("PUSHPIN_DAY names the day, and what is no day is refused with the cure", () => {
  vi.stubEnv("PUSHPIN_DAY", "2026-12-31");
  expect(suiteDay()).toBe("2026-12-31");
  vi.stubEnv("PUSHPIN_DAY", "Saturday");
  expect(findAskedDay).toThrow('PUSHPIN_DAY is "Saturday"; it needs a day such as 2026-11-28.');
});

test.each([
  ["a Monday", "2026-11-23", "2026-11-23"],
  ["a Friday", "2026-11-27", "2026-11-23"],
  ["a Saturday", "2026-11-28", "2026-11-30"],
  ["a Sunday", "2026-11-29", "2026-11-30"],
  ["the last day of a year", "2026-12-31", "2026-12-28"],
])("on %s the school week is one to plan for", (_what, day, monday) => {
  expect(schoolMonday(day)).toBe(monday);
});
