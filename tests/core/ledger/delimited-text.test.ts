import { expect, it } from "vitest";
import { csvText, tabText, type TextColumn } from "../../../lib/core/ledger/delimited-text";

const COLUMNS: TextColumn<[string, string]>[] = [
  { header: "Routine", cell: ([first]) => first },
  { header: "Minutes", cell: ([, second]) => second },
];

it.each([
  ["a comma", "Snack, then recess", '"Snack, then recess"'],
  ["quotation marks", 'The "quiet" corner', '"The ""quiet"" corner"'],
  ["a line break", "Snack\nRecess", '"Snack\nRecess"'],
  ["a formula", "=1+1", "'=1+1"],
  ["a formula and a comma", "@SUM(A1,B1)", '"\'@SUM(A1,B1)"'],
  ["letters of Spanish", "Recreo con el niño", "Recreo con el niño"],
])("CSV keeps %s", (_name, typed, written) => {
  expect(csvText([[typed, "30"]], COLUMNS)).toBe(`Routine,Minutes\r\n${written},30\r\n`);
});

it("text for a sheet has one line per row, whatever a cell holds", () => {
  expect(tabText([["Snack\tRecess\nLunch", "-5"]], COLUMNS)).toBe("Routine\tMinutes\nSnack Recess Lunch\t'-5");
});
