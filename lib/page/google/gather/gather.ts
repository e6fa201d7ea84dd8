import type { DayFacts, GoogleFacts } from "../../../page-facts/page-facts";
import { gatherChips, gatherLost } from "./chips";
import { factsOfColumns, findColumnRow } from "./columns";
import { gatherDays } from "./days";
import { findGrids } from "./grid";
import { clip } from "../../clip";
import { isFragment, isSignedOut, openPage, type OpenedPage } from "./opened-page";
import { isColumnView } from "./signs";

const NO_DAYS: DayFacts = { keys: [], first: null, last: null, headings: [], path: "", listed: [] };

const NO_FACTS: GoogleFacts = {
  vendor: "google",
  shape: "bare",
  view: "unknown",
  isNamed: false,
  isFragment: false,
  hasGrid: false,
  gridCount: 0,
  fallbackCount: 0,
  zone: "",
  language: "",
  heading: "",
  days: NO_DAYS,
  chips: [],
  lost: [],
};

/** Gathers the page's current facts; one layout. Never throws: on an unforeseen page the shape is "failed". */
export function gatherGooglePage(page: Document): GoogleFacts {
  try {
    const opened = openPage(page);
    const facts = gatherView(opened);
    const tallies = Object.fromEntries(opened.finder.tallies());
    return { ...facts, tallies, fallbackCount: Object.values(tallies).filter(({ fallbacks }) => fallbacks > 0).length };
  } catch {
    // An unforeseen page must not crash the content script.
    return { ...NO_FACTS, shape: "failed" };
  }
}

function gatherView(opened: OpenedPage): GoogleFacts {
  const { page, finder, signs } = opened;
  const facts = blankFacts(opened);
  if (isSignedOut(opened)) return { ...facts, shape: "signed-out" };
  if (signs.family && !["event", "schedule", "search"].includes(signs.family)) return { ...facts, shape: "elsewhere" };
  if (signs.family === "search") return gatherList(opened, { ...facts, view: "unknown" });
  if (signs.isNamed && !isColumnView(signs.view)) return gatherList(opened, facts);
  facts.isFragment = isFragment(opened);
  const { grid, count } = findGrids(page, finder);
  facts.gridCount = count;
  facts.hasGrid = grid !== undefined;
  if (count > 1 && !grid) return { ...facts, shape: "ambiguous", view: signs.isNamed ? signs.view : "unknown" };
  const row = grid && findColumnRow(grid, finder);
  if (!grid || !row) return gatherWithoutColumns(opened, facts);
  const scope = finder.findAround(grid, "main") ?? grid;
  const gathered = gatherChips(scope, finder, { grid, row });
  return {
    ...facts,
    shape: "columns",
    heading: clip(finder.find(finder.find(page, "main") ?? page.body, "heading")?.textContent),
    days: gatherDays(grid, row, finder),
    columns: factsOfColumns(row),
    chips: gathered.chips,
    lost: gatherLost(scope, finder, gathered),
  };
}

function blankFacts({ signs, zone, language, account }: OpenedPage): GoogleFacts {
  const { view, isNamed } = signs;
  return { ...NO_FACTS, account, view, isNamed, zone: clip(zone, 80), language: clip(language, 80) };
}

/** Gathers the chips of a view without hours, which never proves free time. */
function gatherList({ page, finder }: OpenedPage, facts: GoogleFacts): GoogleFacts {
  const { chips } = gatherChips(page.body, finder);
  const main = finder.find(page, "main") ?? page.body;
  const keys = finder.findAll(main, "dated").map((dated) => clip(dated.dataset["datekey"], 20));
  const listed = [...new Set(keys)].slice(0, MAX_DAYS);
  return { ...facts, shape: "list", days: { ...NO_DAYS, listed }, chips };
}

/** More than any view shows. */
const MAX_DAYS = 800;

function gatherWithoutColumns(opened: OpenedPage, facts: GoogleFacts): GoogleFacts {
  const { page, finder, signs } = opened;
  if (finder.find(page, "listDay") !== undefined) {
    const isKnown = signs.isNamed || signs.view === "agenda";
    return gatherList(opened, { ...facts, view: isKnown ? signs.view : "unknown" });
  }
  if (signs.view !== "unknown" && !isColumnView(signs.view) && !facts.isFragment) return gatherList(opened, facts);
  const { chips } = gatherChips(page.body, finder);
  return { ...facts, shape: "bare", view: signs.isNamed ? signs.view : "unknown", chips };
}
