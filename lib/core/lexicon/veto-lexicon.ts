import { alternatives, pattern } from "./read-lexicon";
import type { NonRoutineKind, RoutineKind } from "./routine-kinds";

/** A pattern of titles during which no visit is possible. */
export interface Veto {
  kind: NonRoutineKind;
  /** Matches a folded title (lower case, no accents). */
  when: RegExp;
  /** Matches class routines that only look like it: for them the veto does not count. */
  unless?: RegExp;
  /** Kinds that win over the veto where the title contains a phrase of theirs of at least two words. */
  yieldsTo?: readonly RoutineKind[];
}

const HOLIDAY_NAMES = alternatives`
labor day
mlk
martin luther king
presidents'? day
memorial day
veterans'? day
columbus day
indigenous peoples'? day
thanksgiving
juneteenth
good friday
christmas
new year'?s
easter
passover
rosh hashanah
yom kippur
eid
diwali
lunar new year
cesar chavez day
independence day
election day
`;

/** In order of precedence: the first one that matches counts. */
export const VETOES: readonly Veto[] = [
  {
    kind: "drill",
    when: pattern`
\b(?:
 fire
 tornado
 earthquake
 evac\w*
 lock\s?down
 intruder
 shelter
 code \w+
 safety
 emergency
 disaster
 alice
 active shooter
 bus
 hurricane
 severe weather
 weather
 soft lock\w*
 hold
)\b.{0,18}\bdrills?\b
\bdrills?\b.{0,6}\b(?:fire|tornado|evac\w*|lockdown|safety)\b
\block\s?-?\s?down\b
\bevac(?:uation)?\b
\bshelter(?:ing)?\b
\bhold (?:and|&) secure\b
\bsecure (?:campus|school) practice\b
\bcode (?:red|blue|yellow|black)\b
\bsimulacros?\b
\bevacuacion\b
\bdrop,? cover\b
^\s*(?:safety )?drills?\s*$
`,
  },
  {
    kind: "holiday",
    when: pattern`
\bno (?:school|students|classes|class)\b
\bschools? closed\b
\bholidays?\b(?! (?:party|concert|show|shop|program|sing|parade|song))
\bvacations?\b
\bvacaciones\b
\b(?:
 winter
 spring
 fall
 autumn
 summer
 february
 april
 mid-?winter
 thanksgiving
 christmas
 holiday
 semester
 end of year
)\b.{0,3}\b(?:break|recess)\b
\b(?:${HOLIDAY_NAMES})\b(?! (?:party|feast|play|program|lunch|craft|writing|concert|parade|project|unit))
\bsnow day\b
\bdias? (?:festivo|feriado|inhabil)s?\b
\bferiado\b
\bsin clases\b
\bno hay (?:clases|escuela)\b
\bdescanso de (?:invierno|primavera)\b
\bdia libre\b
\bweather closure\b
\bschool'?s out\b
`,
    unless: /\bno class pet\b/,
  },
  {
    kind: "absence",
    when: pattern`
\bsubs?\b(?!\s?(?:ject|way|traction|tract|-?group|urb))(?=\s|$|[-:,(.])
\bsubstitutes?\b
\bguest teacher\b
\babsent\b
\bout sick\b
\bsick (?:day|leave)\b
\bout of (?:office|building)\b
\booo\b
\b(?:i'?m|i am) (?:out|off)\b
\bout\b\s?(?:-|today|all day|am|pm|thurs?|mon|tues|wed|fri|sick|\()
\b(?:mr|mrs|ms|dr|teacher|maestra|sra|miss)\b\.?\s?[a-z'.]*\s?[a-z']*\s(?:is )?out\b
^\s*out\b
\bleav(?:e|ing) early\b
\bpersonal (?:day|leave)\b
\bmaestr[oa] sustitut[oa]\b
\bsustitut[oa]\b
\bsuplente\b
\bausente\b
\bcoverage needed\b
\bvacant coverage\b
\bpto\b
\bmaternity leave\b
\bjury duty\b
`,
    unless: pattern`
\b(?:time|work|sound|check|act|spread|hang|help)\s?-?\s?out\b(?!.*\bsub\b)
\bsub\s?(?:sandwich|station)
`,
  },
  {
    kind: "assessment",
    when: pattern`
\btests?\b
\btesting\b
\bquizz?(?:es)?\b
\bexams?\b
\bassessments?\b
\bassess\b
\bass?e?ss?m[ne]?n?ts?\b
\bbenchmarks?\b
\bmidterms?\b
\bfinals\b
^\s*final\b
\bfinal (?:schedule|week|day)\b
\bmap\b(?! (?:skill|project|making|unit|reading skills|work))
\bnwea\b
\bstaar\b
\bsbac?\b
\bcaaspp\b
\bdibels\b
\baims\s?web\b
\bi-?\s?ready\b.{0,3}(?:diag\w*|dx\b|test\w*|window|assess\w*|reading diag\w*|math diag\w*)
^\s*i-?ready\s*$
\bpsat\b
\bsat\b(?=\s(?:day|test|school)|\s*$)
\bact\b(?=\s(?:test\w*|day|aspire|prep)|\s*$)
\bscreen(?:ing|er)s?\b
\bdiagnostics?\b
\bprobes?\b
\bexamen(?:es)?\b
\bevaluacion(?:es)?\b
\bevaluations?\b
\bpruebas?\b
\bcogat\b
\bfsa\b
\bfast\b pm\d
\bf\.?a\.?s\.?t\b testing
\bwida\b
\belpac\b
\baccess\s?(?:test\w*|for ells)
\bacadience\b
\brunning records?\b
\bregents\b
\bprogress monitor\w*
\bf\s?&\s?p\b
\bfountas\b
\bdra\b
\bkeystone (?:exam|test)
\bparcc\b
\bmcas\b
\bnjsla\b
\bpssa\b
\bsol\b(?=\s|$)
\bsols\b
\beoc\b
\beog\b
\bstar (?:reading|math|test\w*|early)\b
\bmclass\b
\btelpas\b
\bcirclE\b
\bdrdp\b
\bretakes?\b(?<!picture retakes)
\bmake-?\s?up (?:test|exam|quiz)\w*
\bcommon formative\b
\bcfa\b
\bwriting on demand\b
\bpre-?test\b
\bpost-?test\b
\bproctor\w*
\bleap 2025\b
\bilearn\b
\bnaep\b
\bcaspp\b
\bap (?:exam|test)s?\b
\bproficiency (?:test|exam)\b
\bdata check ?point\b
\bexamenes\b
`,
    unless: pattern`
\bbenchmark (?:advance|adelante|workshop|phonics)\b(?!.*(?:test|assess|quiz))
\btaste test
\btest kitchen\b
\bassessment (?:and|&) planning\b
\bscreen (?:time|printing)\b
\bmap (?:skill|project|making|unit)
`,
  },
  {
    kind: "event",
    when: pattern`
\bfield\s?-?\s?trips?\b
\bfieldtrip\b
\bpicture (?:day|retakes?|make-?ups?)\b
\bpictures\b
\bclass (?:photo|picture|party)s?\b
\bschool pictures?\b
\bbook fair\b
\bearly (?:release|dismissal|out)\b
\bhalf day\b
\bminimum day\b
\blate start\b
\bdelayed (?:start|opening)\b
\b\d-?\s?h(?:ou)?r\.? delay\b
\bopen house\b
\bscience fair\b(?! (?:present|project|work))
\bfield day\b
\bspirit (?:week|day)\b
\bpart(?:y|ies)\b
\bfiestas?\b
\bparades?\b
\bdesfile\b
\b100(?:th|s)? days?\b
\bgrandparents'? day\b
\bfun run\b
\bwalk-?a-?thon\b
\bjog-?a-?thon\b
\bsalida (?:escolar|de campo|al|a la|educativa|pedagogica)\b(?!.*comunidad)
\bexcursi(?:on|ones)\b
\bpaseo (?:escolar|al)\b
\bgraduation\b
\bgraduacion\b
\bpromotion ceremony\b
\bassembly (?:schedule|bell)\b
\bday of service\b
\bcareer (?:day|fair)\b
\bcarnival\b
\bfestival\b
\bprom\b
\bhomecoming\b
\bspelling bee\b
\bcommunity reader day\b
\bspecial event\b
\bcelebration\b
\bcelebracion\b
\bread across america\b
\bdia de (?:fotos|la foto|campo)\b
\bferia (?:del libro|de ciencias)\b
\bwacky\b
\bpajama day\b
\bcrazy hair\b
\bfun day\b
\bjean day\b
\bwater day\b
\bfly-?up day\b
\bmove-?up day\b
\bsalida temprana\b
\bmuffins with\b
\bdonuts with\b
\bfamily night\b
\bback to school night\b
\bmedio dia\b
\btrip to\b
\bpep rally schedule\b
\bguest speaker\b
\bvisit(?:or)? from\b
\blast day of school\b
\bfirst day of school\b
\bprimer dia\b
\bteacher appreciation\b
^(?!.*\b(?:mom|dad|husband|wife|sister|brother|dinner)\b).*\bbirthday\b
\bpolar express\b
\b\w+ day celebration\b
`,
    unless: /\bcommunity trip\b|\bpicture (?:book|story)\b|\bcommunity based\b|\bcbi\b/,
  },
  {
    kind: "event",
    when: pattern`
\b(?:no|without|sin)\s(?:
 recess
 lunch
 pe
 specials?
 library
 art
 music
 math
 reading
 ela
 centers
 recreo
 gym
 homeroom
 advisory
 writing
 science
 intervention
 win
 snack
)\b
\b(?:closed|cancell?ed|cancelad[oa]|cerrad[oa]|not meeting|postponed)\b
`,
  },
  {
    kind: "personal",
    when: pattern`
\b(?:
 dr
 doctor
 dentist
 dental
 orthodontist
 hair
 nail
 vet
 eye
 md
 obgyn
 massage
 therapy
 medical
 my
)\b\.?\s?(?:appt|appointment|apt)\b
\bappts?\b
\bappointments?\b
\bdentist\b
\borthodontist\b
\bdoctor'?s?\b
^\s*dr\.?\s*(?:\d.*)?$
\bhair(?:cut)?\b(?! day)
^\s*call (?!to )
\bbirthday (?:party )?(?:for )?(?:mom|dad|husband|wife)\b
\b(?:mom|dad|husband|wife|sister|brother|son|daughter)'?s (?:birthday|bday|game|recital|appt)\b
\boil change\b
\bvet\b
\bcitas?\b(?: medica| con)?
\bdentista\b
\b(?:call|dinner|lunch|coffee|brunch|drinks) (?:with |w\/ ?)?(?:
 mom
 dad
 mama
 husband
 wife
 sister
 brother
 kids
 friend
)\b
\bpick up (?:my |the )?(?:kids|son|daughter|dog|car|prescription|dry cleaning|groceries)\b
\b(?:birthday|anniversary) dinner\b
\bafter work\b
\bhappy hour\b
\bdate night\b
\bflight\b
\bpersonal\b(?! (?:fitness|finance|narrative|care|hygiene|growth|best|manage))
\bmy (?:gym|workout|kids|birthday)\b
\bzumba\b
\bpilates class\b
\bgrocery run\b
\bbabysitt\w*
\bmechanic\b
\bcar (?:service|repair|inspection)\b
\bplumber\b
\bpharmacy\b
\bmammogram\b
\bphysical therapy \(me\)
`,
  },
  {
    kind: "staff",
    when: pattern`
\bplanning\b
\bplan(?:s)?\b(?!\s?-?\s?do)
\bprep\b(?!\s?aration)
\bpreps\b
\bplc'?s?\b
\biep'?s?\b
\bard\b
\b504s?\b
\bfaculty\b
\bstaff\b
\bduty\b
\bdata (?:meeting|team|mtg|review|day|dive|entry|talks?|chat)\b
^\s*data\s*$
\bconf(?:erence|erences|s)?\b
\bin-?\s?service\b
\bwork\s?days?\b
(?<!passing )\bpd\b(?!\s?\d)
\bprofessional (?:dev\w*|learning)\b
\bobservations?\b
\bgrading\b
\bcollab(?:oration)?\b(?!\s?(?:group|work|time for students|project))
\bcommon (?:plan\w*|prep)\b
\bcst\b
\bsst\b
\bmdt\b
\beligib\w*
\bmanifestation\b
\bteacher'?s? (?:lunch|prep|plan\w*|work|meeting|time|break|in-?service|collab\w*|only|day)\b
\b(?:adult|staff) lunch\b
\blunch \(teacher\)
\bduty\b
\badmin\b
\bcurriculum night\b
\bback-?to-?school night\b
\bcontract time\b
\breport cards?\b
\bco-?\s?plan\w*
\blesson plan\w*
\bjuntas?\b(?! de la manana)
\bplan(?:eacion|ificacion)\b
\bmaestr[oa]s?:? (?:planning|plan\w*|almuerzo|junta)\b
\balmuerzo de maestr[oa]s?\b
\bcapacitacion\b
\bguardia\b
\bconferencias?\b
\bconsult(?:ation)?\b
\bdebrief\b
\bpaperwork\b
\bmedicaid billing\b
\bunion\b
\b(?:
 grade
 team
 dept
 department
 committee
 cmte
 building
 leadership
 vertical
 content
 parent
 principal
 coach\w*
 support
 student support
 problem solving
 attendance
 rti
 mtss
 transition
 eval
 re-?eval
 planning
 after school
 zoom
)\.?\s?(?:level)?\s?(?:team)?\s?(?:meeting|mtg|mtng)s?\b
\bteam (?:time|plan|mtg|meeting|data)\b
\bcollegial\b
\bdept\b
\bdepartment\b
\bcommittee\b
\bsupervision\b(?! study)
\bmonitor hallway\b
\bteacher (?:arrival|dismissal)\b
\bparaeducator break\b
\bpara (?:lunch|break)\b
\bmy (?:lunch|prep|planning|break)\b
\bleadership team\b
\b(?:leadership|crisis|pbis|safety|admin|sped|content|ell|literacy|math|vertical|grade|data) team\b
\bopen house prep\b
\bsub plans\b
\bcoverage\b
`,
    unless: pattern`
\bwriting conf
\bconf(?:erring|erence) with (?:reader|writer|student)
\b(?:reader|writer)s?'? conf
\bstudent-?\s?led conf
\bplan-?\s?do
\bjob plan
\b(?:sat|act|college|career|job|meal|food|test|exam|recess|lunch|dismissal) prep\b
\bcareer plan
\bpersonal plan
\blab prep with students
\bcollaborative (?:group|work|learn)
\breading conf
\bscience observation
\bnature observation
\btransition (?:plan|prep) class
`,
  },
  {
    kind: "staff",
    when: /\b(?:meetings?|mtgs?|mtng|reunion(?:es)?)\b/,
    yieldsTo: ["class_meeting", "assembly"],
    unless: pattern`
\b(?:
 morning
 morn
 am
 class
 circle
 rug
 carpet
 community
 opening
 closing
 crew
 family circle
 advisory
 house
 math
 school
 all-?school
 schoolwide
 town
 goodbye
 end of day
 afternoon
 daily
 whole group
 classroom
 student
 students
 kid
 k
 peace
 book club
)\.?'?s?\s(?:community |class )?(?:meetings?|mtgs?)\b
\bmeeting (?:time|area|rug|on (?:the )?(?:rug|carpet))\b
\breunion (?:de la manana|matutina|de clase|del? grupo|comunitaria)\b
\bmorning\b.*\bmeeting\b
`,
  },
  {
    kind: "other_service",
    when: pattern`
\bspeech\b(?!
 \s?(?:and|&|\/|\+)\s?debate
 \s?(?:class|comm\w*|i\b|1\b|project|presentation|contest|writing|unit)
)
\b(?:ot|pt|slp|o\.t\.|p\.t\.)\b(?!\s?(?:boxes))
\bot\/pt\b
\boccupational\b
\bphysical therap\w*
\bterapia\b
\bterapeuta\b
\bcounsel(?:l?ing)\b(?!\s?lesson)
\bpsych\b(?!\w)
\bschool psych\w*
\bsocial work\w*
\b(?:esl|ell|eld|el|esol|enl|multilingual)\b.{0,10}\b(?:
 group
 pull-?\s?out
 push-?\s?in
 w\/
 with
 teacher
 support
 small
 services?
)\b
\b(?:esl|esol|enl)\b\s*(?:-|w\/|$)
\bell w
\bpull-?\s?outs?\b
\bpush-?\s?in\b
^\s*vision\s*$
\bvision (?:services?|teacher|therapy|w\/|support)\b
\b(?:
 hearing
 deaf
 vision
 behavior
 autism
 sped
 itinerant
) (?:teacher|specialist|itinerant|interpreter|coach)\b
\bconsejeria\b(?! (?:academica|grupal))
\borientador[a]?\b
\btvi\b
\bo\s?&\s?m\b
\borientation (?:and|&) mobility\b
\bhearing (?:services?|itinerant|support)\b
\btod\b
\bdhh\b
\bdyslexia\b
\baba\b(?= |$)
\bbcba\b
\bbehavior (?:therap\w*|tech|specialist)\b
\bmusic therapy\b
\bart therapy\b
\b(?:reading|math) (?:specialist|interventionist|recovery)\b
\bresource\b.{0,4}\bw\/
\bresource teacher\b
\bresource support\b
\bspecial ed(?:ucation)?\b(?! (?:class|math|ela))
\bsped\b(?= (?:group|service|pull|min|support|w\/))
\binclusion support\b
\bnurse\b
\bg\.?t\.? pull
\bgate pull
\bgifted (?:pull|group|services?)\b
\bconsejer[oa]\b
\blenguaje (?:con|y habla)\b
\bhabla\b
\bsaltillo therapy\b
\bwilson w\/
\bservices?\b w\/
\blanguage therapy\b
\blunch bunch w\/ counselor\b
`,
    unless: pattern`
\bspeeches\b
\bspeech (?:and|&) debate\b
\bap psych
\bpsychology\b
\bhistory of\b
\bcounseling lesson\b
\bpublic speech\b
\bot boxes\b
`,
  },
];
