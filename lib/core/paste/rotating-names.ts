import { patternWith } from "../lexicon/read-lexicon";

/** Matches names of a routine that is a different class each day, such as specials. */
export const ROTATION = patternWith("iu")`
(?<!\p{L})(?:
 specials?
 related\s+arts
 encore
 out-?class
 enrichment
 rotations?
 exploratory
 unified\s+arts
 clases?\s+especiales
 especiales
 electives?
)(?!\p{L})
`;
