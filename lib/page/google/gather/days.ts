import type { DayFacts } from "../../../page-facts/page-facts";
import type { Finder } from "../../find";
import type { GoogleKey } from "../selectors";
import type { ColumnRow } from "./columns";
import { clip } from "../../clip";

/** Gathers all evidence of the days of some columns. */
export function gatherDays(grid: HTMLElement, row: ColumnRow, finder: Finder<GoogleKey>): DayFacts {
  const marked = finder.find(grid, "shownRange") ?? finder.findAround(grid, "shownRange");
  return {
    keys: row.cells.map(({ key }) => key && clip(key, 20)),
    first: marked?.getAttribute("data-start-date-key") ?? null,
    last: marked?.getAttribute("data-end-date-key") ?? null,
    headings: finder.findAll(grid, "columnHeader").map((header) => clip(header.textContent, 200)),
    path: clip(grid.ownerDocument.location.pathname, 500),
    listed: [],
  };
}
