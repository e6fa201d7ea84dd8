import { patternWith } from "../read-lexicon";

/** Matches words that let her come. */
export const ALLOWS = patternWith("iu")`
(?<!\p{L})(?<!(?:not|n['’]t|never|no)\s+(?:\p{L}+\s+)?)(?:
 fine
 ok
 okay
 best
 better
 come
 use
 can
 could
 instead
 great
 works?
 good
 welcome
 perfect
 ideal
 preferabl[ey]
 prefer(?:red)?
 any\s?time
 mejor
 bien
 venga
 puede
 prefiero
 preferible
 conviene
)(?!\p{L})
`;
