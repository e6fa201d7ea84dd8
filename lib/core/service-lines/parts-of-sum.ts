import { patternWith } from "../lexicon/read-lexicon";
/** "45 min per week (30 direct, 15 consult)": matches an amount with its parts in brackets. */
const MADE_OF = patternWith("g")`
(\d+) ?(?:
 minutes?
 mins?\b\.?
 minutos?
)([^()\d;]*)\((\d+)(?: ?min\w*\.?)? ([^,;()\d]+?) ?(?:[,;+/]|\band\b|\by\b) ?(\d+)(?: ?min\w*\.?)? ([^,;()\d]+?)\)
`;
/** Matches minutes that are counted again: "20 min of it in class". */
const OF_IT = patternWith("g")`
,? ?\(?\d+ ?(?:minutes?|mins?\b\.?|minutos?) (?:
 of (?:it|which|that|these|those)
 de (?:ellos|estos|los cuales)
)\b[^;.\n]*
`;

/**
 * Replaces an amount by its two parts, where they add up; drops minutes that are counted again.
 * @param plain see plainNumbers
 */
export function withPartsOfSum(plain: string): string {
  return plain
    .replaceAll(MADE_OF, (...[whole, sum, per, one, what, two, other]: string[]) =>
      Number(sum) === Number(one) + Number(two) ? `${one} min${per} ${what}; ${two} min${per} ${other}` : whole!,
    )
    .replaceAll(OF_IT, "");
}
