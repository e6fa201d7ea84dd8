import { describe, expect, it } from "vitest";
import { blockedOn, withTeacherRoutines } from "../../../lib/core/asking/teacher-schedule";
import type { TeacherRoutine } from "../../../lib/core/caseload/records";
import { datesBetween } from "../../../lib/core/time/iso-date";
import { anOccurrence, at } from "../../fixtures/builders";

const aRoutine = (over: Partial<TeacherRoutine> = {}): TeacherRoutine => ({
  id: "r1",
  classId: "k12",
  title: "Pack up",
  kind: "dismissal",
  weekdays: ["MO", "TU"],
  startMinute: at("14:45"),
  endMinute: at("15:00"),
  confirmedOn: "2026-10-01",
  ...over,
});
const WEEK = datesBetween("2026-10-05", "2026-10-12");

describe("a class's day with what its teacher told", () => {
  it("has her routine on its weekdays, as her word, with the date", () => {
    const told = withTeacherRoutines([anOccurrence()], [aRoutine()], WEEK).filter(({ title }) => title === "Pack up");
    expect(told.map(({ date }) => date)).toEqual(["2026-10-05", "2026-10-06"]);
    expect(told[0]).toMatchObject({
      titleKey: "pack up",
      confirmedOn: "2026-10-01",
      recognition: { source: "teacher", kinds: [{ kind: "dismissal", confidence: 1 }] },
    });
  });

  it("lets her time replace an entry of the same title that it overlaps, and no other", () => {
    const routine = aRoutine({ title: "ARRIVAL", kind: "arrival", startMinute: at("8:10"), endMinute: at("8:40") });
    const day = withTeacherRoutines(
      [anOccurrence(), anOccurrence({ startMinute: at("12:00"), endMinute: at("12:10") })],
      [routine],
      ["2026-10-06"],
    );
    expect(day.map(({ startMinute }) => startMinute)).toEqual([at("8:10"), at("12:00")]);
  });

  it("adds nothing to a week in which the schedule is empty, and stands alone where there is none", () => {
    expect(withTeacherRoutines([], [aRoutine()], WEEK)).toEqual([]);
    const allDay = anOccurrence({ allDay: true, startMinute: 0, endMinute: 1440 });
    expect(withTeacherRoutines([allDay], [aRoutine()], WEEK)).toEqual([allDay]);
    expect(withTeacherRoutines(undefined, [aRoutine()], WEEK)).toHaveLength(2);
  });

  it("stays in time order", () => {
    const day = withTeacherRoutines([anOccurrence()], [aRoutine({ startMinute: 400, endMinute: 420 })], ["2026-10-06"]);
    expect(day.map(({ title }) => title)).toEqual(["Pack up", "Arrival"]);
  });
});

it("blocks times on their weekdays", () => {
  const blocked = { id: "b", classId: "k12", weekdays: ["WE" as const], startMinute: 480, endMinute: 540, saidOn: "" };
  expect(blockedOn([blocked], WEEK)).toEqual([{ date: "2026-10-07", startMinute: 480, endMinute: 540 }]);
});
