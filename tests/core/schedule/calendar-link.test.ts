import { expect, test } from "vitest";
import { weekLink } from "../../../lib/core/schedule/calendar-link";

test.each([
  [{ vendor: "google" }, "https://calendar.google.com/calendar/r/week/2026/3/5"],
  [{ vendor: "google", account: "/u/1" }, "https://calendar.google.com/calendar/u/1/r/week/2026/3/5"],
  [{ vendor: "outlook" }, "https://outlook.cloud.microsoft/calendar/view/week/2026/3/5"],
  [{ vendor: "outlook", account: "work" }, "https://outlook.cloud.microsoft/calendar/view/week/2026/3/5"],
  [{ vendor: "outlook", account: "personal" }, "https://outlook.live.com/calendar/view/week/2026/3/5"],
] as const)("the week of a day on %o, without leading zeros", (place, link) => {
  expect(weekLink(place, "2026-03-05")).toBe(link);
});

test("text that is no day makes no address", () => {
  expect(() => weekLink({ vendor: "google" }, "2026-02-30")).toThrow(RangeError);
  expect(() => weekLink({ vendor: "outlook" }, "https://elsewhere.example")).toThrow(RangeError);
});
