import { patternWith } from "../read-lexicon";

/** Matches times at which she may come, which are no routine: "Best times: 9:00-9:30 (centers)". */
export const SAYS_WHEN_FREE = patternWith("iu")`
^\W*(?:
 best
 good
 better
 ideal
 possible
 available
 open
 free
 mejor(?:es)?
 buen[oa]s?
)\s+(?:times?|slots?|horas?|horarios?)(?!\p{L})
^\W*(?:availability|disponibilidad)(?!\p{L})
`;
