import { withNextLine } from "../../core/documents/wrapped-text";
import type { PlacedLines, TextBox } from "./page-text";
import { placeIn, type Row, type UnruledTable } from "./unruled-tables";

/** A step between two lines that is wider than within a cell by this factor starts a new row. */
const ROW_STEP = 1.1;
/** Steps up to this, in heights of the letters, can be those of wrapped words. */
const WRAPPED = 1.6;
/** The last line of a table's head, counted from 0, at most. */
const HEAD_LINES = 2;
/** Lines closer together than this belong to one cell: rows are further apart. */
const CLOSE = 1.35;
/** Lines that fill this share of the columns are rows of their own. */
const FULL = 0.72;
const ALL = 0.95;
/** Lines closer together than this share of the least step are one row, only vertically centred differently. */
const LEVEL = 0.7;

interface PlacedRow extends Row {
  /** Undefined for a line that spans the columns. */
  cells: string[] | undefined;
}

const textOf = (boxes: readonly TextBox[]): string =>
  boxes.map(({ text }) => text.replaceAll(/\s+/g, " ").trim()).join(" ");

/** Writes the rows of a table as lines with tabs between cells; joins the lines of one row. */
export function linesOfTable(rows: readonly Row[], { from, to, columns }: UnruledTable): PlacedLines[] {
  const placed = withHeadsOver(
    rows.slice(from, to + 1).map((row): PlacedRow => {
      const cells = placeIn(row, columns)?.cells.map((boxes) => textOf(boxes));
      return { ...row, cells: cells?.length === columns.length ? cells : undefined };
    }),
  );
  const begins = rowStarts(placed);
  const lines: (PlacedLines & { cells: string[] | undefined })[] = [];
  for (const [i, row] of placed.entries()) {
    const last = lines.at(-1);
    const { cells, baseline, size } = row;
    if (last?.cells && cells && !(begins ? begins.has(i) : beginsRow(row, cells, placed[i - 1]!, last.cells))) {
      last.cells = last.cells.map((cell, at) => withNextLine(cell, cells[at]!));
      last.lines = [last.cells.join("\t")];
      last.bottom = baseline;
    } else {
      const text = cells ? cells.join("\t") : textOf(row.segments);
      lines.push({ top: baseline - size, bottom: baseline, size, lines: [text], cells });
    }
  }
  return lines;
}

/** Moves heads that are centred over narrow cells into the column of these cells, and leaves out empty columns. */
function withHeadsOver(rows: readonly PlacedRow[]): PlacedRow[] {
  let all = [...rows];
  const linesOf = (column: number): number[] => all.flatMap(({ cells }, i) => (cells?.[column] ? [i] : []));
  const width = (): number => Math.max(0, ...all.map(({ cells }) => cells?.length ?? 0));
  for (let i = 0; i < width();) {
    const [own, next] = [linesOf(i), i + 1 < width() ? linesOf(i + 1) : []];
    const isEmpty = own.length === 0;
    const [upper, lower] = (own[0] ?? 0) < (next[0] ?? 0) ? [own, next] : [next, own];
    const isHead = next.length > 0 && own.length > 0 && upper.at(-1)! < lower[0]! && upper.at(-1)! <= HEAD_LINES;
    if (!isEmpty && !isHead) i += 1;
    else
      all = all.map((row) => {
        if (!row.cells) return row;
        const both = isEmpty ? [] : [`${row.cells[i]!} ${row.cells[i + 1]!}`.trim()];
        return { ...row, cells: row.cells.toSpliced(i, isEmpty ? 1 : 2, ...both) };
      });
  }
  return all;
}

/** Measures the steps from each line to the next one in the same column. */
function columnSteps(rows: readonly PlacedRow[]): { from: number; to: number; step: number }[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells?.length ?? 0));
  return Array.from({ length: width }, (_, column) => {
    const own = rows.flatMap(({ cells }, i) => (cells?.[column] ? [i] : []));
    return own.slice(1).map((to, i) => {
      const from = own[i]!;
      return { from, to, step: (rows[to]!.baseline - rows[from]!.baseline) / rows[to]!.size };
    });
  }).flat();
}

/**
 * Finds the lines that start a row, where lines of one cell are closer together than rows; vertically centred cells
 * count to their row. Undefined when all lines are equally far apart.
 */
function rowStarts(rows: readonly PlacedRow[]): Set<number> | undefined {
  const steps = columnSteps(rows).filter(({ step }) => step > 0.8);
  const least = Math.min(...steps.map(({ step }) => step));
  if (least > WRAPPED || !steps.some(({ step }) => step > ROW_STEP * least)) return undefined;
  const joined = steps.filter(({ step }) => step <= ROW_STEP * least);
  // Lines that fill nearly all columns are rows that are close together.
  const below = [...new Set(joined.map(({ to }) => to))].map(
    (i) => rows[i]!.cells!.filter((cell) => cell !== "").length,
  );
  const width = Math.max(...rows.map(({ cells }) => cells?.length ?? 0));
  const filled = below.reduce((sum, count) => sum + count, 0) / (width * below.length);
  if (width > 2 && below.length > 1 && filled > (least > CLOSE ? FULL : ALL)) return undefined;
  const starts = new Set(rows.keys());
  for (const { from, to } of joined) for (let i = from + 1; i <= to; i += 1) starts.delete(i);
  // Cells a little higher or lower than the first line of their row start no row.
  for (const i of [...starts].sort((a, b) => a - b)) {
    const apart = i === 0 ? Infinity : (rows[i]!.baseline - rows[i - 1]!.baseline) / rows[i]!.size;
    if (apart < LEVEL * least) starts.delete(i);
  }
  return starts;
}

/**
 * True for a line that starts a row, when all lines are equally far apart: one without a first cell, or in lower case,
 * continues the row above.
 */
function beginsRow(row: PlacedRow, cells: readonly string[], above: PlacedRow, before: readonly string[]): boolean {
  const apart = (row.baseline - above.baseline) / row.size;
  if (apart < LEVEL) return false;
  if (apart > WRAPPED) return true;
  if (cells.some((cell, i) => cell !== "" && before[i] === "")) return true;
  const worded = cells.length === 2 ? cells : cells.slice(0, 1);
  const isSmall = worded.some((cell, i) => /^\p{Ll}/u.test(cell) && !/[.:;]$/.test(before[i]!));
  return cells[0] !== "" && !(isSmall && cells.every((cell) => !/^\p{Lu}[^:]{0,30}:/u.test(cell)));
}
