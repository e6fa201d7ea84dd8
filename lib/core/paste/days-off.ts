import { patternWith } from "../lexicon/read-lexicon";
import { findWeekdays } from "./day-words";
import { ONE_DATE } from "./short-days";

/** Takes days away from those before it: "except", "no class on", "not this". */
const LEAD = patternWith("iu")`
[\s,;(–—-]*(?<!\p{L})(?:
 (?:except(?:\s+(?:for|on))?|but(?:\s+not)?|not?)(?:\s+on)?
 no\s+(?:class(?:es)?|school|pre-?k|pre-?school|sessions?|kids|students)(?:\s+on)?
 (?:closed|off)(?:\s+on)?
 (?:excepto|menos)
 (?:no\s+hay|sin)\s+clases?
)(?:\s+(?:the|el|los|this|next|este|pr[oó]ximo))*\s+$
`;
const THIS_DAY = /(?<!\p{L})(?:this|next|este|pr[oó]ximo)\s+$/iu;
/** "Friday this month", "viernes próximo", "Monday (Columbus Day)", "Friday for conferences": not every week's. */
const ONE_OCCASION = patternWith("u")`
(?<![\p{L}\d])(?:
 \p{Lu}\p{L}+(?:['’]s?)?\s+Day
 D[ií]a\s+de(?:l|\s+l[ao]s?)?\s+\p{L}+
 (?:[Hh]oliday|[Bb]reak|[Cc]onferences?|[Ii]n-?service|[Ff]eriado|[Vv]acaciones)
 pr[oó]xim[oa]
 esta\s+semana
)(?!\p{L})
`;
/** "(this list is for 2nd grade)" speaks of the list. */
const OF_NOW = /(?<!\p{L})(?:this|next|este|today|tomorrow|mañana)(?!\p{L})/giu;
/** As far from a day, in characters, a date is still the day's own. */
const BESIDE = 24;

const CLAUSE_AFTER = /^(?<words>[\s,]*[^;,()]*)(?<remark>\([^()]*\))?/u;
const CLAUSE_BEFORE = /[^;()]*$/u;

/** A word of LEAD; few texts have one, and need no closer look. */
const TAKES_AWAY = /(?<!\p{L})(?:except|but|not?|closed|off|excepto|menos|sin)(?!\p{L})/iu;

const isOneDate = (text: string): boolean => ONE_DATE.test(text) || ONE_OCCASION.test(text);

/**
 * The stretch of a text that takes a day away on one date only: ", no school Monday Oct 13", ", not this Friday". The
 * ordinary week has that day all the same.
 */
export function findDayOff(text: string): { from: number; to: number } | undefined {
  if (!TAKES_AWAY.test(text)) return undefined;
  for (const { from, to, sort } of findWeekdays(text)) {
    const before = text.slice(0, from);
    const lead = sort === "letter" ? null : LEAD.exec(before);
    if (!lead) continue;
    const after = CLAUSE_AFTER.exec(text.slice(to))!;
    const { words = "", remark = "" } = after.groups!;
    const isDated =
      THIS_DAY.test(before) ||
      isOneDate(words.slice(0, BESIDE)) ||
      isOneDate(remark.replaceAll(OF_NOW, " ").slice(0, BESIDE)) ||
      ONE_DATE.test(CLAUSE_BEFORE.exec(before.slice(0, lead.index))![0].slice(-BESIDE));
    if (!isDated) continue;
    const end = to + after[0].length;
    return {
      from: lead.index,
      to: /\(\s*$/.test(text.slice(0, lead.index + lead[0].search(/\p{L}/u))) ? end + 1 : end,
    };
  }
  return undefined;
}
