import { patternWith } from "../lexicon/read-lexicon";
import { AFTERWARDS, TO_AMOUNT } from "../lexicon/readers/stepped-service-words";
import { MAX_CONDITION } from "../mandate/mandate-limits";
import { addDays } from "../time/iso-date";
import { findDates, withoutDates } from "./date-words";
import { givesAmount, periodAlone, readServices, type ServiceContext } from "./read-services";
import {
  beginsWithCondition,
  hasDayWithoutYear,
  onceMet,
  partCondition,
  saysWhoWill,
  type ConditionalWords,
} from "./service-conditions";
import { partEnding } from "./service-ends";
import { foldWords } from "./plain-numbers";
import type { ServiceLine, ServiceReading } from "./service-line";
import { findDisciplines, namesOtherService } from "./service-words";

const STEP = /[,;]?\s+(?:and )?(?:then|thereafter|after that|luego|después(?! de)|a partir de entonces)[,:]?\s+/i;

/** Words that belong to the verb behind them. */
const HELPING = "and|but|y|pero|will|to|be|is|se|she|he|they|then|gets?";

/** "drops to", "to be reduced to", "fading to": the service that follows takes the place of the one before. */
const STEP_VERB = patternWith("iu")`
[,;]?\s+(?:(?:${HELPING}) )*(?:
 drop(?:s|ped|ping)?
 reduc(?:es?|ed|ing|ción|en|id[oa]s?|irán?|ir|irse|iendo|iéndose)
 reduzcan?
 decreas(?:es?|ed|ing)
 fad(?:es?|ed|ing)
 graduat(?:es?|ed|ing)
 transition(?:s|ed|ing)?
 shift(?:s|ed|ing)?
 convert(?:s|ed|ing)?
 wean(?:s|ed|ing)?
 scal(?:es?|ed|ing)
 lower(?:s|ed|ing)?
 cut(?:s|ting)?
 com(?:es?|ing)
 increas(?:es?|ed|ing)
 step(?:s|ped|ping)?
 taper(?:s|ed|ing)?
 chang(?:es?|ed|ing)
 mov(?:es?|ed|ing)
 go(?:es|ing)?
 switch(?:es|ed|ing)?
 baj(?:a|an|e|en|ar|ará|arán|ando)
 aument(?:a|an|e|en|ar|ará|arán|ando)
 sub(?:e|en|a|an|ir|irá|irán|iendo)
 pas(?:a|an|e|en|ar|ará|arán|ando)
 cambi(?:a|an|e|en|ar|ará|arán|ando)
 transicion(?:a|an|e|en|ar|ará|arán|ando)
 gradú(?:a|an|e|en)
 gradu(?:ar|ará|arán|ando)(?:se)?
 descien(?:de|den|da|dan)
 descend(?:er|erá|erán|iendo)
 disminu(?:ye|yen|ya|yan|ir|irá|irán|yendo)
)(?: (?:back|down|up|over))? (?:to|a) ${TO_AMOUNT}
`;

/** The verb stays with the service that it is about. */
const BEFORE_STEP_VERB = new RegExp(String.raw`(?<!(?<!\p{L})(?:${HELPING}))(?=${STEP_VERB.source})`, "iu");

/** "then to 1x/mo" */
const begins = (pattern: RegExp, text: string): boolean => pattern.exec(` ${text}`)?.index === 0;

/**
 * True for words that go on with the service before them: "then 1x/wk", "drops to 1x/wk", "until 2/1/2027". They add an
 * amount or a day, or an end that depends on something; the words of a goal never do.
 */
export function continuesService(text: string): boolean {
  if (saysWhoWill(text.replace(/^\W*(?:and |but )?(?:she |he |they )?will (?=be |drop|reduc|decreas|go )/i, "")))
    return false;
  const adds = givesAmount(withoutDates(text)) || findDates(text).length > 0 || periodAlone(text) !== undefined;
  if (begins(STEP, text) || begins(STEP_VERB, text)) return adds || /consult/i.test(text);
  return beginsWithCondition(text);
}

/** True for words that only say on what a service depends: "once goal 1 is met". What is granted then comes next. */
export const isConditionAlone = (text: string): boolean =>
  beginsWithCondition(text) && !givesAmount(text.replace(/^once /i, "")) && findDates(text).length === 0;

/** Ends of sentences, not the stop of "30 min. 2x". */
const SENTENCE = /(?<!\b(?:mins?|wks?|mos?|hrs?|x|yrs?|approx|max|gen|ed|sp))\.\s+(?=[\p{Lu}\d])/iu;

/** A stretch of a text; a step takes the place of the service before it. */
interface Stretch {
  text: string;
  isStep: boolean;
}

/**
 * Reads services that take turns, by days or by what they depend on: "1 x 45 min/wk until 1/29/27, then 2 x 45 min/mo",
 * "30 min 2x/wk, drops to 1x/wk after 90 %". Each stretch is read by itself; one that says only how often goes on with
 * the length of the one before. A service that depends on something carries its condition; one whose end depends on
 * something that nothing follows is asked about, and so are a day without its year and a step of which neither a day
 * nor a condition says when it begins.
 */
export function readStepped(written: string, context: ServiceContext): ServiceReading {
  const { words, endsWhen } = partEnding(written);
  if (endsWhen === undefined) return readInTurns(written, context);
  const reading = readInTurns(words, context);
  return reading.services.length + reading.doubts.length > 0 ? withEnding(reading, endsWhen) : reading;
}

/** Asks about a conditional end, and notes it with the service in force, if there is only one that it can be about. */
function withEnding({ services, doubts }: ServiceReading, endsWhen: string): ServiceReading {
  const inForce = services.filter(({ condition, to }) => condition === undefined && to === null);
  const isNoted = inForce.length === 1 && endsWhen.length <= MAX_CONDITION;
  return {
    services: services.map((one) => (isNoted && one === inForce[0] ? { ...one, endsWhen } : one)),
    doubts: [...doubts, { text: endsWhen, why: "open-end" }],
  };
}

function readInTurns(written: string, context: ServiceContext): ServiceReading {
  const text = written.replace(AFTERWARDS, ", then $1");
  const stretches = stretchesOf(text);
  const isConditional = stretches.some(({ text: own, isStep }) => {
    const { condition, until } = partCondition(own, isStep);
    return condition !== undefined || until !== undefined;
  });
  if (isConditional) {
    const reading = readConditional(text, stretches, context);
    if (reading) return reading;
  }
  const dated = text.split(/;\s+/);
  const isDated = dated.length > 1 && dated.every((part) => findDates(part).length > 0);
  const parts = isDated ? dated.map((part) => ({ text: part, isStep: false })) : stepsOf(text);
  if (parts.length === 1 && !parts[0]!.isStep) return readServices(text, context);
  if (parts.length > 1 && givesAmount(withoutDates(text)) && hasDayWithoutYear(text))
    return { services: [], doubts: [{ text: text.trim(), why: "no-year" }] };
  const readings = readParts(
    parts.map((part) => part.text),
    context,
  );
  if (readings.every(({ services }) => services.length > 0)) return together(withEnds(readings, parts), parts);
  // "30 min individual, then 30 min in a group, 1x/wk": no part before the step grants anything by itself.
  const isBegun = parts.some(({ isStep }, i) => isStep && readings.slice(0, i).some((one) => one.services.length > 0));
  return isBegun ? together(withEnds(readings, parts), parts) : readServices(text, context);
}

/** The services of all parts; a step that begins on no day is asked about. */
function together(readings: readonly ServiceReading[], parts: readonly Stretch[]): ServiceReading {
  const all: ServiceReading = { services: [], doubts: [] };
  for (const [i, { services, doubts }] of readings.entries()) {
    const { isStep, text } = parts[i]!;
    const isOpen = isStep && services.some((one) => one.from === null && !isOfAnother(one, all.services));
    if (isOpen) all.doubts.push({ text: text.trim(), why: "conditional" });
    else all.services.push(...services);
    all.doubts.push(...doubts);
  }
  return all;
}

/** "OT 1x/wk, then PT 1x/wk": the service of another discipline takes no place. */
const isOfAnother = ({ discipline }: ServiceLine, before: readonly ServiceLine[]): boolean =>
  discipline !== null && before.length > 0 && before.every((one) => one.discipline !== discipline);

/** Reads each part; one that says only how often has the length of the one before, one of no place its place. */
function readParts(parts: readonly string[], context: ServiceContext): ServiceReading[] {
  const whole: ServiceReading[] = [];
  for (const part of parts) {
    const [before, ...others] = whole.at(-1)?.services ?? [];
    const known = before !== undefined && others.length === 0 ? before : undefined;
    whole.push(known ? readAfter(part, known, context) : readServices(part, context));
  }
  return whole;
}

/** True for words that name a service of another discipline, which is never as long as the one before. */
function isOfOther(part: string, { discipline }: ServiceLine): boolean {
  const folded = foldWords(part);
  const named = findDisciplines(folded);
  if (named.length === 0) return namesOtherService(folded);
  return discipline !== null && named.every((one) => one.discipline !== discipline);
}

function readAfter(part: string, before: ServiceLine, context: ServiceContext): ServiceReading {
  if (isOfOther(part, before)) return readServices(part, context);
  const reading = withLength(part, before, context);
  const services = reading.services.map((one) => {
    if (one.discipline !== null && one.discipline !== before.discipline) return one;
    const setting = one.setting ?? (/\bdirect[oa]?\b/i.test(part) ? null : before.setting);
    return { ...one, discipline: before.discipline, setting };
  });
  return { ...reading, services };
}

/** Reads "then 1x/wk" and "then 1x" with the length of the step before, and its period where none is written. */
function withLength(part: string, before: ServiceLine, context: ServiceContext): ServiceReading {
  const reading = readServices(part, context);
  const [doubt, ...others] = reading.doubts;
  if (reading.services.length > 0 || doubt?.why !== "no-minutes" || others.length > 0) return reading;
  const length = `${before.minutes} min`;
  const sized = readServices(`${length} ${part}`, context);
  if (sized.services.length > 0)
    // Ask: whether "3 of 4 weeks" still applies under a new period is unclear.
    return before.of && sized.services.some(({ of }) => of === null) ? reading : sized;
  if (sized.doubts[0]?.why !== "no-period") return reading;
  const { services, doubts } = readServices(`${length} ${part}`, { ...context, per: before.per });
  return { services: services.map((one) => ({ ...one, of: one.of ?? before.of })), doubts };
}

/** Reads stretches of which one depends on something; undefined where none of them grants anything. */
function readConditional(
  text: string,
  stretches: readonly Stretch[],
  context: ServiceContext,
): ServiceReading | undefined {
  const reading: ServiceReading = { services: [], doubts: [] };
  const ask = ({ text: words }: Stretch): unknown => reading.doubts.push({ text: words.trim(), why: "conditional" });
  const granted: { reading: ServiceReading; part: Stretch }[] = [];
  let before: ServiceLine | undefined;
  let isAfterWaiting = false;
  // "until goal 2 is met, then 1x": what comes then waits for it.
  let waitsFor: string | undefined;
  for (const part of stretches) {
    const said = partCondition(part.text, part.isStep);
    const condition = said.condition ?? (part.isStep && waitsFor !== undefined ? onceMet(waitsFor) : undefined);
    const own = readStretch(said, before, context);
    if (own === undefined) {
      if ((said.condition !== undefined && part.isStep) || (said.until !== undefined && waitsFor !== undefined))
        ask(part);
      waitsFor = said.until ?? waitsFor;
      continue;
    }
    reading.doubts.push(...own.doubts.map(({ why }) => ({ text: part.text.trim(), why })));
    if (waitsFor !== undefined && !part.isStep) ask({ ...part, text });
    else if (waitsFor !== undefined && before && isOfOther(part.text, before))
      reading.doubts.push({ text: waitsFor, why: "open-end" });
    // What comes after a step that waits comes on no day that anybody knows.
    if (condition === undefined && part.isStep && isAfterWaiting) ask(part);
    else if (condition === undefined) granted.push({ reading: { ...own, doubts: [] }, part });
    // The words of a condition are kept whole or not at all, and an amount among them is none of them.
    else if (condition.length > MAX_CONDITION || namesAmountOfTime(condition)) ask(part);
    else reading.services.push(...own.services.map((one) => ({ ...one, condition })));
    isAfterWaiting = condition !== undefined || (isAfterWaiting && part.isStep);
    before = own.services.length === 1 ? own.services[0] : undefined;
    waitsFor = said.until;
  }
  const parts = granted.map(({ part }) => part);
  const inForce = together(
    withEnds(
      granted.map((one) => one.reading),
      parts,
    ),
    parts,
  );
  reading.services.unshift(...inForce.services);
  reading.doubts.unshift(...inForce.doubts);
  if (waitsFor !== undefined) Object.assign(reading, withEnding(reading, waitsFor));
  if (reading.services.length > 0 && hasDayWithoutYear(text))
    return { services: [], doubts: [{ text: text.trim(), why: "no-year" }] };
  return reading.services.length + reading.doubts.length > 0 ? reading : undefined;
}

/** "once goal met 1x/wk": the words of a condition hold what is granted then. */
const namesAmountOfTime = (condition: string): boolean =>
  /\d ?(?:x|times|veces)? ?(?:\/|per|a|por) ?(?:wk|week|mo|month|sem|semana|mes)\b|\d+ ?min/iu.test(condition);

/** Undefined where the stretch names no amount. */
function readStretch(
  { words }: ConditionalWords,
  before: ServiceLine | undefined,
  context: ServiceContext,
): ServiceReading | undefined {
  if (!givesAmount(words) && periodAlone(words) === undefined) return undefined;
  return before ? readAfter(words, before, context) : readServices(words, context);
}

/** Cuts where a step begins. */
function stepsOf(text: string, isFirst = true): Stretch[] {
  const leads = begins(STEP, text) || (!isFirst && begins(STEP_VERB, text));
  return text
    .split(STEP)
    .map((part, i) => ({ text: part, isStep: i > 0 || leads }))
    .flatMap(({ text: part, isStep }) =>
      part.split(BEFORE_STEP_VERB).map((own, i) => ({ text: own, isStep: i > 0 || isStep })),
    )
    .map(({ text: part, isStep }) => ({ text: part.replace(/^[\s,;]+/u, ""), isStep }))
    .filter(({ text: part }) => part.trim() !== "");
}

function stretchesOf(text: string): Stretch[] {
  const stretches = text
    .split(/;\s*/)
    .flatMap((part) => part.split(SENTENCE))
    .flatMap((part, i) => stepsOf(part, i === 0))
    .flatMap((part) => partedByComma(part));
  return stretches.reduce<Stretch[]>((before, part) => [...before.slice(0, -1), ...withOwnCondition(before, part)], []);
}

/** "2x30/wk, when 80 % met drops to 1x30/wk": a condition behind a comma, right before a step, is that of the step. */
function withOwnCondition(before: readonly Stretch[], step: Stretch): Stretch[] {
  const last = before.at(-1);
  if (!last) return [step];
  const comma = step.isStep ? last.text.lastIndexOf(",") : -1;
  const [own, led] = [last.text.slice(0, comma), last.text.slice(comma + 1).trim()];
  const isLed = comma > 0 && givesAmount(own) && beginsWithCondition(led) && partCondition(led).condition === led;
  return isLed
    ? [
        { ...last, text: own },
        { ...step, text: `${step.text} ${led}` },
      ]
    : [last, step];
}

/** "2x30/wk, 1x30/wk when independent": two amounts, of which the second one depends on something. */
function partedByComma(stretch: Stretch): Stretch[] {
  const { text, isStep } = stretch;
  const commas = [...text.matchAll(/,\s+/gu)].map(({ index }) => index);
  const at = commas.findLast((comma) => {
    const [before, behind] = [text.slice(0, comma), text.slice(comma + 1).trim()];
    if (!givesAmount(before) || !givesAmount(behind)) return false;
    const said = partCondition(behind);
    return said.condition !== undefined && givesAmount(said.words);
  });
  if (at === undefined) return [stretch];
  return [
    { text: text.slice(0, at), isStep },
    { text: text.slice(at + 1).trim(), isStep: false },
  ];
}

/** "... beginning November 10; from January 26 ...": ends each step where the next one begins. */
function withEnds(readings: readonly ServiceReading[], parts: readonly Stretch[]): ServiceReading[] {
  return readings.map((reading, i) => {
    const [next, ...more] = new Set(readings[i + 1]?.services.map(({ from }) => from));
    const ended = readings[i - 1]?.services ?? [];
    const isBeforeStep = parts[i + 1]?.isStep === true;
    const services = reading.services.map((one) => {
      const isBegun = one.from === null ? isBeforeStep : one.from < (next ?? "");
      const isFollowed = next && more.length === 0 && one.to === null && isBegun;
      const isSame = readings[i + 1]?.services.some(({ discipline }) => discipline === one.discipline);
      const begun = one.from === null ? { ...one, from: dayAfter(ended, one) } : one;
      return isFollowed && isSame ? { ...begun, to: addDays(next, -1) } : begun;
    });
    return { ...reading, services };
  });
}

/** "until 2/1/27, then ...": the day after the last one of the service before. */
function dayAfter(ended: readonly ServiceLine[], { discipline, to }: ServiceLine): ServiceLine["from"] {
  const [last, ...others] = new Set(ended.filter((one) => one.discipline === discipline).map((one) => one.to));
  if (!last || others.length > 0 || (to !== null && to <= last)) return null;
  return addDays(last, 1);
}
