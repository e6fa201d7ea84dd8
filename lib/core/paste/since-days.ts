import { patternWith } from "../lexicon/read-lexicon";
import { findWeekdays } from "./day-words";

const STARTING = patternWith("giu")`
(?<!\p{L})(?:start(?:s|ing)?|begin(?:s|ning)?|effective|as\s+of|desde|a\s+partir\s+de(?:l)?)\s+(?:on\s+|el\s+)?(?=\p{L})
`;
/** Matches words before "start" that make it a kind of day: "Late Start Wednesday", "2-hour delayed start Friday". */
const KIND_OF_START = patternWith("iu")`
(?<!\p{L})(?:late|later|delay|delayed|early|earlier|staggered|soft|hours?|hrs?|minutes?|min|am|pm)[\s.-]+$
`;
/** Matches a plural day, which means every week: "Start Wednesdays". */
const EACH_WEEK = /^(?:mon|tues|wednes|thurs|fri)days(?!\p{L})/iu;

/** True for a text with the day on which a schedule takes effect, not a day that it is for: "starting Monday 9/8". */
export function isStartDate(text: string): boolean {
  return [...text.matchAll(STARTING)].some(({ index, 0: lead }) => {
    if (KIND_OF_START.test(text.slice(0, index))) return false;
    const behind = text.slice(index + lead.length);
    const [day] = findWeekdays(behind);
    return day?.from === 0 && day.weekdays!.length === 1 && !EACH_WEEK.test(behind);
  });
}
