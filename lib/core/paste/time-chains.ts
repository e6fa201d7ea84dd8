import { patternWith } from "../lexicon/read-lexicon";
import { findTime } from "./clock-times";
import { isDayEnd } from "./day-ends";
import { hideNames, wholeDays } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { DayScope } from "./paste-reading";
import type { Part } from "./several-times";
import { isTitle, tidyTitle, withoutBullet } from "./titles";

/** Matches words before a single time that make it no start: "be here by 8:00", "break around 9:15". */
export const NO_START = patternWith("iu")`
(?<!\p{L})(?:
 around
 by
 about
 before
 after
 until
 till
 til
 since
 approximately
 approx\.?
 hasta
 antes
 después
 despues
 alrededor
 at
 called
)\s*(?:de\s+)?(?:las\s+)?$
`;
export const MOST_WORDS = 5;

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Fewest starts of a chain that names no days: of two, the second one may be an end. */
const LEAST_CHAINED = 3;
const HEAD = /^\W*(?:on\s+|los\s+|el\s+)?((?:day|d[ií]a)\s+\d{1,2}|[^:,\d]{1,40}?)(?::|\s[–—-]|(?=\s+\d))\s+/iu;
const CUT = /\s*[,;|/•]\s*(?:and\s+|then\s+|y\s+)?(?=\d{1,2}[:.]\d\d)/iu;

/** Splits the days off with which a chain of starts begins: "Thursdays: 9:00 Library, 10:00 Art". */
function withoutDays(text: string): { days: DayScope | undefined; rest: string; hasHead: boolean } {
  const head = HEAD.exec(text);
  const days = head ? wholeDays(head[1]!) : undefined;
  return { days, rest: days ? text.slice(head![0].length) : text, hasHead: head !== null && head[0].includes(":") };
}

/** Reads starts in a chain, each routine ending where the next begins: "Monday: 8:30 Arrival, 8:45 Math, 10:00 PE". */
export function timesInChain(text: string): Part[] | undefined {
  const { days, rest, hasHead } = withoutDays(text);
  if (hasHead && !days) return undefined;
  const pieces = rest.split(CUT);
  if (pieces.length < (days ? 1 : LEAST_CHAINED)) return undefined;
  const parts = pieces.map((piece) => {
    const time = findTime(piece);
    const title = time && !/[\p{L}\d]/u.test(piece.slice(0, time.from)) ? tidyTitle(piece.slice(time.to)) : "";
    const isWhole = isTitle(title) && !/\d[:.]\d\d|[()]/.test(title) && wordCount(title) <= MOST_WORDS;
    return isWhole && findWeekdays(hideNames(title)).length === 0 ? { title, start: time!.start, ...days } : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** Parts two names with a start behind each; "and" inside a name ("lunch and recess 11:30") has no time before it. */
const BEHIND_START = patternWith("iu")`
[,;]\s+(?:and\s+|then\s+)*
(?<=(?:\d[:.]\d\d|(?<!\p{L})at\s+\d{1,2})\s*(?:[ap]\.?m\.?)?)\s+(?:and|y)\s+(?:then\s+)?(?=\p{L}.*\d[:.]\d\d)
`;

/** Reads a chain with the names before the starts: "choice time 2:35, pack up 2:50, bell at 3:00". */
export function startsInChain(text: string): Part[] | undefined {
  const { days, rest } = withoutDays(text);
  const pieces = rest.split(BEHIND_START);
  if (pieces.length < 2) return undefined;
  const parts = pieces.map((piece) => {
    const time = findTime(piece);
    const title = time && tidyTitle(piece.slice(0, time.from));
    const isWhole =
      time && title && isTitle(title) && wordCount(title) <= MOST_WORDS && !/[\p{L}\d]/u.test(piece.slice(time.to));
    return isWhole && !NO_START.test(piece.slice(0, time.from)) && findWeekdays(hideNames(title)).length === 0
      ? { title, start: time.start, ...days }
      : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

const withoutBrackets = (text: string): string => text.replaceAll(/\([^()]*\)/g, " ");
const CLOCK = /(?<![\d:./])\d{1,2}[:.][0-5]\d(?![\d:/])/g;

/**
 * True for days with several times, or with a time and a name behind it, which say what happens then: such a line is no
 * mere head. "Wednesday - 1:30 Dismissal" is one.
 */
export function holdsOwnTimes(raw: string): boolean {
  const text = withoutBrackets(withoutBullet(raw));
  if ([...text.matchAll(CLOCK)].length > 1) return true;
  const parts = /^[^\d:]*:\s*\d/u.test(text) ? timesInChain(text) : undefined;
  return (
    parts !== undefined && !parts.some(({ title }) => isDayEnd(title) || /release|out|delay|late|early/iu.test(title))
  );
}
