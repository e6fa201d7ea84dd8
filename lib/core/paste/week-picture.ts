import type { Interval } from "../time/interval";
import { WEEKDAYS, type Weekday } from "../time/iso-date";
import { SCHOOL_WEEK } from "./day-words";
import type { PastedEntry } from "./paste-reading";

/** One cell of a day: an entry, or several that overlap. */
export interface PictureCell extends Interval {
  entries: PastedEntry[];
  /** Number of rows that it spans, at least 1. */
  rowSpan: number;
}

/** A row of the table: the time between two moments at which something begins or ends. */
export interface PictureRow extends Interval {
  /** For each day: a cell that begins in this row, null for free time, undefined where an earlier cell continues. */
  cells: (PictureCell | null | undefined)[];
}

/** A week as a table: days across, hours down. */
export interface WeekPicture {
  days: Weekday[];
  rows: PictureRow[];
}

/** Builds the cells of a day; overlapping entries share one. */
function cellsOfDay(entries: readonly PastedEntry[], day: Weekday): PictureCell[] {
  const cells: PictureCell[] = [];
  const own = entries
    .filter(({ weekdays }) => weekdays.includes(day))
    .sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute);
  for (const entry of own) {
    const last = cells.at(-1);
    if (last && entry.startMinute < last.endMinute) {
      last.entries.push(entry);
      last.endMinute = Math.max(last.endMinute, entry.endMinute);
    } else cells.push({ entries: [entry], startMinute: entry.startMinute, endMinute: entry.endMinute, rowSpan: 1 });
  }
  return cells;
}

/** Lays entries out as a week: Monday to Friday, and days of the weekend with entries. */
export function weekPicture(entries: readonly PastedEntry[]): WeekPicture {
  const days = WEEKDAYS.filter(
    (day) => SCHOOL_WEEK.includes(day) || entries.some(({ weekdays }) => weekdays.includes(day)),
  );
  const columns = days.map((day) => cellsOfDay(entries, day));
  const edges = [
    ...new Set(columns.flatMap((cells) => cells.flatMap(({ startMinute, endMinute }) => [startMinute, endMinute]))),
  ].sort((a, b) => a - b);
  const rows = edges.slice(0, -1).map((startMinute, index): PictureRow => {
    const endMinute = edges[index + 1]!;
    const cells = columns.map((column) => {
      const cell = column.find((one) => one.startMinute <= startMinute && startMinute < one.endMinute);
      if (!cell) return null;
      if (cell.startMinute < startMinute) return undefined;
      return { ...cell, rowSpan: edges.filter((edge) => edge >= cell.startMinute && edge < cell.endMinute).length };
    });
    return { startMinute, endMinute, cells };
  });
  return { days: [...days], rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)) };
}
