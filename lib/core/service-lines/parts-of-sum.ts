import { MADE_OF, OF_IT } from "../lexicon/readers/sum-words";

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
