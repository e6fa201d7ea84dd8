import { patternWith } from "../read-lexicon";

export const SAYS_OTHERWISE = patternWith("iu")`
(?<!\p{L})(?:no|not|\p{L}+n['’]t|never|except|only|instead|but|is|are|switch\p{L}*|swap\p{L}*|flip\p{L}*|reversed?)(?!\p{L})
(?<!\p{L})(?:without|skip\p{L}*|excepto|menos|salvo|nunca|sin|s[oó]lo)(?!\p{L})
[=:]
`;

/** Matches what comes later in the year: "Starting in January math moves to 10:15". */
export const COMES_LATER = patternWith("iu")`
^\W*(?:
 start(?:s|ing)?|begin(?:s|ning)?|effective|as\s+of|from|after|once|a\s+partir\s+de|desde|despu[eé]s\s+de
)\s.*(?<!\p{L})(?:
 moves?|changes?|switch(?:es)?|will|shifts?|becomes?|cambia|pasa|ser[aá]|empieza
)(?!\p{L})
`;

/**
 * Matches the end of a sentence: a period or "!" behind a word or a time and before a capital, but not behind a title
 * such as "Ms." or "a.m.".
 */
export const SENTENCE_END = patternWith("u")`
(?<=[\p{L}\d)]{2}[.!])(?<!(?<!\p{L})(?:
 [Mm]rs?
 [Mm]s
 [Dd]r
 [Ss]ra?
 [Ss]t
 [Gg]r
 [Rr]m
 [Pp]er
 [Pp]d
 [AaPp]\.?[Mm]
)\.)\s+(?=\p{Lu})
`;
