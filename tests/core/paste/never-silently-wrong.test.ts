import { expect, test } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { formatClock } from "../../../lib/core/time/interval";

const said = (text: string): string[] =>
  readPaste(text).entries.map(
    ({ title, startMinute, endMinute }) => `${formatClock(startMinute)}-${formatClock(endMinute)} ${title}`,
  );
const asked = (text: string): string[] =>
  readPaste(text).notUnderstood.map(({ line, problem }) => `${line} ${problem}`);

test.each([
  "Our day goes: from 8:05 to 8:50 writing, from 8:50 to 9:35 science and from 9:35 to 9:55 snack.",
  "Here is our schedule, from 8:05 to 8:50 writing, from 8:50 to 9:35 science, from 9:35 to 9:55 snack.".replace(
    "Here is our schedule,",
    "Our schedule is",
  ),
  "From 8:05 to 8:50 we have writing, from 8:50 to 9:35 science, from 9:35 to 9:55 snack.",
])("names behind their times stay with them: %s", (line) => {
  expect(said(line)).toEqual(["08:05-08:50 writing", "08:50-09:35 science", "09:35-09:55 snack"]);
});

test("names on both sides of their times are asked about", () => {
  const line = "nuestro horario es así: de 8:05 a 8:50 escritura, de 8:50 a 9:35 ciencias, merienda a las 9:35";
  expect(said(line)).toEqual([]);
  expect(asked(line)).toEqual(["1 unclear"]);
});

test("AM and PM in cells of their own belong to the times before them", () => {
  const rows = ["8:05\tAM\t8:50\tAM\tWriting", "11:40\tAM\t12:20\tPM\tLunch", "12:20\tPM\t1:05\tPM\tScience"];
  const right = ["08:05-08:50 Writing", "11:40-12:20 Lunch", "12:20-13:05 Science"];
  expect(said(rows.join("\n"))).toEqual(right);
  expect(said(["Start\t\tEnd\t\tSubject", ...rows].join("\n"))).toEqual(right);
  expect(said("8:05-8:50\tAM\n8:50-9:35\tScience")).not.toContain("08:05-08:50 AM");
});

test.each([
  "Garden 1:10-1:50 (through February)",
  "Garden 1:10-1:50 (1st trimester)",
  "Garden 1:10-1:50 (spring semester)",
  "Garden 1:10-1:50 (Q3)",
  "Garden 1:10-1:50 until Dec 12",
  "Garden 1:10-1:50 until 12/12",
  "Garden 1:10-1:50 beginning in March",
  "Garden 1:10-1:50 starting Nov 3",
  "Huerto 1:10-1:50 hasta diciembre",
  "Huerto 1:10-1:50 a partir del 3 de noviembre",
])("a part of the school year is never read as every week: %s", (line) => {
  expect(said(line)).toEqual([]);
  expect(asked(line)).toEqual(["1 not-weekly"]);
});

test.each([
  ["Garden 1:10-1:50 (Q1-Q4)", "Garden"],
  ["Garden 1:10-1:50 with April", "Garden"],
  ["Huerto (mar) 1:10-1:50", "Huerto"],
  ["May Garden 1:10-1:50", "Garden"],
])("the whole year, a name or a day is no part of the year: %s", (line, title) => {
  expect(said(line)[0]).toContain(title);
});

test.each([
  "Counseling 10:10-10:40 or 1:10-1:40",
  "Counseling Mon 10:10-10:40 or Wed 1:10-1:40",
  "Consejería 10:10-10:40 o 1:10-1:40",
])("one of two times is asked about: %s", (line) => {
  expect(said(line)).toEqual([]);
  expect(asked(line)).toEqual(["1 unclear"]);
});

test("every dash of a word processor stands between two times", () => {
  for (const dash of "\u2010\u2011\u2012\u2015\u2212")
    expect(said(`8:05${dash}8:50 Writing`)).toEqual(["08:05-08:50 Writing"]);
});

test.each([
  ["Writers' Workshop: 9:10-9:50 they are in small groups", "09:10-09:50 Writers' Workshop"],
  ["Recess: 12:10-12:30 we go outside unless it rains", "12:10-12:30 Recess"],
  ["We have PE: 10:10-10:50 in the gym", "10:10-10:50 PE"],
  ["Math: 10:05-11:00. We do small groups at the end.", "10:05-11:00 Math"],
  ["Spelling 9:05-9:25 don't pull until October", "09:05-09:25 Spelling"],
  ["WIN 9:05-9:35 (T2)", "09:05-09:35 WIN (T2)"],
  ["Art 1:05-1:45 (April)", "13:05-13:45 Art (April)"],
])("a name before its time keeps it, whatever is said behind: %s", (line, right) => {
  expect(said(line)).toEqual([right]);
});

test("a teacher called O'Neill is no alternative", () => {
  expect(said("8:35-9:15 O'Neill 9:20-10:05 Kelso")).toEqual(["08:35-09:15 O'Neill", "09:20-10:05 Kelso"]);
  expect(asked("Speech 9:00-9:30 or 2:00-2:30")).toEqual(["1 unclear"]);
});

test("a column of AM and PM leaves its head with it, or stays", () => {
  const rows = [
    "8:05\tAM\t8:50\tAM\tWriting\tScience\tArt\tMath\tMusic",
    "12:20\tPM\t1:05\tPM\tLunch\tGym\tWriting\tChess\tGarden",
  ];
  for (const mark of ["A.M./P.M.", "AM/PM", "am or pm", ""]) {
    const head = `Start\t${mark}\tEnd\t${mark}\tMonday\tTuesday\tWednesday\tThursday\tFriday`;
    const { entries } = readPaste([head, ...rows].join("\n"));
    const tuesday = entries.filter(({ weekdays }) => weekdays?.join() === "TU").map(({ title }) => title);
    expect([mark, tuesday]).toEqual([mark, ["Science", "Gym"]]);
  }
  const strange = "Start\tHalf\tEnd\tHalf\tMonday\tTuesday\tWednesday\tThursday\tFriday";
  const { entries } = readPaste([strange, ...rows].join("\n"));
  expect(entries.filter(({ title, weekdays }) => title === "Art" && weekdays?.join() !== "WE")).toEqual([]);
});
