import { pattern } from "../lexicon/read-lexicon";
import { hasBoxes } from "./checked-options";
import { foldWords } from "../service-lines/plain-numbers";

const SERVICES_BY_NAME = new RegExp(
  String.raw`special education and related services|servicios relacionados|^related services` +
    String.raw`|educational services|services? and placement|placement and services?` +
    String.raw`|services? offered|statement of services` +
    String.raw`|supports? (?:for|to) (?:school )?personnel|apoyos? (?:al|para el) personal`,
);

/** "Related and supplementary services": matches headings that begin with a description of the services. */
const SERVICES_OF = new RegExp(
  String.raw`^(?:special education|related|recommended|speech|occupational|physical|therapy|direct` +
    String.raw`|indirect|summary of) .*services`,
);

/** What a section of an IEP is about. */
export type Section = "services" | "extended-year" | "goals" | "left-out" | "other";

const LEFT_OUT = pattern`
present level
current level of
niveles? (?:actual|de desempeno)
nivel(?:es)? actual
accommodation
acomodacion
adaptacion
modificacion
modifications? (?:in|and|to|\/)
supplementary aids
supplemental aids
ayudas (?:suplementarias|y adaptaciones)
apoyos? suplementarios?
test(?:ing)? (?:accomm|partic)
assessments?\b
evaluaciones estatales
options? (?:considered|rejected|discussed)
(?:matters|requests|ideas|alternatives)(?: that)?(?: the team)?(?: was| were)? (?:considered|rejected|discussed)
other (?:options|matters|requests)
opciones (?:consideradas|rechazadas)
considered and
prior written notice
^notice$
^notes?$
notice of
notificacion previa
aviso previo
rationale
justification
justificacion
least restrictive
\blre\b
ambiente menos restrictivo
placement
ubicacion
transport
nurs(?:e|ing)
health (?:plan|needs|care)
medical
enfermer
salud
prior iep
previous iep
\bnow (?:ending|expiring)
\bexpir(?:ed|ing)\b
\bfor (?:comparison|reference)
superseded
no longer in effect
last year
previous year
ano anterior
service log
visit log
attendance
asistencia
registro de
therapy log
session log
delivered
minutes provided
compensatory
transition (?:plan|serv|act)
transicion
participation (?:in|with)
participacion
parents? concerns?
student and parent
concerns of
preocupaciones
strengths
fortalezas
evaluation (?:results|summary|procedures)
eligib
elegib
signature
firmas?
consent
consentimiento
participants
attend(?:ees|ance)
meeting notes
minutes of the meeting
(?:documentation|record|notes) of (?:the )?(?:team )?(?:meeting|conference)
notas de la reunion
behavior (?:plan|intervention)
special factors
factores especiales
assistive tech
progress (?:report|note|on|toward)
informes? de progreso
summary of (?:progress|performance)
history
historial
background
where things stand
thought of
not chosen
longer year
response section
emergency
vision statement
student profile
graduation
related factors
language needs
english learner
medicaid
physical education
`;
/**
 * Matches sections whose tables of services don't belong to this plan: former services, services delivered, options not
 * chosen.
 */
const NOT_OF_PLAN = pattern`
present level
current level of
niveles? (?:actual|de desempeno)
nivel(?:es)? actual
options? (?:considered|rejected|discussed)
(?:matters|requests|ideas|alternatives)(?: that)?(?: the team)?(?: was| were)? (?:considered|rejected|discussed)
other (?:options|matters|requests)
opciones (?:consideradas|rechazadas)
considered and
prior written notice
notice of
notificacion previa
aviso previo
prior iep
previous iep
\bnow (?:ending|expiring)
\bexpir(?:ed|ing)\b
\bfor (?:comparison|reference)
superseded
no longer in effect
last year
previous year
ano anterior
\blog\b
attendance
asistencia
registro de
delivered
minutes provided
compensatory
progress
progreso
histor(?:y|ial)
background
not chosen
thought of
medicaid
meeting notes
minutes of the meeting
(?:documentation|record|notes) of (?:the )?(?:team )?(?:meeting|conference)
notas de la reunion
evaluation (?:results|summary|procedures)
parents? concerns?
emergency
`;

/** True for a heading of tables with services that this plan does not grant. */
export const isNotOfPlan = (heading: string): boolean => NOT_OF_PLAN.test(foldWords(heading));

/** "Progress on annual goals from IEP dated 3/13/2024", "Review of last year's goals" */
const OLD_GOALS = pattern`
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

/** True for a heading about the progress on former goals. */
export const isOfOldGoals = (heading: string): boolean => OLD_GOALS.test(foldWords(heading));

const EXTENDED =
  /extended school year|\besy\b|ano escolar extendido|12-month|july.{0,5}august|summer (?:program|services)|verano/;
const SERVICES = pattern`
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
const GOALS = pattern`
\b(?:annual|measurable|iep|current|academic|functional)?\s*goals?\b
metas?(?: anuales?| medibles?)?\b
objetivos anuales
what (?:we|the team) (?:want|hope|would like)
lo que queremos
goal (?:page|sheet|area)
`;

const MOST_WORDS = 16;

/** True for a line that can be a heading: short, no sentence. */
export function isHeading(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > MOST_WORDS || text.length > 130) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isTitle = words.length <= 9 && capitals >= words.length / 2 && capitals > 1;
  if (/[.;,]$/.test(text.trim()) && !isTitle) return false;
  if (hasBoxes(text)) return false;
  // "Occupational therapy: 30 minutes" is a line of its own.
  return !/\d+\s*(?:x\b|min|times|hour|veces)/i.test(text);
}

/** Finds what the section below a heading is about; undefined for an unknown heading. */
export function sectionOf(text: string): Section | undefined {
  const folded = foldWords(text).replace(/^(?:section|part|seccion|parte)?\s*[\divxa-z]{1,3}[.):]\s*/, "");
  // Words in the head of a table of options: "Options considered".
  if (EXTENDED.test(folded)) return "extended-year";
  if (/post-?secondary|postsecundari/.test(folded)) return "left-out";
  if (/present levels?.*goals?/.test(folded) && /goal/.test(folded) && !/level.{0,20}(?:of|de)/.test(folded))
    return "goals";
  if (OLD_GOALS.test(folded)) return "left-out";
  if (/goals?/.test(folded) && /measurable|annual/.test(folded)) return "goals";
  if (SERVICES_OF.test(folded) && !/transport|nurs|option|prior|last|previous/.test(folded)) return "services";
  if (SERVICES_BY_NAME.test(folded)) return "services";
  if (LEFT_OUT.test(folded)) return "left-out";
  if (/^special education$|specially designed instruction/.test(folded)) return "services";
  if (SERVICES.test(folded)) return "services";
  return GOALS.test(folded) ? "goals" : undefined;
}

/** Matches a heading on the same line as its text: "SERVICES. The occupational therapist will ..." */
const RUN_IN = /^(\p{Lu}[\p{Lu}\d'’,/&() -]{3,60})[.:]\s+(?=\p{Lu}|☐|☒)/u;
/** Matches the same with a letter or number: "C. Related services. Speech therapy will be given ..." */
const LETTERED_RUN_IN = /^(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.)]\s+(\p{Lu}[\p{L}'’,/& -]{3,70}?)[.:]\s+(?=\p{Lu}|☐|☒)/u;

/** Finds the heading with which a paragraph begins; undefined where it has none. */
export function runInOf(cells: readonly string[]): RegExpExecArray | undefined {
  if (cells.length > 1) return undefined;
  const capitals = RUN_IN.exec(cells[0]!);
  if (capitals) return capitals;
  const lettered = LETTERED_RUN_IN.exec(cells[0]!);
  return lettered && sectionOf(lettered[1]!) ? lettered : undefined;
}
