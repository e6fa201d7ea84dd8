import { patternWith } from "../read-lexicon";

/** Matches words of a schedule's head, which name no routine. */
export const HEAD = patternWith("iu")`
(?<!\p{L})(?:
 schedule
 horario
 grade
 grado
 class(?:room)?
 room
 rm
 teacher
 mrs?
 ms
 miss
 our\s+day
 daily
 school
 \d{4}-\d{2,4}
)(?!\p{L})
`;
