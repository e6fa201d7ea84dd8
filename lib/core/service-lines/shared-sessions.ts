import { patternWith } from "../lexicon/read-lexicon";
import { plainNumbers } from "./plain-numbers";
import type { ServiceLine } from "./service-line";
import { findSetting } from "./service-words";

/**
 * Matches a sentence about some of the sessions: "One of those three visits is in the therapy room and two are in his
 * classroom."
 */
const SOME_OF =
  /\b\d+ of (?:those|these|the|his|her|their) (?:\d+ )?(?:weekly |monthly )?(?:visits?|sessions?|times|lessons?)\b/;
const SHARE = patternWith("g")`
\b(\d+) (?:of (?:those|these|the|his|her|their) (?:\d+ )?(?:weekly |monthly )?(?:
 visits?
 sessions?
 times
 lessons?
) )?(?:is|are|will be|takes? place|happens?|in\b)(.*?)(?=(?:,| and| but|;) (?:and )?(?:the other )?\d|[.;]|$)
`;

/** True for a sentence that gives the setting of some of the sessions named before. */
export const tellsOfSome = (sentence: string): boolean => SOME_OF.test(plainNumbers(sentence));

/**
 * Divides a service's sessions among the places that the next sentence names: three times a week, "one of those in the
 * therapy room and two in class". Undefined where the shares do not add up or a place is not known.
 */
export function sharedSessions(service: ServiceLine, sentence: string): ServiceLine[] | undefined {
  const shares = [...plainNumbers(sentence).matchAll(SHARE)].map(([, times, place]) => ({
    ...service,
    times: Number(times),
    setting: findSetting(place!.trim()),
  }));
  const sum = shares.reduce((all, { times }) => all + times, 0);
  return shares.length > 1 && sum === service.times && shares.every(({ setting }) => setting !== null)
    ? shares
    : undefined;
}
