import { pattern, patternWith } from "../read-lexicon";

export const SERVICE = pattern`
^(?:
 services?
 service minutes
 minutes
 min
 mins
 time
 freq\w*
 direct
 indirect
 consult\w*
 ot
 pt
 slp
 st
 speech\w*
 occupational\w*
 physical\w*
 therapy
 servicios?
 minutos
 terapia\w*
 push-?in
 pull-?out
 related services?
 iep
)\b
`;

export const TOTAL = pattern`
^(?:
 \d+ (?:on|students?|total|kids|active|alumnos)
 totals?\b
 total:
 count\b
 done\b
 exited
 dismissed
 moved
 discharged
 inactive
 subtotal
 page \d
 printed
 pending
 ended
)
`;

/** Matches folded words before a dash that begin a remark on the student above. */
export const REMARK_LABEL = patternWith("u")`
^(?:
 (?:\p{L}+ )?(?:up-?date|status|note|notes|news|info|fyi|comment|comments|remark|remarks|reminder)
 as of(?: \p{L}+)?
 (?:new |the )?(?:plan|placement|team|outcome|result|decision|reason|action|change|transfer)
 (?:last |next |at )?(?:meeting|mtg|annual|review|conference|re-?eval)
 (?:per )?(?:mom|mother|dad|father|parent|parents|family|guardian|teacher|office|school|admin|principal|cm)
 (?:has |have )?(?:now|today|yesterday|since|currently|recently|also|then|later|just|student|kiddo|gone)
 (?:he|she|they|services?|therapy|goals?|iep|caseload|discharge|dismissal|exit|withdrawal)
 (?:la |el |las )?(?:notas?|estado|actualizacion|novedad(?:es)?|aviso|comentarios?|observacion(?:es)?|razon)
 (?:la |el |segun (?:la |el )?)?(?:mama|papa|madre|padre|padres|familia|escuela|reunion|equipo|cambio)
 (?:ahora|hoy|ayer|desde|actualmente|servicios?|terapia|metas?|alta|baja|traslado|estudiante)
)$
`;
