import { pattern } from "../read-lexicon";

export const LEFT_OUT = pattern`
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
