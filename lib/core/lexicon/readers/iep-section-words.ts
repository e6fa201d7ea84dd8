import { pattern } from "../read-lexicon";
import { NOT_THIS_PLAN } from "./not-this-plan";

/**
 * Matches sections whose tables of services don't belong to this plan: former services, services delivered, options not
 * chosen.
 */
export const NOT_OF_PLAN = pattern`
${NOT_THIS_PLAN}
\blog\b
progress
progreso
histor(?:y|ial)
`;

/** "Progress on annual goals from IEP dated 3/13/2024", "Review of last year's goals" */
export const OLD_GOALS = pattern`
(?:progress|status|review|outcome|report|results?)\b.{0,30}\b(?:of|on|toward|towards|from)\b.{0,40}\bgoals?\b
\bgoals? progress (?:report|update|summary)
\bgoals? (?:from|of|in) (?:the |her |his |their )?(?:
 iep dated
 last
 previous
 prior
 expiring
 old
 former
)
(?:
 last year'?s
 previous
 prior
 former
 expired
 expiring
 old
 past
 completed
 mastered
 met
 discontinued
)(?: \w+){0,3} goals?\b
progreso (?:en|de|hacia) las metas
metas? (?:del (?:ano|pei|iep) (?:pasado|anterior)|anteriores?|cumplidas?)
`;

export const SERVICES = pattern`
service delivery
related services?
services?\b.{0,40}\b(?:
 summary
 grid
 page
 plan
 table
 schedule
 provided
 recommend\w*
 minutes
 statement
 offered
 delivery
)
(?:
 summary
 statement
 description
 schedule
 table
 grid
) of (?:special education |related |all |the )?(?:\w+ )?(?:\w+ )?services
speech(?:-|\/| and | )language (?:therapy )?services
special education (?:program|and related|services)
therapy services
itinerant services
\bservices?$
^services?\b
offer of (?:fape|services)
fape
servicios
entrega de servicios
frequency and duration
direct services
indirect services
what we will (?:do|provide)
how (?:we|the school|your child|much)
will be helped
`;

export const GOALS = pattern`
\b(?:annual|measurable|iep|current|academic|functional)?\s*goals?\b
metas?(?: anuales?| medibles?)?\b
objetivos anuales
what (?:we|the team) (?:want|hope|would like)
lo que queremos
goal (?:page|sheet|area)
`;
