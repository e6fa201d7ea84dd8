import { describe, expect, it } from "vitest";
import { proposeDays } from "../../../lib/core/school-calendar/propose-days";
import { meaningOf } from "../../../lib/core/school-calendar/entry-meaning";
import type { SchoolDay } from "../../../lib/core/school-calendar/school-day";
import { anOccurrence, at } from "../../fixtures/builders";
import { aBellSchedule, aSchoolDay, span } from "./calendar-builders";

const allDay = (title: string, date = "2026-10-06") =>
  anOccurrence({ title, date, allDay: true, startMinute: 0, endMinute: 1440 });
const timed = (title: string, start: string, end: string) =>
  anOccurrence({ title, allDay: false, ...span(start, end) });
const site = (over = {}) => ({ siteId: "lincoln", sourceName: "district.ics", kept: [], bellSchedules: [], ...over });

describe("what an entry of a school's calendar says", () => {
  it.each([
    [allDay("No School - PD"), { kind: "no-school" }],
    [allDay("Early Dismissal 12:30"), { kind: "early-release", endMinute: at("12:30") }],
    [allDay("2-hr delay"), { kind: "late-start", delayMinutes: 120 }],
    [timed("Early Dismissal", "12:15", "12:30"), { kind: "early-release", endMinute: at("12:15") }],
    [timed("Early Dismissal", "8:00", "12:30"), { kind: "early-release", endMinute: at("12:30") }],
    [timed("Early Dismissal 12:30", "8:00", "15:00"), { kind: "early-release", endMinute: at("12:30") }],
    [timed("Late start", "8:00", "10:00"), { kind: "late-start", startMinute: at("10:00") }],
    [timed("Late start", "9:30", "9:45"), { kind: "late-start", startMinute: at("9:30") }],
    [timed("MAP testing", "9:00", "10:30"), { kind: "testing", ...span("9:00", "10:30") }],
    [timed("No students - staff meeting", "14:00", "15:00"), null],
    [timed("No school", "8:00", "15:00"), { kind: "no-school" }],
    [allDay("Holiday concert"), null],
  ])("$0.title", (occurrence, meaning) => {
    expect(meaningOf(occurrence, [])).toEqual(meaning);
  });

  it("is a bell schedule of the site where it names one", () => {
    const bells = aBellSchedule({ name: "Assembly schedule" });
    expect(meaningOf(allDay("Pep rally (assembly SCHEDULE)"), [bells])).toEqual({
      kind: "bell-schedule",
      bellScheduleId: "assembly",
    });
    const others = proposeDays([allDay("Assembly schedule")], site({ bellSchedules: [{ ...bells, siteId: "maple" }] }));
    expect(others.recognised).toEqual([]);
  });
});

describe("a title that says a day of the rotation and a short day", () => {
  it.each([
    ["C Day / 2-Hour Delay", { kind: "late-start", delayMinutes: 120 }, "C"],
    ["Early Release 12:45 (Day 4)", { kind: "early-release", endMinute: at("12:45") }, "4"],
  ])("%s gives both", (title, meaning, letter) => {
    const { recognised, unrecognised } = proposeDays([allDay(title)], site());
    expect(recognised.map((one) => one.meaning)).toEqual(
      expect.arrayContaining([meaning, { kind: "day-letter", letter }]),
    );
    expect(new Set(recognised.map(({ key }) => key)).size).toBe(2);
    expect(unrecognised).toEqual([]);
  });

  it("keeps its decisions apart", () => {
    const [first, second] = proposeDays([allDay("C Day / 2-Hour Delay")], site()).recognised;
    const kept = aSchoolDay(first!.meaning!, {
      source: "ics",
      sourceName: "district.ics",
      date: "2026-10-06",
      title: first!.title,
      proposalKey: first!.key,
      state: "excluded",
    });
    const again = proposeDays([allDay("C Day / 2-Hour Delay")], site({ kept: [kept] })).recognised;
    expect(again.find(({ key }) => key === first!.key)?.state).toBe("excluded");
    expect(again.find(({ key }) => key === second!.key)?.state).toBe("confirmed");
  });

  it("gives no letter where none is said", () => {
    expect(proposeDays([allDay("A half day / picture retakes")], site()).recognised).toHaveLength(1);
  });
});

describe("a school's calendar", () => {
  it("asks once for each title, with all of its dates, and names what says nothing", () => {
    const preview = proposeDays(
      [
        allDay("Winter Break", "2026-12-22"),
        allDay("Winter Break", "2026-12-21"),
        allDay("winter break ", "2026-12-21"),
        allDay("Picture day"),
        allDay("Early release"),
        allDay(" "),
      ],
      site(),
    );
    expect(preview.recognised.map(({ title, dates, state }) => [title, dates.length, state])).toEqual([
      ["Early release", 1, "open"],
      ["Winter Break", 2, "confirmed"],
    ]);
    expect(preview.unrecognised.map(({ title, meaning, state }) => [title, meaning, state])).toEqual([
      ["Picture day", null, "open"],
    ]);
    expect(preview.gone).toEqual([]);
  });

  it("keeps one title at different hours apart", () => {
    const preview = proposeDays([timed("Early out", "12:00", "12:05"), timed("Early out", "13:00", "13:05")], site());
    expect(preview.recognised).toHaveLength(2);
  });

  it("asks which school is meant where a title gives a time for each level", () => {
    const levels = [
      { level: "es", minute: at("12:15") },
      { level: "hs", minute: at("11:20") },
    ];
    const title = "Early dismissal ES 12:15, HS 11:20";
    for (const occurrence of [allDay(title), timed(title, "8:00", "12:15")]) {
      const [proposed] = proposeDays([occurrence], site()).recognised;
      expect(proposed).toMatchObject({ state: "open", levels });
      expect(proposed!.meaning).toEqual({ kind: "early-release" });
    }
  });

  it("remembers what was decided, and says what is gone from the same file only", () => {
    const first = proposeDays([allDay("PD day"), allDay("Picture day")], site());
    const kept = (title: string, over: Partial<SchoolDay>): SchoolDay => {
      const { key } = [...first.recognised, ...first.unrecognised].find((one) => one.title === title)!;
      return {
        ...aSchoolDay({ kind: "no-school" }, { source: "ics", sourceName: "district.ics", title, proposalKey: key }),
        ...over,
      } as SchoolDay;
    };
    const before = [
      kept("PD day", { state: "excluded" }),
      kept("Picture day", { state: "confirmed" }),
      aSchoolDay({ kind: "no-school" }, { source: "ics", sourceName: "district.ics", id: "x", title: "Snow day" }),
      aSchoolDay({ kind: "no-school" }, { source: "ics", sourceName: "letters.ics", id: "y", title: "Other file" }),
    ];
    const again = proposeDays(
      [allDay("PD day"), allDay("PD day", "2026-11-03"), allDay("Picture day")],
      site({ kept: before }),
    );
    expect(again.recognised.map(({ title, state, dates }) => [title, state, dates.length])).toEqual([
      ["PD day", "excluded", 2],
      ["Picture day", "confirmed", 1],
    ]);
    expect(again.unrecognised).toEqual([]);
    expect(again.gone).toEqual([{ title: "Snow day", dates: ["2026-10-06"] }]);
  });
});

describe("a title that names only some grades or schools", () => {
  it.each([
    "No school for 6th graders - camp",
    "9th grade only - no school for grades 10-12",
    "Seniors only: no school",
    "Preschool: no class",
    "4th grade half day at the museum, dismissal 12:00",
    "No School K-5 (conferences)",
    "High School early release 12:15",
    "No hay clases para 3.er grado",
  ])("is asked: %s", (title) => {
    const [proposed] = proposeDays([allDay(title)], site()).recognised;
    expect(proposed).toMatchObject({ state: "open" });
  });

  it.each([
    "No School PK-12",
    "No school - all grades",
    "No School Dec 23-27",
    "Early release 12:15",
    "Thanksgiving Break 11/23-11/27",
    "No School - Veterans Day (Grades K-12)",
  ])("is not: %s", (title) => {
    const [proposed] = proposeDays([allDay(title)], site()).recognised;
    expect(proposed).toMatchObject({ state: "confirmed" });
  });
});
