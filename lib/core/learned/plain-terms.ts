import { once } from "../lexicon/once";
import { pattern, phrasesOf } from "../lexicon/read-lexicon";

/** Finds the English word for a Spanish one. */
export interface SpanishWords {
  /** English words by the Spanish word as listed. */
  listed: ReadonlyMap<string, string>;
  /**
   * Gives the English words by the Spanish stem, for inflected forms. Built on demand, since only Spanish texts need
   * it.
   */
  stems: () => ReadonlyMap<string, string>;
}

/** Reads lines of an English word and the Spanish ones that mean the same. */
export function readSpanish(lines: string): SpanishWords {
  const listed = new Map<string, string>();
  for (const line of phrasesOf(lines)) {
    const [english = "", ...spanish] = line.split(" ");
    for (const word of spanish) if (!listed.has(word)) listed.set(word, english);
  }
  return { listed, stems: once(() => stemsOf(listed)) };
}

function stemsOf(listed: ReadonlyMap<string, string>): Map<string, string> {
  const stems = new Map<string, string>();
  for (const [word, english] of listed) {
    const stem = spanishStem(word);
    if (stem.length >= SHORTEST_STEM && !stems.has(stem)) stems.set(stem, english);
  }
  return stems;
}

const SHORTEST_STEM = 3;
const SPANISH_ENDING = pattern`
(?:
 andose
 iendose
 andolos?
 andolas?
 aciones
 acion
 arse
 erse
 irse
 arlos?
 arlas?
 ando
 iendo
 aran
 eran
 iran
 ara
 era
 ira
 ados?
 adas?
 idos?
 idas?
 aron
 ieron
 an
 en
 ar
 er
 ir
 as
 es
 os
 a
 e
 o
 s
)$
`;

/** Strips a Spanish word's ending: "abotonara" and "abotonarse" are one. */
const spanishStem = (word: string): string => word.replace(SPANISH_ENDING, "");

/** Finds the English word for a Spanish one, by itself or by its stem. */
export function englishFor(word: string, { listed, stems }: SpanishWords, byStem: boolean): string | undefined {
  const exact = listed.get(word);
  if (exact !== undefined || !byStem) return exact;
  const stem = spanishStem(word);
  return stem.length >= SHORTEST_STEM ? stems().get(stem) : undefined;
}

/** Reads words, separated by blanks, as terms. */
export const readTerms = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(termOf));

/** Spanish words that are also English words, with another meaning. */
const BOTH = new Set(
  (
    "come sale pies dime solo plan red par real formal manual actos note motor once sin has case " +
    "area areas half vino tea pan son sea sal lava mesa time pasta late mayo fin rope real leer pie " +
    "produce metro lee meter dental director principal media serve hospital personal arena vera " +
    "supervision regular plaza boca frances dame revision"
  ).split(" "),
);
const SPANISH_SIGN =
  /[ñ¿¡áéíóú]|(?:^|[^a-z])(?:el|los|las|del|con|para|por|una|sus|que|cuando|durante|sin|en|de|y)(?=[^a-z]|$)/gi;
const SIGNS_OF_SPANISH = 2;

/** True for a text that looks Spanish by its function words and accents. */
export function isSpanish(text: string): boolean {
  return (text.match(SPANISH_SIGN) ?? []).length >= SIGNS_OF_SPANISH;
}

/** True for a Spanish word that an English text may hold with another meaning. */
export const isEnglishToo = (word: string): boolean => BOTH.has(word);

const SUFFIXES: readonly [RegExp, string][] = [
  [/ies$/, "y"],
  [/(ss|sh|ch|x|z)es$/, "$1"],
  [/([^aeiou])\1ing$/, "$1"],
  [/([a-z]{3,})ing$/, "$1"],
  [/([^aeiou])\1ed$/, "$1"],
  [/([a-z]{3,})ed$/, "$1"],
  [/([a-z]{2,}[^su])s$/, "$1"],
];

/**
 * Last letters of all {@link SUFFIXES}, as a quick test: loading reads thousands of words, most of which have no
 * suffix.
 */
const LAST_OF_SUFFIX = new Set(["s", "g", "d"]);

/** Strips a word's ending, so that "stacking", "stacked" and "stacks" are one term. */
export function termOf(word: string): string {
  if (!LAST_OF_SUFFIX.has(word.at(-1) ?? "")) return cut(word);
  for (const [ending, rest] of SUFFIXES) {
    if (ending.test(word)) return cut(word.replace(ending, rest));
  }
  return cut(word);
}

const cut = (stem: string): string => (stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem);
