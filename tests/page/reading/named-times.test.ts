import { describe, expect, test } from "vitest";
import { daysOf, exclusiveEnd, findDateOf, findShownTimes } from "../../../lib/page/reading/named-times";
import { tokensUntilWord } from "../../../lib/page/reading/tokens";
import { plain } from "../../../lib/page/reading/plain-text";
import { vocabularyOf } from "../../../lib/page/reading/vocabulary";

const times = (text: string, language = "en"): string | undefined => {
  const found = findShownTimes(text, vocabularyOf(language));
  const clock = (minute: number | undefined): string =>
    minute === undefined ? "" : `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
  return found && [clock(found.startMinute), clock(found.endMinute)].join("-");
};

describe("the times that a chip shows", () => {
  test.each([
    ["3 – 4pm", "15:00-16:00"],
    ["9:05 – 9:35am", "9:05-9:35"],
    ["11 – 12:30pm", "11:00-12:30"],
    ["11am – 1pm", "11:00-13:00"],
    ["12 – 1pm", "12:00-13:00"],
    ["12am – 1am", "0:00-1:00"],
    ["10pm – 1am", "22:00-1:00"],
    ["3:15 p.m.", "15:15-"],
    ["15:00–16:30", "15:00-16:30"],
    ["23:00 – 24:00", "23:00-24:00"],
    ["09:05:30 - 09:35:10", "9:05-9:35"],
  ])("%s", (text, expected) => expect(times(text)).toBe(expected));

  test.each([
    ["de", "9 Uhr bis 10:30 Uhr", "9:00-10:30"],
    ["fr", "9 h 05 – 10 h", "9:05-10:00"],
    ["es", "9:05 a 9:35", "9:05-9:35"],
    ["it", "9.05 – 9.35", "9:05-9:35"],
    ["ja", "午後0時～0:45", "12:00-12:45"],
    ["ja", "午前11時～午後1時", "11:00-13:00"],
    ["hi", "९:०५ – ९:३५", "9:05-9:35"],
  ])("in the words of %s: %s", (language, text, expected) => expect(times(text, language)).toBe(expected));

  test.each(["Writing", "3 – 4pm Writing", "25:00 – 26:00", "12", "2026", "", "9:05, Oct 6"])(
    "are none in “%s”",
    (text) => expect(times(text)).toBeUndefined(),
  );
});

describe("a day that is named without its year", () => {
  test.each([
    [{ month: 10, day: 6 }, "2026-10-05", "2026-10-06"],
    [{ month: 1, day: 4 }, "2026-12-28", "2027-01-04"],
    [{ month: 12, day: 30 }, "2027-01-02", "2026-12-30"],
    [{ month: 2, day: 29 }, "2028-03-01", "2028-02-29"],
    [{ month: 2, day: 29 }, "2027-11-01", "2028-02-29"],
    [{ month: 2, day: 29 }, "2026-03-01", undefined],
    [{ month: 13, day: 1 }, "2026-10-05", undefined],
  ])("%j is the one nearest to %s", (named, near, date) => expect(findDateOf(named, near)).toBe(date));

  test("is in the year that is named, however far that is", () => {
    expect(findDateOf({ year: 2020, month: 10, day: 6 }, "2026-10-05")).toBe("2020-10-06");
    expect(findDateOf({ year: 2027, month: 2, day: 29 }, "2026-10-05")).toBeUndefined();
  });
});

describe("the days that a heading names", () => {
  const days = (text: string) => {
    const found = daysOf(tokensUntilWord(plain(text), 0, vocabularyOf("en")));
    return found && `${found.first} ${found.last} ${exclusiveEnd(found)}`;
  };

  test.each([
    ["October 6, 2026", "2026-10-06 2026-10-06 2026-10-07"],
    ["October 5 – 11, 2026", "2026-10-05 2026-10-11 2026-10-12"],
    ["5 – 11 October 2026", "2026-10-05 2026-10-11 2026-10-12"],
    ["Sep 28 – Oct 4, 2026", "2026-09-28 2026-10-04 2026-10-05"],
    ["Dec 28, 2026 – Jan 3, 2027", "2026-12-28 2027-01-03 2027-01-04"],
    ["Dec 28 – Jan 3, 2027", "2026-12-28 2027-01-03 2027-01-04"],
    ["Dec 28, 2026 – Jan 3", "2026-12-28 2027-01-03 2027-01-04"],
    ["October 11 – 5, 2026", undefined],
    ["February 27 – 30, 2026", undefined],
  ])("%s", (text, expected) => expect(days(text)).toBe(expected));
});
