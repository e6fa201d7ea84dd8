import type { CalendarView, PageEvent } from "../../../core/schedule/calendar-reading";
import type { OutlookFacts } from "../../../page-facts/outlook-facts";
import { HealthLog } from "../../health";
import { vocabularyOf, type Vocabulary } from "../../reading/vocabulary";
import type { ReadingEnvironment } from "../../site-adapter";

/** One page during one interpretation: what all steps of it need. */
export interface OutlookCase {
  facts: OutlookFacts;
  environment: ReadingEnvironment;
  health: HealthLog;
  words: Vocabulary;
  /** Address of the calendar, where the page's own address names one that is not (just) hers. */
  owner: string | null;
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
  return { facts, environment, health: new HealthLog(), words, owner: ownerOf(facts.days.path) };
}

const PUBLISHED = /^\/(?:owa\/calendar|calendar\/published)\/([^/]+@[^/]+)\//;
const MAILBOX = /^\/calendar\/([^/]+@[^/]+)\/(?:view|\d)/;

/** "/calendar/published/<address>/<key>/calendar.html", or a mailbox's address in front of the view. */
function ownerOf(path: string): string | null {
  const plain = path.replaceAll(/%40/gi, "@");
  return (PUBLISHED.exec(plain) ?? MAILBOX.exec(plain))?.[1] ?? null;
}
