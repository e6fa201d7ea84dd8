import { alternatives } from "../read-lexicon";

/** Heads of what is no part of the plan: how the student is now, what was not chosen, and what is of another year. */
export const NOT_THIS_PLAN = alternatives`
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
attendance
asistencia
registro de
delivered
minutes provided
compensatory
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
