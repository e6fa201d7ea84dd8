import { patternWith } from "../read-lexicon";

/** "45 min per week (30 direct, 15 consult)": matches an amount with its parts in brackets. */
export const MADE_OF = patternWith("g")`
(\d+) ?(?:
 minutes?
 mins?\b\.?
 minutos?
)([^()\d;]*)\((\d+)(?: ?min\w*\.?)? ([^,;()\d]+?) ?(?:[,;+/]|\band\b|\by\b) ?(\d+)(?: ?min\w*\.?)? ([^,;()\d]+?)\)
`;

/** Matches minutes that are counted again: "20 min of it in class". */
export const OF_IT = patternWith("g")`
,? ?\(?\d+ ?(?:minutes?|mins?\b\.?|minutos?) (?:
 of (?:it|which|that|these|those)
 de (?:ellos|estos|los cuales)
)\b[^;.\n]*
`;
