import { alternatives, pattern } from "./read-lexicon";

/** Words of school calendars, folded (lower case, no accents). Source: titles of public district calendars. */

/** Words of a day with school although other words suggest none. */
export const HAPPENS = pattern`
\bresumes?\b
\breturns? (?:from|to)\b
\bback to school\b
\bin session\b(?<!not in session)
\bre-?opens?\b
\bre-?convenes?\b
\b(?:schools?|classes) (?:is |are )?(?:open|held)\b
\bregular (?:school )?day\b
\b(?:snow|weather|calamity|emergency)(?: day)?[ -]make-?up\b
\b(?:begins?|starts?)\b.*\b(?:sundown|sunset)\b
\b(?:passover|rosh ha-?shanah?|yom kippur|eid|diwali|lunar new year)\b.* begins?\b
\b(?:students?|pupils?|classes) (?:return|resume|come back)\b
\bregistrations?\b
\bfull (?:school day|day (?:of (?:school|classes|instruction)|instruction))\b
\b(?:first|1st) (?:student |school )?day (?:of|for) (?:the )?(?:\w+ )?(?:semester|trimester|quarter|term)\b
\bvuelven a abrir\b
\bregreso a clases\b
\bregresan?\b.*\b(?:estudiantes|alumnos)\b
\b(?:estudiantes|alumnos)\b.*\bregresan?\b
\bprimer dia de (?:clases|escuela)\b
\breanuda
`;

/** Says when school resumes, which is no statement about the break that a title begins with. */
export const RETURNS = /\b(?:resumes?|returns?|re-?opens?|re-?convenes?|come back|regreso a clases|reanuda\w*)\b/;

/** Events that take place on a day and say nothing of its hours. */
export const ACTIVITY = pattern`
\b(?:
 sent home
 nights?
 rall(?:y|ies)
 scores?
 countdown
 clinic
 tickets?
 sings?
 meet
 invitational
 track and field
 tennis
 golf
 hockey
 lacrosse
 softball
 winners?
 tutoring
 committee
 volunteers?
 info(?:rmation)? (?:nights?|sessions?|meetings?)
 prep (?:night|class|course|session)(?:s|es)?
 (?:registration|sign-?up) deadline
 polls?
 polling
 voting
 (?:basket|foot|volley|base|soft)ball
 soccer
 wrestling
 track
 swim
 olympiad
 debate
 robotics
 championships?
 playoffs?
 contest
 ceremony
 (?:go|goes|going) home
 (?:progress|interim) reports?
 report cards?
 results?
 theme
 spirit (?:day|week)
 wear
 stores?
 sing-?a-?longs?
 baskets?
 supper
 dinner
 lunch
 brunch
 pancakes?
 crafts?
 raffle
 auction
 bazaar
 market
 musical
 play
 choir
 chorus
 caroling
 door decorating
 decorat\w+
 cards?
 stor(?:y|ies)
 songs?
 gifts?
 grams?
 food
 toys?
 rehearsals?
 retreats?
 tours?
 visits?
 lessons?
 campamentos?
 envio
 entrega
 recoleccion
 taller(?:es)?
 inscripcion(?:es)?
 celebraciones?
 celebracion
 almuerzo
 desayuno
 cena
 venta
 excursion
 paseo
 concert
 part(?:y|ies)
 celebrations?
 assembl(?:y|ies)
 camp
 challenge
 sign-?ups?
 meetings?
 shops?
 tea
 fair(?! day)
 festival
 program
 performance
 sale
 drive
 parade
 due
 packets?
 displays?
 luncheon
 feast
 review
 policy
 potluck
 breakfast
 recital
 pictures?
 photos?
 uniforms?
 registration
 show
 bee
 trip
 tryouts?
 fundraiser
 gala
 dance
 flyers?
 yearbooks?
 games?
 feria
 foto
 fiesta
 concierto
 reunion
 desfile
)\b
`;

/** What a group does away from its class, and often for half a day. */
const OUTING = alternatives`
trips?
retreats?
excursions?
tours?
visits?
outings?
camps?
clinics?
competitions?
tournaments?
rehearsals?
hikes?
paseos?
viajes?
excursion(?:es)?
`;
/** What a day's short form only describes: "Half Day Volunteer Training", "Late Start Breakfast". */
const DESCRIBED = alternatives`
${OUTING}
orientations?
applications?
breakfast
clubs?
subs?
substitutes?
classes due
due
deadline
volunteers?
committees?
sign-?ups?
open house
pick-?up
parade
contest
drawing
`;
const SHORT_DAY = "half[ -]?day|min(?:imum|\\.)? day|early (?:release|dismissal|out)|late start";
/** Something that is named by the short form before it, and ends nobody's day. */
export const DESCRIBED_BY_SHORT_DAY = new RegExp(
  String.raw`\b(?:${SHORT_DAY})s?\b(?! (?:for|-)\b)` +
    String.raw`(?: (?!staff|teachers?|pd|conferences?)[\w'.]+){0,3} (?:${DESCRIBED})\b`,
);
/** One group that goes, while the others stay: "Early dismissal for athletes", "Band leaves 11:45". */
const GROUP = alternatives`
athletes?
players?
teams?
band
choir
chorus
orchestra
cheer(?:leaders)?
(?:basket|foot|volley|base|soft)ball
soccer
golf(?:ers)?
tennis
track
swim(?:mers)?
wrestl(?:ing|ers)
cross country
debate
robotics
`;
export const GROUP_GOES = pattern`
\b(?:${GROUP})(?: (?:students?|members?|team|players?|kids)){0,2} (?:is |are |will be )?(?:leaves?|dismiss\w*|release\w*|depart\w*|out)\b
\b(?:dismiss\w*|release\w*|out) (?:for )?(?:the )?(?:[\w']+ )?(?:${GROUP})(?! (?:game|meet|match|playoff|final|tournament)s?\b)
`;
/**
 * Half a day of a trip, which ends nobody else's day. Words before it in the title may be separated from it, words
 * after it may not.
 */
export const HALF_DAY_OUTING = pattern`
\b(?:half|1\/2)[ -]?days? (?:[\w'.]+ ){0,3}(?:${OUTING})\b
\b(?:${OUTING})\b.*\b(?:(?:half|1\/2)[ -]?days?|medio dia|early departure)\b
\bearly departure\b.*\b(?:${OUTING})\b
`;
/** Ends the day for everybody, whatever else is half a day. */
export const SCHOOL_WIDE =
  /\b(?:dismiss\w*|release|early|students|all (?:grades|schools)|no (?:pm|afternoon)|staff|teachers?)\b/;

/** A short day that is cancelled. */
export const NOT_SHORTENED = pattern`
\bno (?:early (?:release|dismissal|out)|late start|minimum day|half day|delay)\b
\b(?:early (?:release|dismissal)|late start|delay)(?: is)? cancell?ed\b
\b(?:${SHORT_DAY}|delay)(?: \w+){0,2} (?:posted|info(?:rmation)?|surveys?|forms?|practice|drills?|reminders?)\b
\blate start to (?:the )?(?!day|school)\w+
\b(?:report cards?|grades(?! [\dk])|scores?|results|schedules?|yearbooks?|tickets|rosters?|lists?)(?: \w+){0,2} released?\b
\bhalf[ -]day (?:pre-?k|preschool|kinder(?:garten)?|k) (?:program|begins?|starts?|parents?|info|lottery|tours?|round)
`;

/** A closed place other than the school. */
export const CLOSED_PLACE = pattern`
\b(?:
library
(?:district|central|main|county|admin\w*|superintendent'?s?|business) offices?
office(?= (?:is |are |will be )?clos(?:ed|es|ing)(?: early)? (?:for|from|during) (?:lunch|\d|a (?:meeting|training)|training))
gym(?:nasium)?
pool
parking(?: lot)?
lot
cafeteria
playground
road
street
lane
entrance
portal
store
registration
enrollment
window
field
track
media center
front office
nurse'?s? office
health office
book fair
concessions?
restrooms?
drive
gates?
lab
kitchen
garden
stadium
theat(?:er|re)
bookstore
rooms? \w+
elevator
applications?
survey
nominations?
sign-?ups?
polls
voting
)(?: is| are| will be|:| -)?(?: temporarily)? clos(?:ed|ure)\b
\bclosed to (?!students|pupils|the public)
\boffices? (?:is |are |will be )?clos(?:e|es|ed|ing)(?: early)? (?:at|@)
`;

export const NO_SCHOOL = pattern`
\bno (?:
 school
 classes
 students?
 student attendance
 pupils?
)\b(?! (?:
 uniforms?
 plays?
 newspapers?
 psychologists?
 counsell?ors?
 musicals?
 concerts?
 dances?
 clubs?
 tours?
 mail
 emails?
 sports?
 games?
 assembl(?:y|ies)
 of (?!school|instruction)\w+
 lunch
 bus(?:es)?
 supplies
 pictures?
 photos?
 homework
 dress
 board
 store
 nurse
 meals?
 breakfast
 fees?
 trips?
 allowed
 before
 after
 until
 in (?:the )?(?:building|hall|gym)
 on (?:the )?(?:playground|field)
)\b)(?!-(?:sponsored|wide|based|aged?|issued|provided|run|related)\b)
\bno class\b(?= ?(?:$|[-;:,.(\/!]| (?:today|for|on|due)\b))
\bpupil[ -]free\b
\bnon-?[ ]?(?:student|pupil|attendance|instructional|school)[ -]?days?\b
\bnot in session\b
\bnot a school day\b
^students?\b[^:;]*\b(?:personnel|staff|teachers) out\b
\bnot in attendance\b
\b(?:
 schools?
 district
 campus
 offices?
 buildings?
)(?: and offices)?(?:\/offices)?(?: (?:is|are|will be))? closed\b(?![ -]campus\b)
\bemergency closing\b
\bdo(?:es)? not (?:attend|report)\b
\bstudents? (?:do not|don't) attend\b
\b(?:students?|pupils?)(?: (?:&|and) [\w ]+)? out\b(?= ?(?:$|[-;,(\/&]))
\bno hay (?:clases|escuela)\b(?! de (?:musica|arte|natacion|baile|ingles|computo|tutoria))
\b(?:no|sin) (?:estudiantes|alumnos|alumnado)\b
\bsin clases\b
\b(?:estudiantes|alumnos) no asisten\b
\bno habra (?:clases|escuela)\b
\bdias? (?:no lectivos?|inhabil(?:es)?|no laborables?)\b
\b(?:dias? )?libres? (?:para|de) (?:los )?(?:estudiantes|alumnos)\b
\bnon-?[ ]?(?:contract|duty)[ -]?days?\b
\b(?:furlough|calamity) days?\b
\bsuspension (?:de (?:clases|labores|actividades)|oficial)\b
^no laborable\b
\b(?:first|opening) day (?:back )?for (?:teachers|staff|faculty)\b
\bcierre (?:por|de (?:las )?escuelas?)\b
\bescuelas? cerradas?\b
^(?:all |new )?(?:teachers|staff|faculty)(?: and staff)? (?:report|returns?)\b(?! (?:cards?|from))
`;
/** Says the same, where nothing but such words as dates follows: a "Student Holiday Concert" closes no school. */
export const STUDENTS_OFF = pattern`
\b(?:students?|pupils?)[ -](?:off|holidays?|free)\b(?! (?:dress|campus))
\bclos(?:ure|ed)\b(?: (?:for|due to|because of) \w+)?(?! (?:at\b|session|meeting|practice|rehearsal))
(?<!fee )(?<!lunch )\bwaiver days?\b
\b(?:staff|teachers?) only\b
\b(?:virtual|remote|distance|asynchronous|e-?)[ -]?learning\b
\basynchronous day\b
`;

const TEACHERS_UNION = "(?:nj|m|u|n|k|i|o|w|ps|nc|v|neo|nwo|c)ea";
const SEASON = alternatives`
(?:mid-?)?(?:winter|spring|fall)
autumn
summer
thanksgiving
christmas
holiday
february
april
easter
october
november
december
ski
mardi gras
(?:potato )?harvest
(?:semester|quarter|trimester|mid-?term|half-?term)
local
${TEACHERS_UNION}
education \w+
teachers?'?s? convention
`;
/** "Feb. Break", "Presidents' Week Vacation". */
const SHORT_SEASON = String.raw`(?:jan|feb|mar|apr|oct|nov|dec)\.?|(?:president'?s?'?|patriot'?s?'?|easter|holy) week|xmas`;
const BREAK = String.raw`\b(?:${SEASON}|${SHORT_SEASON}) (?:break|recess|vacation|holidays?)\b`;
const SPANISH_BREAK = String.raw`\b(?:vacaciones|(?:receso|descanso) (?:de|del|por))(?:(?: (?:de|del|por))?(?: (?:la|el|los|las))?(?: (?!comienz|empiez)[a-z]+){1,4})?\b`;
export const FREE_TIME = pattern`
${BREAK}
${SPANISH_BREAK}
\bferiado\b
\bdias? festivos?\b
\basueto\b
\bsemana santa\b
\breceso escolar\b
^puente(?= de\b|$)
\bsnow day\b
\bintersession\b
^(?:(?:${SEASON}|may) )?half[ -]term\b
\bin-?set\b
\b(?:${TEACHERS_UNION}) (?:convention|weekend|days?)\b
\bweather day\b
\bteacher convention\b
^president'?s?'? week(?: \(|$)
`;
/** A break that only says when something else is: "Last day before winter break". */
export const BESIDE_BREAK = pattern`
\b(?:before|after|from|following|prior to|preceding)(?: the| our)?(?: [\w'./-]+){0,3} (?:break|recess|vacation|holidays?)\b
(?<=\b(?:dismiss\w*|release\w*)) for(?: the| our)?(?: [\w'./-]+){0,3} (?:break|recess|vacation|holidays?)\b
\b(?:before|after|from|following|prior to|preceding)(?: the| our)? (?:thanksgiving|christmas|easter|labor day|new year'?s?)\b
\b(?:antes|despues|regreso|vuelta|tras)(?: del?)?(?: las?| los| el)? ${SPANISH_BREAK}
\b(?:antes|despues|regreso|vuelta|tras) (?:del?|al?) (?:las? )?vacaciones\b
`;
/** A break that begins in the course of a day: the groups are what follows "at". */
export const BREAK_BEGINS = pattern`
\b(?:break|recess|vacation|holidays?|vacaciones|receso|descanso)\b[^,;]*?\b(?:begins?|starts?|empiezan?|comienzan?)\b[ :,-]*(?:(?:at|@|a|al)\b|@|(?=after school)) ?(?:las? )?(.*)
\b(?:empiezan?|comienzan?) (?:las |el )?(?:vacaciones|receso|descanso)\b.*?\b(?:a las|al?) (.*)
`;
/** "At the end of the day": all of that day is school. */
export const END_OF_DAY =
  /\b(?:end|close|conclusion) of (?:the |school )*(?:day|school|classes)\b|\bafter school\b|\bdismissal\b|\b(?:final|fin)(?:al)? del? (?:la )?(?:dia|jornada|clases)\b/;
export const HOLIDAY = pattern`
\b(?:
 labou?r day
 thanksgiving(?: day)?
 christmas(?: eve)?
 new year'?s?(?: day| eve)?
 mlk(?:,? jr\.?)?(?: day)?
 martin luther king
 president'?s?'? day
 (?:washington|lincoln)'?s (?:birthday|day)
 admission day
 (?:casimir )?pulaski day
 evacuation day
 statehood day
 king kamehameha(?: day)?
 prince kuhio
 (?:prince )?kuhio day
 three kings'? day
 boxing day
 victoria day
 anzac day
 australia day
 canada day
 (?:king|queen)'?s birthday
 dolores huerta day
 veteran'?s?'? day
 memorial day
 juneteenth
 columbus(?: day)?
 indigenous people'?s?'? day
 good friday
 easter monday
 rosh ha-?shanah?
 yom kippur
 passover
 eid(?:[- ][au]l[- ](?:fitr|adha))?
 diwali
 (?:asian )?lunar new year(?:'?s day)?
 cesar chavez day
 patriots'? day
 patriot's day
 independence day
 (?:4th|fourth) of july
 dia del trabajo
 navidad
 ano nuevo
 dia de la independencia
 dia de accion de gracias
 dia de (?:los )?(?:presidentes|veteranos|caidos|pueblos indigenas)
 dia de(?: la)? (?:raza|hispanidad|memoria|recordacion)
 dia conmemorativo
 dia de (?:martin luther king|mlk|colon|cesar chavez)(?:,? jr\.?)?
 (?:viernes santo|lunes de pascua|nochebuena)
 dia de (?:navidad|ano nuevo|reyes)
)\b
`;
/** The word itself: only where nothing else follows it, since "Holiday Store" is open. */
export const PLAIN_HOLIDAY = /\bholidays?\b(?! weeks?\b)/;
export const STAFF_DAY = pattern`
\b(?:
 (?:teacher|staff|faculty|educator)(?:s|'s|s')? (?:
  (?:plan|flex|record|report|learning|collaboration)s? days?
  workshops?(?: days?)?
  work ?days?
  planning(?: days?)?
  prep(?:aration)? days?
   exchange days?
  comp(?:ensatory|ensation)? days?
  development
  training
  pd
  in-?service
  institute
  convention
 )
 professional (?:development|learning|growth)
 pd(?: days?)?
 in-?service(?: days?)?
 (?:pre|post)-?[ ]?planning(?: days?)?
 institute days?
 (?:superintendent|supt|chancellor|staff|teacher)\.?'?s?'? conf(?:erence|\.)? days?
 rating days?
 p\.?[ad]\.? days?
 pro-?[ ]?d days?
 compensation days?
 (?:county|teacher'?s?'?) institute
 dia de desarrollo(?: profesional)?
 desarrollo profesional
 capacitacion (?:del?|para)(?: el| los| las)? (?:personal|maestr[oa]s|docentes|profesores)
 (?:dias?|jornada) de (?:trabajo|capacitacion|planificacion|preparacion) (?:del?|para)(?: el| los| las)? (?:personal|maestr[oa]s?|docentes?|profesor(?:es|ado)?)(?: docente)?
 dias? (?:de planificacion|de capacitacion|del personal|de los maestros)
 (?:dias?|jornadas?) de (?:formacion|planeacion|actualizacion)(?: (?:docente|profesional|del personal|de maestr[oa]s))?
 consejo tecnico(?: escolar)?
 descarga administrativa
 capacitacion docente
)\b
`;
/** Days that do not say whose: only where nothing else does, since a "Garden Work Day" closes no school. */
export const WORK_DAY =
  /\b(?:required |optional |mandatory )?(?:work ?days?|(?:professional|records?|grading|curriculum|development|exchange|workshop|buy-?[ ]?back|semester|quarter) days?)\b/;
/** "Cesar Chavez Day Holiday": a holiday, whosever day it is. */
export const DAY_HOLIDAY = /\bday holiday$/;
/** Before a break or a staff day, these words make it part of something else: "Reading over Winter Break". */
export const DESCRIBES_OTHER = pattern`
\b(?:
 before
 after(?:-?[ ]?school)?
 for
 during
 over
 until
 to
 into
 happy
 enjoy
 have
 ready
 substitutes?
 bus
 drivers?
 volunteers?
 parents?
 famil(?:y|ies)
 coach(?:es)?
 community
 saturday
 evening
 afternoon
 online
 optional summer
 lunch
 brain
 snack
)\b
`;
/** Planning days are often a title of their own, and so are their negations. */
export const HOLIDAY_COMPANION = pattern`
^(?:
 (?:#?\d+(?:st|nd|rd|th)?[a-z]?)
 (?:first|second|third|last)
 \d+-\d+
 observ\w+
 weekend
 off
 (?:wks?|weeks?)
 day
 days
 holidays?
 break
 recess
 vacation
 (?:begins?|starts?|ends?|continues)
 (?:pre-?k|k|tk|pk|k-\d+|pk-\d+|grades?|gr|only|everyone|both|continued|cont|teachers?|faculty|personnel)
 (?:no|schools?|offices?|district|campus|closed|classes|students?|staff|pupils?|employees?|all|and|of|the|in|for|is|are|a|an|or)
 (?:conferences?|pd|workdays?|planning|convention|in-?service)
 (?:para|maestr[oa]s|docentes?|personal|estudiantes|alumnos)
 (?:independence|mardi|gras|rodeo|fair|homecoming|early|may|spring|summer|bank)
 optional
 (?:public|federal|legal|state|national|local|city|county|bank|jewish|district|paid|civic|statutory|floating|traditional)
 (?:dr|rev|jr|sr)
 (?:mon|tues?|wed|weds|thu|thurs?|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?
 (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*
 (?:through|thru|to|until|till|from|back)
 (?:feriado|festivo|dia|de|del|la|el|los|las|y|no|hay|clases|escuela|cerrada|escolar|nacional|federal|observado)
 (?:king|luther|martin|mlk|peoples?'?|indigenous|columbus|washington|lincoln|presidents?'?|birthday|birthdays)
 (?:fitr|adha|al|ul|one|two|i|ii)
)$
`;

export const EARLY = pattern`
\bearly[ -](?:release|dismissals?|dism\.?|out|closing|departure|dismiss|end|finish)(?![a-z])(?! of\b)
\bhalf[ -]?days?\b
\b1\/2[ -]?days?\b
\bmin(?:imum|\.)?[ -]days?\b
\b(?:noon|midday) (?:dismissal|release)\b
\bdismiss(?:al|ed)?\b(?: time)?(?: is)?[ :,-]*(?:at |@ ?)?(?:\d|noon)
\b(?:dismissed|released)\b(?: early)?(?: at|@)
\b\d{1,2}(?::\d{2})? ?(?:a\.?m\.?|p\.?m\.?)?[ -]+dismissal\b(?! from\b)
\b(?:shortened|single|half[ -]day|four[ -]hour|4[ -]hour)[ -](?:school )?sessions?\b
\b(?:four|4)[ -]hour (?:school )?days?\b
\bfinish(?:es)?(?: at| @)? ?(?:noon|midday|\d)
\b(?:noon|midday) finish\b
\bend of (?:\w+ )?term[ ,-]*(?:(?:at|@) ?(?:\d|noon|midday)|(?:12 )?(?:noon|midday))
\bschools? (?:is |are |will be )?clos(?:ed|ing)(?: early)? (?:at|@)
\bdrill\b.*\brelease \d+ min\w* early
\b(?:shortened|abbreviated|short)[ -](?:school[ -])?days?\b
\b\d{1,2}:\d\d ?(?:a\.?m\.?|p\.?m\.?)?[ -]+(?:student )?(?:releas|dismiss(?!al from\b))
\bdismissal\b(?! from\b)[^,;]*\b\d{1,2}:\d\d
\breleased?(?: time)?[ :]+(?:\d{1,2}:\d\d|noon)
\bdias? minimos?\b
\bmedio horario\b
\bhorario reducido\b
\bclases hasta (?:las?|el) (?:\d|mediodia)
\bsalida al? mediodia\b
\bmodified day\b
\b(?:schools?|class(?:es)?|students?|pupils?|everyone|kids) (?:will )?(?:
(?:closes?|ends?|leaves?|lets? out|finish(?:es)?|goes? home|go home|(?:is|are|gets?) out|out)(?: early)? ?(?:at\b|@|\d)
dismiss
)
\b(?:last day|final day)[^,;:]*?\b(?:at|@) ?(?:noon|midday|1[0-2](?::\d\d)?|1(?::\d\d)?)\b
\b(?:elem(?:entary)?|primary|middle|high|secondary|es|ms|hs)(?: schools?)? out (?:at |@ ?)?\d
\b(?:escuela|clases|estudiantes|alumnos|ninos) (?:cierran?|cerraran?|terminan?|terminaran?|salen|saldran?|acaban|se van)(?: temprano)?(?: a las?\b| al mediodia| temprano)
\bdespido temprano\b
\breleased? at\b
\bsalida (?:temprana?o?|anticipada)\b
\bsalida(?: de (?:clases|alumnos|estudiantes))?:? (?:a las? )?\d{1,2}:\d\d
\bsalida(?: de (?:clases|alumnos|estudiantes))?:? a las? 1[0-2]\b
\bmedio dia\b
\bdias? de medio tiempo\b
\bdia corto\b
\bhours? early\b
`;
/** Says in so many words that a day is short; a mere hour may be that of a whole day. */
export const SAYS_EARLY =
  /\b(?:early(?! departure)|dismiss\w*|releas\w+|half|minimum|min|short\w*|abbreviated|salida|anticipad\w+|temprano|medio)\b|1\/2/;
/** A length that is the day's own: "Four-Hour Day", "Half Day (4 hours)". */
export const SAYS_LENGTH_OF_DAY = /\bhours? (?:school )?(?:days?|sessions?)\b|\bhalf[ -]?days?\b/;
/** Half of a day without school. */
export const NO_AFTERNOON =
  /\bno (?:school|classes) (?:in the )?(?:pm\b|p\.m|afternoon)|\bno (?:pm|p\.m\.|afternoon) (?:school|classes|session)|\bafternoon off\b|\b(?:morning|am) (?:session|classes) only\b/;
export const NO_MORNING =
  /\bno (?:school|classes) (?:in the )?(?:am\b|a\.m|morning)|\bno (?:am|a\.m\.|morning) (?:school|classes|session)|\b(?:afternoon|pm) (?:session|classes) only\b/;
/** Short forms of early release, in the case in which they are written. */
export const EARLY_SHORT = /½ ?[Dd]ay|\bER\b(?= ?(?:$|[-:,(]|[Dd]ay|Mon|Tue|Wed|Thu|Fri|at|@|\d))/;

const COUNT = String.raw`(?:\d{1,3}(?:\.5)?|one|two|three|four|ninety|sixty|half|una|dos|tres)`;
const UNIT = String.raw`(?:hrs?|hours?|h|min(?:ute)?s?|horas?|minutos?)`;
export const LATE = pattern`
\b${COUNT}[ -]?${UNIT}\.?[ -](?:delay(?:ed)?|late)\b
\bdelayed?[ -](?:opening|start|arrival|entry)\b
\blate[ -](?:start|arrival|opening|entry)\b(?! (?:deadline|fee|form)s?\b)
\b(?:school|classes) (?:starts?|begins?|opens?) at\b
\bdelayed?(?: by)? ${COUNT}[ -]?${UNIT}\b
\bopen(?:s|ing)? (?:delayed|late)\b
\b(?:start|opening|arrival)(?: time)?[ ,:(-]+delayed\b
\bstudents? report at\b
\bentrada (?:tarde\b|a las? \d)
\b(?:inicio|apertura|entrada) tardi[ao]\b
\bretraso de\b
\bdelay(?:ed)?\b[ :,(-]+${COUNT}[ -]?${UNIT}\b
\bdelayed (?:schedule|day)\b
^(?:school )?delay(?: -|$)
\blate-in\b
\bfog(?:gy)? day schedule\b
\bstudents? arrive at\b
\bentrada (?:${COUNT}) (?:horas?|minutos) tarde\b
\binicio retrasado\b
\binicio de clases a las? \d
\b(?:fog|foggy|weather|snow|cold|ice) delay\b
\b${COUNT} (?:horas?|minutos) de retraso\b
\b(?:inicio|empiezan|comienzan|comienzo) (?:tarde|mas tarde)\b
\bclases (?:comienzan|comenzaran|empiezan|empezaran|inician|iniciaran) a las? \d
`;
export const STARTS_AT = /\b\d{1,2}(?::\d\d)? ?(?:a\.?m\.? )?(?:start|opening)\b/;
/** "2-hr", "90 minute", "one hour": number and unit. */
export const LENGTH = new RegExp(String.raw`\b(${COUNT})[ -]?(${UNIT})\b`);

/** Tests that are known by capital letters; in lower case most of these are ordinary words. */
export const TEST_NAMES = pattern`
\b(?:
 NWEA
 MAP
 SBAC
 STAAR
 EOC
 PSAT(?:\/NMSQT)?
 NMSQT
 SAT
 ACT
 PreACT
 CAASPP
 ELPAC
 MCAS
 FAST
 WIDA
 DIBELS
 NAEP
 LEAP
 IAR
 MCA
 PARCC
 TCAP
 OST
 ISTEP
 ILEARN
 FSA
 AASA
 ACAP
 GMAS
 OLSAT
 NNAT
 ITBS
 SOLs?
 PSSA
 NJSLA
 M-?STEP
 CMAS
 AIMS
 ISAT
 NSCAS
 SBA
 KAP
 OSTP
 ISASP
 TELPAS
 NYSESLAT
 AZELLA
 NAPLAN
 SATs
 CAST
)\b(?! (?:club|fun|night|trip|skills|prep|registration|deadline|review|practice|tutoring|boot|info)\b)
`;
export const TESTING = pattern`
\b(?:
 regents
 terra ?nova
 (?:reading|math|science|ela|writing|spelling|history|unit|fitness|language) tests?
 star (?:reading|math|testing|360|assessment)
 iowa (?:tests?|assessments?)
 keystones?(?: exams?)?
 cogat
 i-?ready
 aimsweb\w*
 milestones
 access (?:for ells|testing)
 ap (?:exams?|tests?|testing)
 ib exams?
 mid[- ]?terms?(?! (?:progress|reports?|grades?|break|recess|conferences?))
 finals
 written tests?
 test admin\w*\.?
 retests?
 examinations?
 final exams?
 semester exams?
 exams?
 (?:state|standardized|benchmark|diagnostic|district) (?:tests?|testing|assessments?)
 (?<!\b(?:hearing|vision|covid|dental|lice|allergy|water|lead|radon|flu|drug|alarm|siren|system|fire) )testing(?! (?:out|of|available|sites?)\b)
 assessments?
 benchmarks?
 diagnostics?
 examenes
 pruebas
 evaluaciones
)\b
`;

const COLOUR = "blue|gold|red|green|white|black|silver|maroon|purple|orange|gray|grey|azul|rojo|verde|dorado|odd|even";
const CYCLE = "letter|cycle|rotation|rotating|ciclo|rotacion|letra";
const COUNTED = "one|two|three|four|five|six|seven|eight|nine|ten|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez";
/** Groups: letter, number (in digits or words) or colour, in one of the ways a day of the rotation is written. */
export const DAY_LETTER = pattern`
^(?:(?:today is|it'?s|hoy es) )?(?:an? |un )?(?:
 "?([a-h]|${COLOUR})"?[ -]*days?
 (\d)[ -]day
 (?:specials day|(?:\w+-day )?cycle:?(?: day)?) #?([a-h]|\d{1,2})
 (?:(?:${CYCLE})[ /]?)?(?:day|dia)(?:[ /](?:de |del )?(?:${CYCLE}))?[ -]*#?"?(
  [a-h]
  \d{1,2}
  ${COUNTED}
  ${COLOUR}
 )"?(?: (?:of|de) \d+)?
 (?:letter|letra) "?([a-h])"?
 ciclo #?(\d{1,2})
 d ?(\d)
 ([a-h])
)(?: schedule| cycle| rotation)?$
`;
