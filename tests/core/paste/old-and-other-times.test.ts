import { describe, expect, it, test } from "vitest";
import type { PastedEntry } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { formatClock } from "../../../lib/core/time/interval";

const said = ({ title, startMinute, endMinute }: PastedEntry): string =>
  `${formatClock(startMinute)}-${formatClock(endMinute)} ${title}`;
const weekOf = (lines: readonly string[]): string[] => readPaste(lines.join("\n")).entries.map(said);
const askedIn = (lines: readonly string[]): number[] =>
  readPaste(lines.join("\n"))
    .notUnderstood.filter(({ problem }) => problem === "unclear")
    .map(({ line }) => line);

describe("the times of a regular and of a delayed day in columns", () => {
  const READING = "Reading\t8:00-9:00\t9:00-10:00";
  const MATH = "Math\t9:00-9:30\t10:00-10:30";
  const REGULAR = ["08:00-09:00 Reading", "09:00-09:30 Math"];

  it.each([
    ["a note behind one row", ["Routine\tRegular\tDelayed", READING, `${MATH}\tRoom 4`]],
    ["a note behind each row", ["Routine\tRegular\tDelayed", `${READING}\tRoom 1`, `${MATH}\tRoom 4`]],
    ["no head over the names", ["Regular\tDelayed", READING, MATH]],
    ["no head over the names, and a note behind one row", ["Regular\tDelayed", READING, `${MATH}\tRoom 4`]],
    ["no head over the names, and an empty one at the end", ["Regular\tDelayed\t", READING, MATH]],
    ["no head over the names, and one over notes", ["Regular\tDelayed\tNotes", `${READING}\tx`, `${MATH}\ty`]],
    ["no head over a number", ["Class\tRegular\tDelayed", `1\t${READING}`, `2\t${MATH}`]],
    ["no head over a number and the name", ["Regular\tDelayed", `1\t${READING}`, `2\t${MATH}`]],
  ])("are told apart with %s", (_what, lines) => {
    expect(weekOf(lines)).toEqual(REGULAR);
    expect(readPaste(lines.join("\n")).forOtherDays).toMatchObject([{ name: "Delayed" }]);
  });

  it.each([
    ["one head over names too many", ["Period\tClass\tRegular", `${READING}\tx`, `${MATH}\ty`]],
    ["no head over the regular times", ["Routine\tDelayed", READING, MATH]],
    ["heads that can be moved or not", ["Wednesday\tRegular\tExtra", `${READING}\tx`, `${MATH}\ty`]],
  ])("are asked about with %s", (_what, lines) => {
    expect(weekOf(lines)).toEqual([]);
    expect(askedIn(lines)).toEqual([2, 3]);
  });
});

describe("a new time above an earlier mail", () => {
  const EARLIER = ["8:00-8:30 Arrival", "8:30-9:00 Math", "9:45-10:00 Reading", "10:00-10:30 Recess"];
  const marked = EARLIER.map((text) => `> ${text}`);
  const KEPT = ["08:00-08:30 Arrival", "09:45-10:00 Reading", "10:00-10:30 Recess"];

  it.each([
    ["marked lines", ["Math 9:00-9:45", "", ...marked]],
    [
      "a longer name of the routine",
      ["Math 9:00-9:45", "", marked[0]!, "> 8:30-9:00 Math workshop", ...marked.slice(2)],
    ],
    [
      "marked lines below what the mail program wrote",
      ["Math 9:00-9:45", "", "On Sep 2, 2025, at 7:55 AM, Ann wrote:", ...marked],
    ],
    ["lines without marks", ["Math 9:00-9:45", "", "On Sep 2, 2025, at 7:55 AM, Ann wrote:", ...EARLIER]],
  ])("counts, and the earlier one is asked about: %s", (_what, lines) => {
    expect(weekOf(lines).sort()).toEqual([...KEPT, "09:00-09:45 Math"].sort());
    expect(askedIn(lines)).toEqual([lines.findIndex((text) => text.includes("8:30-9:00")) + 1]);
  });

  it("that is not understood leaves the earlier one to be asked about", () => {
    const lines = ["See below, use 9-9:45 for math", "", ...marked];
    expect(weekOf(lines)).toEqual(KEPT);
    expect(askedIn(lines)).toEqual([1, 4]);
  });

  it("of another routine leaves the earlier mail as it is", () => {
    expect(askedIn(["Music 1:00-1:45", "", ...marked])).toEqual([]);
    expect(askedIn(marked)).toEqual([]);
  });
});

test("two times of one routine that overlap are a choice", () => {
  const overlaps = (text: string) => readPaste(text).choices.map(({ kind, line }) => [kind, line]);
  expect(overlaps("8:00-9:00 Math\n8:30-9:20 Math")).toEqual([
    ["overlap", 1],
    ["overlap", 2],
  ]);
  expect(overlaps("9:00-9:30 Math\n9:00-9:45 Math")).toEqual([
    ["overlap", 1],
    ["overlap", 2],
  ]);
  expect(overlaps("8:00-9:00 Math\n8:00-9:00 Math")).toEqual([]);
});

test("a subject with a time is not said to have none", () => {
  const { notUnderstood } = readPaste("Subject: Math 9:00-9:45\nRe: our week\n8:00-8:30 Arrival\n8:30-9:00 Snack");
  expect(notUnderstood.map(({ line, problem }) => [line, problem])).toEqual([
    [1, "unclear"],
    [2, "no-time"],
  ]);
});
