import { pattern, patternWith } from "../read-lexicon";

/** Matches sentences that grant something, in documents without a section for services. */
export const GRANTS = pattern`
\bwill (?:also )?(?:be )?(?:
 receiv
 provid
 get
 serv
 push
 work
 meet
 see
 deliver
 consult
 confer
 come
 join
 continue
 have
 spend
 go
 remain
 stay
 visit
 treat
 attend
 check
)\w*
\b(?:is|are) (?:to (?:be|receive)|recommended|offered)
\bshall\b
\b(?:sees|joins|works with|meets with|comes into)\b
\brecibira\b
\bse (?:le )?(?:proporcionar|brindar|dar|ofrecer)\w+
\bproporcionara\b
^(?:
 related\x20
 special education\x20
 therapy\x20
)?(?:services?|servicios?)(?: (?!last|prior|previous|requested|before)\w+){0,3}:
`;

/** Matches text that is not decided yet: "To be determined by 4/15. Proposed if eligible: ..." */
export const IF_GRANTED = pattern`
\bif (?:he |she |they )?(?:is |are )?(?:found |later )?(?:eligible|approved|needed|determined)
\bif (?:the |his |her |their )?(?:\w+ )?(?:
 team
 committee
 parents?
 district
 school
)(?: so| then| later)? (?:
 decides?
 agrees?
 approves?
 consents?
 chooses?
 determines?
 finds?
 recommends?
)\b
\b(?:subject to|depending on|contingent (?:up)?on) (?:the |a )?(?:
 team
 annual
 review
 approval
 consent
 decision
 evaluation
 results?
)
\bsi (?:el equipo|los padres) (?:asi lo )?(?:deciden?|aprueban?|acuerdan?)\b
\bto be (?:determined|decided|considered)\b
\b(?:tbd|pending)\b
\bmay be (?:added|considered|offered)\b
\bse (?:discutira|determinara|decidira)\b
`;

/**
 * "Duration 25 minutes. Frequency 2 times every month. Location: ...": matches a period between the fields of one
 * service.
 */
export const FIELD_STOP = patternWith("g")`
\.\s+(?=(?:
 Duration
 Frequency
 Length
 Amount
 Minutes
 Sessions
 Location
 Setting
 Place
 Start
 Begins?
 End
 Ends
 Duración
 Frecuencia
 Lugar
 Ubicación
 Inicio
 Fin
)(?::| (?:date:? )?[\d☐☒[]))
`;
