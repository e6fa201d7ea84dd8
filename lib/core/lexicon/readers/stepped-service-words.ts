import { alternatives, patternWith } from "../read-lexicon";

/** What a step is to: "1x/wk", "once a week", "consult", "a monthly visit". */
export const TO_AMOUNT = alternatives`
(?=(?:(?:an?|the|un[ao]?|el|la|solo|only|just|ot|pt|st|slp|speech|small|less|menos) ){0,2}(?:
 \d+(?:x|min)?
 once
 twice
 one
 two
 three
 four
 five
 ten
 fifteen
 twenty
 thirty
 half
 every
 each
 cada
 un[ao]?
 dos
 tres
 cuatro
 (?:in)?direct[oa]?
 consult\p{L}*
 push
 pull
 individual
 group
 (?:bi-?)?weekly
 monthly
 quarterly
 (?:quincen|semanal|mensual)\p{L}*
)(?!\p{L}))
`;

/** "and 1x/week thereafter": the step is named behind it. */
export const AFTERWARDS = patternWith("iu")`
[,;]?\s+(?:and )?((?:\d{1,3}(?!\d)|once|twice)(?:(?! and )[^,;]){0,40}?) (?:
 thereafter
 after that
 from then on
 de ah[ií] en adelante
)(?=$|[.,;])
`;
