import { Speller } from "./spelling";
import { isRoutineWord } from "./title-phrases";

/** Words of the vetoes that are long enough to be misspelt; a routine's own word never becomes one of them. */
const speller = new Speller(
  "planning meeting testing assessment assessments benchmark lockdown evacuation substitute conference faculty holiday vacation dentist appointment screening diagnostic midterm midterms counseling dismissed professional development observation collaboration evaluation drill simulacro examen planeacion planificacion reunion vacaciones sustituta excursion picture festival".split(
    " ",
  ),
);

/** A folded title with misspelt words of the vetoes put right, or undefined when there are none. */
export function correctVetoWords(folded: string): string | undefined {
  const corrected = folded.replaceAll(/[a-z]{6,}/g, (word) =>
    isRoutineWord(word) ? word : (speller.findMeant(word) ?? word),
  );
  return corrected === folded ? undefined : corrected;
}
