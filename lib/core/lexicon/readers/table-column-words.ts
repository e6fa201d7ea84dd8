import { patternWith } from "../read-lexicon";

/** Matches other words in the head of a day: "MONDAY Class & Time", "Mon 9/8", "Tuesday (B)". */
export const BESIDE_DAY = patternWith("giu")`
(?:
 class(?:es)?
 times?
 &
 and
 y
 clase
 hora
 schedule
 horario
 subject
 activity
 \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?
 (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2}(?:st|nd|rd|th)?
 \d{1,2}(?:st|nd|rd|th)?
)(?!\p{L})
`;
