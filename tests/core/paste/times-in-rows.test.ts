import { describe, expect, test } from "vitest";
import { askedLines, readLinesOf } from "./said";

const RIGHT = ["08:05-08:50 Writing", "08:50-09:35 Science", "09:35-10:20 Chess"];

describe("times and names in separate rows go together in order, and she is asked", () => {
  test.each([
    [["8:05-8:50\t8:50-9:35\t9:35-10:20", "Writing\tScience\tChess"]],
    [["8:05-8:50   8:50-9:35   9:35-10:20", "Writing   Science   Chess"]],
    [["8:05-8:50 | 8:50-9:35 | 9:35-10:20", "", "Writing", "Science", "Chess"]],
    [["8:05-8:50", "8:50-9:35", "9:35-10:20", "Writing", "Science", "Chess"]],
  ])("%s", (lines) => {
    expect(readLinesOf(lines)).toEqual(RIGHT.map((one) => `${one} [paired]`));
  });

  test("starts end where the next begins, and the last one is asked", () => {
    const lines = ["8:05\t8:50\t9:35\t10:20", "Writing\tScience\tChess\tLunch"];
    expect(readLinesOf(lines)).toEqual(RIGHT.map((one) => `${one} [paired]`));
    expect(askedLines(lines)).toEqual(["1 no-end"]);
  });
});

test.each([
  [["8:05-8:50\t8:50-9:35\t9:35-10:20", "Writing\tScience"]],
  [["8:05-8:50\t8:50-9:35\t9:35-10:20", "Writing\tScience\tChess", "Art\tLunch\tMath"]],
  [["8:05-8:50", "8:50-9:35", "9:35-10:20", "Writing", "Science"]],
  [["Writing", "Science", "Chess", "8:05-8:50", "8:50-9:35"]],
])("where their numbers differ, nothing is paired: %s", (lines) => {
  expect(readLinesOf(lines)).toEqual([]);
  expect(askedLines(lines).length).toBeGreaterThan(0);
});

test("two times with AM and PM and a blank between them are one", () => {
  expect(readLinesOf(["Writing 8:05 AM 8:50 AM", "11:45 AM 12:30 PM Lunch", "Chess 1:00 p.m. 1:45 p.m."])).toEqual([
    "08:05-08:50 Writing",
    "11:45-12:30 Lunch",
    "13:00-13:45 Chess",
  ]);
});

describe("a table of periods and courses, with the time in the cell of the period", () => {
  const HEAD = "Period\tCourse\tTeacher\tRoom\tTerm";
  test("is read by its course", () => {
    const rows = [
      "1 (8:05 AM - 8:50 AM)\tBiology 2\tOrr, T\t114\tS1-S2",
      "2 (8:54 AM - 9:39 AM)\tChess\tLim, R\t9\tYR",
    ];
    expect(readLinesOf([HEAD, ...rows])).toEqual(["08:05-08:50 Biology 2", "08:54-09:39 Chess"]);
  });

  test("a course of one term is not every week's", () => {
    expect(
      askedLines([HEAD, "1 (8:05 AM - 8:50 AM)\tBiology 2\tOrr, T\t114\tS1", "2 (8:54-9:39)\tChess\tLim\t9\t"]),
    ).toEqual(["2 not-weekly"]);
  });
});
