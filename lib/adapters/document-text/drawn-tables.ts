import { textOfTable, type HtmlCell } from "../../core/paste/html-cells";
import { cutAt } from "./cut-words";
import { flowingText, isWrapped, textLines, type TextLine } from "./page-text";
import type { PageContent, PlacedLines, Ruling, TextBox } from "./page-text";

/** How far ends of drawn lines may miss each other, in points. */
const SLACK = 2.5;
/** With fewer lines of text than this, a cell contains wrapped words, not rows without lines between them. */
const MIN_UNRULED_ROWS = 3;
/** A table with more horizontal lines than this has one between all of its rows. */
const MOST_RULED_ROWS = 3;

/** A table drawn with lines: where its columns and rows are cut. */
interface Grid {
  columns: number[];
  rows: number[];
  rulings: Ruling[];
}

/**
 * Reads tables whose lines are drawn, cell by cell. A cell that no line divides covers several columns or rows.
 * @returns the tables, and the texts outside of all tables
 */
export function drawnTables({ texts, rulings }: PageContent): { tables: PlacedLines[]; others: TextBox[] } {
  let others = texts;
  const tables: PlacedLines[] = [];
  for (const grid of gridsOf(rulings)) {
    const isInside = (box: TextBox): boolean =>
      rowAt(grid, box) >= 0 && columnAt(grid, box) >= 0 && !isBeside(grid, box);
    const within = others.filter(isInside);
    if (within.length === 0) continue;
    others = others.filter((box) => !isInside(box));
    const inside = within.flatMap((box) => cutAt(box, linesThrough(grid, box)));
    const lines = tableRows(grid, inside).flatMap((row) => textOfTable(row).split("\n"));
    tables.push({ top: grid.rows[0]!, bottom: grid.rows.at(-1)!, size: inside[0]!.size, lines });
  }
  return { tables, others };
}

function gridsOf(rulings: readonly Ruling[]): Grid[] {
  return connected(rulings).flatMap((joined) => {
    const columns = distinct(joined.filter(isUpright).map(({ left, right }) => (left + right) / 2));
    const rows = distinct(joined.filter((one) => !isUpright(one)).map(({ top, bottom }) => (top + bottom) / 2));
    // A grid of one column is a frame around text.
    if (columns.length < 3 || rows.length < 2) return [];
    const grid = withoutHangingBoxes({ columns, rows, rulings: joined });
    return grid.rows.length > 1 ? [grid] : [];
  });
}

/**
 * Removes from a table a frame around text that touches it above or below, as in a column of the page: it is not a row.
 */
function withoutHangingBoxes(grid: Grid): Grid {
  const { columns, rulings } = grid;
  const rows = [...grid.rows];
  const isBox = (top: number, bottom: number): boolean => {
    const y = (top + bottom) / 2;
    const uprights = rulings.filter((one) => isUpright(one) && one.top - SLACK <= y && y <= one.bottom + SLACK);
    const places = distinct(uprights.map(({ left, right }) => (left + right) / 2));
    return places.length === 2 && (places[0]! > columns[0]! + SLACK || places[1]! < columns.at(-1)! - SLACK);
  };
  while (rows.length > 1 && isBox(rows.at(-2)!, rows.at(-1)!)) rows.pop();
  while (rows.length > 1 && isBox(rows[0]!, rows[1]!)) rows.shift();
  return { ...grid, rows };
}

const isUpright = ({ left, right, top, bottom }: Ruling): boolean => bottom - top > right - left;

const touches = (a: Ruling, b: Ruling): boolean =>
  a.left <= b.right + SLACK && b.left <= a.right + SLACK && a.top <= b.bottom + SLACK && b.top <= a.bottom + SLACK;

/** Groups lines that touch each other, directly or through others. */
function connected(rulings: readonly Ruling[]): Ruling[][] {
  const left = new Set(rulings);
  const groups: Ruling[][] = [];
  for (const first of rulings) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group)
      for (const other of left)
        if (touches(one, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function distinct(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (kept.length === 0 || place - kept.at(-1)! > SLACK * 1.5) kept.push(place);
  return kept;
}

const between = (cuts: readonly number[], place: number): number =>
  place < cuts[0]! || place >= cuts.at(-1)! ? -1 : cuts.findLastIndex((cut) => cut <= place);
const columnAt = ({ columns }: Grid, { left, right }: TextBox): number => between(columns, (left + right) / 2);
const rowAt = ({ rows }: Grid, { baseline, size }: TextBox): number => between(rows, baseline - size / 3);

/**
 * True for text beside a box that is attached to the table above, as in the other column of a page: a vertical line is
 * on one side of the text only.
 */
function isBeside({ rulings }: Grid, { left, right, baseline, size }: TextBox): boolean {
  const [y, middle] = [baseline - size / 3, (left + right) / 2];
  const uprights = rulings.filter((one) => isUpright(one) && one.top - SLACK <= y && y <= one.bottom + SLACK);
  return uprights.some((one) => one.left > middle) !== uprights.some((one) => one.right < middle);
}

/** Finds the x coordinates at which vertical lines of the table cross a text. */
function linesThrough({ columns, rulings }: Grid, { baseline, size }: TextBox): number[] {
  const y = baseline - size / 3;
  const uprights = rulings.filter((one) => isUpright(one) && one.top - SLACK <= y && y <= one.bottom + SLACK);
  return columns.filter((column) => uprights.some(({ left, right }) => Math.abs((left + right) / 2 - column) < SLACK));
}

/** True when a line is drawn along one side of the grid's cell. */
function isCut({ columns, rows, rulings }: Grid, row: number, column: number, side: "right" | "bottom"): boolean {
  const x = side === "right" ? columns[column + 1]! : (columns[column]! + columns[column + 1]!) / 2;
  const y = side === "bottom" ? rows[row + 1]! : (rows[row]! + rows[row + 1]!) / 2;
  return rulings.some(
    (one) =>
      isUpright(one) === (side === "right") &&
      one.left - SLACK <= x &&
      x <= one.right + SLACK &&
      one.top - SLACK <= y &&
      y <= one.bottom + SLACK,
  );
}

interface GridCell {
  row: number;
  column: number;
  colSpan: number;
  rowSpan: number;
}

function cellsOf(grid: Grid): GridCell[] {
  const [height, width] = [grid.rows.length - 1, grid.columns.length - 1];
  const isTaken = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  const cells: GridCell[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (isTaken[row]![column]) continue;
      let [colSpan, rowSpan] = [1, 1];
      while (column + colSpan < width && !isCut(grid, row, column + colSpan - 1, "right")) colSpan += 1;
      while (row + rowSpan < height && !isCut(grid, row + rowSpan - 1, column, "bottom")) rowSpan += 1;
      for (let down = 0; down < rowSpan; down += 1) isTaken[row + down]!.fill(true, column, column + colSpan);
      cells.push({ row, column, colSpan, rowSpan });
    }
  return cells;
}

interface FilledCell extends GridCell {
  texts: TextBox[];
}

/** Groups rows of the table so that no cell reaches from one group into another. */
function tableRows(grid: Grid, inside: readonly TextBox[]): HtmlCell[][][] {
  const filled = cellsOf(grid).map((cell): FilledCell => {
    const { row, column, colSpan, rowSpan } = cell;
    const texts = inside.filter((box) => {
      const [down, across] = [rowAt(grid, box) - row, columnAt(grid, box) - column];
      return down >= 0 && down < rowSpan && across >= 0 && across < colSpan;
    });
    return { ...cell, texts };
  });
  const rows = grid.rows.slice(1).map((_, row) => filled.filter((cell) => cell.row === row));
  const groups: FilledCell[][][] = [];
  let reach = 0;
  for (const [at, row] of rows.entries()) {
    if (at >= reach) groups.push([]);
    groups.at(-1)!.push(row);
    reach = Math.max(reach, at + 1, ...row.map(({ rowSpan }) => at + rowSpan));
  }
  return groups.map((group) =>
    group.length === 1 ? unruledRows(group[0]!, grid) : group.map((row) => row.map(asCell)),
  );
}

const asCell = ({ texts, colSpan, rowSpan }: FilledCell): HtmlCell => ({ text: flowingText(texts), colSpan, rowSpan });

/** Right limit of a cell's text. */
const endOf = ({ column, colSpan }: FilledCell, { columns }: Grid): number => columns[column + colSpan]! - PADDING;

const stepsOf = (lines: readonly TextLine[]): number[] =>
  lines.slice(1).map(({ baseline }, i) => baseline - lines[i]!.baseline);

/** A step between two lines that is wider than the least step by this factor starts a new row. */
const SAME_CELL = 1.1;
/** Least distance between a cell's text and its side, in points. */
const PADDING = 2;

/**
 * Splits a drawn row that contains several rows without lines between them, as where only columns are drawn. Each line
 * of its first cell starts a row, unless it continues a wrapped line.
 */
function unruledRows(row: FilledCell[], grid: Grid): HtmlCell[][] {
  const [first, ...others] = row.map((cell) => ({ ...cell, lines: textLines(cell.texts) }));
  const all = first?.lines ?? [];
  const isLevel = all.every(({ baseline, size }) =>
    others.some(({ texts }) => texts.some((box) => Math.abs(box.baseline - baseline) < size / 2)),
  );
  if (grid.rows.length > MOST_RULED_ROWS || all.length < MIN_UNRULED_ROWS || !isLevel) return [row.map(asCell)];
  const least = Math.min(...[first!, ...others].flatMap(({ lines }) => stepsOf(lines)));
  const isRest = (line: TextLine, i: number): boolean =>
    isWrapped(all[i - 1]!, line, endOf(first!, grid)) && line.baseline - all[i - 1]!.baseline <= SAME_CELL * least;
  // When each line fills all columns, each is a row.
  const isFull = others.every(({ lines }) => lines.length === all.length);
  const starts = all.filter((line, i) => i === 0 || isFull || !isRest(line, i));
  if (starts.length < 2) return [row.map(asCell)];
  const startOf = (box: TextBox): number =>
    Math.max(
      0,
      starts.findLastIndex(({ baseline, size }) => box.baseline > baseline - size / 2),
    );
  return starts.map((_, i) =>
    row.map((cell) => asCell({ ...cell, texts: cell.texts.filter((box) => startOf(box) === i) })),
  );
}
