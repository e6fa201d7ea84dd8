import type { CalendarReading, CalendarView, PageEvent } from "../../core/schedule/calendar-reading";
import type { PageFacts } from "../../page-facts/page-facts";
import { HealthLog } from "../health";
import type { ReadingEnvironment } from "../page-adapter";
import { inOrder } from "./in-order";
import { isColumnView } from "./view";

/** Result of one way to read a page; findings go to the health log. */
export interface PartialReading {
  view: CalendarView;
  days: string[];
  /** CSS px; null when positions were not used. */
  pxPerHour: number | null;
  events: PageEvent[];
}

/** A reading that found nothing. */
export const NOTHING: PartialReading = { view: "unknown", days: [], pxPerHour: null, events: [] };

/** What both vendors need in every step of one interpretation. */
export interface OpenedFacts<Facts extends PageFacts> {
  facts: Facts;
  health: HealthLog;
  /** The page's own zone (IANA), if it names one. */
  zone: string | null;
}

/** The steps of an interpretation that differ between the vendors. */
export interface FactsReader<Facts extends PageFacts, Opened extends OpenedFacts<Facts>> {
  /** Prepares the facts for one interpretation. */
  open(facts: Facts, environment: ReadingEnvironment): Opened;
  /** Reports what is wrong with the page whatever it shows. */
  reportPage?(opened: Opened): void;
  /** Reads a page that shows a calendar. */
  readCalendar(opened: Opened): PartialReading;
}

/** Interprets the facts of a page. Never throws: the reading's health names what can't be read. */
export function interpretFacts<Facts extends PageFacts, Opened extends OpenedFacts<Facts>>(
  facts: Facts,
  environment: ReadingEnvironment,
  reader: FactsReader<Facts, Opened>,
): CalendarReading {
  try {
    if (facts.shape !== "failed") {
      const opened = reader.open(facts, environment);
      return conclude(opened, readPage(opened, reader));
    }
  } catch {
    // Unforeseen facts: the reading must not use any of them.
  }
  const health = new HealthLog();
  health.report("reader-failed");
  return { vendor: facts.vendor, ...NOTHING, complete: false, zone: null, health: health.health() };
}

function readPage<Facts extends PageFacts, Opened extends OpenedFacts<Facts>>(
  opened: Opened,
  reader: FactsReader<Facts, Opened>,
): PartialReading {
  const { facts, health } = opened;
  if (facts.isFragment) health.report("fragment");
  reader.reportPage?.(opened);
  if (facts.shape === "signed-out" || facts.shape === "elsewhere") {
    health.report(facts.shape === "signed-out" ? "signed-out" : "not-the-calendar");
    return NOTHING;
  }
  return reader.readCalendar(opened);
}

function conclude({ facts, health, zone }: OpenedFacts<PageFacts>, read: PartialReading): CalendarReading {
  if (facts.fallbackCount > 0) health.report("selector-fallback", facts.fallbackCount);
  return {
    vendor: facts.vendor,
    view: read.view,
    complete: isColumnView(read.view) && health.provesFreeTime(),
    days: read.days,
    zone,
    pxPerHour: read.pxPerHour,
    health: health.health(),
    events: inOrder(read.events),
  };
}
