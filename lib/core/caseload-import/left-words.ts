import { patternWith } from "../lexicon/read-lexicon";

/** Words with which a list says that a child has left. */
export const LEFT = patternWith("i")`
^\W*(?:
 exit(?:ed)?
 dismissed
 discharged
 declassified
 d\/?c'?d
 inactive
 withdrawn
 moved (?:away|to|out)
 graduated
 declined
 off (?:my |the )?(?:caseload|list)
 dad[oa] de (?:baja|alta)
 egresad\w*
 transferred
 discontinued
 se (?:mud|cambi)[oó] (?:a|de)
 ya no (?:est[aá] en|asiste)
 (?:was|has|have|got) (?:dismissed|discharged|exited)
)\b
[-(–—]\s*(?:
 off (?:my |the )?caseload
 graduated
 moved
 exited
 dismissed
 discharged
 declassified
 inactive
 withdrawn
 transferred
 d\/c'?d?
 dad[oa] de (?:alta|baja)
 se mud[oó] a
)\b
`;

/** "DISMISSED", "Exited this year:" above those who have left. */
export const GONE_HEADING = patternWith("i")`
^\W*(?:
 exited
 exits
 dismissed
 dismissals
 discharged
 inactive
 no longer
 former
 moved
 withdrawn
 bajas
 dados de (?:baja|alta)
 egresados
)\b[^\d]{0,24}$
`;
