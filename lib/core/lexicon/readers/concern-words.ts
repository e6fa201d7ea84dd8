import { patternWith } from "../read-lexicon";

export const CHANGE = patternWith("iu")`
(?<!\p{L})(?:
 now
 moved
 changed?
 changes
 switched
 swapped
 instead\s+of
 no\s+longer
 skip(?:s|ped)?
 used\s+to
 correction
 oops
 update
 ahora
 cambi[oó]
 cambiado
 ya\s+no
)(?!\p{L})
`;
