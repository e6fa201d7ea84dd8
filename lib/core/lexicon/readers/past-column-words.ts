import { pattern } from "../read-lexicon";

export const PRESENT = pattern`
^(?:
 services? of this
 (?:as )?(?:amended|revised|changed)
 this
 current
 new
 proposed
 next
 upcoming
 now
 changes?
 20\d\d
 este
 nuev[oa]
 actual
 propuest[oa]
)\b
`;

/** Matches a cell that continues the former service unchanged. */
export const NO_CHANGE = pattern`
^(?:
 no changes?
 unchanged
 not changed
 (?:remains? )?(?:the )?same(?: as (?:before|now|current|last year))?
 stays? the same
 continues?(?: as (?:is|before))?
 sin cambios?
 igual
)\.?$
`;
