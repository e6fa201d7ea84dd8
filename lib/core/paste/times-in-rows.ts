import { wholeTime } from "./clock-times";
import type { SourceLine } from "./source-lines";
import { isTitle } from "./titles";

/** Fewest times of a row that is read with the names below it. */
const LEAST_TIMES = 3;
const cellsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\t|\s*\|\s*|\s{2,}/u)
    .map((cell) => cell.trim());
const isTime = (text: string): boolean => wholeTime(text) !== undefined;
const isName = (text: string): boolean => isTitle(text) && !/\d[:.]\d\d/u.test(text);
const isBlank = (line: SourceLine | undefined): boolean => !line || line.text.trim() === "";

/** A text whose rows of times are lists, and the numbers of the lines that were paired by their order. */
export interface PairedRows {
  lines: SourceLine[];
  paired: ReadonlySet<number>;
}

/** Finds as many names as the row has times: in the next row, or on the lines below up to a blank one. */
function namesBelow(
  lines: readonly SourceLine[],
  at: number,
  count: number,
): { names: string[]; next: number } | undefined {
  const first = isBlank(lines[at + 1]) ? at + 2 : at + 1;
  if (!lines[first]) return undefined;
  const row = cellsOf(lines[first].text);
  const hasMore = cellsOf(lines[first + 1]?.text ?? "").length === count;
  if (row.length === count && row.every(isName) && !hasMore) return { names: row, next: first + 1 };
  const names = lines.slice(first, first + count).map(({ text }) => text.trim());
  const isColumn = names.length === count && names.every((name) => isName(name) && cellsOf(name).length === 1);
  return isColumn && isBlank(lines[first + count]) ? { names, next: first + count } : undefined;
}

/** Most times below each other that are paired with as many names here; more are a column of a table. */
const MOST_STACKED = 3;

/** Finds two or three times on lines of their own, with as many names below them. */
function stackAt(
  lines: readonly SourceLine[],
  at: number,
): { times: SourceLine[]; names: string[]; next: number } | undefined {
  if (!isBlank(lines[at - 1])) return undefined;
  const end = lines.findIndex(({ text }, index) => index >= at && !wholeTime(text)?.end);
  const times = end < 0 ? [] : lines.slice(at, end);
  if (times.length < 2 || times.length > MOST_STACKED) return undefined;
  const names = lines.slice(end, end + times.length).map(({ text }) => text.trim());
  const next = end + times.length;
  return names.length === times.length && names.every(isName) && isBlank(lines[next])
    ? { times, names, next }
    : undefined;
}

/** Finds a row of times with as many names below it. */
function rowAt(
  lines: readonly SourceLine[],
  at: number,
): { times: SourceLine[]; names: string[]; next: number } | undefined {
  const { line, text } = lines[at]!;
  const cells = cellsOf(text);
  if (cells.length < LEAST_TIMES || !cells.every(isTime)) return undefined;
  const found = namesBelow(lines, at, cells.length);
  return found && { ...found, times: cells.map((cell) => ({ line, text: cell })) };
}

/**
 * Pairs times with the names below them by their order, where there are as many of both: "8:00-8:30  8:30-9:30
 * 9:30-10:15" above "Arrival  Reading  Math", or two or three of each on lines of their own.
 */
export function withRowsPaired(source: readonly SourceLine[]): PairedRows {
  const lines: SourceLine[] = [];
  const paired = new Set<number>();
  for (let at = 0; at < source.length; at += 1) {
    const found = rowAt(source, at) ?? stackAt(source, at);
    if (!found) {
      lines.push(source[at]!);
      continue;
    }
    for (const [index, { line, text }] of found.times.entries()) {
      lines.push({ line, text: `${text.trim()}  ${found.names[index]!}` });
      paired.add(line);
    }
    lines.push({ line: source[found.next - 1]!.line, text: "" });
    at = found.next - 1;
  }
  return { lines, paired };
}
