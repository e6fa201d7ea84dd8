import { patternWith } from "../lexicon/read-lexicon";
import { MAX_CONDITION } from "../mandate/mandate-limits";
import { addDays } from "../time/iso-date";
import { findDates, withoutDates } from "./date-words";
import { givesAmount, periodAlone, readServices, type ServiceContext } from "./read-services";
import {
  beginsWithCondition,
  hasDayWithoutYear,
  isConditional,
  partCondition,
  type ConditionalWords,
} from "./service-conditions";
import type { ServiceLine, ServiceReading } from "./service-line";

const STEP = /[,;]?\s+(?:and )?(?:then|thereafter|after that|luego|después(?! de)|a partir de entonces)[,:]?\s+/i;

/** "drops to", "to be reduced to", "fading to": the service that follows takes the place of the one before. */
const STEP_VERB = patternWith("iu")`
[,;]?\s+(?:(?:and|but|y|pero|will|to|be|is|se|she|he|they) )*(?:
 drop
 reduc
 decreas
 fad
 increas
 step
 taper
 chang
 mov
 go
 switch
 baj
 aument
 sub
 pas
 cambi
 dismin
)\p{L}*(?: (?:back|down|up|over))? (?:to|a)\s+(?=\S)
`;

/** The verb stays with the service that it is about. */
const BEFORE_STEP_VERB = new RegExp(`(?=${STEP_VERB.source})`, "iu");

/** True for words that go on with the service before them: "then 1x/wk", "drops to 1x/wk", "after 90 %". */
export const continuesService = (text: string): boolean =>
  [STEP, STEP_VERB].some((step) => step.exec(` ${text}`)?.index === 0) || beginsWithCondition(text);

/** Ends of sentences, not the stop of "30 min. 2x". */
const SENTENCE = /(?<!\b(?:mins?|wks?|mos?|hrs?|x|yrs?|approx|max|gen|ed|sp))\.\s+(?=[\p{Lu}\d])/iu;

/** "and 1x/week thereafter": the step is named behind it. */
const AFTERWARDS = patternWith("iu")`
[,;]?\s+(?:and )?((?:\d{1,3}(?!\d)|once|twice)(?:(?! and )[^,;]){0,40}?) (?:
 thereafter
 after that
 from then on
 de ah[ií] en adelante
)(?=$|[.,;])
`;

/**
 * Reads services that take turns, by days or by what they depend on: "1 x 45 min/wk until 1/29/27, then 2 x 45 min/mo",
 * "30 min 2x/wk, drops to 1x/wk after 90 %". Each stretch is read by itself; one that says only how often goes on with
 * the length of the one before. A service that depends on something carries its condition; one whose end depends on
 * something that nothing follows is asked about, and so is a day without its year.
 */
export function readStepped(written: string, context: ServiceContext): ServiceReading {
  const text = written.replace(AFTERWARDS, ", then $1");
  if (isConditional(text)) {
    const reading = readConditional(text, context);
    if (reading) return reading;
  }
  const stretches = text.split(/;\s+/);
  const isDated = stretches.length > 1 && stretches.every((part) => findDates(part).length > 0);
  const parts = isDated ? stretches : text.split(STEP);
  if (parts.length > 1 && givesAmount(withoutDates(text)) && hasDayWithoutYear(text))
    return { services: [], doubts: [{ text: text.trim(), why: "no-year" }] };
  const readings = readParts(parts, context);
  const isStepped = parts.length > 1 && readings.every(({ services }) => services.length > 0);
  const all = isStepped ? withEnds(readings) : [readServices(text, context)];
  return { services: all.flatMap(({ services }) => services), doubts: all.flatMap(({ doubts }) => doubts) };
}

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

function readAfter(part: string, before: ServiceLine, context: ServiceContext): ServiceReading {
  const reading = withLength(part, before, context);
  const services = reading.services.map((one) => {
    if (one.discipline !== null && one.discipline !== before.discipline) return one;
    const setting = one.setting ?? (/\bdirect[oa]?\b/i.test(part) ? null : before.setting);
    return { ...one, discipline: before.discipline, setting };
  });
  return { ...reading, services };
}

/** "then 1x/wk", "then 1x": as long as the session before, and as often counted where no period is said. */
function withLength(part: string, before: ServiceLine, context: ServiceContext): ServiceReading {
  const reading = readServices(part, context);
  const [doubt, ...others] = reading.doubts;
  if (reading.services.length > 0 || doubt?.why !== "no-minutes" || others.length > 0) return reading;
  const length = `${before.minutes} min`;
  const sized = readServices(`${length} ${part}`, context);
  if (sized.services.length > 0)
    // Whether "3 of 4 weeks" goes on when the period is said anew, nobody knows.
    return before.of && sized.services.some(({ of }) => of === null) ? reading : sized;
  if (sized.doubts[0]?.why !== "no-period") return reading;
  const { services, doubts } = readServices(`${length} ${part}`, { ...context, per: before.per });
  return { services: services.map((one) => ({ ...one, of: one.of ?? before.of })), doubts };
}

/** Reads stretches of which one depends on something; undefined where none of them grants anything. */
function readConditional(text: string, context: ServiceContext): ServiceReading | undefined {
  const reading: ServiceReading = { services: [], doubts: [] };
  let before: ServiceLine | undefined;
  // "until goal 2 is met, then 1x": what comes then waits for it.
  let waitsFor: string | undefined;
  for (const stretch of stretchesOf(text)) {
    const said = partCondition(stretch);
    const condition = said.condition ?? waitsFor;
    const own = readStretch(said, before, context);
    if (own === undefined) {
      if (said.condition !== undefined && STEP_VERB.test(` ${stretch}`))
        reading.doubts.push({ text: stretch.trim(), why: "conditional" });
      continue;
    }
    reading.doubts.push(...own.doubts.map(({ why }) => ({ text: stretch.trim(), why })));
    if (condition === undefined) reading.services.push(...own.services);
    // The words of a condition are kept whole or not at all.
    else if (condition.length > MAX_CONDITION) reading.doubts.push({ text: stretch.trim(), why: "conditional" });
    else reading.services.push(...own.services.map((one) => ({ ...one, condition })));
    before = own.services.length === 1 ? own.services[0] : undefined;
    waitsFor = said.until;
  }
  if (waitsFor !== undefined) reading.doubts.push({ text: text.trim(), why: "conditional" });
  if (reading.services.length > 0 && hasDayWithoutYear(text))
    return { services: [], doubts: [{ text: text.trim(), why: "no-year" }] };
  return reading.services.length + reading.doubts.length > 0 ? reading : undefined;
}

/** Undefined where the stretch names no amount. */
function readStretch(
  { words }: ConditionalWords,
  before: ServiceLine | undefined,
  context: ServiceContext,
): ServiceReading | undefined {
  if (!givesAmount(words) && periodAlone(words) === undefined) return undefined;
  return before ? readAfter(words, before, context) : readServices(words, context);
}

function stretchesOf(text: string): string[] {
  return text
    .split(/;\s*/)
    .flatMap((part) => part.split(SENTENCE))
    .flatMap((part) => part.split(STEP))
    .flatMap((part) => part.split(BEFORE_STEP_VERB))
    .map((part) => part.replace(/^[\s,;]+/u, ""))
    .flatMap(partedByComma)
    .filter((part) => part.trim() !== "");
}

/** "2x30/wk, 1x30/wk when independent": two amounts, of which the second one depends on something. */
function partedByComma(stretch: string): string[] {
  const { words, condition } = partCondition(stretch);
  const comma = condition === undefined ? -1 : words.lastIndexOf(",");
  if (comma === -1 || !givesAmount(words.slice(0, comma)) || !givesAmount(words.slice(comma))) return [stretch];
  return [stretch.slice(0, comma), stretch.slice(comma + 1)];
}

/** "... beginning November 10; from January 26 ...": ends each step where the next one begins. */
function withEnds(readings: readonly ServiceReading[]): ServiceReading[] {
  return readings.map((reading, i) => {
    const [next, ...more] = new Set(readings[i + 1]?.services.map(({ from }) => from));
    const ended = readings[i - 1]?.services ?? [];
    const services = reading.services.map((one) => {
      const isFollowed = next && more.length === 0 && one.from !== null && one.to === null && one.from < next;
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
