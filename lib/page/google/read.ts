import type { CalendarReading, CalendarView } from "../../core/schedule/calendar-reading";
import { HealthLog } from "../health";
import type { ReadingEnvironment } from "../site-adapter";
import { findChips, type Chip } from "./chips";
import { findColumnRow } from "./columns";
import { findDateOfKey } from "./datekey";
import { inOrder } from "./events";
import { findGrid, isShown } from "./grid";
import { readListed } from "./list";
import { isFragment, isSignedOut, openPage, type OpenedPage, type PartialReading } from "./opened-page";
import { readColumns } from "./read-columns";
import { isColumnView } from "./view";

const NOTHING: PartialReading = { view: "unknown", days: [], pxPerHour: null, events: [] };

/** Reads what the page shows now. Never throws: what can't be read is in the health. */
export function readGooglePage(page: Document, environment: ReadingEnvironment): CalendarReading {
  try {
    const opened = openPage(page, environment);
    return conclude(opened, readView(opened));
  } catch {
    // A page of a shape nobody foresaw must not take the content script down; nothing of it is believed.
    const health = new HealthLog();
    health.report("reader-failed");
    return { site: "google", ...NOTHING, complete: false, zone: null, health: health.health() };
  }
}

function conclude({ health, finder, zone }: OpenedPage, read: PartialReading): CalendarReading {
  const fallbacks = [...finder.tallies().values()].filter((tally) => tally.fallbacks > 0).length;
  if (fallbacks > 0) health.report("selector-fallback", fallbacks);
  return {
    site: "google",
    view: read.view,
    complete: isColumnView(read.view) && health.provesFreeTime(),
    days: read.days,
    zone,
    pxPerHour: read.pxPerHour,
    health: health.health(),
    events: inOrder(read.events),
  };
}

function readView(opened: OpenedPage): PartialReading {
  const { page, finder, health, signs } = opened;
  if (isSignedOut(opened)) {
    health.report("signed-out");
    return NOTHING;
  }
  if (signs.family && !["event", "schedule", "search"].includes(signs.family)) {
    health.report("not-the-calendar");
    return NOTHING;
  }
  if (signs.family === "search") return readList(opened, "unknown");
  if (signs.isNamed && !isColumnView(signs.view)) return readList(opened, signs.view);
  if (isFragment(opened)) health.report("fragment");
  const grid = findGrid(page, finder, health);
  if (health.has("grid-ambiguous")) return { ...NOTHING, view: signs.isNamed ? signs.view : "unknown" };
  const row = grid && findColumnRow(grid, finder);
  return row ? readColumns(opened, grid, row) : readWithoutColumns(opened, grid);
}

/** A view that never proves free time, or a fragment: what its chips tell. */
function readList(opened: OpenedPage, view: CalendarView): PartialReading {
  const { page, finder, health, words } = opened;
  health.report("view-unsupported");
  const { chips } = findChips(page.body, finder, words);
  return { ...NOTHING, view, days: findListedDays(opened), events: readListed(shownOf(chips), opened) };
}

/** Days that a list or a month names, in time order. */
function findListedDays({ page, finder }: OpenedPage): string[] {
  const main = finder.find(page, "main") ?? page.body;
  const dates = finder.findAll(main, "dated").flatMap((dated) => findDateOfKey(dated.dataset["datekey"]) ?? []);
  return [...new Set(dates)].sort();
}

function readWithoutColumns(opened: OpenedPage, grid: HTMLElement | undefined): PartialReading {
  const { page, finder, health, signs } = opened;
  const isList = finder.find(page, "listDay") !== undefined;
  if (isList) return readList(opened, signs.isNamed || signs.view === "agenda" ? signs.view : "unknown");
  if (signs.view !== "unknown" && !isColumnView(signs.view) && !isFragment(opened)) return readList(opened, signs.view);
  health.report(grid ? "columns-missing" : "grid-missing");
  const { chips } = findChips(page.body, finder, opened.words);
  const view = signs.isNamed ? signs.view : "unknown";
  return { ...NOTHING, view, events: readListed(shownOf(chips), opened) };
}

/** Hidden copies of a list are no second list; a page without any layout is all hidden or all shown. */
function shownOf(chips: readonly Chip[]): readonly Chip[] {
  const shown = chips.filter((chip) => isShown(chip.element));
  return shown.length > 0 ? shown : chips;
}
