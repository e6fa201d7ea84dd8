import { describe, expect, it } from "vitest";
import { dayPlan, fallsOn } from "../../../lib/core/school-calendar/day-plan";
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

describe("what depends on a day of the rotation", () => {
  it("takes place on its letters only, and nowhere while none is known", () => {
    expect(fallsOn(["A"], { letters: ["a"] })).toBe(true);
    expect(fallsOn(["A", "C"], { letters: ["B", "2"] })).toBe(false);
    expect(fallsOn(["2"], { letters: ["B", "2"] })).toBe(true);
    expect(fallsOn(["A"], { letters: [] })).toBe(false);
    expect(fallsOn(undefined, { letters: [] })).toBe(true);
  });
});
