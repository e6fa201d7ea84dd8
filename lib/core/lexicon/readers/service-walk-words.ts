import { pattern } from "../read-lexicon";

/** Matches a service that has ended: "Occupational therapy - previous, ended by this amendment" */
export const ENDED = pattern`
\b(?:
 previous(?:ly)?
 former(?:ly)?
 superseded
 discontinued
 expired
 no longer
 (?<!start and |begun and |is )ended
 dismissed
 exited
 replaced by
 not (?:accepted|approved|recommended|granted)
 denied
 anterior
 terminad[oa]
 suspendid[oa]
)\b
`;

/** Matches words that give the former amount beside the current one. */
export const CHANGED = pattern`
\b(?:was|were|previously|formerly|old|prior|instead of|changed|antes|anterior(?:mente)?)\b
\b(?:current(?:ly)?|proposed|actual|propuesto) ?:
`;
