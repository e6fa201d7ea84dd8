import { patternWith } from "../lexicon/read-lexicon";
import { IN, OUT, SCHOOL_PLACES } from "../lexicon/readers/service-places";
import { CONSULT, OTHER_SERVICES, SPECIAL_EDUCATION_OF_HEAD, WITH_STAFF } from "../lexicon/readers/service-words";
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

const NO_CONSULT = /\bconsultant\b|\bno consult\w*|\bin consultation with\b|\bnot consult\w*/g;

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
