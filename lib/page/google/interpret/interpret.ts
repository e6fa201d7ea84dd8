import type { CalendarReading } from "../../../core/schedule/calendar-reading";
import type { GoogleFacts } from "../../../page-facts/page-facts";
import { HealthLog } from "../../health";
import type { ReadingEnvironment } from "../../site-adapter";
import { findDateOfKey } from "../datekey";
import { findChips, type Chip } from "./chips";
import { inOrder } from "../../reading/in-order";
import { readListed } from "./list";
import { openCase, type PageCase, type PartialReading } from "./page-case";
import { readColumns } from "./read-columns";
import { isColumnView } from "../../reading/view";

const NOTHING: PartialReading = { view: "unknown", days: [], pxPerHour: null, events: [] };

/** Interprets the facts of a Google page. Never throws: the reading's health names what can't be read. */
export function interpretGooglePage(facts: GoogleFacts, environment: ReadingEnvironment): CalendarReading {
  try {
    const opened = openCase(facts, environment);
    if (facts.shape !== "failed") return conclude(opened, readView(opened));
  } catch {
    // Unforeseen facts: the reading must not use any of them.
  }
  const health = new HealthLog();
  health.report("reader-failed");
  return { site: "google", ...NOTHING, complete: false, zone: null, health: health.health() };
}

function conclude({ facts, health, zone }: PageCase, read: PartialReading): CalendarReading {
  if (facts.fallbackCount > 0) health.report("selector-fallback", facts.fallbackCount);
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

function readView(opened: PageCase): PartialReading {
  const { facts, health } = opened;
  if (facts.isFragment) health.report("fragment");
  switch (facts.shape) {
    case "signed-out":
      health.report("signed-out");
      return NOTHING;
    case "elsewhere":
      health.report("not-the-calendar");
      return NOTHING;
    case "ambiguous":
      health.report("grid-ambiguous", facts.gridCount);
      return { ...NOTHING, view: facts.view };
    case "list":
      return readList(opened);
    case "columns":
      return facts.columns ? readColumns(opened, facts.columns) : readBare(opened);
    default:
      return readBare(opened);
  }
}

/** Reads the chips of a view without hours, which never proves free time. */
function readList(opened: PageCase): PartialReading {
  const { facts, health } = opened;
  health.report("view-unsupported");
  const dates = facts.days.listed.flatMap((key) => findDateOfKey(key) ?? []);
  const days = [...new Set(dates)].sort();
  return { ...NOTHING, view: facts.view, days, events: readListed(listedChips(opened), opened) };
}

function readBare(opened: PageCase): PartialReading {
  const { facts, health } = opened;
  health.report(facts.hasGrid ? "columns-missing" : "grid-missing");
  return { ...NOTHING, view: facts.view, events: readListed(listedChips(opened), opened) };
}

/** Hidden copies of a list are no second list; a page without any layout is all hidden or all shown. */
function listedChips({ facts, words }: PageCase): readonly Chip[] {
  const { chips } = findChips(facts.chips, [], words);
  const shown = chips.filter((chip) => chip.facts.isShown);
  return shown.length > 0 ? shown : chips;
}
