import { findLength, wholeTime, type FoundTime } from "./clock-times";
import { scopeOf, takeDays, wholeDays } from "./day-scope";
import { labelsOf } from "./day-words";
import { readGridRow } from "./read-grid-row";
import { isNotWeekly } from "./not-weekly";
import type { DayScope, PasteDraft, PasteProblem, UnreadLine } from "./paste-reading";
import type { PastedRow } from "./pasted-tables";
import { isKeepOutRequest } from "./requests";
import { lettersOf, timeOfLabel, type Column, type ColumnName } from "./table-columns";
import { isBlank, type RowTime, type TableRow } from "./table-row";
import { isTitle, tidyTitle } from "./titles";
import { splitByDays } from "./titles-by-day";

export interface TableReading {
  drafts: PasteDraft[];
  unread: UnreadLine[];
  /** Words of a column of notes that ask to keep out, with the routine's name before them. */
  requests: { line: number; text: string }[];
}

/** Cells of a row, each under its column: by number, or by place where only blanks keep them apart. */
function align(row: PastedRow, columns: readonly Column[], bySpaces: boolean): string[] {
  if (!bySpaces) return columns.map((_column, index) => row.cells[index]?.text ?? "");
  const texts = columns.map(() => "");
  for (const { text, at } of row.cells) {
    const distances = columns.map((column) => Math.abs(column.at - at));
    texts[distances.indexOf(Math.min(...distances))] += text;
  }
  return texts;
}

/** Reads the rows below a head. */
export function readTable(columns: readonly Column[], rows: readonly PastedRow[], bySpaces: boolean): TableReading {
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ""));
  const reading: TableReading = { drafts: [], unread: [], requests: [] };
  const isFull = isFullGrid(columns, filled);
  for (const row of filled) {
    const texts = align(row, columns, bySpaces);
    const extra = bySpaces ? [] : row.cells.slice(columns.length).filter(({ text }) => !isBlank(text));
    const found = { line: row.line, text: row.text.trim() };
    if (extra.length > 0) reading.unread.push({ ...found, problem: "no-column" });
    const drafts = extra.length > 0 ? [] : readRow({ columns, row, texts, isFull }, reading);
    if (typeof drafts === "string") reading.unread.push({ ...found, problem: drafts });
    else if (drafts.length === 0 && extra.length === 0) reading.unread.push({ ...found, problem: problemOf(texts) });
    else reading.drafts.push(...drafts);
  }
  return reading;
}

const problemOf = (texts: readonly string[]): PasteProblem =>
  texts.some((text) => wholeTime(text)) ? "no-title" : "no-time";

function isFullGrid(columns: readonly Column[], rows: readonly PastedRow[]): boolean {
  const at = columns.flatMap(({ sort }, index) => (sort === "days" ? [index] : []));
  const counts = rows.map(({ cells }) => at.filter((index) => cells[index]?.text).length);
  return at.length > 2 && counts.includes(at.length) && counts.every((count) => count <= 1 || count === at.length);
}

function named({ columns, texts }: TableRow, name: ColumnName): string | undefined {
  const at = columns.findIndex(
    (column, index) => column.sort === "named" && column.name === name && !isBlank(texts[index]!),
  );
  return at < 0 ? undefined : texts[at];
}

/** The time of a row: of its column, of its two columns, or of the first cell that is nothing but a time. */
function timeOf(row: TableRow): RowTime | undefined {
  const [start, end] = [named(row, "start"), named(row, "end")];
  const own = wholeTime(start ?? named(row, "time") ?? row.texts.find((text) => wholeTime(text)) ?? "");
  const time: FoundTime | undefined =
    own ??
    row.texts.flatMap((text, index) =>
      row.columns[index]!.sort === "named" ? (timeOfLabel(text)?.time ?? []) : [],
    )[0];
  if (!time) return undefined;
  const last = time.end ?? (end ? wholeTime(end)?.start : undefined);
  const length = named(row, "length");
  const minutes = length ? (findLength(length)?.minutes ?? (Number(length) || undefined)) : undefined;
  const endAt = row.columns.findIndex((column) => column.sort === "named" && column.name === "end");
  const saysNoEnd = endAt >= 0 && /^[-–—]+$|^(?:n\/?a|none)$/iu.test(row.texts[endAt]!.trim());
  return { start: time.start, ...(last ? { end: last } : minutes ? { minutes } : saysNoEnd ? { isOpen: true } : {}) };
}

function readRow(row: TableRow, reading: TableReading): PasteDraft[] | PasteProblem {
  if (row.columns.some(({ sort }) => sort === "time")) return readTurnedRow(row);
  const time = timeOf(row);
  if (row.columns.some(({ sort }) => sort === "days")) {
    const grid = readGridRow(row, time);
    if (grid.problem) reading.unread.push({ line: row.row.line, text: row.row.text.trim(), problem: grid.problem });
    return grid.drafts.length === 0 && grid.problem ? grid.problem : grid.drafts;
  }
  return time ? readListRow(row, time, reading) : [];
}

/** A period that is only a number gets its head's word: "Period 1". */
function periodOf(row: TableRow): string | undefined {
  const period = named(row, "period");
  const column = row.columns.find((one) => one.sort === "named" && one.name === "period");
  const head = column?.sort === "named" ? column.head : undefined;
  return period && head && /^\d{1,2}$/.test(period.trim()) ? `${head} ${period}` : period;
}

/** A row with one routine. */
function readListRow(row: TableRow, time: RowTime, reading: TableReading): PasteDraft[] | PasteProblem {
  const label = row.texts.map((text) => timeOfLabel(text)?.label).find((text) => text);
  const own = takeDays(named(row, "title") ?? periodOf(row) ?? label ?? named(row, "unknown") ?? "");
  const title = tidyTitle(own.title);
  if (!isTitle(title) && !/\d/.test(title)) return [];
  const [days, notes] = [named(row, "days"), named(row, "notes")];
  if ([title, days, notes].some((text) => text && isNotWeekly(text))) return "not-weekly";
  const { line, text } = { line: row.row.line, text: row.row.text.trim() };
  if (notes && isKeepOutRequest(notes)) reading.requests.push({ line, text: `${title}: ${notes}` });
  const split = splitByDays(title) ?? (notes ? splitByDays(notes) : undefined);
  if (split) return split.map((part) => ({ line, text, ...time, ...part }));
  const scope = { ...scopeOf(own), ...daysOfCells(days, named(row, "cycle")) };
  const noted = notes && !scope.weekdays ? wholeDays(notes) : undefined;
  return [{ line, text, title, ...time, ...scope, ...noted, ...(own.doubt && !days ? { doubt: own.doubt } : {}) }];
}

/** Days of a row's own columns; a bare letter or number there is a day of the rotation. */
function daysOfCells(days: string | undefined, cycle: string | undefined): DayScope {
  const isLabel = days !== undefined && /^(?:[A-EG-H]|\d{1,2})(?:\s*[,/&-]\s*(?:[A-EG-H]|\d{1,2}))*$/.test(days);
  const scope: DayScope = days && !isLabel ? (wholeDays(days) ?? {}) : {};
  const labels = labelsOf(cycle ?? (isLabel ? days : ""));
  return labels.length > 0 ? { ...scope, cycleDays: labels } : scope;
}

/** A row of a table whose head holds the times: its first cell names the days. */
function readTurnedRow({ columns, row, texts }: TableRow): PasteDraft[] {
  const label = texts.find((_text, index) => columns[index]!.sort !== "time") ?? "";
  const scope = wholeDays(label) ?? lettersOf(label) ?? {};
  return columns.flatMap((column, index) => {
    if (column.sort !== "time" || isBlank(texts[index]!)) return [];
    const { start, end } = column.time;
    return [{ ...scope, line: row.line, text: row.text.trim(), title: tidyTitle(texts[index]!), start, end: end! }];
  });
}
