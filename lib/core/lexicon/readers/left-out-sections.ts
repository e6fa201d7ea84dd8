import { pattern } from "../read-lexicon";
import { ACCOMMODATION_HEADS } from "./accommodation-words";
import { NOT_THIS_PLAN } from "./not-this-plan";

export const LEFT_OUT = pattern`
${NOT_THIS_PLAN}
${ACCOMMODATION_HEADS}
modificacion
modifications? (?:in|and|to|\/)
test(?:ing)? (?:accomm|partic)
assessments?\b
evaluaciones estatales
^notice$
^notes?$
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
service log
visit log
therapy log
session log
transition (?:plan|serv|act)
transicion
participation (?:in|with)
participacion
student and parent
concerns of
preocupaciones
strengths
fortalezas
eligib
elegib
signature
firmas?
consent
consentimiento
participants
attend(?:ees|ance)
behavior (?:plan|intervention)
special factors
factores especiales
assistive tech
progress (?:report|note|on|toward)
informes? de progreso
summary of (?:progress|performance)
history
historial
where things stand
longer year
response section
vision statement
student profile
graduation
related factors
language needs
english learner
physical education
`;
