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
