import { withNextLine } from "../../core/documents/wrapped-text";
import { segmentsOf, type PlacedLines, type TextBox, type TextLine } from "./page-text";

/** Lines further apart than this, in heights of the letters, belong to different tables. */
const SAME_TABLE = 4;
/** A gap in the words of a line, in heights of the letters, at which another column can begin. */
const CELL_GAP = 0.45;
/** Only a line with at least this many texts is a row whose words may be cut. */
const FEWEST_CELLS = 3;
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

/** A line of text, cut where columns can begin. */
export interface Row extends TextLine {
  segments: TextBox[];
}

export interface Column {
  left: number;
  right: number;
}

/** Lines in columns, and where the columns are. */
export interface UnruledTable {
  from: number;
  /** The last line, included. */
  to: number;
  columns: Column[];
}

export const rowOf = (line: TextLine): Row => ({ ...line, segments: segmentsOf(line) });

const overlaps = (box: Column, column: Column): boolean => box.left < column.right && box.right > column.left;

/**
 * Puts a line's words into columns. Cuts words that are close together where a column ends between them; gives words
 * outside of all columns a column of their own.
 * @returns cells by column with the columns as wide as they are now; undefined when a word spans two of them
 */
function placeIn(row: Row, columns: readonly Column[]): { cells: TextBox[][]; columns: Column[] } | undefined {
  const cells = columns.map((): TextBox[] => []);
  const wide = columns.map((column) => ({ ...column }));
  const outside: TextBox[] = [];
  for (const box of wordsOf(row, columns)) {
    const covered = columns.flatMap((column, i) => (overlaps(box, column) ? [i] : []));
    if (covered.length > 1) return undefined;
    const [at] = covered;
    if (at === undefined) outside.push(box);
    else {
      cells[at]!.push(box);
      wide[at] = { left: Math.min(wide[at]!.left, box.left), right: Math.max(wide[at]!.right, box.right) };
    }
  }
  for (const box of outside) {
    const at = wide.findIndex((column) => column.left > box.left);
    wide.splice(at < 0 ? wide.length : at, 0, { left: box.left, right: box.right });
    cells.splice(at < 0 ? cells.length : at, 0, [box]);
  }
  const isApart = wide.every((column, i) => i === 0 || column.left > wide[i - 1]!.right);
  return isApart ? { cells, columns: wide } : undefined;
}

/** Gives a line's segments; cuts those that cover several columns between the pieces that the file stores. */
function wordsOf({ segments, boxes }: Row, columns: readonly Column[]): TextBox[] {
  return segments.flatMap((segment) => {
    if (columns.filter((column) => overlaps(segment, column)).length < 2) return [segment];
    const own = boxes.filter(({ left, right }) => left >= segment.left - 0.5 && right <= segment.right + 0.5);
    const cut: TextBox[] = [];
    for (const box of own) {
      const last = cut.at(-1);
      if (last && box.left - last.right < CELL_GAP * box.size) {
        const isBlank = box.left - last.right > 0.15 * box.size && !/\s$/.test(last.text);
        last.text += `${isBlank ? " " : ""}${box.text}`;
        last.right = Math.max(last.right, box.right);
      } else cut.push({ ...box });
    }
    return segments.length < FEWEST_CELLS ? cut : cut.flatMap((box) => cutAtBlank(box, columns));
  });
}

/**
 * Cuts the words of two cells that the file stores as one text, at the blank nearest to the gap between the columns.
 */
function cutAtBlank(box: TextBox, columns: readonly Column[]): TextBox[] {
  const [left, right, ...more] = columns.filter((column) => overlaps(box, column));
  if (!left || !right || more.length > 0) return [box];
  const letter = (box.right - box.left) / box.text.length;
  const middle = (left.right + right.left) / 2;
  const blanks = [...box.text.matchAll(/ /g)].map(({ index }) => ({ index, place: box.left + index * letter }));
  const [nearest] = blanks.sort((a, b) => Math.abs(a.place - middle) - Math.abs(b.place - middle));
  if (!nearest || Math.abs(nearest.place - middle) > 2 * letter) return [box];
  return [
    { ...box, text: box.text.slice(0, nearest.index), right: Math.min(nearest.place, left.right) },
    { ...box, text: box.text.slice(nearest.index + 1), left: Math.max(nearest.place + letter, right.left) },
  ];
}

/** Finds the tables without drawn lines among the lines of a page: each grows from its fullest line up and down. */
export function unruledTables(rows: readonly Row[], from = 0, to = rows.length - 1): UnruledTable[] {
  let seed = -1;
  for (let i = from; i <= to; i += 1)
    if (rows[i]!.segments.length > Math.max(1, rows[seed]?.segments.length ?? 1)) seed = i;
  if (seed < 0) return [];
  const table = grown(rows, seed, [from, to]);
  return [...unruledTables(rows, from, table.from - 1), table, ...unruledTables(rows, table.to + 1, to)];
}

function grown(rows: readonly Row[], seed: number, [from, to]: [number, number]): UnruledTable {
  const table: UnruledTable = {
    from: seed,
    to: seed,
    columns: rows[seed]!.segments.map(({ left, right }) => ({ left, right })),
  };
  for (const direction of [1, -1]) {
    let isBehindHeading = false;
    for (let at = seed + direction; at >= from && at <= to; at += direction) {
      const [row, beside] = [rows[at]!, rows[at - direction]!];
      if (Math.abs(row.baseline - beside.baseline) > SAME_TABLE * Math.max(row.size, beside.size)) break;
      const placed = placeIn(row, table.columns);
      // A line that spans the columns, such as a heading between rows.
      const isAlone = row.segments.length === 1;
      if (!placed && !isAlone) break;
      // Different columns after a heading are another table.
      if (isBehindHeading && placed && placed.columns.length > table.columns.length) break;
      isBehindHeading = isAlone;
      if (!placed) continue;
      table.columns = placed.columns;
      table[direction > 0 ? "to" : "from"] = at;
    }
  }
  return table;
}

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
