import { alternatives, patternWith } from "../read-lexicon";

/** Words that are no condition of their own but an open amount, or a place and time: "when needed", "if available". */
const NO_CONDITION = alternatives`
(?! ?(?:
 (?:needed|necessary|appropriate|possible|available|scheduled)
 (?:es|sea|fuera) necesario
 se necesit\w+
 (?:in|at|on|during)\b
 en (?:el|la)\b
))
`;

/** "once goal 1 is met" is a condition; "once a week" is not. */
export const MET_LATER = alternatives`
(?=(?:(?:iep\.? )?[\p{L}\d_%’'-]+ ){1,6}?(?:
 is
 are
 has
 have
 can
 meets?
 masters?
 reaches
 achieves
 shows?
 demonstrates?
 met
 mastered
)\b)
`;

/** Words that make the grant itself depend on what follows them, wherever they are. */
export const ALWAYS = alternatives`
(?:
 as long as
 provided that
 contingent (?:up)?on
 pending
 on condition
 siempre y cuando
)\b
`;

/** What may begin a condition; whether it governs the grant follows from where it is and what it says. */
export const CONDITION = patternWith("giu")`
(?<![\p{L}\d])(?:
 ${ALWAYS}
 after (?=\p{L}|\d+ ?%)(?!school\b|that\b|lunch\b|recess\b)
 upon (?!request)
 once ${MET_LATER}
 once (?=(?:[\p{L}\d_%’'-]+ ){0,3}(?:goals?|objectives?|mastery)\b)
 when(?:ever)? ${NO_CONDITION}
 if ${NO_CONDITION}
 depend(?:s|ing|ent) (?:up)?on\b
 al (?:lograr|alcanzar|cumplir|dominar|llegar|completar|superar|terminar)\w*
 cuando ${NO_CONDITION}
 si ${NO_CONDITION}(?=(?:la|el|las|los|ella|no|hay|logra\w*|cumple\w*|alcanza\w*|mejora\w*|asiste\w*|domina\w*)\b)
 una vez que\b
 despu[eé]s de\b
 tras (?=\p{L})
 siempre que\b
 mientras\b
)
`;

/** Matches what a condition behind it can apply to instead of the amount: "discharge upon mastery". */
export const OTHER_MATTER = patternWith("iu")`
(?<!\p{L})(?:
 discharg\w+
 dismiss\w*
 exit\w*
 discontinu\w+
 graduat\w+(?! (?:back |down |over )?to\b)
 re-?eval\w*
 eval\w*
 review\w*
 reconven\w*
 reconsider\w*
 consider\w*
 schedul\w+
 make ?-?up
 alta
 egres\w+
 reevalu\w+
 revis\w+
)(?!\p{L})
`;

export const REACHED = patternWith("iu")`
\b(?:
 met
 meets?
 meeting
 master\w*
 achiev\w+
 attain\w+
 reach\w*
 complet\w+
 done
 finished
 passed
 logr\w+
 alcan[cz]\w+
 cumpl\w+
 domin\w+
 super\w+
)
`;

/** Matches words for mastery or a team decision, which change the grant. */
export const MASTERY = patternWith("iu")`
(?:
 \d+ ?%
 \b(?:
  mastery
  mastered
  masters
  mastering
  criteri(?:a|on)
  improv(?:es|ed|ement)
  demonstrates?
  re-?eval\w*
  consents?
  discharged?
  dismissal
  (?:meets|met|meeting|achieves|reaches) (?:it|them|this|these|both|all|criteri\w+)\b
  independ\w+(?! (?:work|reading|writing|practice|seat|study|center|time)\w*)(?<!trabajo independ\w+)
  al (?:lograr|alcanzar|cumplir|dominar|completar|superar)
  logr[ea]\w*
  mejor[ea]\w*
  consentimiento
 )
)
`;

/** "until she types alone", "hasta escribir sola": what the student does then. */
export const UNTIL_DONE = patternWith("iu")`
^(?:
 (?:she|he|they) \p{L}
 (?:the |el |la )?(?:student|child|alumn[oa]|estudiante|niñ[oa]) \p{L}
 (?:él|ella) \p{L}
 (?!ayer|lugar)\p{L}{2,}[aei]r(?:l[aeo]s?|se)?(?!\p{L})
)
`;
