import type { CalendarView, PageEvent } from "../../../core/schedule/calendar-reading";
import type { OutlookFacts } from "../../../core/schedule/outlook-facts";
import { HealthLog } from "../../health";
import { vocabularyOf, type Vocabulary } from "../../reading/vocabulary";
import type { ReadingEnvironment } from "../../site-adapter";

/** One page during one interpretation: what all steps of it need. */
export interface OutlookCase {
  facts: OutlookFacts;
  environment: ReadingEnvironment;
  health: HealthLog;
  words: Vocabulary;
}

/** What a way to read a page brings home; health is collected on the way. */
export interface PartialReading {
  view: CalendarView;
  days: string[];
  pxPerHour: number | null;
  events: PageEvent[];
}

/** Opens the facts of a page for one interpretation. */
export function openCase(facts: OutlookFacts, environment: ReadingEnvironment): OutlookCase {
  const words = vocabularyOf(facts.language.replaceAll("_", "-") || undefined);
  return { facts, environment, health: new HealthLog(), words };
}
