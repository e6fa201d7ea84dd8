import { alternatives, patternWith } from "../lexicon/read-lexicon";

/** In how many of how many sessions in a row a goal's target is to be reached: "4 of 5 sessions". */
export interface SessionCriterion {
  hits: number;
  of: number;
}

/** A number in digits or as a word, in one group of an expression. */
export const NUMBER = String.raw`(\d{1,3}|one|two|three|four|five|six|un|una|dos|tres|cuatro|cinco|seis)`;
const OF = String.raw`\s*(?:\/|out of|of|de(?: cada)?)\s*(?:the last\s+|las últimas\s+)?`;
const WHICH_WORDS = alternatives`
consecutive
random
therapy
school
class
data
collection
measured
treatment
ot
pt
probe
`;
const WHICH = String.raw`(?:\s+(?:${WHICH_WORDS}))*`;
const SESSION_WORDS = alternatives`
sessions?
days?
weeks?
visits?
class(?:es)?
probes?
sesi(?:ón|ones)
días?
semanas?
visitas?
`;
const SESSIONS = String.raw`\s*(?:${SESSION_WORDS})\b`;
const SOME_SESSIONS = new RegExp(`${NUMBER}${OF}${NUMBER}${WHICH}${SESSIONS}`, "iu");
const IN_A_ROW = patternWith("iu")`
${NUMBER}\s+(?:consecutive|straight)${WHICH}${SESSIONS}
${NUMBER}${SESSIONS}\s+(?:in a row|consecutiv[oa]s|seguid[oa]s)
`;
const SHARE_OF_SESSIONS = new RegExp(
  String.raw`\b\d{1,3}\s*(?:%|percent|por ciento)\s+(?:of|de)(?:\s+(?:the|all|las?|los))?${WHICH}${SESSIONS}`,
  "giu",
);
const WORDS: Record<string, number> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
  ...{ un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6 },
};
/** Reads what {@link NUMBER} found. */
export const numberOf = (text: string): number => WORDS[text.toLowerCase()] ?? Number(text);

/** Reads how often a goal asks for its target, and gives the words without that. */
export function readSessions(text: string): { often: SessionCriterion | undefined; rest: string } {
  const rest = text.replace(SOME_SESSIONS, " ").replace(IN_A_ROW, " ").replace(SHARE_OF_SESSIONS, " ");
  return { often: howOften(text), rest };
}

const isShare = (hits: number, of: number): boolean => hits >= 1 && hits <= of;

function howOften(text: string): SessionCriterion | undefined {
  const [, hits, of] = SOME_SESSIONS.exec(text) ?? [];
  if (hits !== undefined && of !== undefined)
    return isShare(numberOf(hits), numberOf(of)) ? { hits: numberOf(hits), of: numberOf(of) } : undefined;
  const [, before, after] = IN_A_ROW.exec(text) ?? [];
  const count = before ?? after;
  return count === undefined ? undefined : { hits: numberOf(count), of: numberOf(count) };
}
