import { SCHOOL_WEEK } from "../../../../lib/core/paste/day-words";
import type { GridRow } from "../../../../lib/core/paste/week-grid";

/** A row of the weekly grid as typed. */
export interface TypedRow extends GridRow {
  id: string;
  /** True while she has typed nothing into the row; its contents are proposals. */
  isFresh: boolean;
}

/** Proposes a next row: it starts when the one before ends, on the same days. */
export function nextRow(id: string, before?: GridRow): TypedRow {
  return {
    id,
    start: before?.end ?? "",
    end: "",
    title: "",
    weekdays: before && before.weekdays.length > 0 ? before.weekdays : SCHOOL_WEEK,
    isFresh: true,
  };
}

/** Number of columns: start, end, name, and one for each day of the school week. */
export const COLUMN_COUNT = 3 + SCHOOL_WEEK.length;

/** The parts of a key press in a cell that decide where it leads. */
export interface CellPress {
  key: string;
  /** True when the caret is before, or after, all of the cell's text; both when it is all selected or empty. */
  isAtStart: boolean;
  isAtEnd: boolean;
}

/**
 * Decides to which cell a key leads; undefined when the key only moves the caret in the text. The row after the last
 * one means a new row.
 */
export function cellAfterKey(
  { key, isAtStart, isAtEnd }: CellPress,
  { row, column }: { row: number; column: number },
  rowCount: number,
): { row: number; column: number } | undefined {
  switch (key) {
    case "ArrowUp":
      return row > 0 ? { row: row - 1, column } : undefined;
    case "ArrowDown":
      return row < rowCount - 1 ? { row: row + 1, column } : undefined;
    case "ArrowLeft":
      return isAtStart && column > 0 ? { row, column: column - 1 } : undefined;
    case "ArrowRight":
      return isAtEnd && column < COLUMN_COUNT - 1 ? { row, column: column + 1 } : undefined;
    case "Enter":
      return { row: row + 1, column: row < rowCount - 1 ? column : 0 };
    default:
      return undefined;
  }
}
