import { expect, test } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { readLinesOf } from "./said";

const LIST = ["8:05-9:05 Writing", "9:05-9:50 Specials", "9:50-10:30 Science", "10:30-11:00 Lunch"];
const OTHERS = ["08:05-09:05 Writing", "09:50-10:30 Science"];

test.each([
  "*Thursdays specials are at 12:20-1:05 instead",
  "On Thursdays specials move to 12:20-1:05",
  "Thursday: Specials 12:20-1:05",
  "Specials 12:20-1:05 (Thurs)",
])("a routine that a line has at another time on one day is not at both times: %s", (line) => {
  const read = readLinesOf([...LIST, line]).map((one) => one.toLowerCase());
  expect(read).toContain("mo,tu,we,fr 09:05-09:50 specials [moved]");
  expect(read).toContain("th 12:20-13:05 specials");
  expect(read).toEqual(expect.arrayContaining(OTHERS.map((one) => one.toLowerCase())));
});

test("in Spanish too, and one press counts it at both times", () => {
  const text = ["8:05-9:05 Escritura", "9:05-9:50 Música", "Los jueves música es de 12:20 a 1:05"];
  expect(readLinesOf(text)).toContain("MO,TU,WE,FR 09:05-09:50 Música [moved]");
  const choice = readPaste(text.join("\n")).choices.find(({ kind }) => kind === "moved");
  expect(readLinesOf(text, [choice!.id])).toContain("09:05-09:50 Música [moved]");
});

test("what a class does twice on a day is no move", () => {
  const lines = ["8:05-8:35 Reading", "1:05-1:35 Reading (Mon)", "10:00-10:15 Recess", "Fri: Recess 2:00-2:15"];
  expect(readLinesOf(lines)).toEqual([
    "08:05-08:35 Reading",
    "MO 13:05-13:35 Reading",
    "10:00-10:15 Recess",
    "FR 14:00-14:15 Recess",
  ]);
});
