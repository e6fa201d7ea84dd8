import type { Finder } from "../../find";
import type { OutlookKey } from "../selectors";

/** One day of the month view. */
export interface MonthCell {
  element: HTMLElement;
  /** "2025-12-01", from its id. */
  day: string;
  /** Position by layout, and as written in per cent of the month (undefined when not written). */
  rect: DOMRect;
  share: Share | undefined;
}

/** Edges in per cent of the month's box. */
export interface Share {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const DAY_IN_ID = /^(?:monthDayCell|header)_(\d{4}-\d{2}-\d{2})/;
const ZONE_IN_ID = /^monthDayCell_[^_]+_([A-Za-z][^_]*)(?:_|$)/;

/** The mailbox's zone (Windows name) in a cell's id; undefined when there is none. */
export function zoneOfCell(id: string): string | undefined {
  return ZONE_IN_ID.exec(id)?.[1]?.slice(0, 80);
}

/** Finds the days of a month view. */
export function findMonthCells(scope: HTMLElement, finder: Finder<OutlookKey>): MonthCell[] {
  return finder.findAll(scope, "monthCell").flatMap((element): MonthCell[] => {
    const day = DAY_IN_ID.exec(element.id)?.[1];
    if (day === undefined) return [];
    const box = finder.findAround(element, "monthBox") ?? element;
    return [{ element, day, rect: box.getBoundingClientRect(), share: shareOf(box.style) }];
  });
}

/** Edges written in per cent; undefined when they are not. */
export function shareOf({ top, bottom, left, right }: CSSStyleDeclaration): Share | undefined {
  const [topShare, bottomShare, leftShare, rightShare] = [top, bottom, left, right].map(percent);
  if (topShare === undefined || leftShare === undefined || rightShare === undefined) return undefined;
  return { top: topShare, bottom: 100 - (bottomShare ?? 0), left: leftShare, right: 100 - rightShare };
}

function percent(text: string): number | undefined {
  const found = /^(-?\d+(?:\.\d+)?)%$/.exec(text) ?? /^(0)(?:px)?$/.exec(text);
  return found ? Number(found[1]) : undefined;
}

/** The cell in which a chip is drawn, by layout if there is one, else by the written edges. */
export function cellOf(chip: HTMLElement, cells: readonly MonthCell[]): MonthCell | undefined {
  const around = cells.find(({ element }) => element.contains(chip));
  if (around) return around;
  const written = shareOf(chip.style);
  if (written && cells.some(({ share }) => share)) {
    const middle = Math.min(written.left + 1, (written.left + written.right) / 2);
    return cells.find(({ share }) => share && holds(share, middle, written.top));
  }
  const { left, top, width, height } = chip.getBoundingClientRect();
  if (width === 0 || height === 0) return undefined;
  return cells.find(({ rect }) => rect.width > 0 && holds(rect, left + 2, top + 2));
}

function holds({ left, right, top, bottom }: Share | DOMRect, x: number, y: number): boolean {
  return x >= left - 0.01 && x < right && y >= top - 0.01 && y < bottom;
}
