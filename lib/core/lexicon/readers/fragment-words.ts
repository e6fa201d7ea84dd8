import { patternWith } from "../read-lexicon";

export const CUT_START = patternWith("iu")`
^(?:
 and|or|of|the|with|w\/|then|until|till?|to|from|at|is|are|but|because|so|not|also|instead|except|right|other|every
 y|o|de|del|con|hasta|pero|es|son
)(?!\p{L})
^[)\]&+,;:.?!([]
`;

export const CUT_END = patternWith("iu")`
(?<![\p{L}./])(?:
 and|or|of|the|with|w\/|then|until|till?|to|from|at|is|are|but|because|not|except|other|every|for|an|our|my|we|they
 mrs?|ms|dr|y|o|de|del|con|hasta|pero|es|son|la|el|los|las
)\.?$
(?<=\s)(?:too|either|also|now|after\s+that|all|igual)$
[(\[&+/]$
\s[.]$
`;

/** Matches words of a sentence: a longer name that contains one is part of a sentence. */
export const SENTENCE = patternWith("iu")`
(?<!\p{L})(?:
 we|they|he|she|it|you|kids|please|if|when|because|don['’]?t|do\s+not|is|are|was|have|has|goes?|can|will
 vamos|tenemos|hay|cuando
)(?!\p{L})
`;

/** Matches words that no name contains, however short it is. */
export const SAID = patternWith("iu")`
(?<!\p{L})(?:is|are|es|son)(?:[.,](?!\p{L})|\s+(?:and|or|at|in|on|not|now|also|from|y)(?!\p{L}))
\p{L}n['’]t(?!\p{L})
(?<!\p{L})(?:would|should|could|depends?|permitting|varies|it['’]s|usually|sometimes|maybe)(?!\p{L})
(?<!\p{L})(?:we|they|you)\s+(?:have|do|are|go|will|can)(?!\p{L})
`;

/** Matches texts that name no routine: remarks of a line, heads of columns. */
export const SAYS_NOTHING = patternWith("iu")`
^(?:
 both|all|where|what|who|other|either|now|then|again|same|everyone|all\s+other\s+days|notes?|teacher|here|there
 (?:room|rm)\.?\s?\d+|page\s.*
)$
`;

/** Matches a time that was not read: "Snack is at 1025", "DEAR til 12:45". */
export const HAS_TIME = patternWith("iu")`
(?<![\p{L}\d.])\d{1,4}\s?[-–]\s?\d{3,4}(?!\d)
\d{1,2}[:h]\d\d
(?<![\p{L}\d])(?:at|til|till|until|by|a\s+las)\s+\d
`;

/** Matches two sentences with a period between them: "Wrap-up W. Lunch". */
export const TWO_SENTENCES = patternWith("u")`
\p{L}{3}[.!?]\s+\p{Lu}\p{L}*\s+\p{L}
(?<!(?<!\p{L})(?:
 [Mm]rs?
 [Mm]s
 [Dd]r
 [Ss]r?ta
 [Ss]ra
 [Ss]oc
 [Ss]ci
 [Gg]r
 [Rr]m
 [Ee]d
 [Pp]er
 [Cc]s
 [Ss]t
))(?<=\p{Ll}{2})\.\s+\p{Lu}\p{L}{2}
`;
