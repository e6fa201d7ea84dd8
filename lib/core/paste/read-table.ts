import { findLength, findRanges, timeOfCell, wholeTime, type FoundTime } from "./clock-times";
import { scopeOf, takeDays, wholeDays, type TitledDays } from "./day-scope";
import { labelsOf } from "./day-words";
import { HALF_READ, readLineParts } from "./line-parts";
import { readGridRow } from "./read-grid-row";
import { isNotWeekly, isPartOfYear, isPartTerm } from "./not-weekly";
import type { DayScope, PasteDraft, PasteProblem, UnreadLine } from "./paste-reading";
import type { PastedRow } from "./pasted-tables";
import { isKeepOutRequest } from "./requests";
import { lettersOf, timeOfLabel, type Column, type ColumnName } from "./table-columns";
import { isBlank, type RowTime, type TableRow } from "./table-row";
import { isTitle, tidyTitle } from "./titles";
import { dayTitle, splitByDays, splitByException, withRestNamed, type DayTitle } from "./titles-by-day";

export interface TableReading {
  drafts: PasteDraft[];
  unread: UnreadLine[];
  /** Notes that ask her not to visit, with the routine's name before them. */
  requests: { line: number; text: string }[];
}

/** Finds for each cell of a row the column that begins nearest to it. */
function nearestColumns({ cells }: PastedRow, columns: readonly Column[]): number[] {
  return cells.map(({ at }) => {
    const distances = columns.map((column) => Math.abs(column.at - at));
    return distances.indexOf(Math.min(...distances));
  });
}

/** True where blanks align each cell with its head: no two cells of a row share one, and full rows are in order. */
const isSetOut = (columns: readonly Column[], rows: readonly PastedRow[]): boolean =>
  rows.every((row) => new Set(nearestColumns(row, columns)).size === row.cells.length);

/**
 * Assigns the cells of a row to columns: by number, or by position where blanks align them.
 * @returns undefined where a row is short of cells and nothing says which are missing
 */
function align(row: PastedRow, columns: readonly Column[], by: "number" | "place" | "order"): string[] | undefined {
  if (by === "place" && row.cells.length < columns.length) {
    const at = nearestColumns(row, columns);
    return columns.map((_column, index) => row.cells[at.indexOf(index)]?.text ?? "");
  }
  const isLone = row.cells.length === 2 && wholeTime(row.cells[0]!.text) !== undefined;
  if (by === "order" && row.cells.length < columns.length && !isLone) return undefined;
  return columns.map((_column, index) => row.cells[index]?.text ?? "");
}

/** True for a time and a name in one cell, separated by a single blank only: "10:40-11:25 Gym". */
function hasNameBehindTime({ cells }: PastedRow): boolean {
  const text = cells[0]?.text ?? "";
  const [range] = findRanges(text);
  return cells.length > 2 && range !== undefined && /\p{L}{2}/u.test(text.slice(range.to));
}

/** Reads the rows below a head. */
export function readTable(columns: readonly Column[], rows: readonly PastedRow[], bySpaces: boolean): TableReading {
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ""));
  const reading: TableReading = { drafts: [], unread: [], requests: [] };
  const isShared = hasFullerRows(columns, filled);
  const by = !bySpaces ? "number" : isSetOut(columns, filled) ? "place" : "order";
  for (const row of filled) {
    const texts = align(row, columns, by);
    const extra = row.cells.slice(columns.length).filter(({ text }) => !isBlank(text));
    const found = { line: row.line, text: row.text.trim() };
    if (!texts || (bySpaces && hasNameBehindTime(row))) {
      reading.unread.push({ ...found, problem: "unclear" });
      continue;
    }
    if (extra.length > 0) reading.unread.push({ ...found, problem: "no-column" });
    const drafts = extra.length > 0 ? [] : readRow({ columns, row, texts, isShared }, reading);
    if (typeof drafts === "string") reading.unread.push({ ...found, problem: drafts });
    else if (drafts.length === 0 && extra.length === 0) reading.unread.push({ ...found, problem: problemOf(texts) });
    else reading.drafts.push(...drafts);
  }
  return reading;
}

const problemOf = (texts: readonly string[]): PasteProblem =>
  texts.some((text) => wholeTime(text)) ? "no-title" : "no-time";

/** True where other rows of a grid of days have several cells filled. */
function hasFullerRows(columns: readonly Column[], rows: readonly PastedRow[]): boolean {
  const at = columns.flatMap(({ sort }, index) => (sort === "days" ? [index] : []));
  return at.length > 2 && rows.some(({ cells }) => at.filter((index) => cells[index]?.text).length * 2 > at.length);
}

function named({ columns, texts }: TableRow, name: ColumnName): string | undefined {
  const at = columns.findIndex(
    (column, index) => column.sort === "named" && column.name === name && !isBlank(texts[index]!),
  );
  return at < 0 ? undefined : texts[at];
}

/** Finds the time of a row: in its column or two columns, or in the first cell that is only a time. */
function timeOf(row: TableRow): RowTime | undefined {
  const [start, end] = [named(row, "start"), named(row, "end")];
  const own = timeOfCell(start ?? named(row, "time") ?? row.texts.find((text) => wholeTime(text)) ?? "");
  const time: FoundTime | undefined =
    own ??
    row.texts.flatMap((text, index) =>
      row.columns[index]!.sort === "named" ? (timeOfLabel(text)?.time ?? []) : [],
    )[0];
  if (!time) return undefined;
  const last = time.end ?? (end ? timeOfCell(end)?.start : undefined);
  const length = named(row, "length");
  const minutes = length ? (findLength(length)?.minutes ?? (Number(length) || undefined)) : undefined;
  const endAt = row.columns.findIndex((column) => column.sort === "named" && column.name === "end");
  // "til bell", "?": an end that is no time is unknown.
  const saysNoEnd = endAt >= 0 && row.texts[endAt]!.trim() !== "";
  return { start: time.start, ...(last ? { end: last } : minutes ? { minutes } : saysNoEnd ? { isOpen: true } : {}) };
}

function readRow(row: TableRow, reading: TableReading): PasteDraft[] | PasteProblem {
  if (row.columns.some(({ sort }) => sort === "time")) return readTurnedRow(row);
  if (row.texts.some((text, index) => row.columns[index]!.sort === "named" && HALF_READ.test(text))) return "unclear";
  const time = timeOf(row);
  if (row.columns.some(({ sort }) => sort === "days")) {
    const grid = readGridRow(row, time);
    if (grid.problem) reading.unread.push({ line: row.row.line, text: row.row.text.trim(), problem: grid.problem });
    return grid.drafts.length === 0 && grid.problem ? grid.problem : grid.drafts;
  }
  return time ? readListRow(row, time, reading) : [];
}

/** Names the period of a row; a bare number gets its head's word: "Period 1". */
function periodOf(row: TableRow): string | undefined {
  const period = named(row, "period");
  const column = row.columns.find((one) => one.sort === "named" && one.name === "period");
  const head = column?.sort === "named" ? column.head : undefined;
  return period && head && /^\d{1,2}$/.test(period.trim()) ? `${head} ${period}` : period;
}

/** Reads a row with one routine. */
function readListRow(row: TableRow, time: RowTime, reading: TableReading): PasteDraft[] | PasteProblem {
  const label = row.texts.map((text) => timeOfLabel(text)?.label).find((text) => text);
  const [days, notes] = [named(row, "days"), named(row, "notes")];
  const words = named(row, "title") ?? periodOf(row) ?? label ?? named(row, "unknown") ?? "";
  // "M/J CIVICS" beside a column of days: the letters are part of the name.
  const own: TitledDays = days && wholeDays(days) ? { title: words } : takeDays(words);
  const title = tidyTitle(own.title);
  if (own.isMixed && !splitByDays(words)) return "unclear";
  if (!isTitle(title) && !/\d/.test(title)) return [];
  if (isPartTerm(named(row, "term") ?? "")) return "not-weekly";
  if ([title, days, notes].some((text) => text && (isNotWeekly(text) || isPartOfYear(text)))) return "not-weekly";
  const { line, text } = { line: row.row.line, text: row.row.text.trim() };
  if (notes && isKeepOutRequest(notes)) reading.requests.push({ line, text: `${title}: ${notes}` });
  const inCell = days ? undefined : partsOfCell(words, time);
  if (inCell) return inCell === "unclear" ? inCell : inCell.map((part) => ({ ...part, line, text }));
  const split = splitByDays(title) ?? (notes ? (splitByNote(title, notes) ?? splitByDays(notes)) : undefined);
  if (split) return split.map((part) => ({ line, text, ...time, ...part }));
  const scope = { ...scopeOf(own), ...daysOfCells(days, named(row, "cycle")) };
  // "Fri - alternates": a cell of days with other words must not be read as every day.
  if (days && !split && !scope.weekdays && !scope.cycleDays && /[\p{L}\d]/u.test(days) && !wholeDays(days))
    return "unclear";
  const noted = notes && !scope.weekdays ? wholeDays(notes) : undefined;
  return [{ line, text, title, ...time, ...scope, ...noted, ...(own.doubt && !days ? { doubt: own.doubt } : {}) }];
}

/**
 * Splits a title by its note: "Tues & Thurs only, other days Genius Hour" beside "Band" gives two routines at that
 * time.
 */
function splitByNote(title: string, notes: string): DayTitle[] | undefined {
  const said = /^(?<own>[^,;]+?)\s+(?:only|s[oó]lo)\s*[,;]\s*(?<rest>.+)$/iu.exec(withRestNamed(notes))?.groups;
  const own = said && wholeDays(said["own"]!);
  const rest = said && dayTitle(said["rest"]!);
  if (!own?.weekdays || !rest?.weekdays) return undefined;
  const isApart = rest.weekdays.every((day) => !own.weekdays!.includes(day));
  return isApart ? [{ title, ...own }, rest] : undefined;
}

/** Splits a title cell with several routines: with times of their own, or each on days of its own. */
function partsOfCell(words: string, time: RowTime): Omit<PasteDraft, "line" | "text">[] | "unclear" | undefined {
  if (findRanges(words).length > 1) {
    const { drafts, problem } = readLineParts(words, 0);
    return problem || drafts.length < 2 ? "unclear" : drafts;
  }
  const split = splitByDays(words) ?? splitByException(words);
  return typeof split === "string" ? split : split?.map((part) => ({ ...time, ...part }));
}

/** Reads the days in a row's own columns; a bare letter or number there is a day of the rotation. */
function daysOfCells(days: string | undefined, cycle: string | undefined): DayScope {
  const isLabel = days !== undefined && /^(?:[A-EG-H]|\d{1,2})(?:\s*[,/&-]\s*(?:[A-EG-H]|\d{1,2}))*$/.test(days);
  const scope: DayScope = days && !isLabel ? (wholeDays(days) ?? {}) : {};
  const labels = labelsOf(cycle ?? (isLabel ? days : ""));
  return labels.length > 0 ? { ...scope, cycleDays: labels } : scope;
}

/** Reads a row of a table whose head holds the times: its first cell names the days. */
function readTurnedRow({ columns, row, texts }: TableRow): PasteDraft[] {
  const label = texts.find((_text, index) => columns[index]!.sort !== "time") ?? "";
  const scope = wholeDays(label) ?? lettersOf(label) ?? {};
  return columns.flatMap((column, index) => {
    if (column.sort !== "time" || isBlank(texts[index]!)) return [];
    const { start, end } = column.time;
    return [{ ...scope, line: row.line, text: row.text.trim(), title: tidyTitle(texts[index]!), start, end: end! }];
  });
}
