import { wholeTime, type FoundTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import type { DayScope, PasteDraft, UnreadLine } from "./paste-reading";
import type { SourceLine } from "./source-lines";
import { isBlank } from "./table-row";
import { isTitle, tidyTitle } from "./titles";

/** Result of reading a grid whose columns follow one below the other. */
export interface DayColumnsReading {
  drafts: PasteDraft[];
  unread: UnreadLine[];
  /** Index of the first line behind the grid. */
  next: number;
}

const TIME_HEAD = /^(?:times?|hora|horario|when)$/iu;
/** Fewest times of such a grid: two consecutive times are a start and an end. */
const LEAST_TIMES = 3;
const LEAST_STRETCHES = 2;
const LEAST_DAYS = 2;

interface Column {
  scope: DayScope;
  cells: SourceLine[];
}

const isFilled = ({ text }: SourceLine): boolean => text.trim() !== "";
const dayOf = (text: string): DayScope | undefined => {
  const scope = text.length <= 24 ? wholeDays(text.trim().replace(/:$/, "")) : undefined;
  const count = scope?.weekdays?.length ?? scope?.cycleDays?.length ?? scope?.cycleWeeks?.length;
  return count === 1 ? scope : undefined;
};

/** Reads the columns below the times: a day, and below it one cell for each time. */
function columnsFrom(lines: readonly SourceLine[], from: number, count: number): { columns: Column[]; next: number } {
  const columns: Column[] = [];
  let next = from;
  while (next < lines.length) {
    const scope = dayOf(lines[next]!.text);
    if (!scope) break;
    const cells: SourceLine[] = [];
    let at = next + 1;
    for (; at < lines.length && cells.length < count && !dayOf(lines[at]!.text); at += 1)
      if (isFilled(lines[at]!)) cells.push(lines[at]!);
    columns.push({ scope, cells });
    while (at < lines.length && !isFilled(lines[at]!) && lines.slice(at).some(({ text }) => dayOf(text))) at += 1;
    next = at;
  }
  return { columns, next };
}

/**
 * Reads a grid of days whose columns follow one below the other: all times, then each day with a cell for each time,
 * one per line. A day with fewer cells is asked about, since nothing says which are missing.
 * @param from index into `lines`
 * @returns undefined where no such grid begins at the line
 */
export function dayColumnsAt(lines: readonly SourceLine[], from: number): DayColumnsReading | undefined {
  const times: { line: SourceLine; time: FoundTime }[] = [];
  let at = TIME_HEAD.test(lines[from]!.text.trim()) ? from + 1 : from;
  for (; at < lines.length; at += 1) {
    const time = wholeTime(lines[at]!.text);
    if (time) times.push({ line: lines[at]!, time });
    else if (isFilled(lines[at]!)) break;
  }
  const least = times.every(({ time }) => time.end) ? LEAST_STRETCHES : LEAST_TIMES;
  if (times.length < least || at >= lines.length) return undefined;
  const { columns, next } = columnsFrom(lines, at, times.length);
  const full = columns.filter(({ cells }) => cells.length === times.length);
  if (columns.length < LEAST_DAYS || full.length * 2 < columns.length) return undefined;
  const reading: DayColumnsReading = { drafts: [], unread: [], next };
  for (const { scope, cells } of columns)
    for (const [index, { line, text }] of cells.entries()) {
      const { start, end } = times[index]!.time;
      const found = { line, text: text.trim() };
      if (cells.length < times.length) reading.unread.push({ ...found, problem: "unclear" });
      else if (isTitle(text))
        reading.drafts.push({ ...found, ...scope, start, ...(end ? { end } : {}), title: tidyTitle(text) });
      else if (!isBlank(text)) reading.unread.push({ ...found, problem: "no-title" });
    }
  return reading;
}
