import { describe, expect, it } from "vitest";
import { withAddedLines } from "../../../lib/core/paste/added-lines";
import { carriedPicks } from "../../../lib/core/paste/carry-picks";
import { pickedOf, pickOfNone, pickOfReading, withPick } from "../../../lib/core/paste/picks";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { lineOfEntry } from "../../../lib/core/paste/week-grid";
import { readLinesOf, writtenEntry } from "./said";

const idOf = (text: string, kind: string): string => readPaste(text).choices.find((one) => one.kind === kind)!.id;

describe("a pick", () => {
  it("replaces the one before of the same choice, and the first reading needs none", () => {
    const [second, third] = [pickOfReading("4.half.1", 1), pickOfReading("4.half.1", 2)];
    expect(withPick(["9.name.1", second], third)).toEqual(["9.name.1", third]);
    expect(withPick(["9.name.1", third], pickOfReading("4.half.1", 0))).toEqual(["9.name.1"]);
    expect(pickedOf("4.half.1", [third])).toEqual({ at: 2 });
    expect(pickedOf("4.half.1", ["14.half.1"])).toEqual({ at: 0 });
    expect(pickedOf("4.half.1", [pickOfNone("4.half.1", [0, 2])])).toEqual({ typed: [0, 2] });
  });

  it("of a third reading counts that one", () => {
    const text = "8:00-9:00 Math\n8:30-9:20 Reading\n9:20-10:00 Science";
    const { others } = readPaste(text).choices[0]!;
    const { entries, choices } = readPaste(text, [others[1]!.pick]);
    expect(entries.map(({ title }) => title)).toEqual(["Reading", "Science"]);
    expect(choices[0]!.others.map((one) => one.entries.map(writtenEntry))).toEqual([
      ["08:00-09:00 Math"],
      ["08:00-08:30 Math"],
    ]);
  });
});

describe("once a line was changed", () => {
  const text = "Late start Wednesdays\n8:30-9:15 Choir\n9:15-9:45 Bins\n9:45-10:15 Snack";

  it("the other lines of a refused list are still asked for", () => {
    const none = pickOfNone(idOf(text, "head-days"));
    const next = text.replace("8:30-9:15 Choir", "8:30-9:15 Choir Mon/Tue");
    const picks = carriedPicks(readPaste(text, [none]), [none], next, { line: 2, isRemoved: false });
    const { entries, notUnderstood } = readPaste(next, picks);
    expect(entries.map(writtenEntry)).toEqual(["MO,TU 08:30-09:15 Choir"]);
    expect(notUnderstood.flatMap(({ line, problem }) => (problem === "none-fits" ? [line] : []))).toEqual([3, 4]);
  });

  it("picks of lines below a removed one move with them; those of the line itself go", () => {
    const list = "8:00-8:30 Garden W\n8:30-9:00 Choir M\n9:00-9:30 Math";
    const picks = readPaste(list).choices.map(({ others }) => others[0]!.pick);
    const next = "8:30-9:00 Choir M\n9:00-9:30 Math";
    const carried = carriedPicks(readPaste(list, picks), picks, next, { line: 1, isRemoved: true });
    expect(readPaste(next, carried).entries.map(writtenEntry)[0]).toBe("08:30-09:00 Choir");
    expect(carriedPicks(readPaste(list, picks), picks, list, { line: 2, isRemoved: false })).toEqual([picks[0]]);
  });
});

describe("an added line counts", () => {
  const line = "Monday: 1:00 pm - 1:30 pm: Garden";
  const added = (lines: readonly string[], picks: readonly string[] = []): string[] => {
    const text = lines.join("\n");
    return readLinesOf([withAddedLines(text, readPaste(text, picks), [line], "Regular schedule")], picks);
  };

  it("below a schedule for other days too", () => {
    const lines = ["8:00-9:00 Math", "9:00-9:40 Art", "", "Early release", "8:00-8:30 Math", "8:30-9:00 Art"];
    expect(added(lines)).toContain("MO 13:00-13:30 Garden");
    expect(readLinesOf([...lines, line])).not.toContain("MO 13:00-13:30 Garden");
  });

  it("in the list of the class that is read", () => {
    const both = ["Vance, Rm 4", "8:30-9:00 Circle", "9:00-9:40 Math", "9:40-10:20 Art", ""];
    const lines = [...both, "Abbott, Rm 6", "8:30-9:10 Snack", "9:10-9:50 Science", "9:50-10:20 Choir"];
    const [first] = readPaste(lines.join("\n")).classes;
    expect(added(lines, [first!.id])).toContain("MO 13:00-13:30 Garden");
    expect(readLinesOf([...lines, line], [first!.id])).not.toContain("MO 13:00-13:30 Garden");
  });

  it("as what a refused routine of a row is written out as", () => {
    const [entry] = readPaste("8:30-9:00 Choir MWF").entries;
    const days = { MO: "lunes", WE: "miércoles", FR: "viernes" } as Record<string, string>;
    const written = lineOfEntry(entry!, (day) => days[day]!, "");
    expect(written).toBe("lunes/miércoles/viernes: 8:30 am - 9:00 am: Choir");
    expect(readLinesOf([written])).toEqual(["MO,WE,FR 08:30-09:00 Choir"]);
    expect(readLinesOf([lineOfEntry(entry!, (day) => day, "Day A")])).toEqual(["day A 08:30-09:00 Choir"]);
    expect(readLinesOf([lineOfEntry(entry!, (day) => day, "Día A")])).toEqual(["day A 08:30-09:00 Choir"]);
  });
});
