import fc from "../../seeded-checks";
import { describe, expect, test } from "vitest";
import { dateOfDayNumber } from "../../../lib/core/time/iso-date";
import { dateKeyOf, findDateOfKey, isPlausibleDay } from "../../../lib/page/google/datekey";

describe("data-datekey", () => {
  test.each([
    ["25123", "2019-01-03"],
    ["28545", "2025-12-01"],
    ["28975", "2026-09-15"],
    ["29000", "2026-10-08"],
    ["27966", "2024-09-30"],
    ["28003", "2024-11-03"],
  ])("%s is %s, as independent texts of those pages say", (key, date) => {
    expect(findDateOfKey(key)).toBe(date);
    expect(dateKeyOf(date)).toBe(key);
  });

  test.each([null, undefined, "", "x", "-5", "1.5", "20261005", "29000 ", "28992", "29007.0", "0", "29023"])(
    "%s is no day, or a real one",
    (key) => {
      const date = findDateOfKey(key);
      if (date !== undefined) expect(dateKeyOf(date)).toBe(key);
    },
  );

  test("month 0, month 13 and 30 February are no days", () => {
    const key = (month: number, day: number): string => String((56 << 9) | (month << 5) | day);
    expect([key(0, 1), key(13, 1), key(2, 30), key(4, 31), key(4, 0)].map(findDateOfKey)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  test("every day from 1970 to 2200 survives the way there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 84_000 }), (day) => {
        const date = dateOfDayNumber(day);
        expect(findDateOfKey(dateKeyOf(date))).toBe(date);
      }),
    );
  });

  test("days years away mean that the code has changed", () => {
    const now = Date.UTC(2026, 9, 6);
    expect(["2023-01-01", "2029-12-31"].every((date) => isPlausibleDay(date, now))).toBe(true);
    expect(["2022-12-31", "2030-01-01"].some((date) => isPlausibleDay(date, now))).toBe(false);
  });
});
