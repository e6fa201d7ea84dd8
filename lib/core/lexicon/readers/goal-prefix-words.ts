import { patternWith } from "../read-lexicon";

export const NUMBERING = patternWith("iu")`
^\s*(?:(?:
 annual[ /]
 measurable[ /]
 iep[ /]
 academic[ /]
 functional[ /]
 long[- ]term[ /]
 smart[ /]
)*(?:
 goal
 meta
 objetivo
)s?(?: (?:anual|medible|mensurable|funcional))*(?:\s*\/\s*target)?(?:\s*(?:
 #
 no\.?
 num\.?
 number
 número
 núm\.?
))?\s*(?:
 \d{1,2}(?:\.\d)?(?: (?:of|\/) \d{1,2})?
 [A-Z]{1,3}(?:-?\d{1,2})?
)?(?: (?:is |was )?(?:added|new|revised|amended|continued))?\s*(?:\((?:[^()]|\([^()]*\)){1,220}\))?\s*(?:
 [.:)–—-]+
 $
)\s*)+
`;

/** "SL-1 (new).", "Goal 2, written output.", "Feeding/Sensory 1.", "First.", "3 " before a name. */
export const CODE = patternWith("iu")`
^\s*(?:
 \p{Lu}{1,6}-?\d{1,2}(?:\s*\([^)]*\))?\s*[.:)–—-]+
 (?:goal|meta) (?:#|no\.? )?\d{1,2}, [\p{L}/ &-]{3,40}[.:]
 \p{Lu}[\p{L}/ &-]{2,26} ?#?\d{1,2}\s*[.:)]
 #\d{1,2}\s*(?:[\p{L}/ &-]{2,26}\s*)?[.:)–—-]
 (?:first|second|third|fourth|fifth|sixth|primera?|segunda|tercera|cuarta|quinta)\s*[.:,)]
 \d{1,2}\s+(?=\p{Lu})
)\s+
`;

/**
 * Matches text of the form before a goal's words: "Goal Statement # 1 of 4", boxes of areas, the code of a standard.
 */
export const BEFORE_WORDS = patternWith("iu")`
^\s*(?:goal statement|goal|meta)\s*(?:#|no\.?)\s*\d{1,2}(?:\s*(?:of|\/)\s*\d{1,2})?\s+(?=\p{Lu}|☐|☑|☒)
^\s*(?:indicate )?(?:goal )?(?:areas?|domains?)(?: of need)?\s*:\s*(?=☐|☑|☒)
^\s*(?:state )?(?:learning |academic |content )?standards?(?: \([^)]*\))?\s*[:#]\s*\S*\d\S*\s+
^\s*(?:☐|☑|☒|✓)\s*(?:
 academic
 functional
 transition
 behavio\p{L}*
 social\p{L}*
 communicat\p{L}*
 (?:fine |gross )?motor
 self[- ]\p{L}+
 vocational
 employment
 independent living
 reading
 writing
 math\p{L}*
 other
)(?: ?[/&] ?\p{L}+)?[,;]?\s*
`;

/** "Timeframe – Condition – Behavior – Criterion:": matches the parts of a goal that a form names before its words. */
export const MADE_OF = patternWith("iu")`
^\s*(?:(?:
 time ?frame
 conditions?
 behaviou?rs?
 criteri(?:on|a)
 skill
 student
)[\s,/&+–—-]*){2,6}:\s+
`;

/** Matches the goal's own label after other fields in the same cell. */
export const INNER_LABEL = patternWith("iu")`
\b(?:
 goal statement
 (?:measurable )?annual goal(?:\s*\/\s*target)?
 (?<=[.:;] )goal
 (?<=[.:;] )meta
 meta anual(?: medible)?
)\s*(?:\((?:[^()]|\([^()]*\)){1,220}\))?\s*:
`;
