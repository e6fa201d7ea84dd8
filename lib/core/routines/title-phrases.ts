import type { RoutineKind } from "./routine-kinds";
import { Speller } from "./spelling";
import { TITLE_PHRASES } from "./title-lexicon";

/** A word of a title with its place in the original text. */
export interface TitleWord {
  text: string;
  start: number;
  end: number;
}

/** A phrase of the lexicon found in a title. */
export interface PhraseHit {
  kind: RoutineKind;
  /** Indexes of the first and last word. */
  from: number;
  to: number;
  /** Too general to stand against another phrase. */
  general: boolean;
  /** Some word had to be read as misspelt. */
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
const NO_PLURAL = new Set(["blocks", "news", "letters", "physics", "mats", "lens", "bus", "ss"]);

/** Reads plurals and possessives away, the same on titles and on the lexicon. */
export function stemWord(word: string): string {
  const plain = word.replaceAll(/[.']/g, "");
  return plain.length > 3 &&
    !NO_PLURAL.has(plain) &&
    plain.endsWith("s") &&
    !plain.endsWith("ss") &&
    !plain.endsWith("us")
    ? plain.slice(0, -1)
    : plain;
}

function splitPhrase(phrase: string): string[] {
  return phrase
    .split(" ")
    .filter((word) => !JOINERS.has(word))
    .map(stemWord);
}

const byFirstWord = new Map<string, Phrase[]>();
const vocabulary = new Set<string>();
for (const [kind, phrases] of Object.entries(TITLE_PHRASES)) {
  for (const written of phrases.split("|")) {
    const general = written.startsWith("~");
    const words = splitPhrase(general ? written.slice(1) : written);
    if (words.length === 0) continue;
    for (const word of words) vocabulary.add(word);
    byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), { kind: kind as RoutineKind, words, general }]);
  }
}
for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
const speller = new Speller(vocabulary);

/** The words of a folded title; joining words are left out, dotted codes are closed up ("p.e." is "pe"). */
export function titleWords(folded: string): TitleWord[] {
  const words: TitleWord[] = [];
  for (const found of folded.matchAll(WORD)) {
    const text = stemWord(found[0]);
    if (text === "" || JOINERS.has(text) || text === "w/") continue;
    words.push({ text, start: found.index, end: found.index + found[0].length });
  }
  return words;
}

function longestAt(texts: readonly string[], at: number): Phrase[] {
  const fitting = (byFirstWord.get(texts[at]!) ?? []).filter((phrase) =>
    phrase.words.every((word, offset) => texts[at + offset] === word),
  );
  return fitting.filter((phrase) => phrase.words.length === fitting[0]!.words.length);
}

/** All phrases of the lexicon in a title, the longest at each place, left to right, never overlapping. */
export function findPhrases(words: readonly TitleWord[]): PhraseHit[] {
  const exact = words.map((word) => word.text);
  const meant = exact.map((word) => speller.findMeant(word) ?? word);
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
