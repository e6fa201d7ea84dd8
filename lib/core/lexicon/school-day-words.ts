import { alternatives, pattern } from "./read-lexicon";

/** Words of school calendars, folded (lower case, no accents). Sources: public district calendars; domain notes on titles. */

/** The day happens although its words sound otherwise. */
export const HAPPENS = pattern`
\bresumes?\b
\breturns? (?:from|to)\b
\bback to school\b
\bin session\b(?<!not in session)
\bre-?opens?\b
\bregistration\b
\bregistrations?\b
\bregreso a clases\b
\breanuda
`;

/** What takes place on a day and says nothing of its hours. */
export const ACTIVITY = pattern`
\b(?:
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
 fair
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

export const NO_SCHOOL = pattern`
\bno (?:
 school
 class(?:es)?
 students?
 student attendance
 pupils?
)\b(?! (?:uniforms?|lunch|bus|supplies|pictures?|homework|dress))
\b(?:students?|pupils?)[ -](?:off|holiday|free)\b
\bpupil[ -]free\b
\bnon-?[ ]?(?:student|attendance|instructional|school)[ -]?day\b
\bnot in session\b
\b(?:
 schools?
 district
 campus
 offices?
 buildings?
)(?: and offices)?(?:\/offices)?(?: (?:is|are|will be))? closed\b(?![ -]campus\b)
\bclos(?:ure|ed)\b(?!(?:[ -]campus|[ -]captions?)\b)
\bemergency closing\b
\bdo(?:es)? not (?:attend|report)\b
\bstudents? (?:do not|don't) attend\b
\bno hay (?:clases|escuela)\b
\bsin clases\b
\bno habra clases\b
\bsuspension de clases\b
\bescuelas? cerradas?\b
\b(?:staff|teachers?) only\b
\b(?:virtual|remote|distance|asynchronous|e-?)[ -]?learning\b
\basynchronous day\b
`;

const SEASON = alternatives`
winter
mid-?winter
spring
fall
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
`;
/** "Feb. Break", "Presidents' Week Vacation". */
const SHORT_SEASON = String.raw`(?:jan|feb|mar|apr|oct|nov|dec)\.?|(?:president'?s?'?|patriot'?s?'?|easter|holy) week|xmas`;
export const FREE_TIME = pattern`
\b(?:${SEASON}|${SHORT_SEASON}) (?:break|recess|vacation|holidays?)\b
\bvacaciones\b
\bferiado\b
\bdia festivo\b
\basueto\b
\bholiday\b
\breceso de\b
\bsnow day\b
\bweather day\b
\bteacher convention\b
^president'?s?'? week(?: \(|$)
`;
export const HOLIDAY = pattern`
\b(?:
 labor day
 thanksgiving
 christmas(?: eve)?
 new year'?s?(?: day| eve)?
 mlk(?:,? jr\.?)?(?: day)?
 martin luther king
 president'?s?'? day
 (?:washington|lincoln)'?s birthday
 veteran'?s?'? day
 memorial day
 juneteenth
 columbus
 indigenous people'?s?'? day
 good friday
 easter monday
 rosh hashanah
 yom kippur
 passover
 eid(?: al[- ](?:fitr|adha))?
 diwali
 lunar new year
 cesar chavez day
 patriot'?s?'? day
 independence day
 (?:4th|fourth) of july
 election day
 dia del trabajo
 navidad
 ano nuevo
 dia de la independencia
)\b
`;
export const STAFF_DAY = pattern`
\b(?:
 (?:teacher|staff|faculty)s? (?:
  work ?day
  planning(?: day)?
  prep(?:aration)? day
  development
  training
  pd
  in-?service
  institute
  convention
 )
 work ?day
 professional (?:development|learning|growth|day)
 pd(?: day)?
 in-?service
 institute day
 records? day
 grading day
 curriculum day
 conference day
 development day
 dia de desarrollo
)\b
`;

export const EARLY = pattern`
\bearly[ -](?:release|dismissals?|out|closing|departure|dismiss|end)\b(?! of\b)
\bhalf[ -]?days?\b
\b1\/2[ -]?days?\b
\bmin(?:imum|\.)?[ -]days?\b
\b(?:noon|midday) (?:dismissal|release)\b
\bdismiss(?:al|ed)?\b(?: time)?(?: is)?[ :,-]*(?:at |@ ?)?(?:\d|noon)
\b(?:dismissed|released)\b(?: early)?(?: at|@)
\b\d{1,2}(?::\d{2})? ?(?:am|pm)?[ -]+dismissal\b
\b(?:shortened|abbreviated|short)[ -]day\b
\bmodified day\b
\breleased? at\b
\bsalida (?:temprana?o?|anticipada)\b
\bsalida(?: de (?:clases|alumnos|estudiantes))?:? (?:a las? )?\d{1,2}:\d\d
\bmedio dia\b
\bdia corto\b
\bhours? early\b
`;
/** Half of a day without school. */
export const NO_AFTERNOON = /\bno (?:school|classes) (?:in the )?(?:pm\b|p\.m|afternoon)/;
export const NO_MORNING = /\bno (?:school|classes) (?:in the )?(?:am\b|a\.m|morning)/;
/** Short for early release, as it stands. */
export const EARLY_SHORT = /½ ?[Dd]ay|\bER\b(?= ?(?:$|[-:,(]|day|Mon|Tue|Wed|Thu|Fri|at|@|\d))/;

const COUNT = String.raw`(?:\d{1,3}(?:\.5)?|one|two|three|four|ninety|sixty|half|una|dos|tres)`;
const UNIT = String.raw`(?:hrs?|hours?|h|min(?:ute)?s?|horas?|minutos?)`;
export const LATE = pattern`
\b${COUNT}[ -]?${UNIT}\.?[ -](?:delay(?:ed)?|late)\b
\bdelayed?[ -](?:opening|start|arrival|entry)\b
\blate[ -](?:start|arrival|opening|entry)\b
\b(?:school|classes) (?:starts?|begins?|opens?) at\b
\bdelayed?(?: by)? ${COUNT}[ -]?${UNIT}\b
\bopen(?:s|ing)? (?:delayed|late)\b
\b(?:start|opening|arrival)(?: time)?[ ,:(-]+delayed\b
\bstudents? report at\b
\bentrada (?:tarde\b|a las? \d)
\b(?:inicio|apertura|entrada) tardi[ao]\b
\bretraso de\b
`;
/** "2-hr", "90 minute", "one hour": number and unit. */
export const LENGTH = new RegExp(String.raw`\b(${COUNT})[ -]?(${UNIT})\b`);

/** Tests that go by capitals; small, most of these are words. */
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
)\b(?! (?:club|fun|night|trip|skills)\b)
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
 aimsweb
 milestones
 access (?:for ells|testing)
 ap (?:exams?|tests?|testing)
 ib exams?
 mid-?terms?
 finals
 final exams?
 semester exams?
 exams?
 (?:state|standardized|benchmark|diagnostic|district) (?:tests?|testing|assessments?)
 testing(?! out)
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
 (\d)-day
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
)(?: schedule| cycle)?$
`;
