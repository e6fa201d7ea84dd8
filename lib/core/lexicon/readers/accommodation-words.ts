import { alternatives, pattern } from "../read-lexicon";

/** Heads of accommodations, in folded text. */
export const ACCOMMODATION_HEADS = alternatives`
accommodation
acomodacion
adaptacion
(?:supplementary|supplemental) aids
ayudas (?:suplementarias|y adaptaciones)
apoyos? suplementarios?
`;
export const ACCOMMODATIONS = pattern`
${ACCOMMODATION_HEADS}
`;

/** Matches a clock time or a number of minutes, in folded text. */
export const NAMED_TIME = pattern`
\b\d{1,2}:\d{2}\b
\b\d{1,2} ?[ap]\.? ?m\b
\b\d{1,3}[ -]?(?:
 min
 mins
 minutes?
 minutos?
)\b
`;

/** Matches a part of the school day that classes have as a routine, in folded text. */
export const NAMED_ROUTINE = pattern`
\barrivals?\b
\bdismissals?\b
\bunpack(?:ing)?\b
\bpack(?:ing)?[ -]up\b
\brecess(?:es)?\b
\blunch(?:time|room)?\b
\bcafeteria\b
\bsnack(?:time)?\b
\bbreakfast\b
\bmorning meeting\b
\bcircle(?: time)?\b
\bcenters?\b
\b(?:writer'?s|writing|reader'?s|reading) workshop\b
\bspecials\b
\btransitions? (?:between|to|from|in|times?)\b
\b(?:during|between|before|after) transitions?\b
\bhomeroom\b
\bassembl(?:y|ies)\b
\bllegada\b
\bsalida\b
\brecreo\b
\balmuerzo\b
\bcomedor\b
\bmerienda\b
\bdesayuno\b
\breunion de la manana\b
\bcentros\b
\b(?:durante|entre|antes de|despues de) (?:las )?transiciones\b
\basambleas?\b
`;
