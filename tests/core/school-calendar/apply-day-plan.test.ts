import { describe, expect, it } from "vitest";
import { applyDayPlan } from "../../../lib/core/school-calendar/apply-day-plan";
import { dayPlan } from "../../../lib/core/school-calendar/day-plan";
import type { BellRow, DayMeaning, SchoolDay } from "../../../lib/core/school-calendar/school-day";
import { formatClock, type Interval } from "../../../lib/core/time/interval";
import { anOccurrence } from "../../fixtures/builders";
import { aBellSchedule, aCalendar, aRow, aSchoolDay, span } from "./calendar-builders";

const TUESDAY = "2026-10-06";
const routine = (title: string, time: Interval, over = {}) =>
  anOccurrence({ title, titleKey: title.toLowerCase(), entryId: title, ...time, ...over });
const DAY = [
  routine("Arrival", span("8:00", "8:30")),
  routine("Math", span("9:00", "10:00")),
  routine("Lunch", span("11:30", "12:00")),
  routine("Writing", span("12:15", "13:00")),
  routine("Dismissal", span("14:30", "15:00")),
];

const written = ({ title, startMinute, endMinute }: { title: string } & Interval): string =>
  `${title} ${formatClock(startMinute)}-${formatClock(endMinute)}`;

function dayWith(
  days: readonly (DayMeaning | SchoolDay)[],
  more: { rows?: BellRow[]; hours?: Interval; routines?: typeof DAY } = {},
) {
  const calendar = aCalendar({
    days: days.map((day) => ("id" in day ? day : aSchoolDay(day))),
    bellSchedules: [aBellSchedule({ rows: more.rows ?? [] })],
    sites: [{ id: "lincoln", ...(more.hours ? { hours: more.hours } : {}) }],
  });
  const { routines, changes } = applyDayPlan(more.routines ?? DAY, dayPlan(TUESDAY, "lincoln", calendar));
  return {
    day: routines.map(written),
    changes: changes.map(
      ({ title, now, because }) =>
        `${title}: ${now.map((piece) => written({ title: "", ...piece }).trim()).join(" + ") || "gone"} (${because.map(({ kind }) => kind).join(", ")})`,
    ),
    routines,
  };
}
const ORDINARY = DAY.map(written);

describe("a day on which nothing is different", () => {
  it("stays as it is, and the same routines are handed on", () => {
    const { routines, changes } = dayWith([]);
    expect(routines).toEqual(DAY);
    expect(changes).toEqual([]);
  });

  it("is not touched by what is not confirmed, excluded, of another site or of another date", () => {
    const closed: DayMeaning = { kind: "no-school" };
    for (const over of [
      { state: "open" },
      { state: "excluded" },
      { siteId: "jefferson" },
      { date: "2026-10-07" },
    ] as const)
      expect(dayWith([aSchoolDay(closed, over)]).day).toEqual(ORDINARY);
  });
});

describe("a day without school", () => {
  it("has no routine; an all-day entry stays", () => {
    const trip = routine("Book fair week", { startMinute: 0, endMinute: 1440 }, { allDay: true });
    const { day, changes } = dayWith([{ kind: "no-school" }], { routines: [trip, ...DAY] });
    expect(day).toEqual([written(trip)]);
    expect(changes).toHaveLength(DAY.length);
    expect(changes[0]).toBe("Arrival: gone (no-school)");
  });
});

describe("an early release", () => {
  it("drops what begins at or after it, cuts what runs across, and leaves the rest", () => {
    const { day, changes } = dayWith([{ kind: "early-release", endMinute: 750 }]);
    expect(day).toEqual([...ORDINARY.slice(0, 3), "Writing 12:15-12:30"]);
    expect(changes).toEqual(["Writing: 12:15-12:30 (early-release)", "Dismissal: gone (early-release)"]);
  });

  it("drops what begins with it", () => {
    expect(dayWith([{ kind: "early-release", endMinute: 735 }]).day).toEqual(ORDINARY.slice(0, 3));
  });

  it("is counted from when school ends on other days, else from the class's last routine", () => {
    const early: DayMeaning = { kind: "early-release", earlyMinutes: 120 };
    expect(dayWith([early], { hours: span("8:00", "14:40") }).day.at(-1)).toBe("Writing 12:15-12:40");
    expect(dayWith([early]).day.at(-1)).toBe("Writing 12:15-13:00");
  });

  it("remembers when the cut routine happens on other days", () => {
    const { routines } = dayWith([{ kind: "early-release", endMinute: 750 }]);
    expect(routines.at(-1)!.usual).toEqual(span("12:15", "13:00"));
    expect(routines[0]!.usual).toBeUndefined();
  });

  it("counts with the stricter one of two", () => {
    const two: SchoolDay[] = [
      aSchoolDay({ kind: "early-release", endMinute: 750 }, { id: "1" }),
      aSchoolDay({ kind: "early-release", earlyMinutes: 240 }, { id: "2" }),
    ];
    for (const days of [two, two.toReversed()])
      expect(dayWith(days, { hours: span("8:00", "15:00") }).day).toEqual(ORDINARY.slice(0, 2));
  });
});

describe("a late start", () => {
  it("drops what lies before the first bell and cuts what runs across", () => {
    const { day } = dayWith([{ kind: "late-start", delayMinutes: 90 }], { hours: span("8:00", "15:00") });
    expect(day).toEqual(["Math 09:30-10:00", ...ORDINARY.slice(2)]);
  });

  it("drops exactly what ends before a told time", () => {
    expect(dayWith([{ kind: "late-start", startMinute: 540 }]).day).toEqual(ORDINARY.slice(1));
  });
});

describe("tests", () => {
  it("take exactly their stretch", () => {
    const { day, changes } = dayWith([{ kind: "testing", ...span("9:15", "9:45") }]);
    expect(day).toEqual(["Arrival 08:00-08:30", "Math 09:00-09:15", "Math 09:45-10:00", ...ORDINARY.slice(2)]);
    expect(changes).toEqual(["Math: 09:00-09:15 + 09:45-10:00 (testing)"]);
  });

  it("without a time move nothing: only the teacher knows the hours", () => {
    expect(dayWith([{ kind: "testing" }]).day).toEqual(ORDINARY);
  });
});

describe("another bell schedule", () => {
  const bells: DayMeaning = { kind: "bell-schedule", bellScheduleId: "assembly" };
  const withRows = (...rows: BellRow[]) => dayWith([bells], { rows });

  it("moves and drops exactly the routines of its rows", () => {
    const { day, changes } = withRows(
      aRow(span("9:00", "10:00"), span("10:10", "10:50")),
      aRow(span("12:15", "13:00"), null),
    );
    expect(day).toEqual(["Arrival 08:00-08:30", "Math 10:10-10:50", "Lunch 11:30-12:00", "Dismissal 14:30-15:00"]);
    expect(changes).toEqual(["Math: 10:10-10:50 (bell-schedule)", "Writing: gone (bell-schedule)"]);
  });

  it("changes nothing for a row that stays where it is", () => {
    expect(withRows(aRow(span("9:00", "10:00"), span("9:00", "10:00"))).changes).toEqual([]);
  });

  it("shrinks parts with their row and keeps a routine over two rows whole, passing time included", () => {
    const rows = [
      aRow(span("9:00", "9:28"), span("10:00", "10:14")),
      aRow(span("9:32", "10:00"), span("10:18", "10:32")),
    ];
    expect(withRows(...rows).day[1]).toBe("Math 10:00-10:32");
    expect(withRows(aRow(span("8:30", "9:30"), span("10:00", "10:30"))).day.slice(1, 3)).toEqual([
      "Math 09:30-10:00",
      "Math 10:15-10:30",
    ]);
  });

  it("is not cut again by the beginning or the end of the day, which cuts the rest", () => {
    const { day } = dayWith(
      [bells, { kind: "late-start", startMinute: 600 }, { kind: "early-release", endMinute: 720 }],
      {
        rows: [aRow(span("8:00", "8:30"), span("9:50", "10:20"))],
      },
    );
    expect(day).toEqual(["Arrival 09:50-10:20", "Lunch 11:30-12:00"]);
  });

  it("that was removed meanwhile moves nothing", () => {
    expect(dayWith([{ kind: "bell-schedule", bellScheduleId: "gone" }]).day).toEqual(ORDINARY);
  });
});
