import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { addDays, datesBetween, daysBetween, isIsoDate, mondayOf, weekdayOf } from "../../../lib/core/time/iso-date";

const date = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays("1970-01-01", days));

describe("calendar days", () => {
  it.each([
    ["2026-10-06", "TU"],
    ["1970-01-01", "TH"],
    ["1969-12-28", "SU"],
    ["2024-02-29", "TH"],
    ["0001-01-01", "MO"],
  ])("%s is a %s", (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it("are added and counted alike", () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: -400, max: 400 }),
        (day, days) => daysBetween(day, addDays(day, days)) === days,
      ),
    );
  });

  it("belong to the week of the Monday before", () => {
    fc.assert(
      fc.property(date, (day) => {
        expect(weekdayOf(mondayOf(day))).toBe("MO");
        expect(datesBetween(mondayOf(day), addDays(mondayOf(day), 7))).toContain(day);
      }),
    );
  });

  it("of a range go up to the day before its end, over the ends of months and a leap day", () => {
    expect(datesBetween("2028-02-28", "2028-03-02")).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
    expect(datesBetween("2026-10-05", "2026-10-05")).toEqual([]);
    expect(datesBetween("2026-10-06", "2026-10-05")).toEqual([]);
  });

  it.each(["2026-02-29", "2026-13-01", "2026-1-1", "tomorrow", ""])("%s is none", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});
