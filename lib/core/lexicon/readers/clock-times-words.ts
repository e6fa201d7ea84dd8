import { alternatives, patternWith } from "../read-lexicon";

/**
 * Half of the day. One letter counts only where it touches the digits: "1:00p", but not "9:45 P.E." or "11:45 A Lunch".
 */
const HALF = alternatives`
(?:
 \s?(a\.?\s?m\.?|p\.?\s?m\.?)(?![\p{L}\d])
 ([ap])(?![\p{L}\d]|\.\p{L})
 \s+(?:(?:de|por)\s+la\s+|del?\s+)(mañana|manana|tarde|noche|mediod[ií]a)(?!\p{L})
)
`;

const HOURS_WORD = String.raw`(?:\s?(?:hrs?|hs|h|horas|uhr)\b\.?)?`;

const NOON = String.raw`(?:12(?::00)?\s+)?(?<!\p{L})(noon|midday|mediod[ií]a)(?!\p{L})`;

/**
 * Hour and minute, an hour only, digits in a row, or noon. Groups: noon, hour, minute, digits, hour, half (3 ways).
 */
export const CLOCK = alternatives`
(?:
 ${NOON}
 (?:(\d{1,2})\s?[:.hH]\s?(\d{2})(?!\d)|(\d{3,4})(?![\d/])|(\d{1,2})(?![\d/]|:\d))${HOURS_WORD}(?:${HALF})?
)
`;

const HOURS = String.raw`\d(?:\.\d+)?|(?:\d\s+|\d(?=[¼½¾]))?(?:[13]\/[24]|[¼½¾])`;

export const LENGTH = patternWith("giu")`
[([]?\s*(?:\bfor\s+)?(?<![\d:./-])(?:
 (\d{1,3})\s*(?:min(?:ute|uto)?s?\b\.?|['′]|(?<=\d)m(?![\p{L}\d]))
 (${HOURS})\s*h(?:ou)?rs?\b\.?(?:\s*(?:,|and|&)?\s*(\d{1,2})\s*min(?:ute)?s?\b\.?)?
 (?<=[([,]\s*|\bfor\s+)(half\s+(?:an?\s+)?|an\s+)hour\b
)\s*[)\]]?
`;

export const PAIR_BY_BLANKS = patternWith("giu")`
(?<![\d:.,/$#-])(?<![:.]\d\d(?:\s?[ap]\.?m\.?)?\s*(?:
 [-–—−~→]
 to
 until
 till?
 and
 a
 y
 hasta
)?\s*)(\d{1,2})[:.]([0-5]\d)(\s?[ap]\.?m\.?)?( {1,3})(\d{1,2})[:.]([0-5]\d)(?!\s*(?:[-–—−~→:\d]|(?:to|until|till?|a|hasta)\s))
`;
