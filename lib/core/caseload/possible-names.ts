import { FIRST_VERBS, MONTH_NAMES, NAME_TITLES, NOT_NAMES } from "../lexicon/words-not-names";

/** A word of a text that may be somebody's name. */
export interface PossibleName {
  /** As it is written. */
  word: string;
  /** True when the word says who does something in a goal ("Teddy will write"): the student, if it is a name. */
  isSubject: boolean;
}

/** A word with a capital letter, or one in capitals that is too long for an abbreviation. */
const WORD = /(?<![\p{L}\p{N}'’.-])(?:\p{Lu}\p{Ll}+(?:[-'’]?\p{Lu}\p{Ll}+)*|\p{Lu}{5,})(?![\p{L}\p{N}])/gu;
/** What stands before the first word of a sentence, or of a point of a list. */
const BEGINS = /(?:^|[.!?:•|]|[\n\r]|(?:^|\s)\(?[\p{L}\p{N}]{1,2}[.)])[\s"“”‘«(*–—-]*$/u;
const DOES_IT = /^(?: \([^)]*\))?,? (?:will|shall|can|is able to|and \p{Lu}\p{Ll}+ will)\b/u;
const DOES_IT_IN_SPANISH = /^ (?:podrá|\p{Ll}{2,}(?:ará|erá|irá))(?!\p{L})/u;
const HAS = /^['’]s\b/;
const DOES_NOW_OR_DID = /^ \p{Ll}{2,}(?:[^\Ws]s|ed)\b/u;
const AFTER_PERSON = /\b(?:with|named|peers?|friends?|classmates?|con|compañer[oa]s?|amig[oa]s?) $/iu;

/**
 * Finds words that may be names, in the order of the texts, each once. Names are kept nowhere, so that this can only go
 * by how a word is written and where it stands. At the beginning of a sentence every word has a capital, so there a
 * word counts only where it does something or has something.
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
      const isSubject =
        [HAS, DOES_IT, DOES_IT_IN_SPANISH].some((one) => one.test(after)) || isFirstOfVerb(small, before, after);
      if (!isSubject && (BEGINS.test(before) || (MONTH_NAMES.has(small) && !AFTER_PERSON.test(before)))) continue;
      if (own.has(small) || /rán?$/.test(small) || NOT_NAMES.has(small) || NAME_TITLES.test(before)) continue;
      const one = found.get(small);
      found.set(small, { word: one?.word ?? word, isSubject: isSubject || one?.isSubject === true });
    }
  return [...found.values()];
}

/** "Marcus zips", at the beginning of a sentence; "Print letters" is a verb with what it is done to. */
const isFirstOfVerb = (word: string, before: string, after: string): boolean =>
  BEGINS.test(before) && DOES_NOW_OR_DID.test(after) && !isVerb(word) && !/(?:ing|ly)$/.test(word);

/** True for "zip" and "zips", "copies", "washes". */
const isVerb = (word: string): boolean =>
  [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")].some((one) =>
    FIRST_VERBS.has(one),
  );

/** The ways in which a name is written: as it stands, with a capital letter, and in capitals. */
export const formsOfName = (word: string): string[] => [
  ...new Set([word, word[0]! + word.slice(1).toLowerCase(), word.toUpperCase()]),
];
