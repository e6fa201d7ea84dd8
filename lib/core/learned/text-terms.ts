import type { GoalReading } from "../goals/goal-reading";
import { foldText } from "../routines/fold-text";
import { titleShortForms } from "../routines/short-forms";
import { stripTimes } from "../routines/strip-title";
import { goalParts, type GoalPart } from "../goals/goal-parts";
import { englishFor, isEnglishToo, isSpanish, termOf, type SpanishWords } from "./plain-terms";
import type { KnownWord, WordVectors } from "./word-vectors";

/** A word as input of the learned model. */
export interface Term {
  /** English, folded, as looked up among the word vectors. */
  word: string;
  /** The word without its ending. */
  term: string;
  known?: KnownWord;
  /** How much the word counts, 0..1; 0 for words such as "the". */
  weight: number;
}

export interface GoalTerm extends Term {
  part: GoalPart;
  /** Index of the word in the reading of the goal. */
  at: number;
}

export interface TitleTerm extends Term {
  /** True before the first dash, colon, bracket, slash or "w/": what the title is about. */
  head: boolean;
  /** True for a word of notices, errands and one-off events. */
  notice: boolean;
}

/** Weight of a word without a vector. */
const UNKNOWN_WEIGHT = 0.9;
/** Words that carry no meaning of their own: their weight is 0. */
const EMPTY = new Set(
  (
    "the a an of to and or in on at by with for from his her their its he she they it him them is be " +
    "are as that this no not y de la el los las en un una con por al del e o su sus name student will"
  ).split(" "),
);

/** Word knowledge of the model that was not trained on goals: vectors, Spanish words and notices. */
export interface Dictionary {
  vectors: WordVectors;
  english: SpanishWords;
  /** Terms of notices, errands and one-off events. */
  notices: ReadonlySet<string>;
}

function toTerm(written: string, spanish: boolean, { vectors, english }: Dictionary): Term {
  const word = !spanish && isEnglishToo(written) ? written : (englishFor(written, english, spanish) ?? written);
  const term = termOf(word);
  const known = vectors.find(word) ?? vectors.find(term);
  return { word, term, known, weight: EMPTY.has(word) ? 0 : (known?.weight ?? UNKNOWN_WEIGHT) };
}

/** Lists the words of a goal with their part in the sentence. Words of criteria are left out already. */
export function goalTerms(text: string, { words }: GoalReading, dictionary: Dictionary): GoalTerm[] {
  const parts = goalParts(text, words);
  const spanish = isSpanish(text);
  return words.words.map((word, at) => ({ ...toTerm(word, spanish, dictionary), part: parts[at]!, at }));
}

const WORD = /(?:[a-z]\.){2,}[a-z]?|[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;
const ASIDE = /\s[-–—>|]\s?|[:(;]|\bw\/|@/;

/** Lists the words of a title; clock times are left out. */
export function titleTerms(title: string, dictionary: Dictionary): TitleTerm[] {
  const folded = stripTimes(foldText(title));
  const first = /[\p{L}\p{N}]/u.exec(folded)?.index ?? 0;
  const aside = ASIDE.exec(folded.slice(first + 1));
  const headEnd = aside ? first + 1 + aside.index : folded.length;
  const spanish = isSpanish(title);
  return [...folded.matchAll(WORD)].map((found) => {
    const written = found[0].replaceAll(/[.']/g, "");
    const plain = titleShortForms().get(written) || written;
    const term = toTerm(plain, spanish, dictionary);
    const notice = dictionary.notices.has(term.term) || dictionary.notices.has(termOf(written));
    return { ...term, head: found.index < headEnd, notice };
  });
}
