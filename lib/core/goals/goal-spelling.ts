import { CUE_ENDING, GOAL_PLAIN_WORDS } from "../lexicon/goal-plain-words";
import { phrasesOf } from "../lexicon/read-lexicon";
import { PLAIN_WORDS } from "../lexicon/plain-words";
import { Speller } from "../routines/spelling";
import { SETTINGS } from "../lexicon/named-settings";
import { SKILL_CUES } from "../lexicon/skill-cues";

/** Usual endings of a cue with an open end. */
const ENDINGS: Record<string, readonly string[]> = {
  "*": ["", "s", "es", "ed", "ing"],
  "+": ["", "s"],
  "~": ["", "s", "ing"],
};

const skillPhrases = (): string[] =>
  Object.values(SKILL_CUES)
    .flatMap((byWeight) => Object.values(byWeight))
    .flatMap(phrasesOf);

function* vocabulary(): Generator<string> {
  const phrases = [...skillPhrases(), ...SETTINGS.flatMap(({ words }) => phrasesOf(words))].join("\n");
  for (const word of new Set(phrases.match(/[a-z]+[*+~]?/g))) {
    const endings = ENDINGS[word.at(-1)!];
    if (!endings) yield word;
    else for (const ending of endings) yield word.slice(0, -1) + ending;
  }
}

let speller: Speller | undefined;
let stems: string[] | undefined;

function startsLikeCue(word: string): boolean {
  stems ??= [
    ...new Set(
      skillPhrases()
        .join(" ")
        .match(/[a-z]{4,}(?=\*)/g) ?? [],
    ),
  ];
  return stems.some((stem) => word.startsWith(stem) && CUE_ENDING.test(word.slice(stem.length)));
}

/**
 * Corrects a misspelt word of a goal to a known word close to it; a word of four letters only when one letter is
 * missing or two are swapped.
 */
export function correctGoalWord(word: string): string {
  if (word.length < 4 || /\d/.test(word) || startsLikeCue(word)) return word;
  speller ??= new Speller([...vocabulary(), ...phrasesOf(GOAL_PLAIN_WORDS)], PLAIN_WORDS);
  if (knownStems(word).some((stem) => speller!.has(stem))) return word;
  const meant = word.length < 5 ? speller.findShort(word) : speller.findMeant(word);
  // Don't correct an inflection of a known word: "folds" is not a typo of "holds".
  return meant === undefined || isInflection(word, meant) ? word : meant;
}

/** Lists known words of which the word may be an inflection: "spots" of "spot". */
function knownStems(word: string): string[] {
  const stem = word.replace(/(?:e?s|e?d|ing)$/, "");
  return word.length > 4 && stem !== word && stem.length > 2 ? [word.replace(/(?:s|d)$/, ""), stem, `${stem}e`] : [];
}

function isInflection(word: string, meant: string): boolean {
  return (
    word.startsWith(meant.slice(0, -1)) &&
    /(?:s|d|ed|ing|er|ly)$/.test(word) &&
    word.length - meant.length <= 3 &&
    word.length > meant.length
  );
}
