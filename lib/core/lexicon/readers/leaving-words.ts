import { alternatives } from "../read-lexicon";

/** Words that nearly always mean that a student or service has ended. */
export const CLEAR = alternatives`
exit(?:ed)?
dismissed
discharged
declassified
d\/c
d\/?c'?d
se mud[oó] (?:a|de)
inactive
withdrawn
transferred(?: out)?
trans(?:f)?\.? out
graduated
moved away
moved out of (?:the |this |our )?(?:district|state|town|city|county|country|area)
off (?:my |the )?(?:caseload|list)
(?:(?:parents?|mom|dad|mother|father|guardian|family) )?(?:has |have )?revoked consent
consent (?:was |is )?revoked
dad[oa] de (?:baja|alta)
egresad\w*
`;

/** Words that are also used for a lesson, an offer or a seat. */
export const OPEN = alternatives`
moved
declined
left(?= (?:on|in|at|as of|school|district|\d))
`;
