import { findRanges, findTime } from "./clock-times";
import type { SourceLine } from "./source-lines";

/** One cell of a table, and where its text begins in the line. */
export interface PastedCell {
  text: string;
  at: number;
}

export interface PastedRow {
  /** Counted from 1. */
  line: number;
  text: string;
  cells: PastedCell[];
}

/** What separates the cells of a table. */
export type Separator = "tab" | "pipe" | "comma" | "spaces";

export interface PastedTable {
  by: Separator;
  rows: PastedRow[];
}

const PIPE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|?)+\s*$/;

/** Splits a line of comma- or semicolon-separated values (RFC 4180) into cells, honouring quotes. */
function separated(text: string, separator: string): PastedCell[] {
  const cells: PastedCell[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(text.slice(at));
    const end = quoted ? at + quoted[0].length : -1;
    if (quoted && (end === text.length || text[end] === separator)) {
      cells.push({ text: quoted[1]!.replaceAll('""', '"'), at });
      at = end + 1;
      continue;
    }
    const next = text.indexOf(separator, at);
    const stop = next < 0 ? text.length : next;
    cells.push({ text: text.slice(at, stop), at });
    at = stop + 1;
  }
  return cells;
}

function cellsBy(text: string, pattern: RegExp): PastedCell[] {
  const cells: PastedCell[] = [];
  let at = 0;
  for (const gap of text.matchAll(pattern)) {
    cells.push({ text: text.slice(at, gap.index), at });
    at = gap.index + gap[0].length;
  }
  cells.push({ text: text.slice(at), at });
  return cells;
}

const trimmed = (cells: PastedCell[]): PastedCell[] => cells.map(({ text, at }) => ({ text: text.trim(), at }));

function pipeCells(text: string): PastedCell[] {
  const inner = text.trim().replace(/^\|/, "").replace(/\|$/, "");
  return cellsBy(inner, /\|/g);
}

const indentOf = (text: string): number => text.search(/\S|$/);

/** Splits a line into cells at runs of blanks, with the index at which each begins. */
function placedCells(text: string): PastedCell[] {
  const [first, ...others] = cellsBy(text, /(?<=\S)\s{2,}(?=\S)/g);
  return [{ text: first!.text, at: indentOf(text) }, ...others];
}

/** Most characters by which the beginnings of cells in one column may differ. */
const MOST_SHIFT = 3;

/**
 * Joins a row with an indented line that continues its cells: "Introduction to" and below it "Engineering Design".
 * @returns undefined where the next line is a row, or no part of the table
 */
function goneOn(row: PastedRow, text: string): PastedRow | undefined {
  const indent = indentOf(text);
  if (indent < (row.cells[0]?.at ?? 0) + 2 || findRanges(text).length > 0 || text.trim() === "") return undefined;
  const cells = row.cells.map((cell) => ({ ...cell }));
  for (const more of placedCells(text)) {
    const cell = cells.find(({ at }) => Math.abs(at - more.at) <= MOST_SHIFT);
    if (!cell) return undefined;
    cell.text = `${cell.text} ${more.text.trim()}`;
  }
  return { ...row, cells };
}

type Splitter = [by: Separator, split: (text: string) => PastedCell[] | undefined];

/**
 * Splitters by separator. One makes a table only where neighbouring lines have the same number of cells, since prose
 * has commas too.
 */
const SPLITTERS: Splitter[] = [
  ["tab", (text) => (text.includes("\t") ? cellsBy(text, /\t/g) : undefined)],
  ["pipe", (text) => (text.split("|").length > 2 ? pipeCells(text) : undefined)],
  ["comma", (text) => (separated(text, ";").length > 2 ? separated(text, ";") : undefined)],
  ["comma", (text) => (separated(text, ",").length > 2 ? separated(text, ",") : undefined)],
  ["spaces", (text) => (/\S\s{2,}\S/.test(text) ? placedCells(text) : undefined)],
];

/**
 * Joins rows of a tab-separated table that were broken in a cell: an incomplete row and the next one, without a time,
 * that together are as wide as the widest.
 */
function withCellsJoined(rows: readonly PastedRow[]): PastedRow[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const joined: PastedRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const hasTime = findRanges(row.cells[0]!.text).length > 0 || findTime(row.cells[0]!.text) !== undefined;
    const isStart = last && last.cells.length > 1 && findRanges(last.cells[0]!.text).length > 0;
    if (
      !isStart ||
      hasTime ||
      width < 3 ||
      last.cells.length + row.cells.length - 1 !== width ||
      last.cells.length === width
    ) {
      joined.push(row);
      continue;
    }
    const [first, ...others] = row.cells;
    const cells = last.cells.map((cell) => ({ ...cell }));
    cells[cells.length - 1]!.text = `${cells.at(-1)!.text} ${first!.text}`.trim();
    joined[joined.length - 1] = { ...last, text: `${last.text} ${row.text}`, cells: [...cells, ...others] };
  }
  return joined;
}

/** @param isStrict true where the separator is in plain lines too */
type IsHeadRow = (cells: readonly PastedCell[], isStrict: boolean) => boolean;

/** Reads a line between two rows of a table that has only a time and a title: one cell for all columns. */
function fullWidthRow({ line, text }: SourceLine): PastedRow | undefined {
  const time = findRanges(text)[0] ?? findTime(text);
  if (!time) return undefined;
  const [isTitleBefore, isTitleBehind] = [/\p{L}/u.test(text.slice(0, time.from)), /\p{L}/u.test(text.slice(time.to))];
  if (isTitleBefore === isTitleBehind) return undefined;
  if (isTitleBefore) return { line, text, cells: [{ text: text.trim(), at: 0 }] };
  const cells = [text.slice(0, time.to), text.slice(time.to)].map((cell, index) => ({ text: cell.trim(), at: index }));
  return { line, text, cells };
}

/**
 * True where a table can begin: always for tabs; other separators occur in plain lines too, so they need a head nearby.
 */
function canBegin(lines: readonly SourceLine[], from: number, [by, split]: Splitter, isHeadRow: IsHeadRow): boolean {
  const first = split(lines[from]!.text);
  if (!first) return false;
  if (by === "tab") return true;
  const near = [first, ...lines.slice(from + 1, from + 3).map(({ text }) => split(text))];
  return near.some((cells) => cells && isHeadRow(trimmed(cells), by !== "pipe"));
}

/**
 * Reads the table that begins at a line.
 * @param from index into `lines`
 * @returns the rows, and the index of the first line behind them
 */
export function tableAt(
  lines: readonly SourceLine[],
  from: number,
  isHeadRow: IsHeadRow,
): { table: PastedTable; next: number } | undefined {
  for (const [by, split] of SPLITTERS) {
    if (!canBegin(lines, from, [by, split], isHeadRow)) continue;
    const rows: PastedRow[] = [];
    let at = from;
    for (; at < lines.length; at += 1) {
      const { line, text } = lines[at]!;
      if (by === "pipe" && PIPE_RULE.test(text) && text.includes("|") && rows.length > 0) {
        rows.push({ line, text, cells: [] });
        continue;
      }
      const last = rows.at(-1);
      const more = by === "spaces" && last ? goneOn(last, text) : undefined;
      if (more) {
        rows[rows.length - 1] = more;
        continue;
      }
      const cells = split(text);
      const hasNext = by === "tab" && rows.length > 0 && lines[at + 1]?.text.includes("\t");
      const lone = !cells && hasNext ? fullWidthRow(lines[at]!) : undefined;
      if (!cells && !lone) break;
      rows.push(lone ?? { line, text, cells: trimmed(cells!) });
    }
    const filled = rows.filter(({ cells }) => cells.length > 0);
    if (filled.length < 2) continue;
    const hasHead = filled.slice(0, 3).some(({ cells }) => isHeadRow(cells, by !== "tab" && by !== "pipe"));
    if (by === "tab" || hasHead) return { table: { by, rows: by === "tab" ? withCellsJoined(rows) : rows }, next: at };
  }
  return undefined;
}
