import { describe, expect, it } from "vitest";
import { dayPlan, fallsInWeek, fallsOn } from "../../../lib/core/school-calendar/day-plan";
import { addDays, datesBetween } from "../../../lib/core/time/iso-date";
import { aCalendar, aRotation, aSchoolDay } from "./calendar-builders";

const FORTNIGHT = datesBetween("2026-10-05", "2026-10-19");
const lettersOf = (calendar: ReturnType<typeof aCalendar>, dates = FORTNIGHT): string =>
  dates.map((date) => dayPlan(date, "lincoln", calendar).letters.join("/") || "-").join(" ");

describe("day letters", () => {
  it("follow each other on school days; the weekend has none", () => {
    expect(lettersOf(aCalendar({ rotations: [aRotation()] }))).toBe("A B A B A - - B A B A B - -");
  });

  it("move on over a day without school, or are lost on it", () => {
    const days = [aSchoolDay({ kind: "no-school" })];
    const moves = aCalendar({ days, rotations: [aRotation()] });
    expect(lettersOf(moves)).toBe("A - B A B - - A B A B A - -");
    const lost = aCalendar({ days, rotations: [aRotation({ onNoSchool: "lost" })] });
    expect(lettersOf(lost)).toBe("A - A B A - - B A B A B - -");
  });

  it("of two cycles stand side by side", () => {
    const six = aRotation({ id: "six", letters: ["1", "2", "3", "4", "5", "6"] });
    const calendar = aCalendar({ rotations: [aRotation(), six] });
    expect(new Set(dayPlan("2026-10-06", "lincoln", calendar).letters)).toEqual(new Set(["B", "2"]));
    expect(new Set(dayPlan("2026-10-12", "lincoln", calendar).letters)).toEqual(new Set(["B", "6"]));
  });

  it("of a later start of the same cycle replace the earlier ones", () => {
    const again = aRotation({ id: "again", from: "2026-10-12", to: "2026-10-30", letters: ["a", "b"] });
    expect(lettersOf(aCalendar({ rotations: [aRotation(), again] }))).toBe("A B A B A - - a b a b a - -");
  });

  it("that were said of one date win over the rotation", () => {
    const days = [aSchoolDay({ kind: "day-letter", letter: "A" })];
    expect(lettersOf(aCalendar({ days, rotations: [aRotation()] }))).toBe("A A A B A - - B A B A B - -");
  });

  it("end with the rotation's last day and are those of its own site", () => {
    const calendar = aCalendar({ rotations: [aRotation()] });
    expect(dayPlan(addDays("2026-10-16", 3), "lincoln", calendar).letters).toEqual([]);
    expect(dayPlan("2026-10-05", "jefferson", calendar).letters).toEqual([]);
  });
});

const weeksOf = (calendar: ReturnType<typeof aCalendar>, from = "2026-10-05", to = "2026-11-02"): string =>
  datesBetween(from, to)
    .filter((_date, index) => index % 7 === 1)
    .map((date) => dayPlan(date, "lincoln", calendar).weeks.join("/") || "-")
    .join(" ");
const BREAK = datesBetween("2026-10-12", "2026-10-17").map((date) => aSchoolDay({ kind: "no-school" }, { date }));
const WEEKS = aRotation({ every: "week", to: "2026-10-30" });

describe("weeks that take turns", () => {
  it("have the same letter from Monday to Friday, which is no letter of a day", () => {
    const calendar = aCalendar({ rotations: [WEEKS] });
    const days = datesBetween("2026-10-05", "2026-10-12").map((date) => dayPlan(date, "lincoln", calendar));
    expect(days.map(({ weeks }) => weeks.join() || "-").join(" ")).toBe("A A A A A - -");
    expect(days.flatMap(({ letters }) => letters)).toEqual([]);
    expect(weeksOf(calendar)).toBe("A B A B");
  });

  it("begin with the week of the first day, whichever day that is", () => {
    expect(weeksOf(aCalendar({ rotations: [{ ...WEEKS, from: "2026-10-08" }] }))).toBe("- B A B");
  });

  it("skip a week without any school, or count it", () => {
    expect(weeksOf(aCalendar({ days: BREAK, rotations: [WEEKS] }))).toBe("A - B A");
    expect(weeksOf(aCalendar({ days: BREAK, rotations: [{ ...WEEKS, onNoSchool: "lost" }] }))).toBe("A - A B");
  });

  it("are not moved by a single day without school", () => {
    const days = [aSchoolDay({ kind: "no-school" }, { date: "2026-10-05" })];
    expect(weeksOf(aCalendar({ days, rotations: [WEEKS] }))).toBe("A B A B");
  });

  it("stand beside days that take turns", () => {
    const plan = dayPlan("2026-10-13", "lincoln", aCalendar({ rotations: [WEEKS, aRotation({ id: "days" })] }));
    expect([plan.letters, plan.weeks]).toEqual([["A"], ["B"]]);
  });

  it("decide where an entry of one of them takes place", () => {
    expect(fallsInWeek(["A"], { weeks: ["a"] })).toBe(true);
    expect(fallsInWeek(["A"], { weeks: ["B"] })).toBe(false);
    expect(fallsInWeek(["A"], { weeks: [] })).toBe(false);
    expect(fallsInWeek(undefined, { weeks: [] })).toBe(true);
  });
});

describe("what depends on a day of the rotation", () => {
  it("takes place on its letters only, and nowhere while none is known", () => {
    expect(fallsOn(["A"], { letters: ["a"] })).toBe(true);
    expect(fallsOn(["A", "C"], { letters: ["B", "2"] })).toBe(false);
    expect(fallsOn(["2"], { letters: ["B", "2"] })).toBe(true);
    expect(fallsOn(["A"], { letters: [] })).toBe(false);
    expect(fallsOn(undefined, { letters: [] })).toBe(true);
  });
});
