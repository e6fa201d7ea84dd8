import { foldWords } from "../service-lines/plain-numbers";
import type { IepLine } from "./iep-reading";

/**
 * Matches the parts of an IEP. Most of them may also be the head of a column in a list of students. Federal law names
 * the English parts; the Spanish ones are their translations.
 */
const PARTS: readonly RegExp[] = [
  /\bpresent levels?\b|\bplaafp\b|\bniveles? (?:actual|de desempeno)/,
  /\bleast restrictive\b|\bambiente menos restrictivo|\bentorno menos restrictivo/,
  /\bindividual(?:ized)? education(?:al)? (?:program|plan)|^iep at a glance|educacion individual|educativo individual/,
  /\bprocedural safeguards|\bprior written notice|\bsalvaguard|\baviso previo por escrito/,
  /\bmeasurable (?:annual )?goals?\b|\bannual goals?\b|\bmetas? anual/,
  /\b(?:primary )?disability\b|\bdiscapacidad/,
  /\bbaseline\b|\bhow (?:progress is )?measured|\blinea (?:de )?base/,
  /\bspecial (?:factors|considerations)|\bfactores especiales/,
  /\bextended school year\b|\besy\b|\bano escolar extendido/,
  /\b(?:supplementary|supplemental) aids|\baccommodations?\b|\bacomodacion|\badaptaciones/,
  /\b(?:state|district)(?:-| |\/)?(?:wide|and)?.{0,12}assessments?\b|\bevaluaciones estatales/,
  /\bteam (?:members|meeting)|\bmeeting (?:date|participants)|\bparent\/guardian|\bparticipantes|\bmiembros del equipo/,
];

/** How many of them, from the first on, are in no list of students, not even as the head of a column. */
const SUREST = 4;
/** From this many parts on, each on a line of its own, a text is an IEP: a table has its heads on one line. */
const FEWEST_PARTS = 3;

/** True for the text of an IEP, which is about one student, rather than of a list of students. */
export function isIep(lines: readonly IepLine[]): boolean {
  const texts = lines.map(({ text }) => foldWords(text));
  const places = PARTS.map((part) => texts.findIndex((text) => part.test(text)));
  const isSure = places.slice(0, SUREST).some((at) => at >= 0);
  return isSure && new Set(places.filter((at) => at >= 0)).size >= FEWEST_PARTS;
}
