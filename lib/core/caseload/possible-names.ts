import { once } from "../lexicon/once";
import { patternWith, phrasesOf } from "../lexicon/read-lexicon";
import { NAMES_TOO } from "../lexicon/names-too";
import {
  CAPITALS_NOT_NAMES,
  FIRST_VERBS,
  FIRST_WORDS,
  MONTH_NAMES,
  NAME_TITLES,
  NOT_NAMES,
} from "../lexicon/words-not-names";
import { languageOfText } from "./text-language";

const setOf = (text: string): ReadonlySet<string> => new Set(phrasesOf(text).flatMap((line) => line.split(" ")));
const capitalsNotNames = once(() => setOf(CAPITALS_NOT_NAMES));
const firstVerbs = once(() => setOf(FIRST_VERBS));
const firstWords = once(() => setOf(FIRST_WORDS));
const monthNames = once(() => setOf(MONTH_NAMES));
const notNames = once(() => setOf(NOT_NAMES));

/** A word of a text that may be somebody's name. */
export interface PossibleName {
  /** As it is written. */
  word: string;
  /** True when the word says who does something in a goal ("Teddy will write"): the student, if it is a name. */
  isSubject: boolean;
}

/** A word with a capital letter, or one in capitals that is too long for an abbreviation. */
const WORD = /(?<![\p{L}\p{N}'’.-])(?:\p{Lu}\p{Ll}+(?:[-'’]?\p{Lu}\p{Ll}+)*|\p{Lu}{4,})(?![\p{L}\p{N}])/gu;
/** Matches the text before the first word of a sentence or list item. */
const BEGINS = /(?:^|[.!?:•|]|[\n\r]|(?:^|\s)\(?[\p{L}\p{N}]{1,2}[.)])[\s"“”‘«(*–—-]*$/u;
const DOES_IT = /^(?: \([^)]*\))?,? (?:will|shall|can|is able to|and \p{Lu}\p{Ll}+ will)\b/u;
const DOES_IT_IN_SPANISH = /^ (?:podrá|\p{Ll}{2,}(?:ará|erá|irá))(?!\p{L})/u;
const HAS = /^['’]s\b/;
/** Words that follow whoever does something, and never what is done. */
const IS_OR_DID = patternWith("u")`
^\s(?:
 was
 is
 isn['’]t
 wasn['’]t
 did
 didn['’]t
 does
 doesn['’]t
 has
 hasn['’]t
 had
 needs
 got
 went
 wrote
 sat
 came
 said
 told
 took
 ran
 estaba
 está
 estuvo
 fue
 es
)(?!\p{L})
`;
const DOES = [HAS, DOES_IT, DOES_IT_IN_SPANISH, IS_OR_DID];
/** Spanish words that are names in English texts. */
const SPANISH_WORDS = new Set(["ella", "lee"]);
const AFTER_PERSON = /\b(?:with|named|peers?|friends?|classmates?|con|compañer[oa]s?|amig[oa]s?) $/iu;

/**
 * Finds words that may be names, in the order of the texts, each once. Students' names are not stored, so it can judge
 * a word only by its spelling and position. At the beginning of a sentence and in titles every word has a capital: a
 * word counts unless it is known as an ordinary one.
 * @param known what is no name of a student: classes, rooms, teachers, routines
 */
export function possibleNames(texts: readonly string[], known: readonly string[] = []): PossibleName[] {
  const own = new Set(known.flatMap((one) => one.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []));
  /** By the word in small letters. */
  const found = new Map<string, PossibleName>();
  for (const text of texts)
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const small = word.toLowerCase();
      const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
      const isSubject = DOES.some((one) => one.test(after));
      if (own.has(small) || /rán?$/.test(small) || NAME_TITLES.test(before)) continue;
      const isNameHere = SPANISH_WORDS.has(small) && languageOfText(text) !== "es";
      if (notNames().has(small) && !isNameHere) continue;
      if (!isSubject && monthNames().has(small) && !AFTER_PERSON.test(before)) continue;
      // "Mark was upset" and "with Mark" are about somebody, "Mark letters" is not.
      const isMeant = isNameHere || (NAMES_TOO.test(small) && (isSubject || !BEGINS.test(before)));
      if (!isMeant && isOrdinary(small)) continue;
      const one = found.get(small);
      found.set(small, { word: one?.word ?? word, isSubject: isSubject || one?.isSubject === true });
    }
  return [...found.values()];
}

const isOrdinary = (word: string): boolean =>
  capitalsNotNames().has(word) ||
  stemsOf(word).some((one) => firstVerbs().has(one) || firstWords().has(one) || notNames().has(one));

/**
 * Lists words of which a word may be an inflected form: "zips" of "zip", "copies" of "copy", "cutting" of "cut",
 * "slowly" of "slow".
 */
function stemsOf(word: string): string[] {
  const bare = word.replace(/['’]s$/, "");
  const stems = ENDINGS.flatMap(([ending, ...instead]) =>
    ending.test(bare) ? instead.map((one) => bare.replace(ending, one)) : [],
  );
  return [word, bare, ...stems, ...stems.map((stem) => stem.replace(/([^aeiou])\1$/, "$1"))];
}

const ENDINGS: readonly (readonly [ending: RegExp, ...instead: string[]])[] = [
  [/ies$/, "y"],
  [/ied$/, "y"],
  [/ily$/, "y"],
  [/es$/, "", "e"],
  [/s$/, ""],
  [/ed$/, "", "e"],
  [/ing$/, "", "e"],
  [/ly$/, "", "le"],
];

/** Lists the spellings of a name: as it is, with a capital letter, and in capitals. */
export const formsOfName = (word: string): string[] => [
  ...new Set([word, word[0]! + word.slice(1).toLowerCase(), word.toUpperCase()]),
];
