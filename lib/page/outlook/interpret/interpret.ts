import type { CalendarReading } from "../../../core/schedule/calendar-reading";
import type { OutlookFacts } from "../../../page-facts/outlook-facts";
import { isIsoDate } from "../../../core/time/iso-date";
import type { ReadingEnvironment } from "../../page-adapter";
import { interpretFacts, NOTHING, type FactsReader, type PartialReading } from "../../reading/interpret-facts";
import { readChip, readsAsEvent, type ReadChip } from "./chips";
import { openCase, type OutlookCase } from "./outlook-case";
import { readColumns } from "./read-columns";
import { readListed } from "./read-list";

const OUTLOOK_READER: FactsReader<OutlookFacts, OutlookCase> = { open: openCase, reportPage, readCalendar };

/** Interprets the facts of an Outlook page. Never throws: the reading's health names what can't be read. */
export function interpretOutlookPage(facts: OutlookFacts, environment: ReadingEnvironment): CalendarReading {
  return interpretFacts(facts, environment, OUTLOOK_READER);
}

function reportPage({ facts, health, owner }: OutlookCase): void {
  if (facts.isLoading) health.report("still-loading");
  if (owner !== null) health.report("other-mailbox");
}

function readCalendar(opened: OutlookCase): PartialReading {
  const read = readView(opened);
  return { ...read, events: read.events.map((event) => ({ ...event, calendar: opened.owner })) };
}

function readView(opened: OutlookCase): PartialReading {
  const { facts, health } = opened;
  const { view } = facts;
  switch (facts.shape) {
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
