import type { CalendarReading } from "../../../core/schedule/calendar-reading";
import type { OutlookFacts } from "../../../page-facts/outlook-facts";
import { isIsoDate } from "../../../core/time/iso-date";
import { HealthLog } from "../../health";
import type { ReadingEnvironment } from "../../site-adapter";
import { inOrder } from "../../reading/in-order";
import { isColumnView } from "../../reading/view";
import { readChip, readsAsEvent, type ReadChip } from "./chips";
import { zoneOfPage } from "./clock";
import { openCase, type OutlookCase, type PartialReading } from "./outlook-case";
import { readColumns } from "./read-columns";
import { readListed } from "./read-list";

const NOTHING: PartialReading = { view: "unknown", days: [], pxPerHour: null, events: [] };

/** Interprets the facts of an Outlook page. Never throws: the reading's health names what can't be read. */
export function interpretOutlookPage(facts: OutlookFacts, environment: ReadingEnvironment): CalendarReading {
  try {
    const opened = openCase(facts, environment);
    if (facts.shape !== "failed") return conclude(opened, readView(opened));
  } catch {
    // Unforeseen facts: the reading must not use any of them.
  }
  const health = new HealthLog();
  health.report("reader-failed");
  return { site: "outlook", ...NOTHING, complete: false, zone: null, health: health.health() };
}

function conclude({ facts, health, owner }: OutlookCase, read: PartialReading): CalendarReading {
  if (facts.fallbackCount > 0) health.report("selector-fallback", facts.fallbackCount);
  return {
    site: "outlook",
    view: read.view,
    complete: isColumnView(read.view) && health.provesFreeTime(),
    days: read.days,
    zone: zoneOfPage(facts),
    pxPerHour: read.pxPerHour,
    health: health.health(),
    events: inOrder(read.events.map((event) => ({ ...event, calendar: owner }))),
  };
}

function readView(opened: OutlookCase): PartialReading {
  const { facts, health } = opened;
  const { view } = facts;
  if (facts.isFragment) health.report("fragment");
  if (facts.isLoading) health.report("still-loading");
  if (opened.owner !== null) health.report("other-mailbox");
  switch (facts.shape) {
    case "signed-out":
      health.report("signed-out");
      return NOTHING;
    case "elsewhere":
      health.report("not-the-calendar");
      return NOTHING;
    case "ambiguous":
      health.report("split-view", facts.gridCount);
      return { ...NOTHING, view };
    case "columns":
      if (facts.columns) return readColumns(opened, facts.columns, eventsOn(opened));
      break;
    case "list":
      return readList(opened);
    default:
  }
  health.report(facts.gridCount > 0 ? "columns-missing" : "grid-missing");
  return { ...NOTHING, view: facts.isNamed ? view : "unknown", events: readListed(eventsOn(opened), opened) };
}

/** Reads month and published pages: every chip, and no proof of free time. */
function readList(opened: OutlookCase): PartialReading {
  const { facts, health } = opened;
  health.report("view-unsupported");
  if (facts.overflowCount > 0) health.report("chips-hidden", facts.overflowCount);
  const days = [...new Set(facts.days.listed.filter(isIsoDate))].sort();
  return { ...NOTHING, view: facts.view, days, events: readListed(eventsOn(opened), opened) };
}

/** The chips that are events. Includes chips without an id that read as events, and reports them. */
function eventsOn({ facts, health, words }: OutlookCase): ReadChip[] {
  const chips = facts.chips.flatMap((chip) => readChip(chip, words) ?? []);
  const lost = facts.lost.flatMap((chip) => readChip(chip, words) ?? []).filter(readsAsEvent);
  if (lost.length > 0) health.report("chips-unrecognised", lost.length, lost.length + chips.length);
  // An event that another extension hides is still an event; of two copies the visible one counts.
  const shown = new Set(chips.filter((chip) => chip.facts.isShown).map((chip) => chip.facts.id));
  return [...chips.filter(({ facts: { id, isShown } }) => isShown || !shown.has(id)), ...lost];
}
