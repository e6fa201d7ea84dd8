import { compiled } from "../lexicon/compiled";
import { CRITERIA } from "../lexicon/goal-criteria";
import { once } from "../lexicon/once";
import { pattern, patternWith, phrasesOf } from "../lexicon/read-lexicon";
import { GOAL_SHORT_FORMS } from "../lexicon/short-forms";
import { foldText } from "../routines/fold-text";

/** A goal as a stream of plain words, with the position of each in the text. */
export interface GoalWords {
  /** " will write her name " : single blanks, one at each end. */
  stream: string;
  words: string[];
  /** Start and end of each word in the original text. */
  places: [number, number][];
  /** Index in `stream` at which each word starts. */
  streamStarts: number[];
}

/** Sounds in slashes: "/s/", "/th/", "/kr/", "/ar/". */
const SOUND = String.raw`\/(?:[a-zθðʃʒ]|sh|ch|th|zh|ng|wh|[srl]?[bcdfgklmnprstvw]{1,2}|[aeio]{1,2}r)\/`;
const WORD = new RegExp(String.raw`${SOUND}|w\/c\b|w\/o(?:ut)?\b|w\/|[\p{L}\p{N}]+(?:'[\p{L}]+)*`, "gu");

const shortForms = once(
  (): ReadonlyMap<string, string> =>
    new Map(phrasesOf(GOAL_SHORT_FORMS).map((line) => line.split(" ") as [string, string])),
);

/** Single consonants and digraphs written without slashes, when the words before them speak of sounds. */
const BARE_SOUND = /^(?:[bcdfgjklmnprstvyz]|sh|ch|th)$/;
const SOUND_TALK = pattern`
^(?:
 produc
 correct
 sound
 monitor
 clear
 own
 say
 articul
 generaliz
 generalis
 uses
 phoneme_sign
 vocalic
 initial
 final
 medial
 pronunci
 and
 establish
)
`;

function isBareSound(word: string, read: GoalWords): boolean {
  return (
    BARE_SOUND.test(word) && (read.words.slice(-3).some((before) => SOUND_TALK.test(before)) || read.words.length === 0)
  );
}

/** Matches initials in front of the sentence: "J.T. will ...", "M will ...", "Student A". */
const INITIALS = patternWith("gu")`
^\W*(?:[a-z]\.\s?){1,3}
(?<![\p{L}\p{N}'/])(?!he|it|we|i\b)[a-z]{1,2}(?=\s+(?:will|is|can|uses)\b)
\b(?:[a-z]\.\s?){2,3}(?=[\s,]*(?:will|is|can)\b)
`;

/** Rewrites a pattern so that each of its blanks matches any run of blanks. */
function anyBlanks(pattern: RegExp): RegExp {
  const source = pattern.source
    .replaceAll(String.raw`\s?`, String.raw`\s*`)
    .replaceAll(/\\s(?![*+?])| /g, String.raw`\s+`);
  return new RegExp(source, pattern.flags);
}

const masks = once(() => [INITIALS, ...CRITERIA.map(anyBlanks)].map(compiled));

function maskCriteria(folded: string): string {
  let rest = folded;
  for (const pattern of masks()) rest = rest.replaceAll(pattern, (found) => " ".repeat(found.length));
  return rest;
}

/** Reads the words of a goal: folded, short forms written out, criteria and initials left out. */
export function readGoalWords(text: string, correct: (word: string) => string): GoalWords {
  const masked = maskCriteria(foldText(text));
  const read: GoalWords = { stream: " ", words: [], places: [], streamStarts: [] };
  for (const found of masked.matchAll(WORD)) {
    const plain = found[0].startsWith("/") ? "phoneme_sign" : found[0].replaceAll("'", "");
    const word = isBareSound(plain, read) ? "phoneme_sign" : (shortForms().get(plain) ?? correct(plain));
    read.words.push(word);
    read.places.push([found.index, found.index + found[0].length]);
    read.streamStarts.push(read.stream.length);
    read.stream += `${word} `;
  }
  return read;
}

/** Quotes a goal from its `from`-th to its `to`-th word. */
export function phraseOf(text: string, words: GoalWords, [from, to]: [number, number]): string {
  return text.slice(words.places[from]![0], words.places[to]![1]);
}
