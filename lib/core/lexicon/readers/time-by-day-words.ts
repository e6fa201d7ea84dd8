import { patternWith } from "../read-lexicon";

/** Matches heads of names and notes, which are never over times. */
export const OVER_WORDS = patternWith("iu")`
^(?:
 class(?:es)?
 (?:course|subject|period|per|routine|block|name|teacher|room)s?
 (?:note|comment|remark)s?
 activit(?:y|ies)
 clases?
 (?:curso|materia|asignatura|rutina|actividad|periodo|período|bloque|nombre|maestr[oa]|nota)(?:es|s)?
 sal[oó]n(?:es)?
)\.?$
`;
