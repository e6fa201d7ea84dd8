import { SCHOOL_WEEK } from "../../../../lib/core/paste/day-words";
import type { GridRow } from "../../../../lib/core/paste/week-grid";

/** A row of the weekly grid as it is being typed. */
export interface TypedRow extends GridRow {
  id: string;
  /** Nothing was typed into it yet; what stands in it was put there for her. */
  isFresh: boolean;
}

/** The next routine starts where the one before ended, on the same days. */
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

/** Start, end, name, and one column for each day of the school week. */
export const COLUMN_COUNT = 3 + SCHOOL_WEEK.length;

/** What of a keypress in a cell decides where it leads. */
export interface CellPress {
  key: string;
  /** The caret stands before, or behind, all of the cell's text; both where all of it is selected or there is none. */
  isAtStart: boolean;
  isAtEnd: boolean;
}

/**
 * Where a key leads from a cell; undefined when it is the cell's own (moving the caret in its text). The row after the
 * last one means a new one.
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
