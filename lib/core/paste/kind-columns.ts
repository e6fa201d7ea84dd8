import { findRanges, findTime, timeOfCell } from "./clock-times";
import { wordsOfHead } from "./heads";
import { findOtherDay, findRegularDay } from "./schedule-names";
import type { SourceLine } from "./source-lines";
import { isTitle, tidyTitle } from "./titles";

const SEPARATORS = ["\t", "|"] as const;
const START = /^(?<kind>.*?)\s*(?:\(?(?:start|begin|from|in|inicio|desde)s?(?:\s+times?)?\)?)$/iu;
const END = /^(?<kind>.*?)\s*(?:\(?(?:end|finish|to|out|fin|hasta)s?(?:\s+times?)?\)?)$/iu;

const cellsOf = (text: string, by: string): string[] => {
  const cells = text.split(by).map((cell) => cell.trim());
  return by === "|" && cells[0] === "" ? cells.slice(1, cells.at(-1) === "" ? -1 : undefined) : cells;
};

/** Rows with cells below a head row, up to the first line without any. */
function rowsBelow(lines: readonly SourceLine[], head: number, by: string): SourceLine[] {
  const end = lines.findIndex(({ text }, at) => at > head && !text.includes(by));
  return lines.slice(head + 1, end < 0 ? lines.length : end).filter(({ text }) => /[\p{L}\d]/u.test(text));
}

interface Pair {
  at: number;
  kind: string;
}

/** Finds pairs of columns "Start", "End", "Delay Start", "Delay End"; none where one pair is all that the head has. */
function pairsOf(cells: readonly string[]): Pair[] {
  const pairs = cells.flatMap((cell, at): Pair[] => {
    const [start, end] = [START.exec(cell)?.groups!["kind"], END.exec(cells[at + 1] ?? "")?.groups!["kind"]];
    return start !== undefined && start.toLowerCase() === end?.toLowerCase() ? [{ at, kind: tidyTitle(start) }] : [];
  });
  const kinds = new Set(pairs.map(({ kind }) => kind.toLowerCase()));
  return pairs.length > 1 && kinds.size === pairs.length ? pairs : [];
}

/** Joins each start and the end beside it to one cell, behind the others: a row's name comes before its times. */
function withPairs(
  cells: readonly string[],
  pairs: readonly Pair[],
  join: (start: string, end: string) => string,
): string {
  const others = cells.filter((_cell, at) => !pairs.some((pair) => pair.at === at || pair.at + 1 === at));
  return [...others, ...pairs.map(({ at }) => join(cells[at] ?? "", cells[at + 1] ?? ""))].join("\t");
}

/** True for a row of heads that are all kinds of day, one of them the regular one: "Regular", "Minimum Day". */
function areKinds(cells: readonly string[]): boolean {
  const regular = cells.filter((cell) => findRegularDay(cell) && !findOtherDay(cell)).length;
  const other = cells.filter((cell) => findOtherDay(cell)).length;
  return regular === 1 && other > 0 && regular + other === cells.length && cells.every((cell) => wordsOfHead(cell) < 7);
}

const isTimedName = (cell: string): boolean => {
  const time = findRanges(cell)[0] ?? findTime(cell);
  return time !== undefined && isTitle(cell.slice(0, time.from) + cell.slice(time.to));
};

function readHeadRow(lines: readonly SourceLine[], at: number): { lines: SourceLine[]; next: number } | undefined {
  const { line, text } = lines[at]!;
  const by = SEPARATORS.find((mark) => text.includes(mark));
  if (!by) return undefined;
  const heads = cellsOf(text, by);
  const rows = rowsBelow(lines, at, by);
  const last = rows.at(-1);
  const next = last ? lines.indexOf(last) + 1 : at + 1;
  const pairs = pairsOf(heads);
  if (pairs.length > 0) {
    const head = heads.map((cell, index) => pairs.find((pair) => pair.at === index)?.kind ?? cell);
    const body = rows.map((row) => ({
      line: row.line,
      text: withPairs(cellsOf(row.text, by), pairs, (start, end) =>
        timeOfCell(start) && timeOfCell(end) ? `${start}-${end}` : `${start} ${end}`.trim(),
      ),
    }));
    return { lines: [{ line, text: withPairs(head, pairs, (kind) => kind || "Time") }, ...body], next };
  }
  const filled = rows.map((row) => cellsOf(row.text, by).filter(Boolean));
  if (!areKinds(heads) || rows.length === 0 || !filled.flat().every(isTimedName)) return undefined;
  const lists = heads.flatMap((head, column) => [
    { line, text: head },
    ...rows.flatMap((row) => {
      const cell = cellsOf(row.text, by)[column];
      return cell ? [{ line: row.line, text: cell }] : [];
    }),
    { line, text: "" },
  ]);
  return { lines: lists, next };
}

/**
 * Sets columns for kinds of day apart: of "Start", "End", "Delay Start", "Delay End" each pair becomes one column of
 * times; lists side by side under "Regular" and "Minimum Day" come below each other. Lines keep their numbers.
 */
export function withKindsApart(lines: readonly SourceLine[]): SourceLine[] {
  const all: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const found = readHeadRow(lines, at);
    all.push(...(found?.lines ?? [lines[at]!]));
    at = (found?.next ?? at + 1) - 1;
  }
  return all;
}
