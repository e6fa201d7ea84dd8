import { patternWith } from "../read-lexicon";

export const NAME_AND_GRADE = patternWith("u")`
^(
 \p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}\p{Ll}[\p{L}'’-]+
 \p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}\.?
 \p{Lu}{2,3}
 \p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}-\p{Lu}
) ((?:[Gg]r(?:ade)?\.? ?\d{1,2}|\d{1,2}(?:st|nd|rd|th)|P?K|TK|[Kk]inder\w*)(?: grade)?)(?:
 \x20(?=\p{L})
 ,?\s+(?=\d)
 \s*[,–—]\s*
 \x20-\x20
 \s{2,}
)
`;
