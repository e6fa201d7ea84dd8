import { expect, test } from "vitest";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { formatClock } from "../../../lib/core/time/interval";

const said = (text: string): string[] =>
  readPaste(text).entries.map(
    ({ title, weekdays, cycleDays, startMinute, endMinute }) =>
      `${formatClock(startMinute)}-${formatClock(endMinute)} ${weekdays.join("")}${cycleDays ? ` {${cycleDays.join()}}` : ""} ${title}`,
  );
const asked = (text: string): number[] => readPaste(text).notUnderstood.map(({ line }) => line);

test.each([
  "Computers 10:05-10:50 (not Day 4)",
  "10:05-10:50 Computers (no Day 4)",
  "Computers 10:05-10:50 except Day 4",
  "Computers 10:05-10:50 all but Day 4",
  "Computers 10:05-10:50 (doesn't meet on Day 4)",
  "Computers 10:05-10:50 (no computers on Day 4)",
  "Computers 10:05-10:50 (Day 3, not Day 4)",
  "Orchestra 10:05-10:50 (not on C days)",
  "Computación 10:05-10:50 (menos el día 4)",
  "We have computers from 10:05 to 10:50, except on Day 4.",
])("a day of the rotation that is left out is never read as the only one: %s", (line) => {
  expect(said(line)).toEqual([]);
  expect(asked(line)).toEqual([1]);
});

test("a sentence with a day of the rotation is asked about, and not read as every day", () => {
  const line = "On Day 2 we have library from 9:10 to 9:50.";
  expect(said(line)).toEqual([]);
  expect(asked(line)).toEqual([1]);
});

test.each([
  ["Dance 1:10-1:50 (not on Mondays)", "MO"],
  ["Dance 1:10-1:50 (never Mon)", "MO"],
  ["Dance 1:10-1:50 (skips Thursdays)", "TH"],
  ["Dance 1:10-1:50 never on Thursdays", "TH"],
  ["Dance 1:10-1:50 (every day except Thu)", "TH"],
  ["Dance 1:10-1:50 every day (no Thu)", "TH"],
  ["Danza 1:10-1:50 (salvo los jueves)", "TH"],
  ["Danza 1:10-1:50 sin lunes", "MO"],
])("a day of the week that is left out leaves the four others: %s", (line, out) => {
  const { entries, choices, notUnderstood } = readPaste(line);
  expect(entries.map(({ weekdays }) => weekdays)).toEqual([
    ["MO", "TU", "WE", "TH", "FR"].filter((day) => day !== out),
  ]);
  expect([choices, notUnderstood]).toEqual([[], []]);
});

test("a request not to visit during something is still one, in brackets too", () => {
  expect(readPaste("Dance 1:10-1:50 (please not during the warm-up)").entries).toHaveLength(1);
  expect(readPaste("8:00-8:30 Math\nNot on Fridays please, we have assembly").entries[0]!.weekdays).toHaveLength(5);
});

test("brackets in a cell for several days part it, or are asked about", () => {
  const grid = (cell: string): string => `\tMon–Thu\tFri\n9:10-9:50\t${cell}\tAssembly\n10:00-10:40\tHistory\tDrama`;
  const first = (cell: string): string[] =>
    said(grid(cell)).filter((one) => one.startsWith("09:10") && !one.endsWith("Assembly"));
  expect(first("Writing (Tue: Garden)")).toEqual(["09:10-09:50 MOWETH Writing", "09:10-09:50 TU Garden"]);
  expect(first("Writing (not Tue)")).toEqual(["09:10-09:50 MOWETH Writing"]);
  expect(first("Writing (no writing on Tue)")).toEqual(["09:10-09:50 MOWETH Writing"]);
  expect(first("Writing (Mon & Wed)")).toEqual(["09:10-09:50 MOWE Writing"]);
  for (const unsure of ["Writing (Fri: Garden)", "Writing (not Day 2)"]) {
    expect(first(unsure)).toEqual([]);
    expect(asked(grid(unsure))).toEqual([2]);
  }
});
