import { pattern } from "../lexicon/read-lexicon";
import { FIELD_STOP, GRANTS, IF_GRANTED } from "../lexicon/readers/service-text-words";
import type { Discipline } from "../goals/goal-case";
import { findDates } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import { namesAmount } from "../service-lines/read-services";
import type { ServiceReading } from "../service-lines/service-line";
import { findDisciplines, findSetting, namesOtherService } from "../service-lines/service-words";
import { sharedSessions, tellsOfSome } from "../service-lines/shared-sessions";
import { withCycle } from "../service-lines/service-rows";
import { partEnding } from "../service-lines/service-ends";
import { readStepped } from "../service-lines/stepped-services";
import { takeStatedChange, statesChange } from "./stated-changes";
import { checkedOnly } from "./checked-options";
import type { Unit } from "./document-units";
import type { Section } from "./iep-sections";
import { isLabelled } from "./service-blocks";
import { type Walk, spanOfHeading, withSurroundings, fillDates, takeSpan, add } from "./service-walk";

/** Matches sentences about former services, about wishes, and about rejected options. */
export const NOT_GRANTED = pattern`
\b(?:
 was
 were
 had been
 has been
 have been
 received
 previously
 last (?:year|iep|school year|spring|fall)
 prior
 former
 used to
 in the past
 until now
 20\d\d-\d\d(?:\d\d)? (?:iep|school year) (?:was|had)
 currently (?:receiv|get)\w*
 to date
 so far
 asked (?:for|about|whether)
 requested
 considered
 rejected
 talked about (?:keeping|giving|adding|having|whether)
 set (?:this|that|it|them) aside
 turned (?:this|that|it) down
 decided against
 chose not
 not (?:included|added|offered|granted)
 refus\w*
 declined
 compensator\w*
 would (?:like|prefer|rather)
 wants
 wishes
 hopes
 (?:private|outpatient|hospital|clinic|insurance)(?:-based)?(?: \w+)? (?:
  speech
  ot
  pt
  physical
  occupational
  therap\w*
  provider
  clinic
 )
 through (?:\w+ )?insurance
 clinic (?:gives|provides)
 not (?:chosen|accepted|recommended|eligible|needed)
 does not (?:need|require|qualify)
 no longer
 discontinu\w*
 instead of
 rather than
 discussed
 missed
 made up
 makeup
 (?<!, |be )delivered
 dismiss\w*
 exited
)\b
\b(?:
 recibio
 recibia
 anteriormente
 el ano pasado
 se considero
 se rechazo
 solicit\w+
 fue
 fueron
 hasta ahora
 actualmente recibe
)\b
`;

/**
 * Reads lines that belong to no table: adds the services that their sentences grant to the walk, and takes the changes
 * that they state. Sentences about the past, or about what is not granted, add nothing.
 */
export function readText(block: readonly Unit[], walk: Walk): void {
  const [first] = block as [Unit, ...Unit[]];
  const written = block.flatMap(({ cells }) => cells.filter((cell, i) => cell !== "" && cell !== cells[i - 1]));
  const text = checkedOnly(written.join(isLabelled(first) ? ", " : "\n"));
  takeSurroundings(text, walk);
  if (walk.section === "goals") return;
  const sentences = sentencesOf(text);
  const changes = sentences.filter((sentence) => !NOT_GRANTED.test(foldWords(sentence)) && statesChange(sentence));
  for (const sentence of changes) takeStatedChange(sentence, first, walk);
  if (walk.section === "left-out") return;
  const granted = sentences.filter((words) => !changes.includes(words) && isGranted(words, walk.section));
  if (granted.length === 0 || !namesAmount(text)) return;
  const kept = granted.join(" ");
  const folded = foldWords(text);
  const [discipline, ...others] = [...new Set(findDisciplines(folded).map((one) => one.discipline))];
  const whose = discipline ?? walk.group?.discipline;
  if (!whose || (walk.section === "other" && !namesAmount(kept))) return;
  const isOfGroup = discipline === undefined;
  if (!isOfGroup && findDisciplines(foldWords(kept)).length === 0 && namesOtherService(foldWords(kept))) return;
  const place = { ...first, lastLine: block.at(-1)!.lastLine };
  const isOne = others.length === 0 && isLabelled(first);
  let lastNamed: Discipline | undefined;
  const before = walk.services.length;
  for (const words of isOne && !areWhole(granted) ? [kept] : granted) {
    if (tellsOfSome(words) && divideLast(words, walk, before)) continue;
    const ofWords = [...new Set(findDisciplines(foldWords(words)).map((one) => one.discipline))];
    // "Once a month he also talks with the teacher": the person of the sentence before.
    const ofBefore = ofWords.length === 0 && PRONOUN.test(words) ? lastNamed : undefined;
    lastNamed = ofWords.length === 1 ? ofWords[0] : ofWords.length > 1 ? undefined : lastNamed;
    if (!isOne && !namesAmount(words)) continue;
    const own = ofWords.length > 0;
    if (!own && !isOfGroup && namesOtherService(foldWords(words))) continue;
    const reading = withSurroundings(
      readStepped(withCycle(words.replace(NUMBERED, ""), walk.context), {
        ...(others.length === 0 ? { discipline: whose } : ofBefore ? { discipline: ofBefore } : {}),
        isNamed: isOfGroup,
      }),
      walk,
    );
    const dated = SAME_DATES.test(foldWords(words)) ? withDatesAbove(reading, walk) : reading;
    add(isOpen(words, sentences) ? allAsked(dated, words) : dated, place, walk);
  }
  const [dates, ...more] = granted.filter((words) => !namesAmount(words) && findDates(words).length === 2);
  if (dates && more.length === 0) fillDates(walk.services.slice(before), spanOfHeading(dates));
}

/** True for an undecided sentence, or one beside a sentence without an amount that says so. */
const isOpen = (words: string, sentences: readonly string[]): boolean =>
  sentences.some((one) => (one === words || !namesAmount(one)) && IF_GRANTED.test(foldWords(one)));

const allAsked = ({ services, doubts }: ServiceReading, text: string): ServiceReading => ({
  services: [],
  doubts: services.length > 0 ? [...doubts, { text: text.trim(), why: "not-sure-granted" }] : doubts,
});

/** True where each sentence that names an amount grants a service by itself. */
function areWhole(sentences: readonly string[]): boolean {
  const counted = sentences.filter((words) => namesAmount(words));
  return counted.length > 1 && counted.every((words) => readStepped(words, {}).services.length > 0);
}

/** Divides the sessions of the sentence before among the settings that this one names, or asks about them. */
function divideLast(words: string, walk: Walk, before: number): boolean {
  const last = walk.services.at(-1);
  if (!last || walk.services.length === before) return false;
  const shares = sharedSessions(last, words);
  const part = walk.parts.at(-1)!;
  walk.services.splice(-1, 1, ...(shares ?? []).map((share) => ({ ...last, ...share })));
  walk.parts.splice(-1, 1, ...(shares ?? []).map(() => part));
  if (!shares) {
    const { page, firstLine, lastLine } = last;
    walk.doubts.push({ text: words.trim(), why: "contradiction", page, firstLine, lastLine });
  }
  return true;
}

/** Matches the number of a sentence, which is no amount: "4.5 ". */
const NUMBERED = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+/;
const PRONOUN = /\b(?:he|she|they|the therapist|also|él|ella|también)\b/i;
const SAME_DATES = /\b(?:same|identical) (?:dates|period|duration|dates? as above)\b|mismas fechas/;

function withDatesAbove(reading: ServiceReading, { services }: Walk): ServiceReading {
  const above = services.at(-1);
  if (!above) return reading;
  const { from, to } = above;
  return { ...reading, services: reading.services.map((service) => ({ ...service, from, to })) };
}

/** Matches the beginning of a line outside of the services that is about their dates. */
const SPAN_START = /^\W*(?:initiation|dates? of (?:this|the|services?)|(?:all )?services?|service dates?)\b/;
const SPAN_LABEL = /\b(?:services?|schedule|initiation|duration|start|begin\w*|dates?|servicios|inicio|fechas?)\b/;

/** True for a row with the dates of the services below: "Initiation date 4/22/2025 <tab> Duration date 5/30/2025". */
export const tellsSpan = (text: string): boolean => SPAN_START.test(foldWords(text)) && findDates(text).length === 2;

/** Takes from a line without an amount the dates or the setting of the services below. */
export function takeSurroundings(text: string, walk: Walk): void {
  if (walk.section === "goals" || namesAmount(text)) return;
  const folded = foldWords(text);
  const spanned = sentencesOf(text).find((one) => SPAN_START.test(foldWords(one)) && findDates(one).length === 2);
  if (spanned && spanned !== text && !NOT_GRANTED.test(foldWords(spanned))) takeSpan(spanOfHeading(spanned), walk);
  const isSaid = walk.section === "services" || walk.section === "extended-year" || SPAN_START.test(folded);
  const dates = findDates(text);
  if (
    isSaid &&
    !NOT_GRANTED.test(folded) &&
    dates.length === 2 &&
    SPAN_LABEL.test(folded) &&
    findDisciplines(folded).length === 0
  )
    takeSpan(spanOfHeading(text), walk);
  if (walk.group) walk.group.setting ??= findSetting(folded);
}

const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(FIELD_STOP, ", ")
    .split(/(?<!\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|St|Gen|Ed|Reg|min|approx)\.)(?<=[.!?])\s+(?=[\p{Lu}("“☐☒])|\n/u)
    .filter((sentence) => sentence.trim() !== "");

function isGranted(sentence: string, section: Section): boolean {
  const folded = foldWords(sentence);
  // "15 min monthly, pending dismissal" is granted until then.
  if (NOT_GRANTED.test(foldWords(partEnding(sentence).words)) || /☐/.test(sentence)) return false;
  return section !== "other" || (GRANTS.test(folded) && findDisciplines(folded).length > 0);
}
