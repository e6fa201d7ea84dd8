import {
  CUT_END,
  CUT_START,
  HAS_TIME,
  SAID,
  SAYS_NOTHING,
  SENTENCE,
  TWO_SENTENCES,
} from "../lexicon/readers/fragment-words";
import { namesSubject } from "./subject-words";

/** Matches what only a sentence has before or in a name: "out to recess", "then I read". */
const OF_SENTENCE = /(?<![\p{L}\d.])I(?![\p{L}\d.])|^(?:out|go(?:es|ing)?|come|we|they|he|she|on|in|for|back)\s/u;
/** Matches a mark of a footnote that was not read. */
const NOTE_MARK = /[§†‡¹²³]/u;
/** Matches a remark of several words in brackets: "(both homerooms go together)". */
export const REMARK_IN_BRACKETS = /\([^()]*\p{Ll}\s\p{Ll}+\s\p{Ll}+\s\p{Ll}[^()]*\)/u;
/** Matches the label of a period whose name is elsewhere: "Per. 3", "2nd". */
const IS_LABEL = /^(?:(?:period|per|pd|block|hour|p)\.?\s*\d{1,2}|\d{1,2}|\d(?:st|nd|rd|th))\.?$/iu;
/** Matches cells without a gap ("2ndPE", "ZeroWeight"), but not "McKay" or "iReady". */
const GLUED = /\d(?:st|nd|rd|th)\p{L}|(?<!(?:^|[^\p{L}])(?:Mc|Mac|De|La))(?<=\p{Ll}{3})\p{Lu}\p{Ll}{2}/u;
/** Matches letters that may be days: "m t th f", "Art T, Gym W". */
const LETTER = /(?<![\p{L}\d.'’&/-])(?:m|t|w|th|f)(?![\p{L}\d.'’&-])/giu;
/** Matches letters of days joined to a name or another day: "m-art, t-gym", "m – th". */
const LETTERS_JOINED = /(?<![\p{L}.])(?:m|t|w|th|f)(?:\s?[=–-]\s?|\s?–\s?)(?:th|[twf]|\p{L}{2,})(?!\p{L})/giu;
/** Matches words that follow a subject as part of its name: "Computer Lab", "Garden Club". */
const BEHIND_SUBJECT = /^(?:labs?|clubs?|centers?|class|time|studies|show|meeting|buddies)$/iu;
/** Fewest subjects in one text that make it the cells of several days. */
const LEAST_SUBJECTS = 3;
const TWICE = /(?<!\S)(\S*\p{L}{2}\S*|(?:\p{L}\.)+)\s+\1(?!\S)/iu;
const MOST_WORDS = 6;
/** Most words of a name that may contain a word of a sentence. */
const MOST_WORDS_OF_SENTENCE = 4;
/** Most words with capitals side by side in one name; more are several cells. */
const MOST_CAPITALS = 4;

const count = (text: string, mark: RegExp): number => (text.match(mark) ?? []).length;

/** True for the names of several cells in one text: "Science History Maths English P.E.". */
function areCells(outside: string): boolean {
  const words = outside.split(/\s+/);
  return (
    words.length > MOST_CAPITALS &&
    words.every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    !/[/,&:–-]|(?:\p{L}\.){2}\s+\p{L}+\s+\d/u.test(outside)
  );
}

/** True for subjects side by side, each of which may belong to a day of its own: "Art Music Gym", "Lengua Mates". */
function areSubjects(outside: string): boolean {
  const words = outside.split(/\s+/);
  const named = outside.split(/[\s,/&+·-]+/u).filter((word) => namesSubject(word) && !BEHIND_SUBJECT.test(word));
  const sideBySide = words.some((word, at) => {
    const before = words[at - 1];
    return (
      before !== undefined &&
      [before, word].every((one) => /^\p{Lu}[\p{L}.]*$/u.test(one) && namesSubject(one)) &&
      !BEHIND_SUBJECT.test(word)
    );
  });
  return new Set(named.map((word) => word.toLowerCase())).size >= LEAST_SUBJECTS || sideBySide;
}

/**
 * True for a name that was cut out of a sentence, broken at the end of a line, joined from several cells, or that
 * contains something that was not read.
 */
export function isFragment(title: string): boolean {
  const outside = title.replaceAll(/\([^()]*\)/g, " ").trim();
  const words = outside.split(/\s+/);
  return (
    IS_LABEL.test(title) ||
    SAYS_NOTHING.test(title) ||
    CUT_START.test(title) ||
    CUT_END.test(title) ||
    count(title, /\(/g) !== count(title, /\)/g) ||
    count(title, /\[/g) !== count(title, /\]/g) ||
    count(title, /[“”"]/g) % 2 === 1 ||
    /[|=]/.test(title) ||
    words.length > MOST_WORDS ||
    (SENTENCE.test(outside) && words.length > MOST_WORDS_OF_SENTENCE) ||
    SAID.test(outside) ||
    OF_SENTENCE.test(outside) ||
    NOTE_MARK.test(title) ||
    REMARK_IN_BRACKETS.test(title) ||
    HAS_TIME.test(outside) ||
    TWO_SENTENCES.test(outside) ||
    GLUED.test(outside) ||
    TWICE.test(outside) ||
    count(outside, LETTER) > 1 ||
    count(outside, LETTERS_JOINED) > 1 ||
    areCells(outside) ||
    areSubjects(outside)
  );
}
