import { once } from "../lexicon/once";
import { phrasesOf } from "../lexicon/read-lexicon";
import { VETO_WORDS } from "../lexicon/veto-words";
import { Speller } from "./spelling";
import { isRoutineWord } from "./title-phrases";

/** Words of the vetoes that are long enough to be misspelt; a routine's own word never becomes one of them. */
const speller = once(() => new Speller(phrasesOf(VETO_WORDS)));

/** Corrects misspelt words of the vetoes in a folded title; undefined when there are none. */
export function correctVetoWords(folded: string): string | undefined {
  const corrected = folded.replaceAll(/[a-z]{6,}/g, (word) =>
    isRoutineWord(word) ? word : (speller().findMeant(word) ?? word),
  );
  return corrected === folded ? undefined : corrected;
}
