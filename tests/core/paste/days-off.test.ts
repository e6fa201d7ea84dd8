import { describe, expect, it } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";

const LIST = ["8:30-9:00 Morning meeting", "9:00-10:00 Math"];

const daysOf = (title: string, lines: readonly string[]): string | undefined =>
  readPaste(lines.join("\n"))
    .entries.find((entry) => entry.title === title)
    ?.weekdays.join(" ");
const unreadIn = (lines: readonly string[]): [number, string][] =>
  readPaste(lines.join("\n")).notUnderstood.map(({ line, problem }) => [line, problem]);

describe("a day that is off on one date stays in the week, and is asked about", () => {
  it.each([
    "Mon-Fri, no school Monday Oct 13",
    "Mon-Fri (no school Monday 10/13)",
    "Mon-Fri, closed Friday Oct. 13th",
    "Mon-Fri, no school Monday 13 Oct",
    "Mon-Fri except Monday Oct 13",
    "Mon-Fri, no school Friday, Oct 13",
    "Mon-Fri; October 13 no school Monday",
    "Mon-Fri, today no school Friday",
    "Mon-Fri, no class Fridays this month",
    "Mon-Fri, not this Friday",
    "Mon-Fri no school next Monday",
    "Mon-Fri, no school Monday (Columbus Day)",
    "Mon-Fri, no school Friday for conferences",
    "lunes a viernes, no hay clases el lunes 13 de octubre",
    "lunes a viernes, sin clases el próximo lunes",
  ])("above a list: %s", (head) => {
    expect(daysOf("Math", [head, ...LIST])).toBe("MO TU WE TH FR");
    expect(unreadIn([head, ...LIST])).toEqual([[1, "not-weekly"]]);
  });

  it.each([
    "9:00-10:00 Math, M/W/F, no school Fridays this month",
    "9:00-10:00 Math Tue/Thu (no class Thu 10/16)",
    "9:00-10:00 Math, no school Friday 10/13",
  ])("in a line: %s", (line) => {
    expect(daysOf("Math", [LIST[0]!, line])).toBeUndefined();
    expect(unreadIn([LIST[0]!, line])).toEqual([[2, "unclear"]]);
  });

  it("in a cell", () => {
    const lines = ["Routine\tDays\tTime", "Math\tM-F, no school Monday 10/13\t9:00-10:00", "Art\tM-F\t10:00-11:00"];
    expect(daysOf("Math", lines)).toBeUndefined();
    expect(unreadIn(lines)).toEqual([[2, "unclear"]]);
  });
});

describe("a day that is off every week is taken out of it", () => {
  it.each([
    ["Mon-Fri, no class on Fridays", "MO TU WE TH"],
    ["Mon-Fri, closed Friday", "MO TU WE TH"],
    ["Mon-Fri except Wed (this list is for 2nd grade)", "MO TU TH FR"],
    ["lunes a viernes, no hay clases los viernes", "MO TU WE TH"],
  ])("%s", (head, days) => {
    expect(daysOf("Math", [head, ...LIST])).toBe(days);
    expect(unreadIn([head, ...LIST])).toEqual([]);
  });
});
