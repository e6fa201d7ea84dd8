import type { PastedCell, PastedRow } from "./pasted-tables";
import type { Column } from "./table-columns";

/** Most characters between the beginning of a cell and that of its head. */
const MOST_SHIFT = 1;
/** Fewest rows: fewer may be aligned by chance. */
const LEAST_ROWS = 3;
/** Width of a column of times before the first named head, in characters. */
const WIDTH_OF_TIME = 8;

const startsOf = (columns: readonly Column[]): number[] => {
  const starts = columns.map(({ at }) => at);
  return starts[0]! >= WIDTH_OF_TIME && columns[0]!.sort === "days" ? [0, ...starts] : starts;
};

/** Cuts a line where the heads begin; undefined where a word crosses a cut, or a cell begins elsewhere. */
function cutAt(row: PastedRow, starts: readonly number[]): PastedCell[] | undefined {
  const { text } = row;
  const isCut = starts.slice(1).every((start) => start >= text.length || text[start - 1] === " ");
  const isBelow = row.cells.every(({ at }) => starts.some((start) => Math.abs(start - at) <= MOST_SHIFT));
  if (!isCut || !isBelow) return undefined;
  // A cell that was joined with the next line differs from the text at its position.
  if (row.cells.some((cell) => !text.startsWith(cell.text, cell.at)))
    return starts.map((start) => ({
      text: row.cells.find(({ at }) => Math.abs(start - at) <= MOST_SHIFT)?.text ?? "",
      at: start,
    }));
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]).trim(), at: start }));
}

/**
 * Cuts the rows of a table that is aligned with blanks: each cell begins where its head does, although a name as wide
 * as its column has only one blank behind it.
 * @returns undefined where the rows are not aligned so
 */
export function setRows(columns: readonly Column[], rows: readonly PastedRow[]): PastedRow[] | undefined {
  const starts = startsOf(columns);
  const cut = rows.map((row) => ({ row, cells: cutAt(row, starts) }));
  const isSet = rows.length >= LEAST_ROWS && cut.every(({ cells }) => cells !== undefined);
  return isSet ? cut.map(({ row, cells }) => ({ ...row, cells: cells! })) : undefined;
}
