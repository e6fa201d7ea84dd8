import { patternWith } from "../read-lexicon";

/** Matches the date of "Mon 10/6", "Tue Oct 7", "Wed 8th". */
export const DATE = patternWith("giu")`
(?<!\S)(?:
 \(?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)?
 (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?\s+\d{1,2}(?:st|nd|rd|th)?
 \d{1,2}(?:st|nd|rd|th)
)(?!\S)
`;

/** Matches a label before the time of a row: "P1", "Reg", "1st", "Per. 3". */
export const LABEL = patternWith("iu")`
^\s*(?:
 (?:period|per\.?|block|blk\.?|lesson|hour)\s+\w{1,3}
 \p{L}{1,8}\d{0,2}
 \d{1,2}(?:st|nd|rd|th)?
)[.:]?\s+(?=\d{1,2}[:.h]\d{2})
`;
