import type { OutlookFacts } from "../../../page-facts/outlook-facts";
import type { DayFacts } from "../../../page-facts/page-facts";
import { clip } from "../../clip";
import { Finder } from "../../find";
import { isShown } from "../../appearance";
import { OUTLOOK_SELECTORS, type OutlookKey } from "../selectors";
import { gatherChips } from "./chips";
import { clockOf } from "./clock";
import { findColumns } from "./columns";
import { factsOfColumns } from "./column-facts";
import { gatherNotices } from "./notices";
import { findMonthCells, zoneOfCell, type MonthCell } from "./month-cells";
import { findSurface, viewOfAddress, viewOfSurface } from "./surface";

const NO_DAYS: DayFacts = { keys: [], first: null, last: null, headings: [], path: "", listed: [] };

const NO_FACTS: OutlookFacts = {
  vendor: "outlook",
  shape: "bare",
  view: "unknown",
  isNamed: false,
  isFragment: false,
  isLoading: false,
  gridCount: 0,
  fallbackCount: 0,
  language: "",
  build: "",
  clock: { surface: "", today: "", browser: "" },
  zones: [],
  days: NO_DAYS,
  chips: [],
  lost: [],
  overflowCount: 0,
  notices: [],
};

/** Gathers the page's current facts; one layout. Never throws: on an unforeseen page the shape is "failed". */
export function gatherOutlookPage(page: Document): OutlookFacts {
  try {
    const finder = new Finder(OUTLOOK_SELECTORS);
    const facts = gatherView(page, finder);
    const tallies = Object.fromEntries(finder.tallies());
    return { ...facts, tallies, fallbackCount: Object.values(tallies).filter(({ fallbacks }) => fallbacks > 0).length };
  } catch {
    // An unforeseen page must not crash the content script.
    return { ...NO_FACTS, shape: "failed" };
  }
}

function gatherView(page: Document, finder: Finder<OutlookKey>): OutlookFacts {
  const facts = blankFacts(page, finder);
  const surface = findSurface(page, finder);
  if (!surface && finder.find(page, "signIn")) return { ...facts, shape: "signed-out" };
  if (!surface && finder.find(page, "form")) return { ...facts, shape: "elsewhere" };
  const scope = surface ?? page.body;
  const named = surface && viewOfSurface(surface);
  const seen: OutlookFacts = {
    ...facts,
    view: named ?? facts.view,
    isNamed: named !== undefined,
    isFragment: surface === undefined,
    isLoading: surface?.getAttribute("aria-busy") === "true",
    clock: clockOf(page, clip(surface?.getAttribute("aria-label"), 300), facts.clock.today),
    notices: gatherNotices(page, finder),
  };
  const found = finder.findAll(scope, "grid");
  const grids = found.filter(isShown);
  if (grids.length > 1) return { ...seen, gridCount: grids.length, shape: "ambiguous" };
  const columns = named === "month" ? undefined : findColumns(scope, finder, found);
  if (!columns) return gatherList(scope, finder, { ...seen, gridCount: grids.length });
  return {
    ...seen,
    shape: "columns",
    gridCount: 1,
    days: { ...facts.days, keys: columns.heads.map(({ key }) => clip(key, 40)), headings: columns.heads.map(headText) },
    columns: factsOfColumns(columns, finder),
    ...gatherChips(scope, finder, { columns }),
  };
}

function headText({ element }: { element: HTMLElement }): string {
  return clip(element.textContent, 200);
}

function blankFacts(page: Document, finder: Finder<OutlookKey>): OutlookFacts {
  const { pathname } = page.location;
  return {
    ...NO_FACTS,
    view: viewOfAddress(pathname),
    language: clip(page.documentElement.lang, 80),
    build: clip(finder.find(page, "build")?.getAttribute("content"), 80),
    clock: {
      ...NO_FACTS.clock,
      today: clip(finder.find(page, "today")?.getAttribute("aria-label"), 300),
    },
    days: { ...NO_DAYS, path: clip(pathname, 500) },
  };
}

/** Gathers the chips of a view without hours, which never proves free time. */
function gatherList(scope: HTMLElement, finder: Finder<OutlookKey>, facts: OutlookFacts): OutlookFacts {
  const cells = findMonthCells(scope, finder);
  const isList = cells.length > 0 || facts.view === "month" || facts.view === "agenda";
  return {
    ...facts,
    shape: isList ? "list" : "bare",
    view: cells.length > 0 ? "month" : facts.view,
    zones: zonesOf(cells),
    days: { ...facts.days, listed: [...new Set(cells.map(({ day }) => day))] },
    ...gatherChips(scope, finder, { cells }),
  };
}

function zonesOf(cells: readonly MonthCell[]): string[] {
  return [...new Set(cells.flatMap(({ element }) => zoneOfCell(element.id) ?? []))].slice(0, 8);
}
