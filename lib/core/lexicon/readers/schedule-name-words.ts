import { patternWith } from "../read-lexicon";

export const REGULAR = patternWith("iu")`
(?<!\p{L})(?:
 regular
 normal
 standard
 typical
 ordinary
 full
)(?:\s+(?:school|class|bell|daily))?\s+(?:day|days|schedule|bell|week)
(?<!\p{L})(?:d[ií]as?|horario)\s+(?:regular|normal|ordinario)(?:es)?
^\s*(?:regular|normal)\s*:?\s*$
`;
