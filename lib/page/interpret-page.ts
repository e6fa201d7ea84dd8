import type { CalendarReading } from "../core/schedule/calendar-reading";
import type { PageFacts } from "../page-facts/page-facts";
import { interpretGooglePage } from "./google/interpret/interpret";
import { interpretOutlookPage } from "./outlook/interpret/interpret";
import type { ReadingEnvironment } from "./page-adapter";

/**
 * Interprets the facts of a calendar page. Pure: the same facts in the same environment give the same reading.
 * Never throws: the reading's health names what can't be read.
 */
export function interpretPage(facts: PageFacts, environment: ReadingEnvironment): CalendarReading {
  return facts.vendor === "google" ? interpretGooglePage(facts, environment) : interpretOutlookPage(facts, environment);
}
