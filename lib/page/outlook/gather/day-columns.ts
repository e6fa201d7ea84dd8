import { isIsoDate } from "../../../core/time/iso-date";
import { Finder } from "../../find";
import { isShown } from "../../appearance";
import type { DayColumn } from "../../page-adapter";
import { OUTLOOK_SELECTORS } from "../selectors";
import { findColumns } from "./columns";
import { findSurface, viewOfSurface } from "./surface";

/**
 * Finds the columns to draw on: the box of each day's events, or, with one box for all days, that box at the width of
 * each day's head. Heads name their own days, so this needs no reading.
 */
export function findDayColumns(page: Document): DayColumn[] {
  const finder = new Finder(OUTLOOK_SELECTORS);
  const surface = findSurface(page, finder);
  if (!surface || viewOfSurface(surface) === "month") return [];
  const grids = finder.findAll(surface, "grid");
  if (grids.filter(isShown).length > 1) return [];
  const columns = findColumns(surface, finder, grids);
  if (!columns?.isLaidOut) return [];
  const { heads, boxes } = columns;
  const isShared = boxes.length !== heads.length;
  if (isShared && boxes.length !== 1) return [];
  return heads.flatMap(({ key, element: head }, index): DayColumn[] => {
    if (!isIsoDate(key)) return [];
    const { element } = isShared ? boxes[0]! : boxes[index]!;
    return [{ date: key, element, isOrdered: true, ...(isShared ? { across: head } : {}) }];
  });
}
