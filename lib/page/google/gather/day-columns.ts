import type { DayFacts } from "../../../page-facts/page-facts";
import type { DayColumn, KnownDays } from "../../page-adapter";
import { findDateOfKey } from "../datekey";
import { findPxPerHour } from "../geometry";
import { findColumnRow } from "./columns";
import { gatherDays } from "./days";
import { findGrids } from "./grid";
import { isFragment, openPage } from "./opened-page";
import { isColumnView } from "./signs";

/**
 * Finds the columns to draw on. Takes their days from the reading of the same evidence; before there is one, from the
 * columns' own keys.
 */
export function findDayColumns(page: Document, known?: KnownDays): DayColumn[] {
  const opened = openPage(page);
  const { finder, signs } = opened;
  if (isFragment(opened) || (signs.isNamed && !isColumnView(signs.view))) return [];
  if (signs.family && signs.family !== "event") return [];
  const { grid } = findGrids(page, finder);
  const row = grid && findColumnRow(grid, finder);
  if (!grid || !row?.isLaidOut) return [];
  const days = gatherDays(grid, row, finder);
  const isKnown = known !== undefined && JSON.stringify(known.evidence) === JSON.stringify(days);
  const dates = isKnown ? known.days : datesOfKeys(days);
  return row.cells.flatMap(({ element: cell }, index) => {
    const element = findPositioned(cell);
    const date = dates[index];
    return element && date ? [{ date, element }] : [];
  });
}

/** Gives no days unless every column has a key of its own. */
function datesOfKeys({ keys }: DayFacts): string[] {
  const dates = keys.map(findDateOfKey).filter((date) => date !== undefined);
  return dates.length === keys.length ? dates : [];
}

/** The column, or the chips' wrapper inside it, whichever places its children and is a day high. */
function findPositioned(column: HTMLElement): HTMLElement | undefined {
  const candidates = [column, ...column.querySelectorAll<HTMLElement>(":scope > [role=presentation]")];
  return candidates.find(
    (element) => getComputedStyle(element).position !== "static" && findPxPerHour(element.offsetHeight) !== undefined,
  );
}
