import { patternWith } from "./read-lexicon";

/**
 * Words that reveal a disability or a plan once they appear beside a class and a time. Source: district rules on
 * e-mailed student records. "504" by itself is a room.
 */
export const REVEALING = patternWith("iu")`
\b(?:
 iep
 504 (?:plan|meeting|mtg)
 sped
 special ed(?:ucation)?
 disabilit\w*
 discapacidad\w*
 diagn[oó]s\w*
 autis\w*
 asd
 adhd
 down syndrome
 cerebral palsy
 apraxi\w*
 dyslexi\w*
 dislexi\w*
 dysgraphi\w*
 stutter\w*
 tartamud\w*
 aphasi\w*
 seizure\w*
)(?![\p{L}\p{N}])
`;
