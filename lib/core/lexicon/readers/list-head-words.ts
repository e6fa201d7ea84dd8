import { patternWith } from "../read-lexicon";

export const ALL_DAYS = patternWith("iu")`
^\s*(?:all|every|any|both)\s+(?:days?|weeks?)\s*$
^\s*ambas\s+semanas\s*$
^\s*(?:every(?:one|body)|whole\s+(?:class|group)|todos)\s*$
^\s*(?:cada|todas\s+las)\s+semanas?\s*$
^\s*todos\s+los\s+d[ií]as\s*$
`;

export const HEAD_WORDS = patternWith("giu")`
(?<!\p{L})(?:
 schedule
 horario
 bell
 early
 late
 start
 release
 dismissal
 delay
 half
 min(?:imum)?
 delayed
 short
 modified
 regular
 days?
 d[ií]as?
 only
 salida
 entrada
 temprana
 tardía
 tarde
 our
 my
 the
 on
 every
 each
 los
 el
 class
 daily
)(?!\p{L})
`;

/** Matches words that make the days of a head those of the list. */
export const OF_LIST = patternWith("iu")`
(?<!\p{L})(?:
 only|s[oó]lo|class(?:es)?|pre-?school|pre-?k|sessions?|program|kids|students|we\s+meet|no\s+school|clases?
)(?!\p{L})
`;

/** Matches a date, such as those of a kind of day: "Sept 26", "2/13". */
export const DATE = patternWith("giu")`
(?<!\p{L})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?\s+\d{1,2}(?:st|nd|rd|th)?(?![\d:])
(?<![\d:/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d:/])
`;
