import { patternWith } from "../read-lexicon";

export const EVERY_DAY = patternWith("iuy")`
(?:
 every\s?day
 each day
 daily(?!\s+(?:schedule|routine|agenda|horario))
 all days
 all week
 (?:school|week)\s?days
 todos los d[ií]as
 a diario
 diario
 diariamente
)(?!\p{L})
`;
