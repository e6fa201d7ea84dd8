import { DATE, LABEL } from "../lexicon/readers/flat-grid-words";
import { findRanges, wholeTime, type FoundTime } from "./clock-times";
import { cellKey, cutCells, type CellCut } from "./cut-cells";
import type { Weekday } from "../time/iso-date";
import { findCycleDays, findWeekdays, SCHOOL_WEEK } from "./day-words";
import { wholeDays } from "./day-scope";
import { isNotWeekly } from "./not-weekly";
import type { DayScope, PasteDraft, UnreadLine } from "./paste-reading";
import { isRestOfRow, isTimedRow, timedRows } from "./flat-timed-rows";
import type { SourceLine } from "./source-lines";
import { isTitle, tidyTitle, withoutBullet } from "./titles";

/** Result of reading a grid whose cells have only single blanks between them. */
export interface FlatGridReading {
  drafts: PasteDraft[];
  unread: UnreadLine[];
  /** Index of the first line behind the grid. */
  next: number;
}

const LEAST_COLUMNS = 3;
const MOST_ROWS = 80;

interface FlatRow {
  line: SourceLine;
  words: string[];
  scope: DayScope;
  time?: FoundTime;
}

const TIME_LEAD = /^\s*(?:times?|hora|horario|period|block|hour)(?:\/\p{L}+)?\s+/iu;

/**
 * True for a head of a grid whose columns are not understood, so that the days of the cells are unknown: "Time Mon &
 * Wed (English) Tues & Thurs (Español)".
 */
function isUnknownHead(text: string): boolean {
  if (!TIME_LEAD.test(text) || findRanges(text).length > 0) return false;
  const words = text.replace(TIME_LEAD, "").replaceAll(/\([^()]*\)/g, " ");
  const days = findWeekdays(words).flatMap(({ sort, weekdays }) => (sort === "word" ? weekdays! : []));
  const other = words.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word) && !wholeDays(word)?.weekdays);
  return days.length > 2 && other.length <= 2;
}

/** Reads a head of days: "Time Monday Tuesday Wednesday", "MON TUES WED THURS FRI", "TIME DAY 1 DAY 2 DAY 3". */
function dayHead(text: string): DayScope[] | undefined {
  const plain = text.replace(TIME_LEAD, "").replaceAll(DATE, " ").replaceAll(/\s+/g, " ").trim();
  const cycle = [...plain.matchAll(/(?:days?|d[ií]a)\s+([A-H]|\d{1,2})(?=\s|$)|(?<=^|\s)([A-H])[\s-]days?(?=\s|$)/giu)];
  const left = cycle.reduceRight(
    (rest, found) => rest.slice(0, found.index) + rest.slice(found.index + found[0].length),
    plain,
  );
  // "Time A Day B Day" has two columns beyond doubt.
  const least = TIME_LEAD.test(text) ? 2 : LEAST_COLUMNS;
  if (cycle.length >= least && !/\p{L}|\d/u.test(left))
    return cycle.map((found) => findCycleDays(found[0])!).map(({ cycleDays }) => ({ cycleDays: cycleDays! }));
  if (!/^(?:mon|lun|tue|mar|sun|dom|m(?:\s|$)|l(?:\s|$))/iu.test(plain)) return undefined;
  const parts = plain.split(/\s+/).map((word) => wholeDays(word)?.weekdays);
  const isRow = parts.length >= LEAST_COLUMNS && parts.every((days) => days?.length === 1);
  const places = parts.map((days) => SCHOOL_WEEK.indexOf(days?.[0] as Weekday));
  // Columns leave no day out: "M W F" are the days of the list below.
  const areNeighbours = places.every((place, index) => index === 0 || place === places[index - 1]! + 1);
  return isRow && areNeighbours && findWeekdays(plain).length > 0
    ? parts.map((weekdays) => ({ weekdays: weekdays! }))
    : undefined;
}

/** Reads a head of times, with nothing else in its line. */
function timeHead(text: string): FoundTime[] | undefined {
  if (!/^(?:\D*\d){9}/.test(text)) return undefined;
  const ranges = findRanges(text);
  const rest = ranges.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
  return ranges.length >= LEAST_COLUMNS && !/\p{L}{3}|\d/u.test(rest) ? ranges : undefined;
}

const wordsOf = (text: string): string[] =>
  tidyTitle(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d&/+]/u.test(word));

function timeRow(line: SourceLine): FlatRow | undefined {
  const whole = withoutBullet(line.text);
  const label = LABEL.exec(whole)?.[0] ?? "";
  const text = whole.slice(label.length);
  const time = findRanges(text)[0] ?? singleTime(text);
  if (!time) return undefined;
  const isLast = time.end !== undefined && !/[\p{L}\d]/u.test(text.slice(time.to));
  // "Art PE Music PE Library 9:40-10:20".
  if (/\p{L}/u.test(text.slice(0, time.from)))
    return isLast
      ? { line, time, words: wordsOf(text.slice(0, time.from).replace(/[(\s]+$/, "")), scope: {} }
      : undefined;
  const words = wordsOf(text.slice(time.to));
  // "Break 11:00-11:20": the label is the routine of every day.
  return { line, time, words: words.length === 0 && /\p{L}{3}/u.test(label) ? wordsOf(label) : words, scope: {} };
}

function singleTime(text: string): FoundTime | undefined {
  const first = /^\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?|\s?hs\b\.?)?(?=\s)/iu.exec(text);
  const time = first && wholeTime(first[0]);
  return time ? { ...time, from: 0, to: first[0].length } : undefined;
}

function dayRow(line: SourceLine): FlatRow | undefined {
  const [first = "", ...words] = line.text.trim().split(/\s+/);
  const scope = wholeDays(first.replace(/:$/, ""));
  return scope?.weekdays?.length === 1 && words.length > 0 ? { line, words, scope } : undefined;
}

/**
 * Collects certain names: those of rows with one word for each column, and a longer name that a row repeats in every
 * column.
 */
function namesOf(rows: readonly FlatRow[], count: number): Set<string> {
  const seen = new Set<string>();
  const hasCapitals = haveCapitals(rows);
  for (const { words } of rows) {
    const size = words.length / count;
    const isEven = Number.isInteger(size) && (size > 1 || !hasCapitals || words.every((word) => beginsCell(word)));
    if (!isEven) continue;
    const cells = Array.from({ length: count }, (_cell, index) =>
      cellKey(words.slice(index * size, (index + 1) * size).join(" ")),
    );
    if (size === 1) for (const cell of cells) seen.add(cell);
    else if (new Set(cells).size === 1) seen.add(cells[0]!);
  }
  return seen;
}

/**
 * Reads a grid whose cells have single blanks between them, so that only known names show where a cell ends.
 * @param from index into `lines`
 * @returns undefined where no such grid begins at the line
 */
export function flatGridAt(lines: readonly SourceLine[], from: number): FlatGridReading | undefined {
  const { text } = lines[from]!;
  if (text.includes("\t") || text.includes("|") || /\S\s{2,}\S/.test(text.trim())) return undefined;
  const days = dayHead(text.trim());
  if (!days && isUnknownHead(text.trim())) return unclearGrid(lines, from);
  const times = days ? undefined : timeHead(text);
  const count = days?.length ?? times?.length;
  if (!count) return undefined;
  const rows: FlatRow[] = [];
  const timed: SourceLine[] = [];
  let next = from + 1;
  for (; next < lines.length && rows.length + timed.length < MOST_ROWS; next += 1) {
    const line = lines[next]!;
    const isTimed = days !== undefined && (isTimedRow(line.text) || isRestOfRow(timed, line, days.length));
    const row = isTimed ? undefined : days ? timeRow(line) : dayRow(line);
    if (isTimed) timed.push(line);
    else if (row) rows.push(row);
    else break;
  }
  if (rows.length + timed.length === 0) return undefined;
  const grid = { times, seen: namesOf(rows, count), hasCapitals: haveCapitals(rows) };
  const reading: FlatGridReading = { drafts: [], unread: [], next };
  if (days) readTimedRows(timed, days, reading);
  for (const row of rows) readRow(row, { ...grid, scopes: days ?? times!.map(() => row.scope) }, reading);
  return reading;
}

/** Returns the rows below a head that is not understood, all to be asked about. */
function unclearGrid(lines: readonly SourceLine[], from: number): FlatGridReading | undefined {
  const reading: FlatGridReading = { drafts: [], unread: [], next: from + 1 };
  for (; reading.next < lines.length && timeRow(lines[reading.next]!); reading.next += 1) {
    const { line, text } = lines[reading.next]!;
    reading.unread.push({ line, text: text.trim(), problem: "unclear" });
  }
  return reading.unread.length > 1 ? reading : undefined;
}

/** Reads rows whose cells have times of their own: the cells are under the days in order. */
function readTimedRows(lines: readonly SourceLine[], days: readonly DayScope[], reading: FlatGridReading): void {
  const { rows, unclear } = timedRows(lines, days.length);
  for (const { line, cells } of rows)
    for (const [index, cell] of cells.entries())
      reading.drafts.push({ line: line.line, text: line.text.trim(), ...days[index]!, ...cell });
  for (const { line, text } of unclear) reading.unread.push({ line, text: text.trim(), problem: "unclear" });
}

interface Grid {
  scopes: readonly DayScope[];
  times: readonly FoundTime[] | undefined;
  seen: Set<string>;
  /** Cells begin with a capital. */
  hasCapitals: boolean;
}

const beginsCell = (word: string, before?: string): boolean =>
  /^[^\p{L}]*[\p{Lu}\d]/u.test(word) && (before === undefined || !/^(?:&|\+|\/|and|of|y|de|with|w\/)$/iu.test(before));
const haveCapitals = (rows: readonly FlatRow[]): boolean =>
  rows.filter(({ words }) => words[0] !== undefined && beginsCell(words[0])).length * 2 > rows.length;

/**
 * True for a row that is one name for all days, such as "Story time and home time" under five days: it has fewer words
 * than days, or a single capital in a grid whose cells have capitals. Not for a row that begins with another row's
 * cell.
 */
function isOneName({ words }: FlatRow, { scopes, seen, hasCapitals }: Grid): boolean {
  if (words.length < scopes.length) return true;
  const starts = words.filter((word, index) => beginsCell(word, words[index - 1]));
  return hasCapitals && starts.length === 1 && !seen.has(cellKey(words[0]!));
}

function readRow(row: FlatRow, grid: Grid, { drafts, unread }: FlatGridReading): void {
  const { scopes, times, seen } = grid;
  const { line, words } = row;
  const found = { line: line.line, text: line.text.trim() };
  const timed = (index: number): Pick<PasteDraft, "start" | "end"> => {
    const { start, end } = row.time ?? times![index]!;
    return { start, ...(end ? { end } : {}) };
  };
  if (isNotWeekly(found.text)) {
    unread.push({ ...found, problem: "not-weekly" });
    return;
  }
  if (row.time && words.length > 0 && isOneName(row, grid)) {
    const title = words.join(" ");
    if (isTitle(title))
      for (const scope of scopes) drafts.push({ ...found, ...scope, ...timed(0), title, doubt: "merged" });
    else unread.push({ ...found, problem: "no-title" });
    return;
  }
  const cut: CellCut | undefined = cutCells(words, scopes.length, seen);
  if (!cut || !cut.cells.every(isTitle) || !(cut.other ?? []).every(isTitle)) {
    unread.push({ ...found, problem: words.length === 0 ? "no-title" : "unclear" });
    return;
  }
  if (!cut.other) for (const cell of cut.cells) seen.add(cellKey(cell));
  for (const [index, scope] of scopes.entries()) {
    const doubt = cut.other ? { doubt: "cells" as const, otherTitle: cut.other[index]! } : {};
    drafts.push({ ...found, ...scope, ...timed(index), title: cut.cells[index]!, ...doubt });
  }
}
