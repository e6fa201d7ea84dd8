import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import { textOfTable } from "../../../lib/core/paste/html-cells";
import type { PasteReading } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";

const DAYS = ["MO", "TU", "WE", "TH", "FR"] as const;
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const SHORT = ["Mon", "Tues", "Wed", "Thurs", "Fri"];
const TITLES = [
  "P.E.",
  "R.T.I. groups",
  "A Lunch",
  "Lunch",
  "Math Workshop",
  "Art",
  "Band",
  "Library",
  "Ms. T's group",
  "M.T.S.S.",
  "Recess",
  "Reading / Writing",
  "Social Studies",
  "W.I.N. time",
  "Geography",
  "Study Hall",
  "Snack & story",
  "Advisory",
];

interface Row {
  start: number;
  end: number;
  /** One for each day. */
  titles: string[];
}

/** A week of a school: the same times on each day, tiled or with small gaps, from half past seven at the earliest. */
const weeks = fc
  .record({
    first: fc.integer({ min: 90, max: 106 }).map((fives) => fives * 5),
    rows: fc.array(
      fc.record({
        length: fc.integer({ min: 3, max: 18 }).map((fives) => fives * 5),
        gap: fc.constantFrom(0, 0, 0, 5, 10),
        titles: fc.oneof(
          fc.constantFrom(...TITLES).map((title) => Array.from(DAYS, () => title)),
          fc.array(fc.constantFrom(...TITLES), { minLength: 5, maxLength: 5 }),
        ),
      }),
      { minLength: 2, maxLength: 8 },
    ),
  })
  .map(({ first, rows }) => {
    let at = first;
    return rows.map(({ length, gap, titles }): Row => {
      const row = { start: at, end: at + length, titles };
      at = row.end + gap;
      return row;
    });
  })
  .filter((rows) => rows.at(-1)!.end <= 17 * 60);

const clock = (minute: number): string =>
  `${Math.floor(minute / 60) % 12 || 12}:${String(minute % 60).padStart(2, "0")}`;
const half = (minute: number): string => `${clock(minute)} ${minute < 720 ? "AM" : "PM"}`;
const range = ({ start, end }: Row): string => `${clock(start)}-${clock(end)}`;
const byDay = (rows: readonly Row[], of: (rows: readonly Row[], day: number) => string): string =>
  DAYS.map((_day, index) => of(rows, index)).join("\n\n");

const LAYOUTS: Record<string, (rows: readonly Row[]) => string> = {
  "grid with tabs": (rows) =>
    [["Time", ...NAMES], ...rows.map((row) => [range(row), ...row.titles])].map((cells) => cells.join("\t")).join("\n"),
  "grid with start and end columns": (rows) =>
    [["Start", "End", ...SHORT], ...rows.map(({ start, end, titles }) => [half(start), half(end), ...titles])]
      .map((cells) => cells.join("\t"))
      .join("\n"),
  "grid with one cell a line": (rows) =>
    ["Time", ...NAMES, ...rows.flatMap((row) => [range(row), ...row.titles])].join("\n"),
  "grid with single blanks": (rows) =>
    [`Time ${NAMES.join(" ")}`, ...rows.map((row) => `${range(row)} ${row.titles.join(" ")}`)].join("\n"),
  "grid with bars": (rows) =>
    [
      `| | ${SHORT.join(" | ")} |`,
      "|-|-|-|-|-|-|",
      ...rows.map((row) => `| ${range(row)} | ${row.titles.join(" | ")} |`),
    ].join("\n"),
  "grid with times across": (rows) =>
    [["", ...rows.map(range)], ...NAMES.map((name, day) => [name, ...rows.map(({ titles }) => titles[day]!)])]
      .map((cells) => cells.join("\t"))
      .join("\n"),
  "table of a web page with cells twice": (rows) =>
    textOfTable(
      [["Time", ...NAMES], ...rows.map((row) => [range(row), ...row.titles])].map((cells) =>
        cells.map((text) => ({ text: text + text, colSpan: 1, rowSpan: 1 })),
      ),
    ),
  "blocks under days, time first": (rows) =>
    byDay(rows, (all, day) => [`${NAMES[day]!}:`, ...all.map((row) => `${range(row)} ${row.titles[day]!}`)].join("\n")),
  "blocks under days, title first": (rows) =>
    byDay(rows, (all, day) =>
      [NAMES[day]!.toUpperCase(), ...all.map((row) => `${row.titles[day]!}: ${range(row).replace("-", " to ")}`)].join(
        "\n",
      ),
    ),
  "blocks under days, one table each": (rows) =>
    byDay(rows, (all, day) =>
      [
        `${NAMES[day]!} Schedule`,
        "Activity\tStart\tEnd\tMin",
        ...all.map(({ start, end, titles }) =>
          [titles[day]!, clock(start), clock(end), String(end - start)].join("\t"),
        ),
      ].join("\n"),
    ),
  "a list with days at the end": (rows) =>
    rows.flatMap((row) => row.titles.map((title, day) => `${range(row)} ${title} (${SHORT[day]!})`)).join("\n"),
  "grid with its columns below each other": (rows) =>
    [
      "Time",
      ...rows.map(range),
      ...DAYS.flatMap((_day, day) => [NAMES[day]!, ...rows.map(({ titles }) => titles[day]!)]),
    ].join("\n"),
  "grid with a time in each cell, with single blanks": (rows) =>
    [
      NAMES.join(" ").toUpperCase(),
      ...rows.map((row) => row.titles.map((title) => `${range(row)} ${title}`).join(" ")),
    ].join("\n"),
  "grid with a time in each cell, wrapped": (rows) =>
    [
      NAMES.join(" ").toUpperCase(),
      ...rows.flatMap((row) => {
        const cells = row.titles.map((title) => `${range(row)} ${title}`);
        return [cells.slice(0, 3).join(" "), cells.slice(3).join(" ")];
      }),
    ].join("\n"),
  "table with one cell a line": (rows) =>
    [
      ...["Start", "End", "Activity", "Days"],
      ...rows.flatMap((row) =>
        row.titles.flatMap((title, day) => [clock(row.start), clock(row.end), title, SHORT[day]!]),
      ),
    ].join("\n"),
  "table with one cell a line, some of them gone": (rows) =>
    [
      ...["Time", "Activity", "Day", "Room"],
      ...rows.flatMap((row, index) =>
        row.titles.flatMap((title, day) => [range(row), title, SHORT[day]!, ...(index % 2 ? [] : ["Rm 4"])]),
      ),
    ].join("\n"),
  "a list with a blank line below every line": (rows) =>
    rows.flatMap((row) => row.titles.map((title, day) => `${range(row)} ${title} (${SHORT[day]!})`)).join("\n\n"),
  "a list with two blank lines below every line": (rows) =>
    rows.flatMap((row) => row.titles.map((title, day) => `${range(row)} ${title} (${SHORT[day]!})`)).join("\n\n\n"),
  "blocks under days in a mail that was passed on": (rows) =>
    DAYS.flatMap((_day, day) => [`**${NAMES[day]!}**`, ...rows.map((row) => `${range(row)} ${row.titles[day]!}`), ""])
      .map((line) => `> ${line}`)
      .join("\n"),
  "separated values": (rows) =>
    [
      "Day,Start,End,Class",
      ...DAYS.flatMap((_day, day) =>
        rows.map(({ start, end, titles }) => `${NAMES[day]!},${half(start)},${half(end)},"${titles[day]!}"`),
      ),
    ].join("\n"),
};

const keyOf = (day: string, start: number, end: number, title: string): string => [day, start, end, title].join("|");
const truthOf = (rows: readonly Row[]): Set<string> =>
  new Set(rows.flatMap(({ start, end, titles }) => titles.map((title, day) => keyOf(DAYS[day]!, start, end, title))));
const readOf = ({ entries }: PasteReading): string[] =>
  entries.flatMap(({ weekdays, startMinute, endMinute, title }) =>
    weekdays.map((day) => keyOf(day, startMinute, endMinute, title)),
  );

test.each(Object.keys(LAYOUTS))("any week is read back or refused, never wrong: %s", { timeout: 30_000 }, (layout) => {
  let readCount = 0;
  let allCount = 0;
  fc.assert(
    fc.property(weeks, (rows) => {
      const truth = truthOf(rows);
      const reading = readPaste(LAYOUTS[layout]!(rows));
      const read = readOf(reading);
      expect(read.filter((key) => !truth.has(key))).toEqual([]);
      if (read.length < truth.size) expect(reading.notUnderstood).not.toEqual([]);
      expect(reading.forOtherDays).toEqual([]);
      readCount += read.length;
      allCount += truth.size;
    }),
    { numRuns: 60 },
  );
  // Only where nothing but blanks parts the cells may much of a week be asked about.
  expect(readCount / allCount).toBeGreaterThan(layout === "grid with single blanks" ? 0.5 : 0.99);
});
