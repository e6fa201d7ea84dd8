import { describe, expect, test } from "vitest";
import { changeOnClock, onClock } from "../../../lib/core/class-week/on-clock";
import { span } from "../school-calendar/calendar-builders";

const NEW_YORK = "America/New_York";
const PHOENIX = "America/Phoenix";
const routine = { date: "2026-10-30", ...span("9:00", "9:40") };

describe("a stretch of a class in another zone, on her clock", () => {
  test("follows that zone's summer time: Phoenix has none, so that its nine o'clock moves in New York", () => {
    expect(onClock(routine, PHOENIX, NEW_YORK)).toEqual({ date: "2026-10-30", ...span("12:00", "12:40") });
    const later = onClock({ ...routine, date: "2026-11-02" }, PHOENIX, NEW_YORK);
    expect(later).toEqual({ date: "2026-11-02", ...span("11:00", "11:40") });
  });

  test("is on the day that her clock shows", () => {
    const evening = { date: "2026-10-30", ...span("23:30", "23:50") };
    expect(onClock(evening, NEW_YORK, "Europe/London")).toEqual({ date: "2026-10-31", ...span("3:30", "3:50") });
    expect(onClock({ date: "2026-10-31", ...span("0:30", "1:00") }, NEW_YORK, PHOENIX)).toEqual({
      date: "2026-10-30",
      ...span("21:30", "22:00"),
    });
  });

  test("ends at midnight where the rest of it is on the next day", () => {
    const late = onClock({ date: "2026-10-30", ...span("20:30", "21:30") }, PHOENIX, NEW_YORK);
    expect(late).toEqual({ date: "2026-10-30", startMinute: 23 * 60 + 30, endMinute: 24 * 60 });
  });

  test("takes its usual time along, and stays as it is on the same clock and for a whole day", () => {
    const moved = onClock({ ...routine, usual: span("10:00", "10:40") }, PHOENIX, NEW_YORK);
    expect(moved.usual).toEqual(span("13:00", "13:40"));
    expect(onClock(routine, PHOENIX, PHOENIX)).toBe(routine);
    const wholeDay = { date: "2026-10-30", startMinute: 0, endMinute: 1440, allDay: true };
    expect(onClock(wholeDay, PHOENIX, NEW_YORK)).toBe(wholeDay);
  });
});

test("a change of a day is converted with what is left of the routine, and keeps its reasons", () => {
  const because = [{ kind: "early-release" as const, title: "Early release", endMinute: 12 * 60 }];
  const change = {
    ...{ date: "2026-10-30", title: "Art", titleKey: "art", because },
    usual: span("9:00", "9:40"),
    now: [span("9:00", "9:10"), span("9:30", "9:40")],
  };
  expect(changeOnClock(change, PHOENIX, NEW_YORK)).toEqual({
    ...change,
    usual: span("12:00", "12:40"),
    now: [span("12:00", "12:10"), span("12:30", "12:40")],
  });
});
