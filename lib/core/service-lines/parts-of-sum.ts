import { patternWith } from "../lexicon/read-lexicon";
/** "45 min per week (30 direct, 15 consult)": an amount, and in brackets what it is made of. */
const MADE_OF = patternWith("g")`
(\d+) ?(?:
 minutes?
 mins?\b\.?
 minutos?
)([^()\d;]*)\((\d+)(?: ?min\w*\.?)? ([^,;()\d]+?) ?(?:[,;+/]|\band\b|\by\b) ?(\d+)(?: ?min\w*\.?)? ([^,;()\d]+?)\)
`;
/** "20 min of it in class" counts minutes again. */
const OF_IT = patternWith("g")`
,? ?\(?\d+ ?(?:minutes?|mins?\b\.?|minutos?) (?:
 of (?:it|which|that|these|those)
 de (?:ellos|estos|los cuales)
)\b[^;.\n]*
`;

/**
 * Writes an amount that is made of two as these two, where they add up; leaves out minutes that are counted again.
 * @param plain see plainNumbers
 */
export function withPartsOfSum(plain: string): string {
  return plain
    .replaceAll(MADE_OF, (...[whole, sum, per, one, what, two, other]: string[]) =>
      Number(sum) === Number(one) + Number(two) ? `${one} min${per} ${what}; ${two} min${per} ${other}` : whole!,
    )
    .replaceAll(OF_IT, "");
}
