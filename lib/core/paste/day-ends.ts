import { patternWith } from "../lexicon/read-lexicon";
import { tidyTitle } from "./titles";

const DAY_END = patternWith("iu")`
(?<!\p{L})(?:
 dis+m[ie]s+(?:[aei]?ls?|ed)?
 dismiss
 salida
 despedida
 pack(?:ing)?(?:[\s-]*(?:up|&|and|n)(?!\p{L})|(?=\s*\/))
 bus+es
 bus
 pick[\s-]?up
 go\s+home
 home
 end\s+of\s+(?:the\s+)?day
 release
 departure
 car\s?line
 carpool
)(?!\p{L})
^(?:the\s+)?(?:(?:last|final|end|dismissal)\s+)?bell$
^(?:school(?:['’]s)?\s+)?out$
`;
/** Matches names of a moment, such as dismissal, which does not last until the next routine begins. */
const MOMENT = patternWith("iu")`
^(?:
 (?:go(?:ing)?\s+)?home
 dis+m[ie]s+(?:[aei]?ls?|ed)?
 (?:last|final|end|dismissal)\s+bell
 (?:bus(?:es)?|walkers?|parents?)\s+(?:dis+mis+al|pick[\s-]?up)
 salida
 (?:school(?:['’]s)?\s+)?out
)$
`;
const MOST_WORDS = 6;

/** "1st bell", "Late bus": a signal, or what leaves when the class is over; nothing of a class happens then. */
const SIGNAL = patternWith("iu")`
^(?:(?:1st|2nd|3rd|first|second|third|tardy|late|warning|entry|passing)\s+)+bells?$
^bells?\s+(?:ring|rings)$
^(?:the\s+)?(?:late|activity|sports?)\s+bus(?:es)?$
`;

/** True for what is no routine and ends none. */
export const isSignal = (title: string): boolean => SIGNAL.test(dayEndName(title));

/** "Bus 14 and vans", "buses 3, 7". */
const BUS_NUMBERS = /(?<=(?<!\p{L})bus(?:es)?)\s+\d{1,3}(?:\s*[,&]\s*\d{1,3})*(?!\d)/giu;

/** True for a moment such as "Dismissal": the next line ("12:15 Hang up coats", of other children) does not end it. */
export const isMoment = (title: string): boolean => MOMENT.test(dayEndName(title));

/** Strips a remark in brackets from a name. */
export const dayEndName = (title: string): string => tidyTitle(title.replaceAll(/\([^()]*\)/g, " "));

/**
 * True for a name that ends a school day: "Dismissal", "Pack up / buses". Its line needs no end.
 * Sentences about buses are no name.
 */
export function isDayEnd(title: string): boolean {
  const outside = dayEndName(title).replaceAll(BUS_NUMBERS, "");
  const words = outside.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const isName =
    words.length <= MOST_WORDS && !/\d|[.!?]$|(?<!\p{L})(?:roll|are|is|will|we|called)(?!\p{L})/iu.test(outside);
  return isName && !isSignal(title) && DAY_END.test(outside);
}
