import { patternWith } from "../read-lexicon";

export const DAY_ENDS = patternWith("iu")`
(?<!\p{L})(?:
 dis+m[ie]s+(?:[aei]?ls?|ed)?
 dismiss
 (?:early|half|minimum|min|short(?:ened)?)[\s-]+(?:release|out|dismissal|day)s?
 released?
 (?:get|gets|got|getting|let|lets|are|is)\s+out
 school\s+(?:is\s+)?out
 (?:go|goes|going|leave)\s+home
 (?:school|day)\s+ends
 salida
 sal(?:en|imos)
 termina(?:n|mos)?
)(?!\p{L})
`;
