import { findRanges, findTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import type { SourceLine } from "./source-lines";

/** Fewest rows of such a table: fewer may be aligned by chance. */
const LEAST_ROWS = 4;
/** Most lines above or below a table that are not part of it, such as a title or a remark. */
const MOST_AROUND = 3;
/** Fewest column edges besides the first: a table of two columns is a list with aligned times. */
const LEAST_EDGES = 2;
/** Fewest rows with a cell that begins at a column's edge behind several blanks. */
const LEAST_SET = 2;
/** Least share of the rows long enough for a column that have a cell beginning at its edge. */
const LEAST_SHARE = 0.6;

/** Finds where text begins behind two or more blanks. */
const setStarts = (text: string): number[] => [...text.matchAll(/(?<=\s{2})\S/g)].map(({ index }) => index);

/**
 * Finds the edges of columns: no row has a word across one, several rows begin a cell there behind blanks, and most
 * have a cell there.
 */
function edgesOf(rows: readonly string[]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) for (const at of setStarts(row)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts]
    .filter(([at, count]) => {
      const reaching = rows.filter((row) => row.length > at);
      const begun = reaching.filter((row) => row[at] !== " ");
      return (
        at > 0 &&
        count >= LEAST_SET &&
        rows.every((row) => (row[at - 1] ?? " ") === " ") &&
        begun.length >= reaching.length * LEAST_SHARE
      );
    })
    .map(([at]) => at)
    .sort((a, b) => a - b);
}

interface Block {
  from: number;
  to: number;
  edges: number[];
}

/** Finds the part of a run of lines that is a table, without a title or remark above and below. */
function tableIn(texts: readonly string[], from: number, to: number): Block | undefined {
  let best: Block | undefined;
  for (let first = from; first <= Math.min(from + MOST_AROUND, to - LEAST_ROWS); first += 1)
    for (let last = to; last >= Math.max(to - MOST_AROUND, first + LEAST_ROWS); last -= 1) {
      const edges = edgesOf(texts.slice(first, last));
      const size = (block: Block): number => block.edges.length * 100 + block.to - block.from;
      const block = { from: first, to: last, edges };
      if (edges.length >= LEAST_EDGES && (!best || size(block) > size(best))) best = block;
    }
  return best;
}

/** True when every cell of every row begins at a column's edge. */
const isSetThroughout = (texts: readonly string[], { from, to, edges }: Block): boolean =>
  texts.slice(from, to).every((row) => setStarts(row).every((at) => edges.includes(at)));

const cellsOf = (text: string, edges: readonly number[]): string[] =>
  [0, ...edges].map((at, index) => text.slice(at, edges[index]).trim());

/** True for an indented row that continues the cells above: "Introduction to" and below it "Engineering Design". */
const isRestOfRow = ([first, ...others]: readonly string[]): boolean =>
  first === "" && others.every((text) => findRanges(text).length === 0 && !findTime(text) && !wholeDays(text));

/** Puts tabs between the cells of a table; joins a row that continues the one above. */
function cutRows(lines: readonly SourceLine[], { from, to, edges }: Block): SourceLine[] {
  const rows: { line: number; cells: string[] }[] = [];
  for (const { line, text } of lines.slice(from, to)) {
    const cells = cellsOf(text, edges);
    const above = rows.at(-1);
    if (above && rows.length > 1 && isRestOfRow(cells))
      above.cells = above.cells.map((cell, index) => `${cell} ${cells[index]!}`.trim());
    else rows.push({ line, cells });
  }
  return rows.map(({ line, cells }) => ({ line, text: cells.join("\t").trimEnd() }));
}

/**
 * Puts tabs at the columns of a table that was aligned with blanks. A name as wide as its column has only one blank
 * behind it, so the blanks by themselves don't separate the cells.
 */
export function withColumnsCut(source: readonly SourceLine[]): SourceLine[] {
  const lines: SourceLine[] = [];
  const texts = source.map(({ text }) => text.trimEnd());
  const isRow = (at: number): boolean => texts[at] !== undefined && texts[at] !== "" && !/[\t|]/.test(texts[at]);
  for (let from = 0; from < source.length; from += 1) {
    let to = from;
    while (isRow(to)) to += 1;
    const table = to > from ? tableIn(texts, from, to) : undefined;
    if (table && isSetThroughout(texts, table))
      lines.push(...source.slice(from, table.from), ...cutRows(source, table), ...source.slice(table.to, to + 1));
    else lines.push(...source.slice(from, to + 1));
    from = to;
  }
  return lines;
}
