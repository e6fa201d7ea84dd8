import { patternWith } from "../read-lexicon";

/** Words of an amount at the end of a goal: "2x20", "30 min 2x/week", "2 x 20 min por semana". */
export const AT_END = patternWith("iu")`
(?<![\p{L}\d/.,:])\d+ ?(?:(?:
 x
 ×
 min(?:ute|uto)?s?
 times?
 sessions?
 sesi[oó]n(?:es)?
 veces
 vez
 wks?
 weeks?
 mos?
 months?
 sem(?:anas?)?
 mes(?:es)?
 per
 an?
 each
 por
 al?
 la
 cada
 weekly
 monthly
 daily
 diari[oa]
 semanal(?:es|mente)?
 mensual(?:es|mente)?
 \d+(?:x|×|min(?:ute|uto)?s?)?
)(?!\p{L})|[\s,.@/·-])*\)?\W*$
`;
