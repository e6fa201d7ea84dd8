import { describe, expect, it } from "vitest";
import type { PastedEntry } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";

const daysOf = (entries: readonly PastedEntry[], title: string): string[] =>
  entries
    .filter((entry) => entry.title === title)
    .map(({ weekdays, cycleDays }) => [...(cycleDays ?? []), ...weekdays].join());

describe("a line under a day's head that names another day in words that are no head", () => {
  it.each([
    ["Tuesday - Garden day", "TU"],
    ["Thursday with Mr. Ode", "TH"],
    ["Friday PLC", "FR"],
    ["Wednesday Special Schedule", "WE"],
    ["Wed – out at 1:05", "WE"],
    ["Jueves - Educación Física", "TH"],
    ["Viernes con la Sra. Mora", "FR"],
    ["Tuesday Room 7", "TU"],
    ["Thursday - 1:20 Dismissal", "TH"],
    ["Miércoles salida temprana", "WE"],
  ])("%s: the lines below are on that day, and she is asked", (line, day) => {
    for (const below of ["10:15-11:00 Science", "8:10-9:00 Science\n9:00-9:30 Lunch"]) {
      const text = `Monday\n8:00-9:00 Math\n9:00-10:00 Reading\n${line}\n${below}`;
      const { entries, choices } = readPaste(text);
      expect(daysOf(entries, "Science")).toEqual([day]);
      expect(daysOf(entries, "Math")).toEqual(["MO"]);
      const choice = choices.find(({ kind }) => kind === "head-days");
      expect(choice).toBeDefined();
      expect(daysOf(readPaste(text, [choice!.id]).entries, "Science")).not.toEqual([day]);
    }
  });

  it("which goes on as a sentence counts for nothing, and she is asked all the same", () => {
    const text = "Monday\n8:00-9:00 Math\n9:00-10:00 Reading\nFriday folders go home.\n10:15-11:00 Science";
    const { entries, choices } = readPaste(text);
    expect(daysOf(entries, "Science")).toEqual(["MO"]);
    expect(choices.map(({ kind }) => kind)).toEqual(["head-days"]);
    expect(daysOf(readPaste(text, [choices[0]!.id]).entries, "Science")).toEqual(["FR"]);
  });

  it("is one of a rotation's days below a rotation's day", () => {
    const text = "A Day\n8:00-9:00 Math\nB Day - garden\n9:15-10:00 Science";
    const { entries, choices } = readPaste(text);
    expect(daysOf(entries, "Science")).toEqual(["B,MO,TU,WE,TH,FR"]);
    expect(daysOf(readPaste(text, [choices[0]!.id]).entries, "Science")).toEqual(["A,MO,TU,WE,TH,FR"]);
  });

  it("holds times of its own above a list, which may be on its day", () => {
    const text = "Wednesday: 8:00 doors, 1:10 dismissal\n8:20-9:00 Math\n9:00-9:40 Art";
    const { entries, choices, notUnderstood } = readPaste(text);
    expect(notUnderstood.map(({ line }) => line)).toEqual([1]);
    expect(daysOf(entries, "Math")).toEqual(["WE"]);
    expect(daysOf(readPaste(text, [choices[0]!.id]).entries, "Math")).toEqual(["MO,TU,WE,TH,FR"]);
  });
});
