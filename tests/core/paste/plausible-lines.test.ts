import { expect, test } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { formatClock } from "../../../lib/core/time/interval";

const said = (text: string): string[] =>
  readPaste(text).entries.map(
    ({ title, weekdays, startMinute, endMinute }) =>
      `${formatClock(startMinute)}-${formatClock(endMinute)} ${weekdays.join("")} ${title}`,
  );
const kinds = (text: string): string[] => readPaste(text).choices.map(({ kind, line }) => `${line} ${kind}`);
const asked = (text: string): number[] => readPaste(text).notUnderstood.map(({ line }) => line);

test("a line that also holds a day or a time that was not read is a question", () => {
  const list = ["8:00-8:15 Arrival", "8:15-9:00 Math", "lunch 12-12:30, recess right after til 12:55"];
  expect(kinds(list.join("\n"))).toEqual(["3 half-read"]);
  expect(kinds("9:00-9:45 ELA\nWe have gym every Monday 9:45-10:30, and it is Thursday for some.")).not.toEqual([]);
});

test("a remark with a time, or days that are left out, make no question", () => {
  expect(kinds("8:00-8:40 Homeroom (attendance in by 8:10)\n8:40-9:30 Math every day except Wednesday")).toEqual([]);
  expect(kinds("8:00-8:40 Homeroom\n8:40-9:30 Math (visitors after 9:40)\n9:30-10:15 Science")).toEqual([]);
});

test("a routine beside a hole in the other days' lists is a question", () => {
  const list = ["8:00-9:00 Math", "9:00-9:45 Library (Mon)", "9:45-10:30 Science", "10:30-11:00 Lunch"];
  expect(kinds(list.join("\n"))).toEqual(["2 hole"]);
  expect(kinds(list.with(1, "9:00-9:45 Library (Mon), Gym (Tue-Fri)").join("\n"))).toEqual([]);
});

test("a name that holds another routine's name, or a time, is a question", () => {
  expect(kinds("9:00-9:30 Reading\n9:30-10:00 Math\n10:00-10:30 reading goes outside today math")).toEqual(["3 name"]);
});

test("what a chat program writes before a message is not a routine", () => {
  const chat = [
    "[9:42 AM] Dana Wells",
    "8:00-8:30 arrival",
    "[9:44 AM] Lee Ott",
    "great, and then?",
    "[9:47 AM] Dana Wells",
    "8:30-9:30 math",
    "[2:03 p.m., 8/19] Maestra Lupita: 9:30-10:00 recreo",
  ];
  expect(said(chat.join("\n"))).toEqual([
    "08:00-08:30 MOTUWETHFR arrival",
    "08:30-09:30 MOTUWETHFR math",
    "09:30-10:00 MOTUWETHFR recreo",
  ]);
  expect(said("[8:00 AM] Math\n[9:00 AM] Art\n[9:45 AM] Lunch")).toHaveLength(2);
});

test.each([
  [
    "a routine that comes twice",
    "[8:00 AM] Arrival\n[8:30 AM] Math\n[9:30 AM] Recess\n[10:00 AM] Math\n[11:00 AM] Lunch",
  ],
  ["a name with a colon", "[8:00] Arrival\n[8:30] Math: fractions\n[9:30] Recess\n[10:00] Reading\n[11:00] Lunch"],
])("a list of times in brackets is no chat: %s", (_case, list) => {
  expect(said(list).map((entry) => entry.slice(0, 11))).toEqual([
    "08:00-08:30",
    "08:30-09:30",
    "09:30-10:00",
    "10:00-11:00",
  ]);
});

test("two times or a date before a dash are not a chat's, so that no list is lost silently", () => {
  for (const list of [
    "8.15 9.00 - Lengua\n9.00 9.45 - Mates\n10.00 10.30 - Recreo",
    "9/8 8:00 - Math\n9/8 9:00 - Art",
  ]) {
    const { entries, notUnderstood } = readPaste(list);
    expect(entries.length + notUnderstood.length).toBeGreaterThan(1);
  }
});

test("letters that a scanner took for digits are digits in a time", () => {
  expect(said("MONDAY\n8:OO-8:3O Math\n8:30-9:l5 Art\n\nFRlDAY\n8:00-l0:00 Library")).toEqual([
    "08:00-08:30 MO Math",
    "08:30-09:15 MO Art",
    "08:00-10:00 FR Library",
  ]);
});

test("a footnote that says what each day has, or nothing of days, leaves no mark in a name", () => {
  const noted = ["9:00-9:45 Specials†", "9:45-10:30 Lunch‡", "10:30-11:00 Science / Health§", ""];
  const notes = ["† M Art, Tu PE, W Music, Th PE, F Library", "‡ recess comes first", "§ Science M–W, Health Th–F"];
  expect(said([...noted, ...notes].join("\n"))).toEqual([
    "09:00-09:45 MO Art",
    "09:00-09:45 TUTH PE",
    "09:00-09:45 WE Music",
    "09:00-09:45 FR Library",
    "09:45-10:30 MOTUWETHFR Lunch",
    "10:30-11:00 MOTUWE Science",
    "10:30-11:00 THFR Health",
  ]);
});

test("the times of a footnote are not a routine", () => {
  expect(asked("9:00-9:45 Lunch‡\n9:45-10:30 Math\n‡ recess first (9:00-9:20), then lunch")).toEqual([3]);
});

test("a day is the same as another one but for what is at some times", () => {
  const days = ["MONDAY", "8:00-9:00 Math 9:00-9:45 Music 9:45-10:30 Writing", "10:30-11:00 Lunch"];
  expect(said([...days, "TUESDAY same as Mon. but 9:00-9:45 Art and 9:45-10:30 Science"].join("\n"))).toEqual([
    "08:00-09:00 MOTU Math",
    "09:00-09:45 MO Music",
    "09:45-10:30 MO Writing",
    "10:30-11:00 MOTU Lunch",
    "09:00-09:45 TU Art",
    "09:45-10:30 TU Science",
  ]);
  expect(asked([...days, "TUESDAY same as Mon. but 9:10-9:45 Art"].join("\n"))).toEqual([4]);
});

test("a whole list below a day that is the same as another one is a question", () => {
  const days = [
    "Monday",
    "8:00-9:00 Math",
    "9:00-9:45 Music",
    "9:45-10:30 Writing",
    "Thursday same as Monday",
    "Frdy:",
  ];
  const text = [...days, "8:00-9:00 Spelling", "9:00-9:45 Art", "9:45-10:30 Clubs"].join("\n");
  expect(said(text)).toHaveLength(3);
  expect(asked(text)).toEqual(expect.arrayContaining([7, 8, 9]));
});

test("a day from which a schedule applies is not a head", () => {
  for (const head of [
    "Our new times starting Monday 9/8:",
    "Schedule effective Tuesday",
    "Horario a partir del lunes:",
  ])
    expect(said(`${head}\n8:00-9:00 Math\n9:00-9:45 Art`), head).toEqual([
      "08:00-09:00 MOTUWETHFR Math",
      "09:00-09:45 MOTUWETHFR Art",
    ]);
});

test("a head of a day whose list also has routines of other days is a question", () => {
  const list = ["Monday", "8:00-9:00 Math", "9:00-9:45 Art (Tue), Music (Wed)", "9:45-10:30 Lunch"];
  expect(kinds(list.join("\n"))).toContain("2 head-days");
});

test("AM is a part of the name where no other time of a list has a half of the day", () => {
  const list = ["8:00-8:05 Bell", "8:05-8:20 AM work", "8:20-9:20 Math", "9:20-10:00 Art", "10:00-10:30 Lunch"];
  expect(said(list.join("\n"))).toContain("08:05-08:20 MOTUWETHFR AM work");
  expect(said(list.with(0, "8:00-8:05 AM Bell").join("\n"))).toContain("08:05-08:20 MOTUWETHFR work");
});

test("what begins on a day after its own dismissal is a question", () => {
  const columns = [
    "MONDAY-THURSDAY          FRIDAY",
    "8:15 Phonics             8:15 Phonics",
    "9:00 Reading             9:00 Reading",
    "10:20 Math               10:20 Math",
    "1:30 Science             1:30 Dismissal",
    "2:15 Pack up",
    "2:25 Dismissal",
  ];
  expect(kinds(columns.join("\n"))).toEqual(["6 short-day"]);
  expect(said(columns.join("\n"))).toContain("14:15-14:25 MOTUWETH Pack up");
});

test("bare hours after a comma begin where the range before them ends", () => {
  expect(said("Mon: 9:30-10 snack, 10-11 math, 11-11:45 lunch")).toEqual([
    "09:30-10:00 MO snack",
    "10:00-11:00 MO math",
    "11:00-11:45 MO lunch",
  ]);
});

test("a list for every day below that of a week is of all weeks", () => {
  const weeks = ["Week A:", "Monday 9:00-9:45 Art", "Week B:", "Monday 9:00-9:45 Gym", "every day:"];
  const { entries } = readPaste([...weeks, "8:00-9:00 Reading", "9:50-10:50 Math"].join("\n"));
  expect(entries.filter(({ cycleWeeks }) => !cycleWeeks).map(({ title }) => title)).toEqual(["Reading", "Math"]);
});
