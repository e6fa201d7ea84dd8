import { findLength, wholeTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import type { PastedRow } from "./pasted-tables";
import { isTitle, tidyTitle } from "./titles";

/** Fewest names in a row that make it the row of a grid. */
const LEAST_NAMES = 3;

const isName = (text: string): boolean =>
  isTitle(tidyTitle(text)) && !wholeTime(text) && !wholeDays(text) && findLength(text) === undefined;

/** Maps the columns of a row that hold names to the names. */
function namesOf({ cells }: PastedRow): Map<number, string> {
  const hasTime = cells.some(({ text }) => wholeTime(text));
  return new Map(
    hasTime
      ? cells.flatMap(({ text }, at) => (isName(text) ? [[at, tidyTitle(text).toLowerCase()] as const] : []))
      : [],
  );
}

/**
 * Separates rows of a table without a head: those with different names in several columns are unclear (days or
 * classes), those with the same name in every column apply to all.
 */
export function rowsWithoutHead(rows: readonly PastedRow[]): { sure: PastedRow[]; unclear: PastedRow[] } {
  const names = rows.map(namesOf);
  const width = Math.max(0, ...names.map(({ size }) => size));
  const repeats = names.filter((own) => own.size > 1 && new Set(own.values()).size === 1).length;
  const isTimed = rows.filter(({ cells }) => cells.filter(({ text }) => wholeTime(text)).length === 1).length;
  // Take only a table with one time per row as wide: where start and end have a column each, the other columns may be
  // the teacher and the room.
  const isWide = width >= LEAST_NAMES && isTimed * 2 > rows.length;
  const isGrid = isWide || (width > 1 && repeats > 0);
  if (!isGrid) return { sure: [...rows], unclear: [] };
  const isWhole = (own: ReadonlyMap<number, string>): boolean =>
    own.size === 0 || (own.size === width && new Set(own.values()).size === 1);
  return {
    sure: rows.flatMap((row, index) => (isWhole(names[index]!) ? [withOneName(row, names[index]!)] : [])),
    unclear: rows.filter((_row, index) => !isWhole(names[index]!)),
  };
}

/** Keeps a repeated name only once: "8:00-8:30  Math  Math  Math". */
function withOneName(row: PastedRow, names: ReadonlyMap<number, string>): PastedRow {
  const [first, ...others] = names.keys();
  if (first === undefined || others.length === 0) return row;
  const cells = row.cells.filter((_cell, at) => !others.includes(at));
  return { ...row, cells, text: cells.map(({ text }) => text).join("\t") };
}
