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

  test("the groups of the two halves of a day are two classes", () => {
    const halves = [
      "AM class",
      "8:30-9:00 Circle",
      "9:00-9:30 Bins",
      "PM class",
      "12:30-1:00 Circle",
      "1:00-1:30 Bins",
    ];
    const open = read(halves);
    expect(open.entries).toEqual([]);
    expect(open.classes.map(({ name }) => name)).toEqual(["AM class", "PM class"]);
    expect(read(halves, open.classes[1]!.id).entries.map(({ line }) => line)).toEqual([5, 6]);
    expect(read(["Morning", ...halves.slice(1, 3), "Afternoon", ...halves.slice(4)]).classes).toEqual([]);
  });

  test.each([
    ["AM group (Mon/Wed)", "PM group (Tue/Thu)", "TU,TH"],
    ["Morning class (M-Th)", "Afternoon class (M-Th)", "MO,TU,WE,TH"],
    ["Grupo matutino (lunes y miércoles)", "Grupo vespertino (martes y jueves)", "TU,TH"],
  ])("%s and %s, with days in brackets, are two classes; each keeps its days", (first, second, days) => {
    const lines = [
      first,
      "8:30-9:00 Arrival",
      "9:00-9:30 Circle",
      "",
      second,
      "12:30-1:00 Arrival",
      "1:00-1:30 Circle",
    ];
    const open = read(lines);
    expect(open.entries).toEqual([]);
    expect(open.classes.map(({ name }) => name)).toEqual([first, second]);
    const taken = read(lines, open.classes[1]!.id);
    expect(taken.entries.map(({ weekdays, line }) => [weekdays.join(), line])).toEqual([
      [days, 6],
      [days, 7],
    ]);
    expect(taken.notUnderstood).toEqual([]);
  });

  test.each([
    ["AM Preschool", "PM Preschool"],
    ["Preschool AM", "Preschool PM"],
    ["Morning group", "Afternoon group"],
    ["Kindergarten A.M.", "Kindergarten P.M."],
    ["Grupo matutino", "Grupo vespertino"],
    ["Turno de la matutina", "Turno de la vespertina"],
  ])("%s and %s are two classes, of which one is picked", (first, second) => {
    const halves = [
      ...[first, "8:30-9:00 Circle", "9:00-9:30 Bins", "9:30-10:00 Snack", ""],
      ...[second, "12:30-1:00 Circle", "1:00-1:30 Bins", "1:30-2:00 Snack"],
    ];
    const open = read(halves);
    expect(open.entries).toEqual([]);
    expect(open.classes.map(({ name }) => name)).toEqual([first, second]);
    expect(read(halves, open.classes[0]!.id).entries.map(({ line }) => line)).toEqual([2, 3, 4]);
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

  const DAY = ["8:20-8:45 Bins", "8:45-9:45 Reading", "9:45-10:30 Art", "10:30-11:00 Math"];
  const DAY_TITLES = ["Bins", "Reading", "Art", "Math"];
  const each = (lines: readonly string[]): ReturnType<typeof readPaste>[] =>
    read(lines).classes.map(({ id }) => read(lines, id));

  test.each([
    ["Lunch for both rooms 11:30-12:00", "Lunch for both rooms"],
    ["Both: lunch 11:30-12:00", "Both: lunch"],
  ])("%s counts for each class, wherever it stands", (line, title) => {
    for (const lines of [
      ["Garcia", ...DAY, "", "Lee", ...DAY, "", line],
      ["Garcia", ...DAY, "", "Lee", ...DAY, line],
      ["Garcia", ...DAY, line, "", "Lee", ...DAY],
    ])
      expect(each(lines).map((one) => titles(one).toSorted())).toEqual(
        Array.from({ length: 2 }, () => [...DAY_TITLES, title].toSorted()),
      );
  });

  test("a line that may be of the last class or of all is named for the others", () => {
    for (const gap of [[], [""]]) {
      const [first, last] = each(["Garcia", ...DAY, "", "Lee", ...DAY, ...gap, "Dismissal 2:45"]);
      expect(titles(first!)).toEqual(DAY_TITLES);
      expect(first!.notUnderstood).toMatchObject([{ text: "Dismissal 2:45", problem: "unclear" }]);
      expect(last!.notUnderstood).toMatchObject([{ text: "Dismissal 2:45", problem: "no-end" }]);
      const asked = each(["Garcia", ...DAY, "", "Lee", ...DAY, ...gap, "No push in on Friday please"]);
      expect(asked.map(({ notUnderstood }) => notUnderstood.map(({ text }) => text))).toEqual([
        ["No push in on Friday please"],
        ["No push in on Friday please"],
      ]);
    }
  });

  test("lists in the same blocks keep their second block to themselves", () => {
    const two = [...DAY, "", "12:30-1:00 Science", "1:00-1:40 Music"];
    for (const one of each(["Garcia", ...two, "", "Lee", ...two])) {
      expect(titles(one)).toEqual([...DAY_TITLES, "Science", "Music"]);
      expect(one.notUnderstood).toEqual([]);
    }
  });

  test("two full lists of the same hours are enough to ask; a short one is named", () => {
    const lines = ["Garcia", ...DAY, "", "Lee", ...DAY, "", "Kim", "8:20-9:00 Snack", "9:00-9:30 PE"];
    expect(read(lines).entries).toEqual([]);
    const all = each(lines);
    expect(all.map(titles)).toEqual([DAY_TITLES, DAY_TITLES, ["Snack", "PE"]]);
    expect(all[0]!.notUnderstood.map(({ text }) => text)).toEqual(["8:20-9:00 Snack", "9:00-9:30 PE"]);
  });

  test("two pages of a class are one list", () => {
    const lines = ["Mrs. Lee", ...DAY, "", "Mr. Kim", ...DAY, "", "Mrs. Lee (page 2)", "12:30-1:00 Science"];
    expect(read(lines).classes.map(({ name }) => name)).toEqual(["Mrs. Lee", "Mr. Kim"]);
    expect(each(lines).map(titles)).toEqual([[...DAY_TITLES, "Science"], DAY_TITLES]);
  });

  test.each([
    ["Orange:", "Blue:"],
    ["In-Person:", "Remote:"],
    ["Virtual", "Onsite"],
    ["Literacy", "Numeracy"],
    ["Presencial:", "Virtual:"],
  ])("%s and %s are no classes", (one, other) => {
    expect(read([one, ...DAY, "", other, ...DAY]).classes).toEqual([]);
  });

  test("a colour beside a name is a surname", () => {
    expect(read(["Brown", ...DAY, "", "Garcia", ...DAY]).classes).toHaveLength(2);
  });

  test.each([
    "Please look at just Garcia's from last year? No - wrong file, use Lee.",
    "You only need Garcia's.\nNo - wrong file, use Lee.",
    "Just Garcia's please, Lee's is old",
  ])("a text that takes its wish back, or names another list too, is asked: %s", (said) => {
    const lines = [...said.split("\n"), "", "Garcia", ...DAY, "", "Lee", ...DAY];
    expect(read(lines).classes.map(({ isTaken }) => isTaken)).toEqual([false, false]);
  });
});
