import { foldText } from "./fold-text";
import { stripPeriods, stripTimes } from "./strip-title";

function words(folded: string): string {
  return (
    folded
      .replaceAll(/(?<=[a-z])'(?=[a-z])|(?<=\b[a-z])\.(?=[a-z]\b)/g, "")
      .match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? []
  ).join(" ");
}

/**
 * Builds the key under which corrections of a title are kept for a class. Case, accents, spaces, punctuation, clock
 * times, and period and day labels don't distinguish two titles; every other word does. A title made of nothing but
 * such labels keeps them ("Period 3" is not "Period 4").
 */
export function titleKey(title: string): string {
  const timeless = stripTimes(foldText(title));
  return words(stripPeriods(timeless)) || words(timeless) || words(foldText(title));
}
