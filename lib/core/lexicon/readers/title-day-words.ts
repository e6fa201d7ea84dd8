import { patternWith } from "../read-lexicon";

export const REST_OF_WEEK = patternWith("giu")`
(?<!\p{L})(?:
 (?<=[,;]\s)otherwise
 (?:on\s+)?(?:all\s+(?:the\s+)?)?other\s+days
 (?:on\s+)?the\s+other\s+(?:\p{L}+\s+)?days
 (?:the\s+)?(?:rest|remainder)\s+of\s+(?:the\s+)?week
 (?:los\s+)?(?:dem[aá]s|otros)\s+d[ií]as
 (?:el\s+)?resto\s+de\s+la\s+semana
)(?!\p{L})
`;
