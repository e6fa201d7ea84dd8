import { describe, expect, test } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";

const TWO = [
  "Here are both of us!",
  "",
  "BRANDT  Rm 11",
  "8:20-8:45 Bins",
  "8:45-9:45 Literacy",
  "9:45-10:30 Specials",
  "",
  "OKORO  Rm 13",
  "8:20-9:00 Calendar",
  "9:00-10:00 Math",
  "10:00-10:40 Specials",
  "",
  "All: lunch 11:30-12:00",
];
const read = (lines: readonly string[], ...picks: string[]): ReturnType<typeof readPaste> =>
  readPaste(lines.join("\n"), picks);
const titles = ({ entries }: ReturnType<typeof readPaste>): string[] => entries.map(({ title }) => title);

describe("schedules of several classes in one text", () => {
  test("nothing counts before one is picked; then its lines and those for all do", () => {
    const open = read(TWO);
    expect(open.entries).toEqual([]);
    expect(open.classes).toMatchObject([
      { name: "BRANDT Rm 11", line: 3, isTaken: false, lines: [{ line: 4 }, { line: 5 }, { line: 6 }] },
      { name: "OKORO Rm 13", line: 8, isTaken: false },
    ]);
    const second = read(TWO, open.classes[1]!.id);
    expect(second.classes.map(({ isTaken }) => isTaken)).toEqual([false, true]);
    expect(titles(second)).toEqual(["Calendar", "Math", "Specials", "All: lunch"]);
    expect(second.entries.map(({ line }) => line)).toEqual([9, 10, 11, 13]);
  });

  test("lines keep their numbers where a blank line is below each", () => {
    const spaced = TWO.flatMap((line) => (line === "" ? [] : [line, ""]));
    const { classes } = read(spaced);
    expect(classes.map(({ line }) => line)).toEqual([3, 11]);
    expect(read(spaced, classes[1]!.id).entries[0]).toMatchObject({ title: "Calendar", line: 13 });
  });

  test("surnames alone, rooms, and columns of one table are heads too", () => {
    const list = ["9:00-9:30 Snack", "9:30-10:10 Math", "10:10-11:00 Art"];
    const named = (...heads: string[]): string[] =>
      read(heads.flatMap((head) => [head, ...list, ""])).classes.map(({ name }) => name);
    expect(named("Vance:", "Mr. Abbott (sub for Dietz until May):")).toEqual([
      "Vance",
      "Mr. Abbott (sub for Dietz until May)",
    ]);
    expect(named("Room 4", "Room 5", "Room 6")).toEqual(["Room 4", "Room 5", "Room 6"]);
    const table = [
      "Time\tMrs. Vance\tMr. Abbott",
      "9:00-9:30\tSnack\tMath",
      "9:30-10:10\tMath\tSnack",
      "10:10-11:00\tArt\tLibrary",
    ];
    const { entries, classes } = read(table);
    expect(entries).toEqual([]);
    expect(titles(read(table, classes[1]!.id))).toEqual(["Math", "Snack", "Library"]);
  });

  test("a sentence that asks for one of them by name is followed, and the others stay a click away", () => {
    const asked = read(["You only need Okoro's, mine is just on the same page.", ...TWO.slice(1)]);
    expect(titles(asked)).toEqual(["Calendar", "Math", "Specials", "All: lunch"]);
    expect(asked.classes.map(({ isTaken }) => isTaken)).toEqual([false, true]);
    expect(read(["You don't only need Okoro's.", ...TWO.slice(1)]).entries).toEqual([]);
  });

  test.each([
    ["heads of days", "Monday", "Tuesday"],
    ["heads of kinds of days", "Regular day", "2-hour delay"],
    ["the same class on two pages", "Mrs. Vance, page 1", "Mrs. Vance, page 2"],
    ["weeks that take turns", "Week A", "Week B"],
    ["parts of a day", "Morning", "Afternoon"],
  ])("%s are no classes", (_name, one, other) => {
    const list = ["9:00-9:30 Snack", "9:30-10:10 Math", "10:10-11:00 Art"];
    expect(read([one, ...list, "", other, ...list]).classes).toEqual([]);
  });

  test("lists of one class after each other are no several classes", () => {
    const day = ["Mrs. Vance", "8:30-9:00 Snack", "9:00-9:40 Math", "9:40-10:20 Art"];
    const rest = ["Mr. Abbott", "12:00-12:30 Music", "12:30-1:10 Science", "1:10-2:00 PE"];
    expect(read([...day, "", ...rest]).classes).toEqual([]);
  });
});
