import { patternWith } from "../read-lexicon";

/** Matches words that limit a request in a way that is not read: a part without its length, a date, a condition. */
export const LIMITED = patternWith("iu")`
(?<!\p{L})(?:
 min(?:ute|uto)?s?
 beginning
 start
 end
 half
 middle
 principio
 inicio
 final
 mitad
 before
 after
 until
 till?
 antes
 despu[eé]s
 hasta
 if
 unless
 when
 si
 cuando
 salvo
 mornings?
 afternoons?
 mañanas?
 tardes?
 today
 tomorrow
 hoy
 (?:this|next|last|esta|este|pr[oó]xim[oa])\s+(?:week|month|semana|mes|year|mon|tue|wed|thu|fri)
 (?:jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?\s+\d
)(?!\p{L})
(?<![\d:])\d{1,2}\/\d{1,2}
`;

/** Counts of minutes in words. */
export const NUMBERS: Record<string, number> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  "twenty-five": 25,
  "twenty five": 25,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  cinco: 5,
  diez: 10,
  quince: 15,
  veinte: 20,
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
};
