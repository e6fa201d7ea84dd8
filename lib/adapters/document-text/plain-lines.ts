import { withColumnGaps } from "./column-gaps";
import { textLines, type PlacedLines, type TextBox } from "./page-text";
import { rowOf, unruledTables, type Column, type Row } from "./unruled-tables";
import { linesOfTable } from "./unruled-rows";

/** Gap between lines of one block, in heights of the letters. */
const SAME_BLOCK = 4;

/**
 * Converts text outside of drawn tables to lines, with tabs where columns begin. In lines with columns an empty cell
 * keeps its place, so that the text of Tuesday's column does not move to Monday's.
 */
export function plainLines(texts: readonly TextBox[]): PlacedLines[] {
  const rows = textLines(texts).map(rowOf);
  return blocksOf(rows).flatMap((written) => {
    const block = withColumnGaps(written);
    const columns = columnsOf(block);
    const begin = block.findIndex(({ segments }) => segments.length > 1);
    const [above, inside] = [block.slice(0, begin), block.slice(begin)];
    if (columns && isTextInColumns(inside, columns))
      return [...above.map(placedAcross), columnAfterColumn(inside, columns)];
    return linesOfBlock(block);
  });
}

/** Gives the tables of a block, and the lines between them. */
function linesOfBlock(block: readonly Row[]): PlacedLines[] {
  let next = 0;
  const lines: PlacedLines[] = [];
  for (const table of unruledTables(block)) {
    lines.push(...block.slice(next, table.from).map((row) => placed(row, [cellsOf(row).join("\t")])));
    lines.push(...linesOfTable(block, table));
    next = table.to + 1;
  }
  return [...lines, ...block.slice(next).map((row) => placed(row, [cellsOf(row).join("\t")]))];
}

const cellsOf = ({ segments }: Row): string[] => segments.map(({ text }) => text.replaceAll(/\s+/g, " ").trim());

const placed = ({ baseline, size }: Row, lines: string[]): PlacedLines => ({
  top: baseline - size,
  bottom: baseline,
  size,
  lines,
});

function blocksOf(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    if (block && before && row.baseline - before.baseline <= SAME_BLOCK * Math.max(row.size, before.size))
      block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** Finds the columns of successive lines from the fullest of them; undefined when they are not a table. */
function columnsOf(block: readonly Row[]): Column[] | undefined {
  const most = Math.max(...block.map(({ segments }) => segments.length));
  const fullest = block.filter(({ segments }) => segments.length === most);
  if (most < 2 || block.filter(({ segments }) => segments.length > 1).length < 2) return undefined;
  const columns = Array.from({ length: most }, (_, i) => ({
    left: Math.min(...fullest.map(({ segments }) => segments[i]!.left)),
    right: Math.max(...fullest.map(({ segments }) => segments[i]!.right)),
  }));
  return columns.every(({ left }, i) => i === 0 || left > columns[i - 1]!.right) ? columns : undefined;
}

/** A line of a schedule: its time, then what happens. */
const BEGINS_WITH_TIME = /^\d{1,2}[:.]\d\d\b.*\p{L}{3}/u;
/** With fewer lines than this in a column, they may be cells of a table with times of their own. */
const MIN_COLUMN_LINES = 3;

/**
 * True for a schedule set in columns as in a newspaper: each column is a list of lines with times of their own, and
 * none of them is the time of the others.
 */
function isTextInColumns(block: readonly Row[], columns: readonly Column[]): boolean {
  // A line that spans the columns belongs to none of them.
  if (block.some((row) => !cellsIn(row, columns))) return false;
  return columns.every((_, column) => {
    const lines = block.flatMap((row) => cellsIn(row, columns)?.[column] || []);
    return lines.length >= MIN_COLUMN_LINES && lines.every((line) => BEGINS_WITH_TIME.test(line));
  });
}

function columnAfterColumn(block: readonly Row[], columns: readonly Column[]): PlacedLines {
  const lines = columns.flatMap((_, column) => block.flatMap((row) => cellsIn(row, columns)?.[column] || []));
  return { ...placed(block[0]!, lines), bottom: block.at(-1)!.baseline };
}

const placedAcross = (row: Row): PlacedLines => placed(row, [cellsOf(row).join(" ")]);

/** Gives the cells of a row by column; undefined for a line that spans the columns, such as a heading. */
function cellsIn({ segments }: Row, columns: readonly Column[]): string[] | undefined {
  const cells = columns.map(() => "");
  for (const { left, right, text } of segments) {
    const covered = coveredColumns({ left, right }, columns);
    if (segments.length === 1 && covered.length > 1) return undefined;
    // The text of a cell that covers several columns applies to each of them.
    for (const i of covered) cells[i] = `${cells[i]!} ${text.replaceAll(/\s+/g, " ").trim()}`.trim();
  }
  return cells;
}

function coveredColumns({ left, right }: Column, columns: readonly Column[]): number[] {
  const covered = columns.flatMap((column, i) => (left < column.right && right > column.left ? [i] : []));
  if (covered.length > 0) return covered;
  const distances = columns.map((column) => Math.max(column.left - right, left - column.right));
  return [distances.indexOf(Math.min(...distances))];
}
