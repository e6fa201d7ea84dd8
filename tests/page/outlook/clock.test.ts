import { describe, expect, test } from "vitest";
import { comparePageClock } from "../../../lib/page/outlook/interpret/clock";
import { vocabularyOf } from "../../../lib/page/reading/vocabulary";
import type { OutlookFacts } from "../../../lib/page-facts/outlook-facts";

/** The page says 9:00 on a Tuesday; the browser's clock then showed `browser`. */
function compared(browser: string, isFresh = false) {
  const clock: OutlookFacts["clock"] = {
    surface: "calendar view, current time: Tue 9:00 AM",
    today: "Go to today\nOctober 6, 2026",
    browser,
    ...(isFresh ? { isFresh } : {}),
  };
  return comparePageClock({ clock } as OutlookFacts, vocabularyOf("en"));
}

describe("the page's clock beside the browser's", () => {
  test.each([
    ["the same minute", "2026-10-06T09:00", "same"],
    ["a few minutes behind", "2026-10-06T09:04", "same"],
    ["three quarters of an hour old", "2026-10-06T09:45", "same"],
    ["an hour old, or one zone to the west", "2026-10-06T10:00", "behind"],
    ["an hour and a half old, or to the west", "2026-10-06T10:30", "behind"],
    ["one zone to the east: no page is older than itself", "2026-10-06T08:00", "elsewhere"],
    ["three zones to the west", "2026-10-06T12:00", "elsewhere"],
    ["Kathmandu in New York", "2026-10-05T23:15", "elsewhere"],
    ["the Chathams in Chicago", "2026-10-05T14:15", "elsewhere"],
    ["saved in spring", "2027-03-09T14:00", "old"],
    ["past midnight", "2026-10-06T21:00", "elsewhere"],
  ])("%s", (_, browser, clock) => expect(compared(browser)).toBe(clock));

  test("what has just changed under our eyes is not old", () => {
    expect(compared("2026-10-06T10:00", true)).toBe("elsewhere");
    expect(compared("2026-10-06T09:00", true)).toBe("same");
  });
});
