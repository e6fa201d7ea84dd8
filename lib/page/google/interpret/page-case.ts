import type { GoogleFacts } from "../../../page-facts/page-facts";
import { isKnownZone } from "../../../core/time/zone";
import { HealthLog } from "../../health";
import type { ReadingEnvironment } from "../../page-adapter";
import type { OpenedFacts } from "../../reading/interpret-facts";
import { plain } from "../../reading/plain-text";
import { vocabularyOf, type Vocabulary } from "../../reading/vocabulary";

/** What every step of one interpretation needs. */
export interface PageCase extends OpenedFacts<GoogleFacts> {
  environment: ReadingEnvironment;
  words: Vocabulary;
}

/** Prepares the facts of a page for one interpretation. */
export function openCase(facts: GoogleFacts, environment: ReadingEnvironment): PageCase {
  const { zone, language } = facts;
  return {
    facts,
    environment,
    health: new HealthLog(),
    words: vocabularyOf(language.replaceAll("_", "-") || undefined),
    zone: zone && isKnownZone(zone) ? zone : null,
  };
}

/** Number of events in the hidden heading: the only number of its last part, in any language. */
export function findCountedEvents({ facts }: PageCase): number | undefined {
  const parts = facts.heading.split(/[,،、，]/);
  const numbers = parts.length > 1 ? (parts.at(-1)!.match(/\p{Nd}+/gu) ?? []) : [];
  return numbers.length === 1 && numbers[0].length < 4 ? Number(plain(numbers[0])) : undefined;
}
