import { expect, it } from "vitest";
import { hoursByDay, isSameClock } from "../../../lib/core/booking/calendar-hours";

it("gives one line a day, from the first beginning to the last end, with its parts", () => {
  const times = [
    { weekday: "TU", startMinute: 720, endMinute: 900 },
    { weekday: "MO", startMinute: 480, endMinute: 900 },
    { weekday: "TU", startMinute: 480, endMinute: 660 },
    { weekday: "FR", startMinute: 480, endMinute: 480 },
  ] as const;
  expect(hoursByDay({ zone: "", times: [...times] })).toEqual([
    { weekday: "MO", startMinute: 480, endMinute: 900, parts: [{ startMinute: 480, endMinute: 900 }] },
    {
      ...{ weekday: "TU", startMinute: 480, endMinute: 900 },
      parts: [
        { startMinute: 480, endMinute: 660 },
        { startMinute: 720, endMinute: 900 },
      ],
    },
  ]);
});

it.each([
  ["America/New_York", "America/Detroit", true],
  ["America/Denver", "America/Phoenix", false],
  ["America/New_York", "America/Chicago", false],
  ["America/New_York", "Nowhere/Land", false],
])("%s and %s: %s", (a, b, isSame) => {
  expect(isSameClock(a, b, "2026")).toBe(isSame);
});
