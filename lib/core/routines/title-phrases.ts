import type { RoutineKind } from "../lexicon/routine-kinds";
import { once } from "../lexicon/once";
import { PLAIN_WORDS } from "../lexicon/plain-words";
import { phrasesOf } from "../lexicon/read-lexicon";
import { Speller } from "./spelling";
import { titleShortForms } from "./short-forms";
import { TITLE_PHRASES } from "../lexicon/title-lexicon";
import { VowelLess } from "./vowel-less";

/** A word of a title with its place in the original text. */
export interface TitleWord {
  text: string;
  /** The folded word before plurals and short forms were replaced. */
  written: string;
  start: number;
  end: number;
}

/** A phrase of the lexicon found in a title. */
export interface PhraseHit {
  kind: RoutineKind;
  /** Indexes of the first and last word. */
  from: number;
  to: number;
  /** True for a general phrase, which gives way to any other. */
  general: boolean;
  /** True when some word had to be read as misspelt. */
  misspelt: boolean;
}

interface Phrase {
  kind: RoutineKind;
  words: string[];
  general: boolean;
}

const JOINERS = new Set(["and", "y", "e", "n", "the", "of", "de", "la", "el", "los", "las", "a", "our", "in"]);
const WORD = /(?:[a-z]\.){2,}[a-z]?|w\/o?|[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;

/** Plurals that mean something else than their singular: building blocks and a schedule block. */
const NO_PLURAL = new Set(["blocks", "news", "letters", "physics", "mats", "lens", "bus", "ss", "bloques"]);

/** Removes plurals and possessives, from titles and from the lexicon alike. */
export function stemWord(word: string): string {
  const written = word.includes(".") || word.includes("'") ? word.replaceAll(/[.']/g, "") : word;
  const plain = titleShortForms().get(written) ?? written;
  if (plain.endsWith("es") && /(?:x|ch|sh|ss|z)es$/.test(plain)) return plain.slice(0, -2);
  return plain.length > 3 &&
    !NO_PLURAL.has(plain) &&
    plain.endsWith("s") &&
    !plain.endsWith("ss") &&
    !plain.endsWith("us")
    ? plain.slice(0, -1)
    : plain;
}

/**
 * Splits a phrase of the lexicon into its words, and says whether it is a general one, which gives way to any other.
 */
function readPhrase(written: string): { all: string[]; general: boolean } {
  const general = written.startsWith("~");
  return { all: (general ? written.slice(1) : written).split(" "), general };
}

/**
 * Joining words that a phrase can't lose: without "in", "check in" would be "check", and "el time" any time. Each with
 * its neighbour, as a pair of words.
 */
const keptPairs = once((): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const phrases of Object.values(TITLE_PHRASES).map(phrasesOf)) {
    const whole = new Set(phrases);
    for (const { all } of phrases.map(readPhrase)) {
      const telling = all.filter((word) => !JOINERS.has(word));
      if (all.length === 2 && telling.length === 1 && !whole.has(telling[0]!)) pairs.add(all.join(" "));
    }
  }
  return pairs;
});

/** True for a joining word without which its neighbour would mean something else. */
const isKept = (words: readonly string[], at: number): boolean =>
  keptPairs().has(`${words[at]} ${words[at + 1]}`) || keptPairs().has(`${words[at - 1]} ${words[at]}`);

function splitPhrase(all: readonly string[]): string[] {
  if (all.length === 1) return all.map((word) => (JOINERS.has(word) ? word : stemWord(word)));
  return all
    .filter((word, at) => !JOINERS.has(word) || (word === "la" && at === all.length - 1) || isKept(all, at))
    .map(stemWord);
}

/**
 * Lists the words by which a phrase of the lexicon is found in a title.
 * @internal for the test that refuses phrases which lose a needed word
 */
export const phraseWords = (written: string): string[] => splitPhrase(readPhrase(written).all);

/** The phrases by their first word, longest first, and the words that they are made of. */
interface PhraseIndex {
  byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  vocabulary: ReadonlySet<string>;
  speller: Speller;
  vowelLess: VowelLess;
}

function indexPhrases(): PhraseIndex {
  const byFirstWord = new Map<string, Phrase[]>();
  const vocabulary = new Set<string>();
  for (const [kind, phrases] of Object.entries(TITLE_PHRASES)) {
    for (const written of phrasesOf(phrases)) {
      const { all, general } = readPhrase(written);
      const words = splitPhrase(all);
      if (words.length === 0) continue;
      for (const word of words) vocabulary.add(word);
      const phrase = { kind: kind as RoutineKind, words, general };
      const bucket = byFirstWord.get(words[0]!);
      if (bucket) bucket.push(phrase);
      else byFirstWord.set(words[0]!, [phrase]);
    }
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  const speller = new Speller(vocabulary, [...NAMES, ...PLAIN_WORDS].map(stemWord));
  return { byFirstWord, vocabulary, speller, vowelLess: new VowelLess(vocabulary) };
}

/** Words that look like a misspelt routine and are none: colours of days, surnames. */
const NAMES = [
  "green",
  "black",
  "brown",
  "white",
  "board",
  "house",
  "heart",
  "march",
  "price",
  "stone",
  "marsh",
  "field",
  "banks",
  "parks",
  "woods",
  "rivers",
  "brooks",
  "wells",
  "smart",
  "grant",
  "clark",
  "lynch",
];
const phraseIndex = once(indexPhrases);

/** True for a word that some routine is written with. */
export function isRoutineWord(word: string): boolean {
  return phraseIndex().vocabulary.has(stemWord(word));
}

/** Splits a folded title into words; joining words are left out, dotted codes are closed up ("p.e." is "pe"). */
export function titleWords(folded: string): TitleWord[] {
  const words: TitleWord[] = [];
  for (const found of folded.matchAll(WORD)) {
    const text = stemWord(found[0]);
    if (text === "" || text === "w/") continue;
    words.push({ text, written: found[0], start: found.index, end: found.index + found[0].length });
  }
  // A title never ends in an article: "Core LA" is language arts.
  const all = words.map(({ written }) => written);
  const telling = words.filter(
    ({ text }, at) =>
      !JOINERS.has(text) ||
      (text === "la" && !words.slice(at + 1).some((later) => /[a-z]/.test(later.text))) ||
      isKept(all, at),
  );
  return telling.length > 0 ? telling : words;
}

function longestAt(texts: readonly string[], at: number): Phrase[] {
  const fitting = (phraseIndex().byFirstWord.get(texts[at]!) ?? []).filter((phrase) =>
    phrase.words.every((word, offset) => texts[at + offset] === word),
  );
  return fitting.filter((phrase) => phrase.words.length === fitting[0]!.words.length);
}

/** Finds all phrases of the lexicon in a title, the longest at each place, left to right, never overlapping. */
export function findPhrases(words: readonly TitleWord[]): PhraseHit[] {
  const { vowelLess, speller } = phraseIndex();
  const exact = words.map((word) => word.text);
  const meant = words.map(({ text, written }) => vowelLess.findMeant(text) ?? speller.findMeant(text, written) ?? text);
  const hits: PhraseHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrases = longestAt(meant, at);
    if (phrases.length === 0) continue;
    const to = at + phrases[0]!.words.length - 1;
    const misspelt = exact.slice(at, to + 1).some((word, offset) => word !== meant[at + offset]);
    for (const { kind, general } of phrases) hits.push({ kind, from: at, to, general, misspelt });
    at = to;
  }
  return hits;
}
