import { findRanges, type FoundTime } from "./clock-times";
import type { ClockText } from "./paste-reading";
import { roughMinute } from "./rough-minute";
import type { SourceLine } from "./source-lines";
import { isTitle, tidyTitle } from "./titles";

/** One cell with a time of its own. */
export interface TimedCell {
  start: ClockText;
  end: ClockText;
  title: string;
}

/** Rows of a grid in which every cell has its own time; each row is from one or several lines. */
export interface TimedRows {
  rows: { line: SourceLine; cells: TimedCell[] }[];
  /** Lines that are no complete row, so that their days are unknown. */
  unclear: SourceLine[];
}

/** True for a line with several ranges, each beside a name: "8:00-9:15 Reading 8:00-9:15 Reading". */
export const isTimedRow = (text: string): boolean => findRanges(text).length > 1;

function cellsOf(text: string): TimedCell[] | undefined {
  const ranges = findRanges(text);
  const isTimeFirst = !/[\p{L}\d]/u.test(text.slice(0, ranges[0]!.from));
  const cells = ranges.map(({ from, to, start, end }, index): TimedCell => {
    const words = isTimeFirst ? text.slice(to, ranges[index + 1]?.from) : text.slice(ranges[index - 1]?.to ?? 0, from);
    return { start, end: end!, title: tidyTitle(words) };
  });
  return cells.every(({ title }) => isTitle(title)) ? cells : undefined;
}

/** True for the ranges of one row: each overlaps the first. */
function areAtOnce(ranges: readonly FoundTime[]): boolean {
  const [first] = ranges;
  return ranges.every(
    ({ start, end }) => roughMinute(start) < roughMinute(first!.end!) && roughMinute(first!.start) < roughMinute(end!),
  );
}

/** True for a line with the last cell of a row, of which the line above has all others. */
export function isRestOfRow(above: readonly SourceLine[], { line, text }: SourceLine, count: number): boolean {
  const last = above.at(-1);
  if (!last || last.line !== line - 1) return false;
  const [before, own] = [findRanges(last.text), findRanges(text)];
  return own.length === 1 && before.length === count - 1 && areAtOnce([...before, ...own]);
}

/**
 * Reads rows that may span several lines: "7:40-8:00 Prayer 7:40-8:00 Prayer" and below it the same for the other days.
 * A row is whole when it has as many cells as there are days, all about at the same time.
 * @param lines with several stretches each
 */
export function timedRows(lines: readonly SourceLine[], count: number): TimedRows {
  const result: TimedRows = { rows: [], unclear: [] };
  let open: SourceLine[] = [];
  const give = (): void => {
    result.unclear.push(...open);
    open = [];
  };
  for (const line of lines) {
    const before = open.map(({ text }) => text).join(" ");
    const ranges = findRanges(`${before} ${line.text}`);
    // The line begins another row.
    if (open.length > 0 && (ranges.length > count || !areAtOnce(ranges))) give();
    open.push(line);
    const text = open.map((one) => one.text.trim()).join(" ");
    const own = findRanges(text);
    if (own.length < count) continue;
    const cells = own.length === count && areAtOnce(own) ? cellsOf(text) : undefined;
    if (cells) {
      result.rows.push({ line: open[0]!, cells });
      open = [];
    } else give();
  }
  give();
  return result;
}
