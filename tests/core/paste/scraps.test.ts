import { expect, test } from "vitest";
import { askedLines, readLinesOf } from "./said";

test.each([
  "9:10-9:50 ( : ) Garden",
  "9:10-9:50 Garden ( : )",
  "9:10-9:50 Garden [ / ]",
  "9:10-9:50 Garden {-}",
  "9:10-9:50 Garden (–) with band",
])("a name with an emptied bracket is asked about: %s", (line) => {
  expect(readLinesOf([line])).toEqual([]);
  expect(askedLines([line])).toEqual(["1 unclear"]);
});

test.each([
  "9:10-9:50 K-Mon, 1-Tue, 2-Wed Garden",
  "9:10-9:50 Garden K-Mon, 1-Tue",
  "9:10-9:50 Garden: Mon 3A, Tue 3B",
  "9:10-9:50 Garden M-K, T-1, W-2",
  "9:10-9:50 Garden (Kinder Mon, 4th Tue)",
  "Huerto 9:10-9:50 (3A lunes, 3B martes)",
])("days of several grades are never those of one class: %s", (line) => {
  expect(readLinesOf([line])).toEqual([]);
  expect(askedLines([line])).toHaveLength(1);
});

test("in a table too, and as a list below a name", () => {
  expect(readLinesOf(["Time\tClass", "9:10-9:50\tGarden K-Mon, 1-Tue", "9:50-10:30\tChess"])).toEqual([
    "09:50-10:30 Chess",
  ]);
  const below = ["9:10-9:50 Specials", "9:50-10:30 Chess", "Specials: K-Mon, 1-Tue, 2-Wed"];
  expect(askedLines(below)).toContain("3 no-time");
});

test.each([
  ["9:10-9:50 Grade 3 Mon", "MO 09:10-09:50 Grade 3"],
  ["9:10-9:50 Math 6 T/Th", "TU,TH 09:10-09:50 Math 6"],
  ["9:10-9:50 Garden w/ band", "09:10-09:50 Garden w/ band"],
  ["9:10-9:50 Garden ()", "09:10-09:50 Garden"],
  ["9:10-9:50 Garden (K-2) Mon", "MO 09:10-09:50 Garden (K-2)"],
])("what has one grade, or none, is read: %s", (line, right) => {
  expect(readLinesOf([line])).toEqual([right]);
});

test.each(["Office hours M-Th 3:15-3:45", "Horario de atención: lunes 3:15-3:45"])(
  "when a teacher may be reached is no routine: %s",
  (line) => {
    const read = readLinesOf(["9:10-9:50 Garden", "9:50-10:30 Chess", line]);
    expect(read).toEqual(["09:10-09:50 Garden", "09:50-10:30 Chess"]);
    expect(askedLines(["9:10-9:50 Garden", "9:50-10:30 Chess", line])).toEqual(["3 unclear"]);
  },
);

test("a class period of that name is one", () => {
  expect(readLinesOf(["9:10-9:50 Garden", "9:50-10:20 Office Hours"])).toContain("09:50-10:20 Office Hours");
});

test("the sender of a chat and the time of the message are no routine", () => {
  const chat = [
    "Dana Price, 2:14 PM",
    "can you send it?",
    "",
    "Tom Bell, 3:02 PM",
    "9:10-9:50 garden",
    "9:50-10:30 chess",
  ];
  const more = ["", "Dana Price, 3:05 PM", "thank you!"];
  expect(readLinesOf([...chat, ...more])).toEqual(["09:10-09:50 garden", "09:50-10:30 chess"]);
});

test("times with a mark of about on each side are no struck-out words", () => {
  expect(readLinesOf(["8:30~~9:00 Math, 9:00~~9:30 Art"])).not.toContain("08:30-09:30 Art");
});

test("routines on four lines each are not joined to ones named after a teacher without a question", () => {
  const four = ["Art", "Ms. Vega", "9:30-10:15", "Mon/Wed", "Music", "Mr. Ruiz", "10:15-11:00", "Tue/Thu"];
  for (const line of readLinesOf(four)) expect(line).toMatch(/\[(?:text-days|name)\]/);
});
