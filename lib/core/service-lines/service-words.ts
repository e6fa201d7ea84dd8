import { pattern, patternWith } from "../lexicon/read-lexicon";
import type { Discipline } from "../goals/goal-case";
import { foldWords } from "./plain-numbers";
import type { ServiceSetting } from "./service-line";

/** Patterns over folded text (see foldWords). */
const DISCIPLINES: readonly [Discipline, RegExp][] = [
  [
    "OT",
    patternWith("g")`
\boccupational(?:\s*\/?\s*therap\w*)?
\bocc\.? ?ther\w*
\bo\.?t\.?\b
\botr\b
\bcota\b
\bterapia ocupacional\b
\bterapeuta ocupacional\b
`,
  ],
  [
    "PT",
    patternWith("g")`
\bphysical ther\w*
\bphys\.? ?ther\w*
\bp\.?t\.?\b
\bdpt\b
\bpta\b
\bterapia fisica\b
\bfisioterap\w*
\bterapeuta fisic[oa]\b
`,
  ],
  [
    "SLP",
    patternWith("g")`
\bspeech\b
\bspch\b
\bsp\/l\b
\bl&s\b
\bslp\b
\bslpa\b
\bccc-slp\b
\bslt\b
\bs\/l\b
\bs&l\b
\bst\b(?!\.)
\blanguage (?:therapy|services|intervention|pathology|impairment)
\bhabla\b
\blogoped\w*
\bfonoaudiolog\w*
\blenguaje\b
\barticulation therapy\b
`,
  ],
];

/** Matches services of other disciplines. */
const OTHER_SERVICES = pattern`
\bspeciali[sz]ed academic\b
\bsai\b
\bsdi\b(?! \()
\bspecial(?:ly)? (?:designed )?instruction\b
\bspecial education (?:instruction|services?|teacher)\b
\bresource (?:specialist|room teacher|support|program|teacher)\b
\bcounsel\w*
\bpsycholog\w*
\bpsych\b
\bsocial work\w*
\bnot (?:me|mine)\b
\bby (?:the |an? )?(?:\w+ )?(?:aide|para)s?\b
\bsw\b
\bnurs\w*
\bhealth services?\b
\btransport\w*
\bbus\b
\badapt\w* (?:physical education|p\.?e\.?)
\bd?ape\b
\bspeciali[sz]ed instruction\b
\bbehavio\w*
\bbcba\b
\baba\b
\bassistive tech\w*
\baudiolog\w*
\bvision\b
\borientation and mobility\b
\bo&m\b
\bhearing\b
\bdeaf\b
\bparaprofessional\b
\bpara(?:educator)?\b
\b(?:1:1|one-to-one|individual|shared) aide\b
\bmusic therapy\b
\bart therapy\b
\bparent (?:training|counsel\w*)\b
\bsocial skills (?:group|instruction|training)\b
\b(?:reading|math|writing|literacy|academic) (?:instruction|support|intervention)\b
\bco-?taught\b
\binstruccion (?:academica )?especial\w*
\binstruccion disenada\b
\bconsejeria\b
\benfermer\w*
\btransporte\b
\bpsicolog\w*
\btrabajo(?:dora?)? social\b
\beducacion fisica adaptada\b
\bauxiliar\b
\basistente individual\b
\bmaestr[oa] de educacion especial\b
\beducacion especial individualizada\b
\bapoyo academico\b
\bspecial class\b
\bintegrated co-?teaching\b
\bict\b
\bsetss\b
\bconsultant teacher\b
\btutor\w*
\bextended time\b
\bprogram modification\b
\bvocational\b
\btransition services?\b
\binterpret\w*
`;

/** Finds the disciplines that a text names, with their positions, in order. */
export function findDisciplines(folded: string): { discipline: Discipline; at: number }[] {
  return DISCIPLINES.flatMap(([discipline, pattern]) =>
    [...folded.matchAll(pattern)].map(({ index }) => ({ discipline, at: index })),
  ).sort((a, b) => a.at - b.at);
}

/** True when a text names a service that is neither OT nor PT nor SLP. */
export const namesOtherService = (folded: string): boolean => OTHER_SERVICES.test(folded);

/** Finds where a text names services that are neither OT nor PT nor SLP. */
export const findOtherServices = (folded: string): number[] =>
  [...folded.matchAll(new RegExp(OTHER_SERVICES, "g"))].map(({ index }) => index);

const CONSULT = pattern`
(?<!self-)\bmonitoring\b
\bcoach(?:ing|es)\b
\basesor\w*
\bcollab\b
\bconsult\w*
\bconfer(?:s|ence[sd]?)?\b
\bindirect\w*
\bcollaborat\w*
\bon behalf of\b
\bstaff (?:training|support|consult\w*)
\bto (?:the )?(?:staff|teachers?|team)\b
\b(?:talks?|speaks?|meets?|checks? in) with (?:the |her |his |their )?(?:\w+ )?(?:\w+ )?(?:teachers?|staff|team)\b
\bcolaboraci\w*
\bteacher (?:training|coaching)
\bsupports? (?:for|to) (?:school )?personnel\b
`;
/** Matches minutes with staff: these are not with the student, where no room is named. */
const WITH_STAFF = pattern`
\bwith (?:the |her |his |their )?(?:\w+ )?(?:\w+ )?(?:teachers?|staff|paraprofessionals?)\b
\bcon (?:la|el) maestr[oa]\b
`;
const NO_CONSULT = /\bconsultant\b|\bno consult\w*|\bin consultation with\b|\bnot consult\w*/g;
const OUT = pattern`
\bpull(?:s|ed|ing)? (?:him|her|them|students?) (?:out|from)\b
\bnon-?(?: |-)?gen(?:eral)?\b
\blearning (?:center|lab)\b
\b(?:speech|therapy|ot|pt|motor)(?: \w+)? (?:trailer|portable|closet|corner|gym|lab|center|den|studio)\b
(?:^|, )(?:resource|special ed\.?)(?=$|,)
\bspecial class\b
\bseparate (?:\w+ )?class(?:room)?s?\b(?: in (?:a )?public integrated facility)?
\bservice provider(?:'s)? location\b
\bpull(?:ed)?[- ]?outs?\b
\b(?:
 therapy
 speech
 spch
 sp
 ot
 pt
 ot\/pt
 motor
 movement
 sensory
 treatment
 resource
 small[- ]group
 separate
 special education
 sped
 quiet
 clinic
 therapist'?s?
 slp'?s?
 otro
 separado
)(?: (?!in\b|at\b)\w+)? (?:room|rm|office|space|area|class(?:room)?|setting|environment|suite)\b
\boutside (?:of )?(?:the )?(?:
 (?:general|gen\.?|regular|reg\.?)(?:[ -](?:education|ed\.?))?(?: class(?:room)?| setting)?
 classroom
 class
 gen-ed
)
\bout of (?:the )?(?:class|general|regular)
\bremoved from\b
\bself-?contained\b
\bspecial ed(?:ucation)?\.? (?:setting|class|room|environment|location)
\bspecial education\b
\bspecial ed\b\.?(?=\s*(?:$|[,;)]))
\bspeech room\b
\bresource room\b
\b(?:sala|salon|cuarto|aula|oficina|consultorio) (?:de|del|para) (?:la |el )?(?:
 terap\w*
 habla
 recursos
 educacion especial
 lenguaje
 motricidad
)
\bfuera (?:de|del)\b(?:(?: (?:la|el|su))? ?(?:salon|aula|clase)\b(?: (?:de )?(?:clases?|regular|general)\b)?)?
\ben (?:el )?ambiente de educacion especial\b
\bentorno de educacion especial\b
\bsp\.? ?ed\b
\bseparate\b
\bsala de terapia\b
\bmotor room\b
\bsensory gym\b
\bseparad[oa]\b
\bnot in (?:the |a |his |her |their )?(?:class|classroom)\b
\bspecial (?:ed(?:ucation)? )?settings?\b
`;
const IN = pattern`
\bwith (?:the|her|his|their) class(?:mates)?\b
\bmainstream\w*
\bembedded in\b
\b(?:during|in) (?:
 circle
 centers?
 snack
 recess
 writers'? workshop
 writing
 reading
 math
 science
 art
 music
 language arts
 social studies
 ela
 literacy
 specials
)\b
\bpush(?:ed|es|ing)?[- ]?in(?:s|to)?\b
\b(?:in|inside|within)(?: of)?[- ](?:the |a |her |his |their )?(?:\w+ )?(?:\w+ )?class(?:room)?\b
\bin-class\b
\b(?:general|gen\.?|regular|reg\.?) ?-?(?:education|ed\.?|class(?:room)?)\b
\bgen-ed\b
\bgened\b
\bgen ed\b
\bclassroom\b
\bge class\w*
\bge setting\b
\binclusi(?:on|ve)\b
\bintegrated\b
\b(?:dentro|en) del? (?:\w+ )?(?:salon|aula|clase)
\b(?:en|dentro de) (?:el |la |su )?(?:salon|aula|clase)\b
\bsalon (?:de clases?|regular|general)
\baula (?:regular|general)
\beducacion (?:general|regular)\b
\bhome ?room\b
(?:^|, )(?:class|clase|aula)(?=$|,)
\bgeneral settings?\b
\b(?:comes?|goes|steps?) into (?:the |her |his |their )?(?:\w+ )?class(?:room)?\b
\bnatural (?:environment|setting)\b
\bin (?:the |his |her |their )?(?:room|rm)(?=$|[,;.)+/])
`;

/** Matches places of a school that are neither a classroom nor a therapist's room. */
const SCHOOL_PLACES = patternWith("g")`
\b(?:
 hallways?
 stairs?
 stairwells?
 playground
 cafeteria
 lunch ?room
 bus loop
 campus
 pasillos?
 patio
 comedor
 escaleras?
)\b
`;

const OUTSIDE =
  /\boutside (?:of )?(?:the )?(?:class|gen|reg)|\bout of (?:the )?class|\bfuera del? (?:la |el )?(?:salon|aula|clase)/;

/** Reads the kind of service in a text that names both a class and another room: "push-in during the cooking block". */
function howOf(folded: string): ServiceSetting | null {
  const [isPushed, isPulled] = [/\bpush(?:ed|es|ing)?[- ]?in/.test(folded), /\bpull(?:ed|s|ing)?[- ]?out/.test(folded)];
  return isPushed === isPulled ? null : isPushed ? "in-class" : "out-of-class";
}

/** Reads where minutes are given; null when the text names no place, or both inside and outside of class. */
export function findSetting(folded: string): ServiceSetting | null {
  if (CONSULT.test(folded.replaceAll(NO_CONSULT, " "))) return "consult";
  const isOut = OUT.test(folded);
  // Removes phrases for "outside of class", which contain the word "class" too.
  const rest = folded.replaceAll(new RegExp(OUT, "g"), " ").replaceAll(/\beducation\b/g, " education ");
  const isIn = IN.test(isOut ? rest : folded);
  if (isOut && isIn) return howOf(folded);
  // "Hallways, stairwell, playground, therapy area"
  if (isOut && new Set(folded.match(SCHOOL_PLACES)).size > 1 && !OUTSIDE.test(folded)) return null;
  if (isOut || isIn) return isOut ? "out-of-class" : "in-class";
  return WITH_STAFF.test(folded) ? "consult" : null;
}

/** Matches words of a head that name a kind of service, not a place. */
const SPECIAL_EDUCATION_OF_HEAD = patternWith("g")`
special education(?=:|\/| (?:
 and
 or
 &
 services
 programs?
 instruction
 within
 inside
 in
 outside
)\b)
special education services
`;

/** Reads the setting of the services below a head: "C. Special Education Services in Other Settings". */
export function settingOfHead(text: string): ServiceSetting | null {
  const folded = foldWords(text).replaceAll(SPECIAL_EDUCATION_OF_HEAD, " ");
  return /other settings?|^[a-c] ?[-.:)]? ?other$|otros (?:ambientes|entornos)/.test(folded)
    ? "out-of-class"
    : findSetting(folded);
}

/** Reads where minutes are given from a column of places, where any class counts as the student's: "ELA class". */
export function settingOfPlace(text: string): ServiceSetting | null {
  const folded = foldWords(text);
  const said = findSetting(folded);
  if (said) return said;
  if (OUT.test(folded)) return null;
  if (/\bclass(?:es)?\b|\bco-?taught\b|\bclases?\b/.test(folded)) return "in-class";
  if (/^(?:gym(?:nasium)?$|(?:in |en )?(?:the |la )?(?:community|comunidad)\b)/.test(folded.trim()))
    return "out-of-class";
  return /\b(?:[a-z/]+ )(?:room|rm\b|office|suite)\b|\b(?:clinic|therapy|terapia)\b|\bpull\b/.test(folded) &&
    !/\b(?:lunch|home|art|music|fitness|weight|class|his|her|their|the) ?(?:room|rm)\b/.test(folded)
    ? "out-of-class"
    : null;
}
