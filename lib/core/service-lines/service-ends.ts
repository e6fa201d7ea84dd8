import { ALWAYS_ENDS, ENDING, MAY_END, OF_SERVICE, WHEN } from "../lexicon/readers/service-end-words";
import { findDates, withoutDates } from "./date-words";
import { AMOUNT, isReached, SCHOOL_TIME, tidy, NEGATED } from "./service-conditions";

const MAYBE_ENDS = new RegExp(String.raw`(?<!\p{L})${MAY_END}(?: ${OF_SERVICE}){0,5} ${WHEN}(?!\p{L})`, "iu");

/** True for words that end a service whatever it depends on. */
function saysEnd(ending: string, isBehindNoun: boolean): boolean {
  // "mesa alta cuando escribe": an adjective.
  const own = isBehindNoun ? ending.replace(/^\s*alta(?!\p{L})/iu, "") : ending;
  return ALWAYS_ENDS.test(own) || (MAYBE_ENDS.test(own) && !SCHOOL_TIME.test(own));
}

/** Words of a service, without those on which its end depends. */
export interface EndingWords {
  words: string;
  /** As written: "discharge upon mastery". */
  endsWhen?: string;
}

/** Separates the words that only make the end of a service conditional from the words that grant the service. */
export function partEnding(text: string): EndingWords {
  const found = ENDING.exec(text);
  if (!found || NEGATED.test(text.slice(0, found.index))) return { words: text };
  const [all, behind = ""] = found;
  const whole = all.slice(0, all.length - behind.length) + ownWords(behind);
  const isAlways = saysEnd(whole, found.index > 0 && !/^\s*[,;.(–—-]/u.test(all));
  // "discharge after 5/1/2027" has a day, and an amount after the condition is another service.
  const isOpen = isAlways || isReached(whole) || /^\W*pending/iu.test(whole);
  if (!isOpen || AMOUNT.test(whole)) return { words: text };
  const words = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`.replace(
    /[\s(]+\)|\(\s*$/u,
    " ",
  );
  const ending = tidy(whole.replace(/^[^\p{L}]+(?:(?:and|with|y|con|then) )?/iu, ""));
  return { words: words.trim(), endsWhen: ending.lastIndexOf("(") > ending.lastIndexOf(")") ? `${ending})` : ending };
}

/** Words behind an end, up to a comma before an amount or a span of days that are those of a service. */
function ownWords(behind: string): string {
  const dates = findDates(behind);
  const commas = [...behind.matchAll(/,\s+/gu)].filter(
    ({ index }) => !dates.some(({ from, to }) => from <= index && index < to),
  );
  const at = commas.find(({ index }, i) => {
    const next = behind.slice(index, commas[i + 1]?.index);
    const isDayAlone = findDates(next).length === 1 && !/\p{L}/u.test(withoutDates(next));
    return AMOUNT.test(next) || (findDates(next).length > 0 && !isDayAlone);
  });
  return at ? behind.slice(0, at.index) : behind;
}
