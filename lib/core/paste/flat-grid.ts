import { findRanges, wholeTime, type FoundTime } from "./clock-times";
import { cellKey, cutCells, type CellCut } from "./cut-cells";
import { findWeekdays, findCycleDays } from "./day-words";
import { wholeDays } from "./day-scope";
import type { DayScope, PasteDraft, UnreadLine } from "./paste-reading";
import type { SourceLine } from "./source-lines";
import { isTitle, tidyTitle, withoutBullet } from "./titles";

/** What a grid gave whose cells came with nothing but single blanks between them. */
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

/** "Time Monday Tuesday Wednesday", "MON TUES WED THURS FRI", "TIME DAY 1 DAY 2 DAY 3". */
function dayHead(text: string): DayScope[] | undefined {
  const plain = text.replace(/^\s*(?:times?|hora|horario|period|block|hour)\s+/iu, "").trim();
  const cycle = [...plain.matchAll(/(?:days?|d[ií]a)\s+([A-H]|\d{1,2})(?=\s|$)|(?<=^|\s)([A-H])[\s-]days?(?=\s|$)/giu)];
  const left = cycle.reduceRight(
    (rest, found) => rest.slice(0, found.index) + rest.slice(found.index + found[0].length),
    plain,
  );
  if (cycle.length >= LEAST_COLUMNS && !/\p{L}|\d/u.test(left))
    return cycle.map((found) => findCycleDays(found[0])!).map(({ cycleDays }) => ({ cycleDays: cycleDays! }));
  if (!/^(?:mon|lun|tue|mar|sun|dom|m(?:\s|$)|l(?:\s|$))/iu.test(plain)) return undefined;
  const parts = plain.split(/\s+/).map((word) => wholeDays(word)?.weekdays);
  const isRow = parts.length >= LEAST_COLUMNS && parts.every((days) => days?.length === 1);
  return isRow && findWeekdays(plain).length > 0 ? parts.map((weekdays) => ({ weekdays: weekdays! })) : undefined;
}

/** A head of times, with nothing else in its line. */
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
  const text = withoutBullet(line.text);
  const time = findRanges(text)[0] ?? singleTime(text);
  if (!time || /\p{L}/u.test(text.slice(0, time.from))) return undefined;
  return { line, time, words: wordsOf(text.slice(time.to)), scope: {} };
}

function singleTime(text: string): FoundTime | undefined {
  const first = /^\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?=\s)/iu.exec(text);
  const time = first && wholeTime(first[0]);
  return time ? { ...time, from: 0, to: first[0].length } : undefined;
}

function dayRow(line: SourceLine): FlatRow | undefined {
  const [first = "", ...words] = line.text.trim().split(/\s+/);
  const scope = wholeDays(first.replace(/:$/, ""));
  return scope?.weekdays?.length === 1 && words.length > 0 ? { line, words, scope } : undefined;
}

/** Names that rows give away: rows that cut evenly, and names that are repeated in one row. */
function namesOf(rows: readonly FlatRow[], count: number): Set<string> {
  const seen = new Set<string>();
  for (const { words } of rows) {
    const size = words.length / count;
    if (!Number.isInteger(size)) continue;
    const cells = Array.from({ length: count }, (_cell, index) =>
      cellKey(words.slice(index * size, (index + 1) * size).join(" ")),
    );
    if (size === 1) for (const cell of cells) seen.add(cell);
    else if (new Set(cells).size === 1) seen.add(cells[0]!);
  }
  return seen;
}

/**
 * A grid whose cells came with single blanks between them, so that only their names say where one ends.
 * @param from index into `lines`
 * @returns undefined where no such grid begins at the line
 */
export function flatGridAt(lines: readonly SourceLine[], from: number): FlatGridReading | undefined {
  const { text } = lines[from]!;
  if (text.includes("\t") || text.includes("|") || /\S\s{2,}\S/.test(text.trim())) return undefined;
  const days = dayHead(text);
  const times = days ? undefined : timeHead(text);
  const count = days?.length ?? times?.length;
  if (!count) return undefined;
  const rows: FlatRow[] = [];
  let next = from + 1;
  for (; next < lines.length; next += 1) {
    const row = days ? timeRow(lines[next]!) : dayRow(lines[next]!);
    if (!row || rows.length === MOST_ROWS) break;
    rows.push(row);
  }
  if (rows.length === 0) return undefined;
  const seen = namesOf(rows, count);
  const reading: FlatGridReading = { drafts: [], unread: [], next };
  for (const row of rows) {
    const scopes = days ?? times!.map(() => row.scope);
    readRow(row, { scopes, times, seen }, reading);
  }
  return reading;
}

interface Grid {
  scopes: readonly DayScope[];
  times: readonly FoundTime[] | undefined;
  seen: Set<string>;
}

function readRow(row: FlatRow, { scopes, times, seen }: Grid, { drafts, unread }: FlatGridReading): void {
  const { line, words } = row;
  const found = { line: line.line, text: line.text.trim() };
  const timed = (index: number): Pick<PasteDraft, "start" | "end"> => {
    const { start, end } = row.time ?? times![index]!;
    return { start, ...(end ? { end } : {}) };
  };
  if (row.time && words.length > 0 && words.length < scopes.length) {
    const title = words.join(" ");
    if (isTitle(title))
      for (const scope of scopes) drafts.push({ ...found, ...scope, ...timed(0), title, doubt: "merged" });
    else unread.push({ ...found, problem: "no-title" });
    return;
  }
  const cut: CellCut | undefined = cutCells(words, scopes.length, seen);
  if (!cut || cut.other || !cut.cells.every(isTitle)) {
    unread.push({ ...found, problem: words.length === 0 ? "no-title" : "unclear" });
    return;
  }
  for (const cell of cut.cells) seen.add(cellKey(cell));
  for (const [index, scope] of scopes.entries())
    drafts.push({ ...found, ...scope, ...timed(index), title: cut.cells[index]! });
}
