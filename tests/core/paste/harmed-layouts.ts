import { clock, DAYS, groups, NAMES, type Row } from "./school-weeks";
import type { Style } from "./week-layouts";

const pad = (text: string, width: number): string => (text.length < width ? text.padEnd(width) : `${text} `);
const digits = (minute: number): string => clock(minute).replace(":", "");
const isSame = (row: Row): boolean => groups(row).length === 1;

/** "quarter past 9", "20 to 11"; other minutes in digits. */
function inWords(minute: number): string {
  const [hour, next] = [clock(minute).split(":")[0]!, clock(minute + 60).split(":")[0]!];
  const words: Record<number, string> = {
    10: `ten past ${hour}`,
    15: `quarter past ${hour}`,
    30: `half past ${hour}`,
    45: `quarter to ${next}`,
    50: `ten to ${next}`,
  };
  return words[minute % 60] ?? clock(minute);
}

/** Words in lines of about the width that mail programs give them. */
function wrapped(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What becomes of a week in mail programs, documents of fixed width and web pages that lose what is between cells. */
export const HARMED_LAYOUTS: Record<string, (rows: readonly Row[], style: Style) => string[]> = {
  "a flattened grid of fixed width": (rows, { time }) => {
    const width = Math.max(...rows.flatMap(({ titles }) => titles.map(({ length }) => length))) + 1;
    return [
      pad("", 20) + DAYS.map((day) => pad(NAMES[day][1], width)).join(""),
      ...rows.map((row) => pad(time(row), 20) + row.titles.map((title) => pad(title, width)).join("")),
    ].map((line) => line.trimEnd());
  },
  "a flattened grid with two blanks between cells": (rows, { time }) => [
    `  ${DAYS.map((day) => NAMES[day][1].toUpperCase()).join("  ")}`,
    ...rows.map((row) => [time(row), ...row.titles].join("  ")),
  ],
  "a flattened grid with nothing between cells": (rows, { time }) => [
    `Time${DAYS.map((day) => NAMES[day][0]).join("")}`,
    ...rows.map((row) => `${time(row)}${row.titles.join("")}`),
  ],
  "a table that became one flattened line": (rows, { time }) => [
    `Daily Schedule Grade 2${rows.map((row) => `${time(row)}${isSame(row) ? row.titles[0]! : "Specials"}`).join("")}`,
  ],
  "a line for each day": (rows, { time }) =>
    DAYS.map((day, index) => `${NAMES[day][1]}: ${rows.map((row) => `${time(row)} ${row.titles[index]!}`).join("; ")}`),
  "columns of bare digits": (rows) => [
    "Start\tEnd\tActivity\tNotes",
    ...rows.flatMap((row) =>
      groups(row).map(([title, own]) =>
        [
          digits(row.start),
          digits(row.end),
          title,
          own.length === 5 ? "" : own.map((day) => NAMES[day][2]).join("/"),
        ].join("\t"),
      ),
    ),
  ],
  "cells that went over a line": (rows, { time }) => [
    "Time\tActivity\tWho",
    ...rows.flatMap((row) => {
      const words = (isSame(row) ? row.titles[0]! : "Specials").split(" ");
      return words.length > 1
        ? [`${time(row)}\t${words[0]!}`, `${words.slice(1).join(" ")}\tall`]
        : [`${time(row)}\t${words[0]!}\tall`];
    }),
  ],
  "one cell a line, days with dates": (rows, { time }) => [
    "Time",
    ...DAYS.map((day, index) => `${NAMES[day][1]} 10/${index + 6}`),
    ...rows.flatMap((row) => [time(row), ...row.titles]),
  ],
  "times in words": (rows, { days }) =>
    rows.flatMap((row) =>
      groups(row).map(
        ([title, own]) =>
          `${title}: ${inWords(row.start)} till ${inWords(row.end)}${own.length === 5 ? "" : `, ${days(own)}`}`,
      ),
    ),
  "hard-wrapped sentences": (rows, { time, days }) =>
    wrapped(
      rows
        .flatMap((row) =>
          groups(row).map(([title, own]) =>
            own.length === 5
              ? `We have ${title} from ${time(row)}.`
              : `On ${days(own)} they have ${title}, ${time(row)}.`,
          ),
        )
        .join(" ")
        .split(" "),
      74,
    ),
  "starts only, a line among them that is not understood": (rows) => [
    ...rows.map((row, index) =>
      index === 2
        ? `${row.titles[0]!} about ${clock(row.start)}, or when they are ready`
        : `${clock(row.start)} ${isSame(row) ? row.titles[0]! : "Specials"}`,
    ),
    `${clock(rows.at(-1)!.end)} Dismissal`,
  ],
  "two classes side by side": (rows, { time }) => [
    "Time\tRoom 11\tRoom 12",
    ...rows.map(
      (row) => `${time(row)}\t${isSame(row) ? row.titles[0]! : "Specials"}\t${isSame(row) ? row.titles[0]! : "Health"}`,
    ),
  ],
};
