import { wholeTime, type FoundTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import { datedDays } from "./heads";
import type { DayScope, PasteDraft, UnreadLine } from "./paste-reading";
import type { SourceLine } from "./source-lines";
import { isBlank } from "./table-row";
import { isTitle, tidyTitle } from "./titles";

/** Result of reading a grid whose cells are on lines of their own. */
export interface CellLineReading {
  drafts: PasteDraft[];
  unread: UnreadLine[];
  /** Index of the first line behind the grid. */
  next: number;
}

const COLUMN_HEAD = /^(?:times?|period|per\.?|pd\.?|hour|block|blk\.?|hora|horario|bloque|per[ií]odo|#)$/iu;
/** Columns before the days: a period and a time. */
const MOST_LABELS = 2;

/** Most days of a rotation. */
const MOST_DAYS = 10;
const LONGEST_DAY = 24;
const isShort = (text: string): boolean => text.trim() !== "" && text.length <= LONGEST_DAY;

/** Reads the days of a rotation, one per line and in order: "A", "B", "C". */
function lettersFrom(lines: readonly SourceLine[], from: number): { scopes: DayScope[]; next: number } | undefined {
  const scopes: DayScope[] = [];
  while (lines[from + scopes.length]?.text.trim() === "ABCDEFGH"[scopes.length])
    scopes.push({ cycleDays: ["ABCDEFGH"[scopes.length]!] });
  return scopes.length > 1 ? { scopes, next: from + scopes.length } : undefined;
}

/** Reads consecutive lines that are each one day. */
function daysFrom(lines: readonly SourceLine[], from: number): { scopes: DayScope[]; next: number } | undefined {
  const letters = lettersFrom(lines, from);
  if (letters) return letters;
  const scopes: DayScope[] = [];
  let at = from;
  for (; at < lines.length && scopes.length <= MOST_DAYS && isShort(lines[at]!.text); at += 1) {
    const scope = wholeDays(lines[at]!.text.trim()) ?? datedDays(lines[at]!.text);
    const count = scope?.weekdays?.length ?? scope?.cycleDays?.length ?? scope?.cycleWeeks?.length;
    if (!scope || count !== 1) break;
    scopes.push(scope);
  }
  const days = scopes.map(({ weekdays, cycleDays, cycleWeeks }) => String(weekdays ?? cycleDays ?? cycleWeeks));
  return scopes.length > 1 && new Set(days).size === days.length ? { scopes, next: at } : undefined;
}

interface Row {
  time: FoundTime;
  line: SourceLine;
  cells: SourceLine[];
}

/**
 * Reads the rows of the grid: a time, and the lines up to the next time. A blank line ends the grid where no time
 * follows.
 */
function rowsFrom(lines: readonly SourceLine[], from: number, most: number): { rows: Row[]; next: number } {
  const rows: Row[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at]!;
    const time = wholeTime(line.text);
    if (time) rows.push({ time, line, cells: [] });
    else if (rows.length === 0) break;
    else {
      const row = rows.at(-1)!;
      const rest = lines.slice(at, at + most + 1);
      if (line.text.trim() === "" && !rest.some(({ text }) => wholeTime(text))) break;
      if (daysFrom(lines, at)) break;
      row.cells.push(line);
    }
  }
  return { rows, next: at };
}

/**
 * Reads a grid of days whose cells are on lines of their own, as a web page's table becomes when copied as text: the
 * names of the days, then each time with one cell for each day, or one for all.
 * @param from index into `lines`
 * @returns undefined where no such grid begins at the line
 */
export function cellLinesAt(lines: readonly SourceLine[], from: number): CellLineReading | undefined {
  let first = from;
  while (first < from + MOST_LABELS && COLUMN_HEAD.test(lines[first]?.text.trim() ?? "")) first += 1;
  const days = daysFrom(lines, first);
  if (!days) return undefined;
  const labels = first - from;
  const hasLabels = labels === MOST_LABELS;
  const start = hasLabels && !wholeTime(lines[days.next]?.text ?? "") ? days.next + 1 : days.next;
  const { rows, next } = rowsFrom(lines, start, days.scopes.length);
  if (rows.length === 0) return undefined;
  const reading: CellLineReading = { drafts: [], unread: [], next };
  for (const [index, row] of rows.entries()) {
    const isLast = index === rows.length - 1;
    readRow(
      hasLabels && !isLast ? { ...row, cells: row.cells.slice(0, -1) } : row,
      { scopes: days.scopes, isLast },
      reading,
    );
  }
  return reading;
}

interface Grid {
  scopes: readonly DayScope[];
  isLast: boolean;
}

function readRow({ time, line, cells }: Row, { scopes, isLast }: Grid, { drafts, unread }: CellLineReading): void {
  const filled = cells.filter(({ text }) => text.trim() !== "");
  const draft = { line: line.line, text: line.text.trim(), start: time.start, ...(time.end ? { end: time.end } : {}) };
  const add = (title: string, scope: DayScope, doubt?: "merged"): void => {
    drafts.push({ ...draft, ...scope, title: tidyTitle(title), ...(doubt ? { doubt } : {}) });
  };
  const isRemark = ({ text }: SourceLine): boolean => /^\s*[(*]/.test(text);
  const own = filled.filter((cell) => !isRemark(cell));
  const count = scopes.length;
  // A blank line amid the cells may be an empty one, or the end of the grid.
  const isClosed = cells.slice(cells.indexOf(filled[0]!)).findIndex(({ text }) => text.trim() === "") >= filled.length;
  const hasNoGap = isClosed || cells.every(({ text }) => text.trim() !== "");
  const isWhole =
    cells.length === count || (filled.length === count && hasNoGap) || (isLast && filled.length > count && hasNoGap);
  const row = cells.length === count ? cells : filled;
  if (isWhole) {
    for (const [index, scope] of scopes.entries()) {
      const cell = row[index]!;
      if (isTitle(cell.text)) add(cell.text, scope);
      else if (!isBlank(cell.text)) unread.push({ line: cell.line, text: cell.text.trim(), problem: "no-title" });
    }
    for (const { line: at, text } of row.slice(count)) unread.push({ line: at, text: text.trim(), problem: "no-time" });
  } else if (own.length === 1 && isTitle(own[0]!.text)) {
    for (const scope of scopes) add(own[0]!.text, scope, "merged");
    for (const { line: at, text } of filled.filter(isRemark))
      unread.push({ line: at, text: text.trim(), problem: "no-time" });
  } else {
    unread.push({ line: line.line, text: line.text.trim(), problem: filled.length === 0 ? "no-title" : "unclear" });
    for (const { line: at, text } of filled) unread.push({ line: at, text: text.trim(), problem: "unclear" });
  }
}
