import { FOREIGN_WORDS, READABLE_WORDS } from "../lexicon/language-words";
import { once } from "../lexicon/once";
import { phrasesOf } from "../lexicon/read-lexicon";

const readableWords = once(() => new Set(phrasesOf(READABLE_WORDS)));
const foreignWords = once(() => new Set(phrasesOf(FOREIGN_WORDS)));
const LATIN_LETTER = /\p{Script=Latin}/u;
const LETTER = /\p{L}/gu;

/** True when a goal is written in a script or language that the rules don't know. */
export function isForeign(text: string, words: readonly string[]): boolean {
  const letters = text.match(LETTER) ?? [];
  const latin = letters.filter((char) => LATIN_LETTER.test(char)).length;
  if (letters.length > 0 && latin < letters.length / 2) return true;
  let readable = 0;
  let foreign = 0;
  for (const word of words) {
    if (readableWords().has(word)) readable++;
    else if (foreignWords().has(word)) foreign++;
  }
  return foreign >= 3 && foreign > readable;
}
