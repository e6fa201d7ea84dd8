import { describe, expect, test } from "vitest";
import { needsOf, type NeedSources } from "../../../lib/core/booking/visit-needs";
import type { Booking } from "../../../lib/core/caseload/records";
import { aBooking, aClass, aStudent, at } from "../../fixtures/builders";

const moved = { date: "2026-10-06", startMinute: at("8:00"), endMinute: at("8:30") };
const candidates = [{ id: "e", title: "OT", date: "2026-10-06", startMinute: at("8:05"), endMinute: at("8:35") }];
const change = { routine: "Arrival", date: "2026-10-06", code: "nothing-that-day" } as const;
const closed = { kind: "no-school", title: "Fair" } as const;

const needs = (over: Partial<Booking>, sources: Partial<NeedSources> = {}) =>
  needsOf(aBooking(over), {
    classes: [aClass({ id: "g2" }), aClass()],
    students: [aStudent()],
    candidates: [],
    ...sources,
  });
const codes = (...asked: Parameters<typeof needs>): string[] => needs(...asked).map(({ code }) => code);

describe("what needs her about a date, as her calendar shows it", () => {
  test("is nothing for one that is there as agreed, and for one that is undone", () => {
    expect(needs({ state: "booked" })).toEqual([]);
    expect(needs({ state: "undone" }, { isUnseen: true, closed, candidates })).toEqual([]);
  });

  test("is that it is gone or declined, unless she goes anyway", () => {
    expect(needs({ state: "missing" })).toEqual([{ code: "missing" }]);
    expect(needs({ state: "missing", isDeclined: true })).toEqual([{ code: "missing", isDeclined: true }]);
    expect(codes({ state: "teacher-declined" })).toEqual(["teacher-declined"]);
    expect(codes({ state: "missing", stillGoes: true })).toEqual([]);
    expect(codes({ state: "teacher-declined", stillGoes: true })).toEqual([]);
    expect(codes({ state: "changed-elsewhere", stillGoes: true })).toEqual(["changed-elsewhere"]);
  });

  test("is one thing, the most urgent: what may be it, that it was not saved, where it was moved", () => {
    expect(needs({ movedFrom: moved }, { candidates, isUnseen: true })).toEqual([
      { code: "is-this-it", event: { id: "e", title: "OT", startMinute: at("8:05"), endMinute: at("8:35") } },
    ]);
    expect(codes({ movedFrom: moved }, { isUnseen: true })).toEqual(["not-saved"]);
    expect(needs({ movedFrom: moved })).toEqual([{ code: "moved", from: moved }]);
  });

  test("is since when no page shows it, only where its calendar has it as far as Pushpin knows", () => {
    const unseenSince = "2026-10-02";
    expect(needs({ state: "booked" }, { unseenSince })).toEqual([{ code: "unseen", since: unseenSince }]);
    expect(needs({ state: "handed-over" }, { unseenSince })).toEqual([]);
    expect(codes({ state: "missing" }, { unseenSince })).toEqual(["missing"]);
  });
});

describe("what needs her about a date, as the school is that day", () => {
  test("is that the class is gone, and then nothing else of it", () => {
    expect(codes({}, { classes: [aClass({ id: "g2" })], closed, routineChange: change })).toEqual(["class-gone"]);
  });

  test("is each student of the visit who is in another class now, and nobody else's", () => {
    const students = [
      aStudent({ classId: "g2" }),
      aStudent({ id: "tr", initials: "TR", classId: "g2" }),
      aStudent({ id: "pe", initials: "PE" }),
    ];
    expect(needs({ studentIds: ["mj", "pe"] }, { students })).toEqual([
      { code: "student-moved", initials: ["MJ"], othersStay: true },
    ]);
  });

  test("is nothing of its students where it has begun", () => {
    const students = [aStudent({ classId: "g2" }), aStudent({ id: "pe", initials: "PE" })];
    expect(needs({ studentIds: ["mj", "pe"] }, { students, isBegun: true })).toEqual([]);
    expect(needs({}, { isWithoutStudents: true, isBegun: true })).toEqual([]);
    expect(codes({}, { isWithoutStudents: true })).toEqual(["no-students"]);
  });

  test("is that there is no school, and then nothing of the routine", () => {
    expect(needs({}, { closed, routineChange: change })).toEqual([{ code: "no-school", title: "Fair" }]);
    expect(needs({}, { routineChange: change })).toEqual([{ code: "routine", change }]);
  });

  test("is that its routine is not at its time that day, unless there is no school at all", () => {
    const dayChange = { because: [{ kind: "late-start", startMinute: at("9:00"), title: "" } as const], now: [] };
    const routine = aBooking().routineTitle;
    expect(needs({ state: "booked" }, { dayChange })).toEqual([{ code: "day-change", routine, ...dayChange }]);
    expect(codes({ state: "booked" }, { dayChange, closed })).toEqual(["no-school"]);
  });

  test("comes behind what the calendar shows", () => {
    expect(codes({ state: "missing" }, { closed })).toEqual(["missing", "no-school"]);
  });
});
