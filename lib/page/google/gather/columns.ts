import type { ColumnFacts } from "../../../page-facts/page-facts";
import type { Finder } from "../../find";
import { findPxPerHour } from "../geometry";
import { isShown } from "../../appearance";
import type { GoogleKey } from "../selectors";

/** One day's column of the timed grid. */
export interface DayCell {
  element: HTMLElement;
  /** Its own day attribute, unparsed. */
  key: string | null;
  rect: DOMRect;
  /** Height in the page's own px, untouched by transforms. */
  heightPx: number;
}

/** The row of day columns. */
export interface ColumnRow {
  /** In time order: left to right, or right to left on a right-to-left page. */
  cells: DayCell[];
  /** False for a page without its style sheets, where no position means anything. */
  isLaidOut: boolean;
  isRightToLeft: boolean;
}

/**
 * The row of day columns, or undefined. Cells of the all-day row may carry the same attributes: the
 * timed row is the one whose cells are a day high, else the one that numbers its columns.
 */
export function findColumnRow(scope: HTMLElement, finder: Finder<GoogleKey>): ColumnRow | undefined {
  const cells = finder.findEvery(scope, "dayCell").filter((element) => isOwnCell(element, finder));
  const tall = cells.filter((element) => findPxPerHour(element.offsetHeight) !== undefined && isShown(element));
  if (tall.length > 0) {
    const columns = withSiblings(tall)
      .map(measure)
      .filter((cell) => cell.rect.width > 0);
    const isRightToLeft = getComputedStyle(scope).direction === "rtl";
    columns.sort((a, b) => (a.rect.left - b.rect.left) * (isRightToLeft ? -1 : 1));
    return areSideBySide(columns) ? { cells: columns, isLaidOut: true, isRightToLeft } : undefined;
  }
  const rows = [...new Set(cells.map((element) => element.parentElement!))];
  if (rows.length > MONTH_ROWS) return undefined;
  const rowOf = (parent: Element): HTMLElement[] => cells.filter((element) => element.parentElement === parent);
  const timed = rows.find((row) => rowOf(row).some(holdsTimedChip)) ?? rows.find((row) => rowOf(row).some(isNumbered));
  return timed && { cells: withSiblings(rowOf(timed)).map(measure), isLaidOut: false, isRightToLeft: false };
}

/** The page's own variable for the height of an hour (seen 2026-09); optional. */
const HOUR_HEIGHT = "--cal-timed-grid-cell-height";

/** Facts of the columns as plain values. */
export function factsOfColumns({ cells, isLaidOut, isRightToLeft }: ColumnRow): ColumnFacts {
  const heightsPx = cells.map(({ heightPx }) => heightPx);
  const hourHeight = getComputedStyle(cells[0]!.element).getPropertyValue(HOUR_HEIGHT).slice(0, 40);
  return { isLaidOut, isRightToLeft, heightsPx, hourHeight };
}

/** A grid with more rows of dated cells than the all-day and the timed one shows weeks, not hours. */
const MONTH_ROWS = 3;
const PX = /^-?\d+(?:\.\d+)?px$/;
const CELL_SIGNS = ["[role=gridcell]", "[data-datekey]", "[data-column-index]"].join(",");

/** True for a cell of the grid itself: not nested in another cell, not in a popup. */
function isOwnCell(element: HTMLElement, finder: Finder<GoogleKey>): boolean {
  return !element.parentElement?.closest(finder.css("dayCell")) && !finder.findAround(element, "dialog");
}

/** Adds neighbours that lost one of a cell's signs, so that a column can't vanish unnoticed. */
function withSiblings(cells: readonly HTMLElement[]): HTMLElement[] {
  const parents = [...new Set(cells.map((cell) => cell.parentElement!))];
  const around = parents.flatMap((parent) => Array.from(parent.children)).filter((child) => child.matches(CELL_SIGNS));
  return [...new Set([...cells, ...(around as HTMLElement[])])];
}

/** False when two columns overlap, as in two grids at one place. */
function areSideBySide(cells: readonly DayCell[]): boolean {
  const sorted = [...cells].sort((a, b) => a.rect.left - b.rect.left);
  return sorted.every((cell, index) => {
    const before = sorted[index - 1];
    return !before || before.rect.right - cell.rect.left < cell.rect.width / 2;
  });
}

function measure(element: HTMLElement): DayCell {
  return {
    element,
    key: element.getAttribute("data-datekey"),
    rect: element.getBoundingClientRect(),
    heightPx: element.offsetHeight,
  };
}

function isNumbered(element: HTMLElement): boolean {
  return element.hasAttribute("data-column-index");
}

function holdsTimedChip(element: HTMLElement): boolean {
  const chips = element.querySelectorAll<HTMLElement>("[data-eventchip],[data-eventid]");
  return [...chips].some(({ style }) => PX.test(style.top) && PX.test(style.height));
}
