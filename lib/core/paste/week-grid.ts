import type { Weekday } from "../time/iso-date";
import { timeOfCell } from "./clock-times";
import type { ClockText, PastedEntry } from "./paste-reading";
import { readPaste } from "./read-paste";
import { settleRange, type SettledTime } from "./settle-times";
import { fail, ok, type Result } from "../result";

/** One routine as it is typed into a weekly grid; times as they were typed ("8:05", "8", "1:10 pm"). */
export interface GridRow {
  start: string;
  end: string;
  title: string;
  weekdays: readonly Weekday[];
}

/** Why a row can't become a line of the list. */
export type GridProblem =
  | "no-start" // no time
  | "no-end" // no time, or none after the start
  | "no-title"
  | "no-days"
  | "misread"; // the reader takes the line for something else: a time or days are in the routine's name

/** Lists the problems of a row, in the order of its cells. */
export function problemsOfRow(row: GridRow): GridProblem[] {
  const problems: GridProblem[] = [];
  const [start, end] = [clockOf(row.start), clockOf(row.end)];
  if (!start) problems.push("no-start");
  if (!end || (start && !settleRange(start, end))) problems.push("no-end");
  if (!/[\p{L}\d]/u.test(row.title)) problems.push("no-title");
  if (row.weekdays.length === 0) problems.push("no-days");
  return problems;
}

/**
 * Writes a row as a line of the list, which the reader of pasted lists then reads.
 * @param nameOf a weekday's full name in the language of the list
 * @returns the line, or what is wrong with the row
 */
export function lineOfRow(row: GridRow, nameOf: (weekday: Weekday) => string): Result<string, GridProblem[]> {
  const problems = problemsOfRow(row);
  const [start, end] = [clockOf(row.start), clockOf(row.end)];
  const settled = start && end && settleRange(start, end);
  if (problems.length > 0 || !settled) return fail(problems);
  const title = row.title.trim().replaceAll(/\s+/g, " ");
  const line = lineOf(row.weekdays.map(nameOf).join("/"), settled, title);
  return isReadBack(line, row, settled) ? ok(line) : fail(["misread"]);
}

const lineOf = (days: string, { startMinute, endMinute }: SettledTime, title: string): string =>
  `${days}: ${clockTextOf(startMinute)} - ${clockTextOf(endMinute)}: ${title}`;

/**
 * Writes a routine that was read as a line of the list.
 * @param nameOf a weekday's full name in the language of the list
 * @param cycle the entry's rotation days and weeks, in the language of the list; empty: on its weekdays, every week
 */
export function lineOfEntry(entry: PastedEntry, nameOf: (weekday: Weekday) => string, cycle: string): string {
  const days = entry.weekdays.map(nameOf).join("/");
  return lineOf(entry.cycleWeeks ? `${cycle} ${days}` : cycle || days, entry, entry.title);
}

/**
 * True when the reader reads one entry with the row's times and weekdays from the line, and nothing else. Does not
 * compare titles.
 */
function isReadBack(line: string, { weekdays }: GridRow, { startMinute, endMinute }: SettledTime): boolean {
  const { entries, notUnderstood } = readPaste(line);
  const [entry] = entries;
  return (
    entries.length === 1 &&
    notUnderstood.length === 0 &&
    entry!.startMinute === startMinute &&
    entry!.endMinute === endMinute &&
    !entry!.cycleDays &&
    entry!.weekdays.join() === weekdays.join()
  );
}

/** Reads a cell that holds one time and nothing else; a range is no time. */
function clockOf(text: string): ClockText | undefined {
  const found = timeOfCell(text);
  return found && !found.end ? found.start : undefined;
}

/** Writes an unambiguous time: "8:05 am". */
function clockTextOf(minute: number): string {
  const clock = `${Math.floor(minute / 60) % 12 || 12}:${String(minute % 60).padStart(2, "0")}`;
  return `${clock} ${minute < 720 ? "am" : "pm"}`;
}
