import type { PastedCell, PastedRow } from "./pasted-tables";
import type { Column } from "./table-columns";

/** In characters: a cell that begins further from its head is not below it. */
const MOST_SHIFT = 1;
/** Fewer rows may fit by chance. */
const LEAST_ROWS = 3;
/** Room for a time before the first head that is named. */
const WIDTH_OF_TIME = 8;

const startsOf = (columns: readonly Column[]): number[] => {
  const starts = columns.map(({ at }) => at);
  return starts[0]! >= WIDTH_OF_TIME && columns[0]!.sort === "days" ? [0, ...starts] : starts;
};

/**
 * The line cut where the heads begin; undefined where a word goes over one of these places, or a cell begins elsewhere.
 */
function cutAt(row: PastedRow, starts: readonly number[]): PastedCell[] | undefined {
  const { text } = row;
  const isCut = starts.slice(1).every((start) => start >= text.length || text[start - 1] === " ");
  const isBelow = row.cells.every(({ at }) => starts.some((start) => Math.abs(start - at) <= MOST_SHIFT));
  if (!isCut || !isBelow) return undefined;
  // Cells that went on in the next line are no longer what their line has at their place.
  if (row.cells.some((cell) => !text.startsWith(cell.text, cell.at)))
    return starts.map((start) => ({
      text: row.cells.find(({ at }) => Math.abs(start - at) <= MOST_SHIFT)?.text ?? "",
      at: start,
    }));
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]).trim(), at: start }));
}

/**
 * Rows of a table set with blanks, as documents of fixed width are: each cell begins where its head does, so that a
 * name as wide as its column has only one blank behind it.
 * @returns undefined where the rows are not set so
 */
export function setRows(columns: readonly Column[], rows: readonly PastedRow[]): PastedRow[] | undefined {
  const starts = startsOf(columns);
  const cut = rows.map((row) => ({ row, cells: cutAt(row, starts) }));
  const isSet = rows.length >= LEAST_ROWS && cut.every(({ cells }) => cells !== undefined);
  return isSet ? cut.map(({ row, cells }) => ({ ...row, cells: cells! })) : undefined;
}
