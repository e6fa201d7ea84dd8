import { expect, test } from "vitest";
import { googleWeekLink } from "../../../lib/core/schedule/calendar-link";

test("the week of a day, without leading zeros", () => {
  expect(googleWeekLink("2026-03-05")).toBe("https://calendar.google.com/calendar/r/week/2026/3/5");
});

test("text that is no day makes no address", () => {
  expect(() => googleWeekLink("2026-02-30")).toThrow(RangeError);
  expect(() => googleWeekLink("https://elsewhere.example")).toThrow(RangeError);
});
