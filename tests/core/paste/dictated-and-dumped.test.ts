import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { formatClock } from "../../../lib/core/time/interval";

const said = (lines: readonly string[]): string[] =>
  readPaste(lines.join("\n")).entries.map(
    ({ title, weekdays, cycleDays, startMinute, endMinute }) =>
      `${formatClock(startMinute)}-${formatClock(endMinute)} ${cycleDays?.join("") ?? weekdays.join("")} ${title}`,
  );
const asked = (lines: readonly string[]): number[] => readPaste(lines.join("\n")).notUnderstood.map(({ line }) => line);
const EVERY_DAY = "MOTUWETHFR";

test("times are read as they are dictated", () => {
  const spoken = [
    "eight oh five to eight thirty arrival",
    "eight thirty to nine fifteen reading comma small groups",
    "nine fifteen to ten forty five we have centers period",
    "lunch is eleven thirty to noon",
    "de doce y media a una quince lectura",
  ];
  expect(said(spoken)).toEqual([
    `08:05-08:30 ${EVERY_DAY} arrival`,
    `08:30-09:15 ${EVERY_DAY} reading, small groups`,
    `09:15-10:45 ${EVERY_DAY} centers`,
    `11:30-12:00 ${EVERY_DAY} lunch`,
    `12:30-13:15 ${EVERY_DAY} lectura`,
  ]);
  expect(said(["8:00-9:00 Math", "two to three kids come at one", "two twenty minute blocks"])).toHaveLength(1);
});

test("quarters and halves are read in Spanish without an article, in digits and in words", () => {
  const written = [
    "8 y cuarto a 9 Lectura",
    "9 a 9 y media Matemáticas",
    "nueve y media a diez Recreo",
    "10 a 11 menos cuarto Escritura",
    "de 11 y cuarto a 12 Ciencias",
    "1 menos cuarto a 1 y media Arte",
  ];
  expect(said(written)).toEqual([
    `08:15-09:00 ${EVERY_DAY} Lectura`,
    `09:00-09:30 ${EVERY_DAY} Matemáticas`,
    `09:30-10:00 ${EVERY_DAY} Recreo`,
    `10:00-10:45 ${EVERY_DAY} Escritura`,
    `11:15-12:00 ${EVERY_DAY} Ciencias`,
    `12:45-13:30 ${EVERY_DAY} Arte`,
  ]);
  expect(asked(written)).toEqual([]);
  // A length, no time.
  expect(said(["8:00-9:00 Arte, 1 y media horas"])).toEqual([`08:00-09:00 ${EVERY_DAY} Arte, 1 y media horas`]);
});

const HOURS = ["eight", "nine", "ten", "eleven"];
const MINUTES: [string, number][] = [
  ["oh five", 5],
  ["ten", 10],
  ["fifteen", 15],
  ["twenty five", 25],
  ["thirty", 30],
  ["forty-five", 45],
];

test("any dictated range is read as its times, or asked about", () => {
  const time = fc.tuple(fc.nat(HOURS.length - 1), fc.constantFrom(...MINUTES));
  fc.assert(
    fc.property(time, time, ([hour, [words, minute]], [later, [laterWords, laterMinute]]) => {
      const [start, end] = [(hour + 8) * 60 + minute, (later + 8) * 60 + laterMinute];
      const read = readPaste(`${HOURS[hour]!} ${words} to ${HOURS[later]!} ${laterWords} phonics`);
      for (const { startMinute, endMinute } of read.entries) expect([startMinute, endMinute]).toEqual([start, end]);
      if (read.entries.length === 0) expect(read.notUnderstood).toHaveLength(1);
      if (end - start >= 10 && end - start <= 120) expect(read.entries).toHaveLength(1);
    }),
  );
});

test("a column of times above a column of names is a list", () => {
  const times = ["Time", "7:50", "8:00-8:48", "8:51-9:39", "9:42-10:30"];
  const names = ["Class", "Breakfast", "ELA 6-1", "Planning", "Advisory (M W F) / Clubs (T Th)"];
  expect(said([...times, ...names])).toEqual([
    `07:50-08:00 ${EVERY_DAY} Breakfast`,
    `08:00-08:48 ${EVERY_DAY} ELA 6-1`,
    `08:51-09:39 ${EVERY_DAY} Planning`,
    "09:42-10:30 MOWEFR Advisory",
    "09:42-10:30 TUTH Clubs",
  ]);
  expect(said([...times, ...names.slice(0, -1)])).toEqual([]);
  expect(said([...times, ...names, "Buses"])).toEqual([]);
});

test("letters joined to names are the days of a rotation where none is left out", () => {
  expect(said(["10:00-10:45 SPECIALS  A=Art  B=PE  C=Music"])).toEqual([
    "10:00-10:45 A Art",
    "10:00-10:45 B PE",
    "10:00-10:45 C Music",
  ]);
  expect(said(["1:50-2:20 Library (C day), Computers (E day), Centers (A, B and D)"])).toEqual([
    "13:50-14:20 C Library",
    "13:50-14:20 E Computers",
    "13:50-14:20 ABD Centers",
  ]);
  expect(said(["10:00-10:45 SPECIALS  A=Art  C=PE  F=Music"])).toEqual([]);
});

test("subjects between names of days need no marks", () => {
  expect(
    said(["specials 10-1045, mon art tue pe wed music thur pe fri tech", "lunch 12-1230 recess 1230-1250"]),
  ).toEqual([
    "10:00-10:45 MO art",
    "10:00-10:45 TUTH pe",
    "10:00-10:45 WE music",
    "10:00-10:45 FR tech",
    `12:00-12:30 ${EVERY_DAY} lunch`,
    `12:30-12:50 ${EVERY_DAY} recess`,
  ]);
});

test("a line for several classes is read with each of them", () => {
  const text = [
    "everyone: 8:00-8:25 meeting // 11:30-12:15 lunch + recess",
    "",
    "HARTMAN rm 4",
    "8:25-9:40 Reading",
    "9:45-10:30 Math",
    "10:30-11:30 Science",
    "",
    "NAKANO rm 5",
    "8:25-9:25 Math",
    "9:25-10:30 Reading",
    "10:30-11:30 Writing",
  ].join("\n");
  const [first] = readPaste(text).classes.slice(-2);
  expect(readPaste(text, [first!.id]).entries.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["meeting", "lunch + recess", "Reading", "Math", "Science"]),
  );
});

test("a line with a time that gave nothing is named", () => {
  expect(asked(["P6  1:15-2:10  Prep", "Bus duty  3:05 pm  M, W", "Culture Club  3:20-4:20 p.m.  Thurs."])).toContain(
    2,
  );
});

test("days of a remark amid a list may be those of the lines above it as well", () => {
  const list = ["8:30-9:00 Circle", "9:00-9:45 Centers", "Kayla is full day Monday Wednesday Friday"];
  const kinds = readPaste([...list, "1:30-2:15 Rest", "2:15-3:00 Gross motor"].join("\n")).choices;
  expect(kinds.flatMap(({ taken }) => taken.map(({ title }) => title))).toEqual(
    expect.arrayContaining(["Circle", "Rest"]),
  );
});
