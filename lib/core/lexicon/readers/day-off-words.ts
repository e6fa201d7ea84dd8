import { patternWith } from "../read-lexicon";

/** Matches words that exclude days: "except", "no class on", "not this". */
export const LEAD = patternWith("iu")`
[\s,;(–—-]*(?<!\p{L})(?:
 (?:except(?:\s+(?:for|on))?|but(?:\s+not)?|not?)(?:\s+on)?
 no\s+(?:class(?:es)?|school|pre-?k|pre-?school|sessions?|kids|students)(?:\s+on)?
 (?:closed|off)(?:\s+on)?
 (?:excepto|menos)
 (?:no\s+hay|sin)\s+clases?
)(?:\s+(?:the|el|los|this|next|este|pr[oó]ximo))*\s+$
`;

/**
 * Matches words that limit a day to one date: "Friday this month", "viernes próximo", "Monday (Columbus Day)", "Friday
 * for conferences".
 */
export const ONE_OCCASION = patternWith("u")`
(?<![\p{L}\d])(?:
 \p{Lu}\p{L}+(?:['’]s?)?\s+Day
 D[ií]a\s+de(?:l|\s+l[ao]s?)?\s+\p{L}+
 (?:[Hh]oliday|[Bb]reak|[Cc]onferences?|[Ii]n-?service|[Ff]eriado|[Vv]acaciones)
 pr[oó]xim[oa]
 esta\s+semana
)(?!\p{L})
`;
