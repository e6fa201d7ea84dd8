import { patternWith } from "../lexicon/read-lexicon";
import { tidyTitle } from "./titles";

const DAY_END = patternWith("iu")`
(?<!\p{L})(?:
 dis+mis+(?:al|ed)?
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
`;
const MOST_WORDS = 6;

/** The name without a remark in brackets. */
export const dayEndName = (title: string): string => tidyTitle(title.replaceAll(/\([^()]*\)/g, " "));

/**
 * True for a name that ends a school day: "Dismissal", "Pack up / buses". Its line needs no end.
 * Sentences about buses are no name.
 */
export function isDayEnd(title: string): boolean {
  const outside = dayEndName(title);
  const words = outside.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const isName =
    words.length <= MOST_WORDS && !/\d|[.!?]$|(?<!\p{L})(?:roll|are|is|will|we|called)(?!\p{L})/iu.test(outside);
  return isName && DAY_END.test(outside);
}
