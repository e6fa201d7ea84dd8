import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import type { PasteReading } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { clock, DAYS, NAMES, weeks, type Row } from "./school-weeks";

/** Two weeks with the same times; some titles differ. */
const pairs = fc
  .tuple(weeks, fc.shuffledSubarray(["Garden", "Chorus", "Drama", "Coding", "Swimming"], { minLength: 5 }), fc.nat(4))
  .map(([rows, others, place]): [Row[], Row[]] => [
    rows,
    rows.map((row, index) => (index === place ? { ...row, titles: others } : row)),
  ]);

const range = ({ start, end }: Row): string => `${clock(start)}-${clock(end)}`;
const blocks = (rows: readonly Row[]): string[] =>
  DAYS.flatMap((day, index) => [NAMES[day][0], ...rows.map((row) => `${range(row)} ${row.titles[index]!}`), ""]);
const grid = (rows: readonly Row[]): string[] => [
  ["Time", ...DAYS.map((day) => NAMES[day][1])].join("\t"),
  ...rows.map((row) => [range(row), ...row.titles].join("\t")),
];
/** Weeks with the same routines on every day. */
const daily = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, titles: DAYS.map(() => row.titles[0]!) }));

type Layout = (a: readonly Row[], b: readonly Row[]) => string[];

const LAYOUTS: Record<string, Layout> = {
  "blocks of days under heads of weeks": (a, b) => ["WEEK A", ...blocks(a), "WEEK B", ...blocks(b)],
  "a grid under each week": (a, b) => ["Week A:", ...grid(a), "", "Week B:", ...grid(b)],
  "a grid under each week in Spanish": (a, b) => ["Semana A", ...grid(a), "", "Semana B", ...grid(b)],
};
const DAILY_LAYOUTS: Record<string, Layout> = {
  "weeks as columns": (a, b) => [
    "Time\tWeek A\tWeek B",
    ...a.map((row, index) => [range(row), row.titles[0]!, b[index]!.titles[0]!].join("\t")),
  ],
  "weeks as columns, one cell a line": (a, b) => [
    ...["Time", "Week A", "Week B"],
    ...a.flatMap((row, index) => [range(row), row.titles[0]!, b[index]!.titles[0]!]),
  ],
};

const keyOf = (week: string, day: string, { start, end }: Row, title: string): string =>
  [week, day, start, end, title].join("|");
const truthOf = (rows: readonly Row[], week: string): string[] =>
  rows.flatMap((row) => row.titles.map((title, index) => keyOf(week, DAYS[index]!, row, title)));
const readOf = ({ entries }: PasteReading): string[] =>
  entries.flatMap(({ title, weekdays, cycleWeeks = ["A", "B"], startMinute, endMinute }) =>
    cycleWeeks.flatMap((week) =>
      weekdays.map((day) => keyOf(week, day, { start: startMinute, end: endMinute, titles: [] }, title)),
    ),
  );

function expectNeverWrong(layout: Layout, change: (rows: readonly Row[]) => readonly Row[]): void {
  let readCount = 0;
  let allCount = 0;
  fc.assert(
    fc.property(pairs, ([first, second]) => {
      const [a, b] = [change(first), change(second)];
      const text = layout(a, b).join("\n");
      const truth = new Set([...truthOf(a, "A"), ...truthOf(b, "B")]);
      const reading = readPaste(text);
      const read = readOf(reading);
      expect({ text, wrong: read.filter((key) => !truth.has(key)) }).toEqual({ text, wrong: [] });
      if (read.length < truth.size) expect(reading.notUnderstood).not.toEqual([]);
      expect(reading.forOtherDays).toEqual([]);
      readCount += read.length;
      allCount += truth.size;
    }),
    { numRuns: 60 },
  );
  expect(readCount / allCount).toBeGreaterThan(0.95);
}

test.each(Object.entries(LAYOUTS))(
  "any two weeks that take turns are read back or asked, never wrong: %s",
  (_, layout) => expectNeverWrong(layout, (rows) => rows),
);

test.each(Object.entries(DAILY_LAYOUTS))(
  "any two weeks of equal days are read back or asked, never wrong: %s",
  (_, layout) => expectNeverWrong(layout, daily),
);
