import { pattern, patternWith } from "./read-lexicon";

/**
 * Words of all-day events about being away from work, folded (lower case, no accents). Source: titles of public
 * calendars.
 */

const everywhere = patternWith("g");

/** Says that somebody is away. Longer phrases first: what is left of a title names who, or what else it is about. */
export const LEAVE = everywhere`
\b(?:on )?(?:
 annual
 bereavement
 bonding
 compassionate
 family
 fmla
 maternity
 medical
 military
 parental
 paternity
 personal
 sick
 study
 unpaid
) (?:leave|days?|time)\b
\bleave of absence\b
\b(?:i am |i'm )?(?:on|taking|starting|start of|begin) leave\b
\bleave without pay\b
\bmental health days?\b
\b(?:paid )?time[ -]off\b
\b(?:days?|week|afternoon|morning)[ -]off\b
\bcomp(?:ensatory)?(?: time| days?)\b
\boff work\b
\bnot (?:working|at work|in(?: today)?)\b
\bno work\b
\bwill be (?:out|away|absent)\b
\bout (?:sick|ill)\b
\bout of (?:the )?(?:office|building|town|state|country|district)\b
\bout all (?:day|week)\b
\baway from (?:the )?(?:office|work|school)\b
\bjury(?: (?:duty|service|selection))?\b
\bcalled in sick\b
\b(?:doctor|dentist|hospital|medical) (?:appt|appointment|visit)s?\b
\bo\.?o\.?[of]\.?(?![a-z])
\bp\.?t\.?o\.?(?![a-z])
\bf\.?m\.?l\.?a\.?(?![a-z])
\bloa\b
\bl\.?w\.?o\.?p\.?(?![a-z])
\bjuror\b
\b(?:in )?(?:quarantined?|isolation)\b
\bcuidados maternos\b
\bdias? economicos?\b
\bvacation(?:s|ing)?\b
\bvacay\b
\bfurlough(?:ed)?\b
\bhoneymoon\b
\bsabbatical\b
\b(?:knee |hip |eye |my )?surgery\b
\boperation\b
\bhospital(?:i[sz]ed)?\b
\bbereavement\b
\bfuneral\b
\b(?:home )?sick\b
\bill\b
\babsent\b
\baway\b
\boff\b(?! (?:campus|site))
\bout\b(?! of\b)
\b(?:de |con |en )?(?:licencia|permiso|baja|incapacidad)(?: (?:medica|laboral|por enfermedad|por maternidad|por paternidad|de maternidad|de paternidad|familiar|personal|sin goce de sueldo))?\b
\b(?:servicio de|deber de|citacion de|soy) jurado\b
\bjurado\b
\bfuera de (?:la )?(?:oficina|ciudad|escuela)\b
\bdias? (?:libres?|personal(?:es)?|de enfermedad|de descanso|de permiso)\b
\btiempo libre(?: pagado)?\b
\bno (?:trabajo|laboro|estoy|estare)\b
\b(?:de )?vacaciones\b
\benferm[oa]\b
\bcirugia\b
\boperacion\b
\bhospital(?:izad[oa])?\b
\bausen(?:te|cia)\b
\b(?:luto|duelo|funeral)\b
\b(?:maternidad|paternidad)\b
\bcita medica\b
\blibre\b
`;

/** Words beside those of {@link LEAVE} that name nobody and nothing else. */
export const BESIDE_LEAVE = everywhere`
\b(?:all|full|half|whole|entire|day|days|week|weeks|today|tomorrow|am|pm|morning|afternoon|from|until|thru|through|till|to|and|or|the|a|an|of|for|at|in|on|is|be|it|this|per|with|due)\b
\b(?:
approved
confirmed
requested
planned
scheduled
paid
unpaid
tentative
return
returning
back
recovery
recovering
personal
family
medical
flu
covid
appt
appointment
doctor
dentist
visit
trip
travel(?:l?ing)?
use
lose
)\b
\b(?:todo|toda|el|al|la|los|las|dia|dias|semana|hoy|manana|tarde|de|del|desde|hasta|por|en|y|o|con|aprobad[oa]|pagad[oa]|medic[oa]|personal|familiar|cita|viaje)\b
\b(?:mon|tues?|wed|wednes|thu|thurs?|fri)(?:day)?\b
\b(?:lunes|martes|miercoles|jueves|viernes)\b
# A month only beside a number: April and June are names too.
\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*\.?(?= ?\d)
(?<=\d (?:de )?)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*
`;

/** Words by which the writer means herself. */
export const FIRST_PERSON = pattern`
\b(?:i|i'm|i am|i'll|my|me|myself)\b
\b(?:yo|mi|mis|estoy|estare|soy|me voy|salgo)\b
`;

/** A thing or a gathering that only has such a word in its name: "PTO meeting", "vacation request forms due". */
export const NOT_ABOUT_LEAVE = pattern`
\b(?:
meetings?
mtgs?
fair
fund-?raisers?
night
part(?:y|ies)
carnival
dance
sale
drive
board
committee
dinner
breakfast
luncheon
lunch
walk
run
store
shop
bake
spirit
raffle
auction
volunteers?
popcorn
pizza
movie
kick-?off
sign-?ups?
sponsored
presents
)\b
\b(?:
requests?
forms?
polic(?:y|ies)
deadlines?
paperwork
calendar
bank
balance
donations?
coverage
emails?
invoices?
training
packets?
bible
readers?
read-?a-?thon
house
club
homework
clinic
practice
rounds
supplies
)\b
\b(?:take|taking|hand|handed|pass|time|kick|sign|check|drop|cut|print|log|turn|send|set|lights?|show|face|play|far|right|give|give-?) ?-?(?:out|off|away)\b
\b(?:reunion|feria|fiesta|noche|venta|formularios?|solicitud(?:es)?|politica|fecha limite|comite|capacitacion|de examen|examen|pago|recreo|lectura|juego|tiempo|eleccion)\b
`;

/** Words of events that may or may not take her away for the day. */
export const MAY_BE_AWAY = pattern`
\b(?:conference|convention|summit|symposium|retreat|institute|off-?site|offsite)\b(?! (?:room|call))
\b(?:pd|professional (?:development|learning)|in-?service|training|workshop)\b
\b(?:travel(?:l?ing)?|flight|flying|airport|hotel|road trip)\b
\b(?:cruise|camping|honeymooners?|wedding|beach|cabin|disney(?:land| ?world)?|hawaii|vegas|europe|mexico|florida)\b
\b(?:doctors?|dr\.?|dentist|specialist|hospital|mri|procedure|appointments?|appts?)\b
\b(?:crucero|boda|playa|campamento familiar|dentista|especialista|cita)\b
\b(?:congreso|conferencia|convencion|retiro|capacitacion|desarrollo profesional|taller|viaje|vuelo|viajando)\b
`;
