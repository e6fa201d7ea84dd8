import { timeOfCell, wholeTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import type { SourceLine } from "./source-lines";
import { namedColumn, type ColumnName } from "./table-columns";
import { isTitle } from "./titles";

/** A table with one cell per line. */
interface Stacked {
  heads: string[];
  names: (ColumnName | undefined)[];
  /** The cells below the heads, up to the end of the table. */
  cells: SourceLine[];
  from: number;
}

const LEAST_COLUMNS = 2;
const MOST_COLUMNS = 8;
const LEAST_ROWS = 3;
const LONGEST_HEAD = 24;
const isTimeName = (name: ColumnName | undefined): boolean => name === "time" || name === "start" || name === "end";
const isTime = (text: string): boolean => wholeTime(text) !== undefined;

/**
 * Reads the heads that begin at a line: names of columns, one per line, including a time. An unknown name is accepted
 * between known ones.
 */
function headsAt(lines: readonly SourceLine[], from: number): Pick<Stacked, "heads" | "names"> | undefined {
  const heads: string[] = [];
  const names: (ColumnName | undefined)[] = [];
  for (let at = from; at < lines.length && heads.length < MOST_COLUMNS; at += 1) {
    const text = lines[at]!.text.trim();
    const name = text.length <= LONGEST_HEAD ? namedColumn(text) : undefined;
    const isAmid = !name && heads.length > 0 && text !== "" && !isTime(text) && text.length <= LONGEST_HEAD;
    if (!name && !(isAmid && namedColumn(lines[at + 1]?.text.trim() ?? ""))) break;
    heads.push(text);
    names.push(name);
  }
  addUnknown(lines, from, { heads, names });
  const isTimed = names.includes("time") || names.includes("start");
  const hasMore = names.some((name) => name === "title" || name === "period" || name === "days");
  // "Period", "Time", "Monday", "Tuesday" is a grid of days.
  const isGrid = wholeDays(lines[from + heads.length]?.text.trim() ?? "") !== undefined;
  return heads.length >= LEAST_COLUMNS && isTimed && hasMore && !isGrid ? { heads, names } : undefined;
}

/** Most unknown heads before the first time. */
const MOST_UNKNOWN = 2;

/**
 * Adds unknown heads: where the first column is the time, everything above the first time is a head: "Time", "Subject",
 * "Adults", "8:45".
 */
function addUnknown(
  lines: readonly SourceLine[],
  from: number,
  { heads, names }: Pick<Stacked, "heads" | "names">,
): void {
  if (names[0] !== "time" && names[0] !== "start") return;
  const rest = lines.slice(from + heads.length, from + heads.length + MOST_UNKNOWN + 1).map(({ text }) => text.trim());
  const more = rest.findIndex(isTime);
  const unknown = rest.slice(0, Math.max(0, more));
  if (unknown.some((text) => text === "" || text.length > LONGEST_HEAD)) return;
  for (const text of unknown) {
    heads.push(text);
    names.push(undefined);
  }
}

/** True where a cell can belong to a column of that name. */
function fits(text: string, name: ColumnName | undefined): boolean {
  if (isTimeName(name)) return timeOfCell(text) !== undefined;
  if (isTime(text)) return false;
  if (name === "days") return wholeDays(text) !== undefined;
  if (name === "length") return /^\d{1,3}(?:\s*min\p{L}*\.?)?$/iu.test(text);
  return name !== "title" || isTitle(text);
}

/** Reads the rows of a table that kept its empty cells: each has as many lines as there are heads. */
function evenRows({ names, cells }: Stacked): string[][] | undefined {
  const width = names.length;
  const rows: string[][] = [];
  for (let at = 0; at + width <= cells.length; at += width) {
    const row = cells.slice(at, at + width).map(({ text }) => text.trim());
    const isRow = row.every((text, index) => text === "" || fits(text, names[index]));
    const start = names.findIndex((name) => name === "time" || name === "start");
    if (!isRow || !isTime(row[start]!)) break;
    rows.push(row);
  }
  const rest = cells.slice(rows.length * width);
  return rows.length >= LEAST_ROWS && !rest.some(({ text }) => isTime(text)) ? rows : undefined;
}

/** Lists every way to put cells under columns in order, leaving some columns empty. */
function placings(cells: readonly string[], names: readonly (ColumnName | undefined)[]): string[][] {
  if (cells.length > names.length) return [];
  if (names.length === 0) return [[]];
  const [name, ...rest] = names;
  const filled =
    cells.length > 0 && fits(cells[0]!, name)
      ? placings(cells.slice(1), rest).map((others) => [cells[0]!, ...others])
      : [];
  const empty =
    name === "title" || name === "time" || name === "start"
      ? []
      : placings(cells, rest).map((others) => ["", ...others]);
  return [...filled, ...empty];
}

/** Finds the only way that fills most columns with cells of a recognisable form; undefined where several do. */
function placed(cells: readonly string[], names: readonly (ColumnName | undefined)[]): string[] | undefined {
  const isKnown = (name: ColumnName | undefined): boolean => isTimeName(name) || name === "days" || name === "length";
  const ways = placings(cells, names).map((row) => ({
    row,
    known: row.filter((text, index) => text !== "" && isKnown(names[index])).length,
  }));
  const most = Math.max(...ways.map(({ known }) => known));
  const best = ways.filter(({ known }) => known === most);
  return best.length === 1 ? best[0]!.row : undefined;
}

/** Splits the cells of a table without its empty cells into rows, by their times. */
function loosePieces({ names, cells }: Stacked): SourceLine[][] {
  const filled = cells.filter(({ text }) => text.trim() !== "");
  const lead = names.findIndex((name) => name === "time" || name === "start");
  const starts = filled.flatMap(({ text }, at) => (isTime(text) && !isTime(filled[at - 1]?.text ?? "") ? [at] : []));
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? start - lead + names.length : next - lead;
    return filled.slice(Math.max(0, start - lead), Math.max(start + 1, Math.min(to, filled.length)));
  });
}

const tabbed = (line: number, cells: readonly string[]): SourceLine => ({ line, text: cells.join("\t") });

/** A text whose tables with one cell per line got tabs again. */
export interface Unstacked {
  lines: SourceLine[];
  /** Line numbers of rows whose cells can't be assigned to columns. */
  doubtful: Set<number>;
}

function rowsOf(table: Stacked, doubtful: Set<number>): { rows: SourceLine[]; last: SourceLine } | undefined {
  const { names, cells } = table;
  const even = evenRows(table);
  if (even) {
    const rows = even.map((row, index) => tabbed(cells[index * names.length]!.line, row));
    return { rows, last: cells[even.length * names.length - 1]! };
  }
  const pieces = loosePieces(table);
  if (pieces.length < LEAST_ROWS) return undefined;
  const rows = pieces.map((piece) => {
    const texts = piece.map(({ text }) => text.trim());
    const row = placed(texts, names);
    if (!row) doubtful.add(piece[0]!.line);
    return tabbed(piece[0]!.line, row ?? texts);
  });
  return { rows, last: pieces.at(-1)!.at(-1)! };
}

/** Fewest times of a column above a column of names. */
const LEAST_TIMES = 4;

/**
 * Joins a column of times with the column of names below it: "Time", "8:00-8:48", "8:51-9:39", "Class", "ELA", "Math".
 * Both must have the same number of cells, and the names end at a blank line or with the text.
 */
function columnsBelow(lines: readonly SourceLine[], at: number): { rows: SourceLine[]; next: number } | undefined {
  const textAt = (index: number): string => lines[index]?.text.trim() ?? "";
  const hasHead = isTimeName(namedColumn(textAt(at)));
  const from = hasHead ? at + 1 : at;
  let to = from;
  while (isTime(textAt(to))) to += 1;
  const count = to - from;
  const isStart = at === 0 || textAt(at - 1) === "" || hasHead;
  if (!isStart || count < LEAST_TIMES) return undefined;
  const first = namedColumn(textAt(to)) === "title" ? to + 1 : to;
  const names = lines.slice(first, first + count);
  const areNames = names.every(({ text }) => isTitle(text) && !isTime(text) && !namedColumn(text.trim()));
  if (names.length < count || !areNames || textAt(first + count) !== "") return undefined;
  const rows = names.map(({ text }, index): SourceLine => {
    const { line, text: time } = lines[from + index]!;
    return { line, text: `${time.trim()}  ${text.trim()}` };
  });
  return { rows, next: first + count };
}

/**
 * Rebuilds tables with one cell per line: "Time", "Activity", "Days" and below them "8:00-8:20", "Breakfast", "M-F".
 * Finds the rows by the positions of times and by what each column can hold.
 */
export function withTablesUnstacked(source: readonly SourceLine[]): Unstacked {
  const lines: SourceLine[] = [];
  const doubtful = new Set<number>();
  for (let at = 0; at < source.length; at += 1) {
    const columns = columnsBelow(source, at);
    if (columns) {
      lines.push(...columns.rows);
      at = columns.next - 1;
      continue;
    }
    const found = source[at]!.text.includes("\t") ? undefined : headsAt(source, at);
    const below = found ? at + found.heads.length : at;
    const end = found ? source.findIndex(({ text }, index) => index >= below && /\t/.test(text)) : -1;
    const cells = found ? source.slice(below, end < 0 ? undefined : end) : [];
    const asked = new Set<number>();
    const read = found ? rowsOf({ ...found, cells, from: at }, asked) : undefined;
    if (!found || !read) {
      lines.push(source[at]!);
      continue;
    }
    lines.push(tabbed(source[at]!.line, found.heads), ...read.rows);
    for (const line of asked) doubtful.add(line);
    at = source.indexOf(read.last);
  }
  return { lines, doubtful };
}
