import { patternWith } from "../lexicon/read-lexicon";

/** Matches a date, which limits a sentence to one day: "Oct 13", "10/13", "this", "next". */
export const ONE_DATE = patternWith("iu")`
(?<![\p{L}\d])(?:
 \d{1,2}\/\d{1,2}
 (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*\.?)\s+\d{1,2}
 \d{1,2}\s+de\s+\p{L}+
 \d{1,2}\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*
 (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*\.?)\s+\d{1,2}(?:st|nd|rd|th)
 \d{1,2}(?:st|nd|rd|th)(?!\s*(?:grade|gr|graders?|period|hour|block)(?!\p{L}))
 this
 today
 tomorrow
 next
 este
 mañana
)(?![\p{L}\d])
`;
