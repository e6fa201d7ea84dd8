import { alternatives } from "../read-lexicon";

export const SESSIONS = alternatives`
(?:
 times?
 x'?s?\b
 veces
 vez
 sessions?
 sess\b\.?
 sesion(?:es)?
 visits?
 visitas?
 lessons?
 contacts?
 meetings?
 treatments?
)
`;

/** Counts that are no whole number: "every 2 to 3 months", "every couple of weeks". */
export const VAGUE_COUNT = alternatives`
[1-9]\d?(?:st|nd|rd|th)? ?(?:-|\/|to|or|and|through|a|o|u|y) ?\d{1,2}(?:st|nd|rd|th)?
[1-9]\d? ?\+
[1-9]\d? (?:or (?:so|more)|o (?:mas|asi))
(?:a )?few
several
many
(?:a )?(?:couple|pair)
(?:un )?par de
(?:un[ao]s )?poc[ao]s
un[ao]s(?: cuant[ao]s)?
vari[ao]s
algun[ao]s
`;

/** Whole counts of more than one. */
export const WHOLE_COUNT = alternatives`
(?:[2-9]|[1-9]\d)(?:st|nd|rd|th)?
other
second
third
fourth
fifth
sixth
seventh
eighth
ninth
tenth
eleventh
twelfth
otr[ao]
segund[ao]
tercer[ao]?
cuart[ao]
quint[ao]
sext[ao]
`;

export const LONG_PERIODS = alternatives`
(?:(?:school|calendar|academic|instructional|consecutive|full) )?(?:
 weeks?
 wks?
 semanas?
 months?
 mos?
 mths?
 mes(?:es)?
 quarters?
 qtrs?
 trimest\w+
 years?
 yrs?
 anos?
)\b\.?
`;
