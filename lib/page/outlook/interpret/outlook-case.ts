import type { OutlookFacts } from "../../../page-facts/outlook-facts";
import { HealthLog } from "../../health";
import { vocabularyOf, type Vocabulary } from "../../reading/vocabulary";
import type { ReadingEnvironment } from "../../page-adapter";
import type { OpenedFacts } from "../../reading/interpret-facts";
import { zoneOfPage } from "./clock";

/** What every step of one interpretation needs. */
export interface OutlookCase extends OpenedFacts<OutlookFacts> {
  environment: ReadingEnvironment;
  words: Vocabulary;
  /** Mailbox of the calendar, if the page's URL names one that may be another person's. */
  owner: string | null;
}

/** Prepares the facts of a page for one interpretation. */
export function openCase(facts: OutlookFacts, environment: ReadingEnvironment): OutlookCase {
  const words = vocabularyOf(facts.language.replaceAll("_", "-") || undefined);
  return {
    facts,
    environment,
    health: new HealthLog(),
    zone: zoneOfPage(facts),
    words,
    owner: ownerOf(facts.days.path),
  };
}

const PUBLISHED = /^\/(?:owa\/calendar|calendar\/published)\/([^/]+@[^/]+)\//;
const MAILBOX = /^\/calendar\/([^/]+@[^/]+)\/(?:view|\d)/;

/** "/calendar/published/<address>/<key>/calendar.html", or a mailbox's address before the view. */
function ownerOf(path: string): string | null {
  const plain = path.replaceAll(/%40/gi, "@");
  return (PUBLISHED.exec(plain) ?? MAILBOX.exec(plain))?.[1] ?? null;
}
