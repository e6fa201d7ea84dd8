import { alternatives, patternWith } from "../read-lexicon";

export const OF_SERVICE = alternatives`
(?:
 the
 her
 his
 their
 all
 from
 of
 ot
 pt
 slp
 speech
 therapy
 services?
 student
 de
 del
 la
 el
 los
 servicios?
 terapia
)
`;

export const WHEN = alternatives`
(?:
 upon
 when
 once
 if
 as soon as
 cuando
 si
 en cuanto
 tan pronto como
 una vez que
)
`;

/** Verbs that say of a service that it ends, and of nothing else. */
const ENDS = alternatives`
(?:
 discharg\p{L}+
 dismissed
 discontinu\p{L}+
 graduat\p{L}+
 egres\p{L}+
)
`;

/** Verbs that say as well that an hour ends: "ends when the bell rings". */
export const MAY_END = alternatives`
(?:
 exit\p{L}*
 ends?
 stops?
 ceases?
 terminat\p{L}+
 termina\p{L}*
 finaliza\p{L}*
 concluy\p{L}+
 cesa\p{L}*
 fin
 sale
 retir(?:a|ará)
)
`;

/** "discharge upon mastery", "exit when goals met", "pending dismissal": the service ends then. */
export const ENDING = patternWith("iu")`
(?:^|[\s,;.(–—-]+)(?:(?:and|with|y|con|to|will|be|is|are|then|se|le|l[ao]|da|dará|dar|de) )*(?:
 (?:
  ${ENDS}
  dismiss\p{L}*
  (?:services? )?${MAY_END}
  (?:dar(?:le|l[ao])? de |la |el )?alta
 )(?: ${OF_SERVICE}){0,5} (?:
  ${WHEN}
  after
  following
  al
  despu[eé]s de
  tras
 )
 pending (?:discharge|dismissal|exit)
)(?!\p{L}) ?([^;.\n]*)
`;

/** Words that end a service whatever this depends on. */
export const ALWAYS_ENDS = patternWith("iu")`
(?<!\p{L})${ENDS}(?: ${OF_SERVICE}){0,5} ${WHEN}(?!\p{L})
^[\s,;.(–—-]*(?:(?:y|con|se|le|l[ao]|da|dará|dar|darle|darl[ao]|de|el) )*alta(?: ${OF_SERVICE}){0,5} ${WHEN}(?!\p{L})
`;
