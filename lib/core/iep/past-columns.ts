import type { IsoDate } from "../time/iso-date";
import { NO_CHANGE, PRESENT } from "../lexicon/readers/past-column-words";
import { foldWords } from "../service-lines/plain-numbers";

const YEAR = /^(?:sy|school year|year|ano escolar)?\s*'?(?:20)?(\d\d) ?[-/] ?'?(?:20)?(\d\d)(?: school year| iep)?$/;
const PAST = /^(?:last|prior|previous|past|former|old|expired|expiring)\b|^(?:el )?ano (?:pasado|anterior)|^anterior/;

/** Matches a heading of columns of former services: "Services ending with this meeting". */
const ENDING = /\b(?:services?|amounts?|minutes|iep)\b.{0,20}\b(?:ending|ended|expiring|ends|before this)\b|^ending\b/;

/**
 * Drops the cells of past columns. Where there is one such column and another cell says "No change", its words replace
 * that cell.
 * @param past indexes of the columns of an earlier year
 */
export const withoutPast = (cells: readonly string[], past: readonly number[]): string[] =>
  cells.map((cell, i) => {
    if (past.includes(i)) return "";
    const isKept = past.length === 1 && i > 0 && NO_CHANGE.test(foldWords(cell).trim());
    return isKept ? (cells[past[0]!] ?? "") : cell;
  });

const yearEnd = (first: number): IsoDate => `20${String(first + 1).padStart(2, "0")}-06-30`;

/**
 * Finds the columns of a table that are about an earlier year: "2025-26" beside "2026-27", "Last year" beside another.
 * None where no head says so.
 * @param held the day of the IEP, where it names one
 */
export function pastColumns(cells: readonly string[], held: IsoDate | undefined): number[] {
  const heads = cells.map((cell) => foldWords(cell).trim());
  const years = heads.map((head) => YEAR.exec(head)?.[1]).map((year) => (year ? Number(year) : undefined));
  const known = years.filter((year) => year !== undefined);
  const isCompared =
    heads.length > 2 && heads.every((head) => head.length < 60) && heads.some((head) => PRESENT.test(head));
  return heads.flatMap((head, i) => {
    // An IEP of February also covers the rest of this school year.
    const isOldYear =
      known.length > 1 && years[i] !== undefined && (held ? yearEnd(years[i]) < held : years[i] < Math.max(...known));
    const isOfOld = isCompared && i > 0 && (PAST.test(head) || ENDING.test(head));
    return isOldYear || isOfOld ? [i] : [];
  });
}
