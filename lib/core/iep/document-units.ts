import { withNextLine } from "../documents/wrapped-text";
import { BEGINS_ANEW, BEGINS_SERVICE } from "../lexicon/readers/document-unit-words";
import type { IepLine, IepPlace } from "./iep-reading";
import { isHeading, sectionOf } from "./iep-sections";
import { isTermOfService } from "./service-terms";
import { runningLines } from "./running-lines";

/** A paragraph, or a row of a table. */
export interface Unit extends IepPlace {
  /** Cells from left to right; a paragraph has one. */
  cells: string[];
  /** True for the first unit below an empty line. */
  isApart: boolean;
}

/** Least width of a wrapped line, as a share of the page's longest line. */
const FULL = 0.72;
/** The same for a line that ends a sentence. */
const FILLED = 0.84;
/** The same for a line that clearly continues. */
const HALF = 0.5;
/** Width of a line in capitals relative to one with the same number of small letters. */
const WIDTH_OF_CAPITALS = 1.3;
/**
 * Joins the lines of a document: wrapped lines into paragraphs, cells that cover several columns into one. Drops
 * running headers and footers.
 */
export function unitsOf(lines: readonly IepLine[]): Unit[] {
  const running = runningLines(lines);
  const longest = longestLines(lines);
  const units: Unit[] = [];
  let isApart = true;
  for (const [i, { text, page, column }] of lines.entries()) {
    if (running.has(i)) continue;
    const cells = cellsOf(text);
    if (cells.length === 0) {
      isApart = true;
      continue;
    }
    const last = units.at(-1);
    const isPlain = page !== undefined && cells.length === 1 && !isWholeRow(text);
    const goesOn = isPlain && last && last.cells.length === 1 && !isWholeRow(lines[last.lastLine]!.text);
    const before = lines[last?.lastLine ?? 0]!;
    if (goesOn && isWrapped(before, { text: cells[0]!, page, column, isApart }, longest.get(placeOf(before)) ?? 0)) {
      last.cells[0] = withNextLine(last.cells[0]!, cells[0]!);
      last.lastLine = i;
    } else if (last && goesOnInRow(last, { cells, page: page ?? null, isApart })) {
      for (const [at, cell] of cells.entries())
        if (cell !== "") last.cells[at] = withNextLine(last.cells[at] ?? "", cell);
      last.lastLine = i;
    } else units.push({ cells, page: page ?? null, firstLine: i, lastLine: i, isApart });
    isApart = false;
  }
  return units;
}

/** True for a cell that covers several columns of a table. */
const isWholeRow = (text: string): boolean => text.split("\t").filter((cell) => cell.trim() !== "").length > 1;

/**
 * True for a row of an unruled table that continues the row above: its first cell continues the one above in small
 * letters.
 */
function goesOnInRow(above: Unit, row: { cells: string[]; page: number | null; isApart: boolean }): boolean {
  if (row.isApart || row.page === null || above.page !== row.page) return false;
  if (above.cells.length < 2 || row.cells.length > above.cells.length) return false;
  // "09/08/2026 -" above "06/18/2027": only a narrow cell continues.
  const goesOn = row.cells.every((cell, i) => cell === "" || (above.cells[i] ?? "") !== "");
  const isCut = row.cells.some(
    (cell, i) => cell !== "" && /(?:[-–—,/&]|\b(?:to|through|thru|and|of|per|a))$/i.test(above.cells[i] ?? ""),
  );
  if (row.cells[0] === "" && goesOn && isCut) return true;
  const isOpen = row.cells.every((cell, i) => cell === "" || !/[.!?:]$/.test(above.cells[i] ?? ""));
  const isSmall = row.cells.some((cell) => /^\p{Ll}/u.test(cell));
  const isAnew = row.cells.some((cell) => BEGINS_ANEW.test(cell) || /^[\d$]/.test(cell));
  const isLong = above.cells.filter((cell) => cell.length > 40).length;
  if (isSmall && isOpen && !isAnew && isLong >= 2) return true;
  return /^\p{Ll}/u.test(row.cells[0]!) && above.cells[0]!.length > 40 && !/[.!?]$/.test(above.cells[0]!);
}

const PAGE_MARK = /^(?:pg\.?|page|p\.|página) ?\d{1,3}(?: ?(?:of|de|\/) ?\d{1,3})?$/i;

/** Splits a line into cells; keeps a cell that spans several columns once, and drops empty ones at the end. */
export function cellsOf(text: string): string[] {
  const cells = text
    .split("\t")
    .map((cell) => cell.trim())
    .map((cell, i) => (i > 0 && PAGE_MARK.test(cell) ? "" : cell));
  while (cells.length > 0 && cells.at(-1) === "") cells.pop();
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length <= 1 || filled.every((cell) => cell === filled[0])) return filled.slice(0, 1);
  return cells;
}

const isShortHeading = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 4 && !/[.:;?!,]$/.test(text);

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

interface NextLine {
  text: string;
  page: number | undefined;
  column: number | undefined;
  isApart: boolean;
}

function isWrapped(before: IepLine, next: NextLine, longest: number): boolean {
  const { text } = before;
  const isLower = /^[\p{Ll}(\d]/u.test(next.text);
  const endsOpen = !/[.:;?!]["”)]?\s*$/.test(text);
  const isTurned = next.page !== before.page || next.column !== before.column;
  if (next.isApart && !isTurned) return false;
  // A sentence that was broken by the end of a page or column continues in small letters.
  if (isTurned) return endsOpen && /^\p{Ll}/u.test(next.text) && text.length >= FULL * longest;
  if (BEGINS_ANEW.test(next.text) || isTermOfService(next.text) || isTermOfService(text)) return false;
  // "OT - direct - 30 min - 1x/wk": a line for each service.
  if (
    BEGINS_SERVICE.test(next.text) &&
    endsOpen &&
    !/(?:,|\b(?:and|or|of|the|in|for|y|de|receive|provide))$/i.test(text.trim())
  )
    return false;
  // After the end of a sentence, a few words without punctuation are a heading.
  if (!endsOpen && (isShortHeading(next.text) || (isHeading(next.text) && sectionOf(next.text)))) return false;
  // A line in capitals is a heading, and a sentence that ends well before the margin ends its paragraph.
  if (isCapitals(next.text)) return isCapitals(text) && text.trim().length * WIDTH_OF_CAPITALS >= FULL * longest;
  if (text.trim().length >= (endsOpen ? FULL : FILLED) * longest) return true;
  // A line that ends in a comma continues.
  if (/,\s*$/.test(text) && text.trim().length >= HALF * longest) return true;
  return isLower && endsOpen && text.trim().length >= HALF * longest;
}

/** Identifies a page, or a column of it. */
const placeOf = ({ page = 0, column = 0 }: IepLine): string => `${page} ${column}`;

function longestLines(lines: readonly IepLine[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const line of lines)
    for (const cell of line.text.includes("\t") ? [] : [line.text])
      longest.set(placeOf(line), Math.max(longest.get(placeOf(line)) ?? 0, cell.trim().length));
  return longest;
}

/** Most rows that are examined to find what a table's columns hold. */
const MOST_ROWS = 12;

/** Returns the cells of the rows below an index, up to the end of the table. */
export function rowsBelow(units: readonly Unit[], at: number): string[][] {
  const next = units.slice(at + 1, at + 1 + MOST_ROWS);
  const goesOn = (unit: Unit | undefined): boolean => unit !== undefined && unit.cells.length > 1 && !unit.isApart;
  // "RELATED SERVICES" across all columns, between two rows.
  const end = next.findIndex(({ cells, isApart }, i) => cells.length < 2 && (isApart || !goesOn(next[i + 1])));
  return next.slice(0, end < 0 ? next.length : end).flatMap(({ cells }) => (cells.length < 2 ? [] : [cells]));
}
