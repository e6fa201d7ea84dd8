import { pattern, patternWith } from "../read-lexicon";

export const GOAL_FROM = patternWith("iu")`
(?<![\p{L}])(?:(?:his|her|their|the) )?(?:goals?|metas?|objectives?|targets?)(?:
 (?: (?:is|are|son))?\s*[:–—-]\s*
 \x20(?:is|are|son)\s
)
(?<![\p{L}])(?:(?:he|she|they)(?:['’]s|['’]re| is| are)? )?working on\s*:?\s*
`;

export const GONE = patternWith("i")`
\b(?:
 moved (?:to|away|out)
 family moved
 gone
 (?:cross|take|took) (?:him|her|them) off
 (?:was|were|been|got) (?:discharged|dismissed|exited)
 not mine
 withdr[ae]wn?
 dropped
 no longer
 d\/?c'?d
 trans(?:ferred)? out
 se mud[oó]
)\b
`;

/** Matches the first words of a remark that belongs to minutes; folded. */
export const GOES_WITH_MINUTES = pattern`
^(?:group|grp|ind(?:iv)?|individual|small group|direct|in|out|weekly|monthly|w\/|3:1)\b
^(?:ending|starting|from|until|thru|then|and|plus|with)\b
`;

export const GRADE_IN = patternWith("i")`
\b(?:in )?(?:an? )?(?:
 (?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d{1,2}(?:st|nd|rd|th))[- ]grade(?:rs?)?
 kindergart(?:en|ner)(?:er)?
 pre-?school(?:er)?
 pre-?k
 \d{1,2}(?:st|nd|rd|th)(?! (?:week|wk|time|session|visit|of|mon|tue|wed|thu|fri))
)\b
`;
