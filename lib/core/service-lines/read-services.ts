import type { Discipline } from "../goals/goal-case";
import { ENDS_ON, IS_END } from "../lexicon/readers/service-reading-words";
import type { IsoDate } from "../time/iso-date";
import { findDates, withoutDates, type FoundDate } from "./date-words";
import { plainNumbers } from "./plain-numbers";
import type { ServiceLine, ServicePeriod, ServiceReading } from "./service-line";
import { withPartsOfSum } from "./parts-of-sum";
import { mixesServices, ownServices } from "./own-services";
import { withoutSecondLanguage } from "./second-language";
import { findDisciplines, findSetting, namesOtherService } from "./service-words";
import { serviceTokens, type ServiceToken } from "./service-tokens";
import { emptyAmounts, settleAmount, type ServiceAmounts } from "./settle-service";

/** Context of a text: from the column's head, the document and the student. */
export interface ServiceContext {
  discipline?: Discipline | null;
  /** Default period of minutes without one, as under "Minutes per week". */
  per?: ServicePeriod;
  /** What a number without a unit is. */
  bareNumber?: "minutes" | "times";
  /** True where a heading above names the service, so that other persons in the text only take part in it. */
  isNamed?: boolean;
}

interface Part {
  text: string;
  tokens: ServiceToken[];
  amounts: ServiceAmounts;
}

/**
 * Reads the services that a text grants in the words of IEPs, English or Spanish: "30 min 2x/week", "60 minutes per
 * month direct, 15 consult". Returns open, contradictory or unknown amounts as doubts, never as numbers.
 * @param text one cell, sentence or line of a table whose cells are joined
 */
export function readServices(text: string, context: ServiceContext = {}): ServiceReading {
  const plain = withPartsOfSum(withoutSecondLanguage(withPeriods(plainNumbers(withoutDates(text)))));
  const reading: ServiceReading = { services: [], doubts: [] };
  if (IN_SHARES.test(plain)) return { services: [], doubts: [{ text: text.trim(), why: "contradiction" }] };
  const { pieces, before } = context.isNamed ? { pieces: [plain], before: "" } : ownServices(plain);
  const parts = pieces.map((piece) => partsOf(piece, context));
  const isOnlyOne = pieces.length === 1 && parts[0]!.length === 1;
  const setting = isOnlyOne ? null : settingBefore(plain);
  const per = pieces.length > 1 ? (periodIn(before) ?? context.per) : context.per;
  for (const [i, own] of parts.entries()) {
    const piece = tidy(pieces[i]!);
    const isLeftOut = pieces.length > 1 && own.length === 0 && findDisciplines(piece).length > 0;
    if (isLeftOut) reading.doubts.push({ text: piece, why: "no-minutes" });
    const { services, doubts } = readParts(own, { ...context, per }, setting);
    reading.services.push(...services);
    reading.doubts.push(...doubts.map((one) => (isOnlyOne ? { ...one, text: text.trim() } : one)));
  }
  return { ...reading, services: withDates(reading.services, text) };
}

/** Reads the parts of one discipline's service; a part that names no period has that of the part before. */
function readParts(parts: readonly Part[], context: ServiceContext, setting: ServiceLine["setting"]): ServiceReading {
  const reading: ServiceReading = { services: [], doubts: [] };
  let { per, discipline: lastNamed = null } = context;
  for (const part of parts) {
    const named = namedIn(part);
    const isOther = !context.isNamed && named.length === 0 && namesOtherService(part.text);
    if (isOther) {
      lastNamed = null;
      continue;
    }
    const { amounts } = part;
    if (amounts.pers.length === 0 && per) amounts.pers.push(per);
    const isMixed = !context.isNamed && named.length > 1 && mixesServices(part.text);
    const settled = isMixed ? "contradiction" : settleAmount(amounts);
    const discipline = named.length === 1 ? named[0]! : lastNamed;
    per = amounts.pers[0] ?? per;
    lastNamed = discipline;
    if (typeof settled === "string") {
      reading.doubts.push({ text: tidy(part.text), why: settled });
      continue;
    }
    reading.services.push({ discipline, ...settled, setting: findSetting(part.text) ?? setting, from: null, to: null });
  }
  return reading;
}

/** Strips what joined a piece to those beside it. */
const tidy = (piece: string): string => piece.replaceAll(/^[\s,;:|.]+|[\s,;:|(]+$/g, "");

/** "90 min per quarter, 1/2 direct 1/2 consult": matches shares, which don't give minutes. */
const IN_SHARES = /(?:\b1 ?\/ ?2|\bhalf|\bmostly|\b50 ?%) (?:of (?:it|them) )?(?:direct|consult|indirect)/;

/**
 * Reads a setting before a colon, which applies to all that follows: "Consultation: OT 20 minutes monthly, PT 10
 * minutes monthly".
 */
function settingBefore(plain: string): ServiceLine["setting"] {
  const [before = "", ...behind] = plain.split(":");
  return behind.length > 0 && !givesAmount(before) ? findSetting(before) : null;
}

/** Finds the disciplines that a part names; where it names several, those of its last clause. */
function namedIn({ text }: Part): Discipline[] {
  const all = [...new Set(findDisciplines(text).map(({ discipline }) => discipline))];
  if (all.length < 2) return all;
  const amount = text.search(/\d/);
  const [clause = ""] = text
    .slice(Math.max(text.lastIndexOf(":", amount), text.lastIndexOf(";", amount)) + 1)
    .split(";");
  const own = [...new Set(findDisciplines(clause).map(({ discipline }) => discipline))];
  return own.length === 1 ? own : all;
}

/** "Once each marking period (there are four of nine weeks)": replaces a period by the length that the text gives. */
const withPeriods = (written: string): string => {
  const plain = written.replaceAll(/\b(?:marking|grading|reporting) periods? ?\((?:quarters?|quarterly)\)/g, "quarter");
  return /\b9[- ]weeks?\b/.test(plain)
    ? plain.replaceAll(/\b(?:marking|grading|reporting) periods?\b/g, "9-week period")
    : plain;
};

/** Assigns dates: with one service, all of the text's dates; with several, those in each one's part. */
function withDates(services: ServiceLine[], text: string): ServiceLine[] {
  if (services.length > 1) return withDatesBefore(services, text);
  if (services.length === 0) return services;
  const spans = twoSpans(text);
  if (spans) return spans.map((span) => ({ ...services[0]!, ...span }));
  const { from, to } = spanIn(text);
  return [{ ...services[0]!, from, to }];
}

/**
 * "From January 26, 2026 she has 20 minutes ... and 15 minutes ...": applies dates before all amounts to each service.
 */
function withDatesBefore(services: ServiceLine[], text: string): ServiceLine[] {
  const dates = findDates(text);
  if (dates.length === 0 || dates.length > 2 || givesAmount(text.slice(0, dates.at(-1)!.to))) return services;
  const { from, to } = spanIn(text);
  return services.map((service) => ({ ...service, from, to }));
}

/** Reads two separate spans: "from May 4 through June 11, 2026, and again from September 8, 2026 to April 20, 2027". */
function twoSpans(text: string): { from: IsoDate; to: IsoDate }[] | undefined {
  const dates = findDates(text);
  const [a, b, c, d] = dates;
  if (dates.length !== 4 || !(a!.date < b!.date && b!.date < c!.date && c!.date < d!.date)) return undefined;
  const isJoined = (one: FoundDate, other: FoundDate): boolean =>
    /^,? ?(?:-|–|—|to|through|thru|until|till|al?|hasta)(?: el| the)? ?$/i.test(text.slice(one.to, other.from));
  return isJoined(a!, b!) && isJoined(c!, d!) && !isJoined(b!, c!)
    ? [
        { from: a!.date, to: b!.date },
        { from: c!.date, to: d!.date },
      ]
    : undefined;
}

/** "to begin by", "starting no later than": what follows is the first day. */
const BEGINS_BY = /\b(?:beg[aiu]n\w*|start\w*|commenc\w*|initiat\w*|effective)(?: \p{L}+){0,3} by(?: the)?[\s:]*$/iu;

/** Reads the first and last day of a span in a text. */
export function spanIn(text: string): { from: IsoDate | null; to: IsoDate | null } {
  const dates = findDates(text);
  if (dates.length >= 2) {
    const [from, to] = [dates[0]!.date, dates.at(-1)!.date].sort() as [IsoDate, IsoDate];
    return { from, to };
  }
  const [only] = dates;
  if (!only) return { from: null, to: null };
  const before = text.slice(0, only.from);
  const isEnd = (ENDS_ON.test(before) && !BEGINS_BY.test(before)) || IS_END.test(before);
  return isEnd ? { from: null, to: only.date } : { from: only.date, to: null };
}

const tokensIn = (text: string): ServiceToken[] => serviceTokens(plainNumbers(withoutDates(text)));

/** The period in words before all services: "Weekly: OT 30 min, PT 20 min". */
const periodIn = (plain: string): ServicePeriod | undefined =>
  serviceTokens(plain).flatMap((token) => (token.kind === "per" ? [token.per] : []))[0];

/** Reads a text that only names a period: "per month". */
export function periodAlone(text: string): ServicePeriod | undefined {
  const said = tokensIn(text).filter(({ kind }) => kind !== "comma");
  const [only] = said;
  return said.length === 1 && only?.kind === "per" ? only.per : undefined;
}

/** True when a text gives minutes or sessions. */
export const givesAmount = (text: string): boolean =>
  tokensIn(text).some(({ kind }) => kind === "minutes" || kind === "times" || kind === "pair");

/** True when a text names an amount of service at all, be it a range or an open one. */
export const namesAmount = (text: string): boolean =>
  givesAmount(text) ||
  tokensIn(text).some((token) => token.kind === "doubt" && (token.why === "range" || token.why === "open-amount"));

/** Cuts a text where another service begins. */
function partsOf(plain: string, context: ServiceContext): Part[] {
  const tokens = serviceTokens(plain);
  const strong = cutAt(plain, tokens, (token) => token.kind === "break");
  const joined = joinParts(
    strong.map((piece) => partOf(piece, context)),
    hasLength,
  );
  return joined.flatMap((part) => splitWeakly(part, context)).filter((part) => hasAmount(part));
}

interface Piece {
  text: string;
  tokens: ServiceToken[];
}

function cutAt(text: string, tokens: readonly ServiceToken[], isCut: (token: ServiceToken) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let [from, own]: [number, ServiceToken[]] = [0, []];
  for (const token of tokens) {
    if (!isCut(token)) {
      own.push(token);
      continue;
    }
    pieces.push({ text: text.slice(from, token.from), tokens: own });
    [from, own] = [token.from, []];
  }
  return [...pieces, { text: text.slice(from), tokens: own }];
}

const hasAmount = ({ amounts }: Part): boolean =>
  amounts.minutes.length > 0 ||
  amounts.pairs.length > 0 ||
  amounts.totals.length > 0 ||
  amounts.times.length > 0 ||
  amounts.doubts.some((why) => why === "range" || why === "open-amount");

const hasLength = ({ amounts: { minutes, pairs, asides } }: Part): boolean =>
  minutes.length + pairs.length + asides.length > 0;

/** Joins neighbouring parts of one service: a part with a length and one without belong together. */
function joinParts(parts: readonly Part[], isDone: (part: Part) => boolean): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const begins = last && isDone(last) && beginsAnother(last, part);
    if (!last || begins) joined.push(part);
    else joined[joined.length - 1] = merge(last, part);
  }
  return joined;
}

/** True when a part repeats a kind of amount that the one before already has. */
function beginsAnother({ amounts: before }: Part, { amounts: next, text }: Part): boolean {
  if (next.totals.length > 0 && next.minutes.length === 0) return false;
  const count = before.times[0] ?? 1;
  const isSum =
    count > 1 &&
    next.pairs.length === 0 &&
    next.minutes.every((sum) => before.minutes.some((one) => one * count === sum));
  if (explains(next, before)) return false;
  const isNamed = findSetting(text) !== null || findDisciplines(text).length > 0;
  if (next.minutes.length + next.pairs.length > 0) return !(isSum && next.times.length === 0 && !isNamed);
  if (next.times.length > 0 && before.times.length > 0) return true;
  const isBare = next.numbers.length > 0 && next.minutes.length === 0 && before.minutes.length > 0;
  return isBare && findSetting(text) !== null;
}

/** True where the next amounts explain a sum: "90 minutes a week (3 x 30)". */
function explains(next: ServiceAmounts, sum: ServiceAmounts): boolean {
  if (next.pers.length > 0 || sum.times.length + sum.pairs.length > 0 || sum.minutes.length !== 1) return false;
  const [pair] = next.pairs;
  const product = pair ? pair[0] * pair[1] : (next.times[0] ?? 0) * (next.minutes[0] ?? 0);
  return product === sum.minutes[0] && next.pairs.length + next.minutes.length === 1;
}

function merge(a: Part, b: Part): Part {
  const amounts = emptyAmounts();
  for (const key of Object.keys(amounts) as (keyof ServiceAmounts)[])
    (amounts[key] as unknown[]).push(...a.amounts[key], ...b.amounts[key]);
  return { text: `${a.text}${b.text}`, tokens: [...a.tokens, ...b.tokens], amounts };
}

function splitWeakly(part: Part, context: ServiceContext): Part[] {
  const { amounts } = part;
  if (amounts.minutes.length + amounts.pairs.length + amounts.numbers.length < 2) return [part];
  // Cuts the part at commas, by token positions within it.
  const pieces = cutAt(part.text, relative(part), ({ kind }) => kind === "comma").map((piece) =>
    partOf(piece, context),
  );
  const joined = joinParts(pieces, hasLength);
  return mendHalves(joined.map((one) => withBareMinutes(one)));
}

/** Reads the tokens of a part again, so that their positions are relative to its text. */
const relative = ({ text }: Part): ServiceToken[] => serviceTokens(text);

/** "15 consult" behind "60 minutes direct": reads a bare number as minutes, like the amount before it. */
function withBareMinutes(part: Part): Part {
  const { amounts } = part;
  const [only] = amounts.numbers;
  if (amounts.minutes.length > 0 || amounts.pairs.length > 0 || amounts.numbers.length !== 1 || only! < 5) return part;
  return { ...part, amounts: { ...amounts, minutes: [only!], numbers: [] } };
}

/** Joins text before the first amount, such as "2x/week:", to it. */
function mendHalves(parts: readonly Part[]): Part[] {
  const [first, second, ...rest] = parts;
  if (!first || !second || hasAmount(first)) return [...parts];
  return [merge(first, second), ...rest];
}

/** True for two rates, where the minutes may be a sum or a session's length: "60 min per week, 2x per week". */
function hasTwoRates(tokens: readonly ServiceToken[]): boolean {
  const isRated = (kind: "minutes" | "times"): boolean =>
    tokens.some(
      (token, i) =>
        token.kind === kind && tokens[i + 1]?.kind === "per" && !(token.kind === "times" && token.times === 1),
    );
  const isOnce = tokens.some((token) => token.kind === "times" && token.times === 1);
  const pers = new Set(tokens.flatMap((token) => (token.kind === "per" ? [token.per] : [])));
  const isChecked =
    tokens.some(({ kind }) => kind === "total" || kind === "aside") ||
    tokens.filter(({ kind }) => kind === "minutes").length > 1;
  return !isOnce && !isChecked && pers.size === 1 && isRated("minutes") && isRated("times");
}

function partOf({ text, tokens }: Piece, { bareNumber }: ServiceContext): Part {
  const amounts = emptyAmounts();
  let [isTotal, isAside] = [false, false];
  for (const token of tokens) {
    if (token.kind === "total") isTotal = true;
    else if (token.kind === "aside") isAside = true;
    else if (token.kind === "shared") amounts.shared.push(true);
    else if (token.kind === "minutes") {
      amounts[isTotal ? "totals" : isAside ? "asides" : "minutes"].push(token.minutes);
      [isTotal, isAside] = [false, false];
    } else if (token.kind === "times") {
      amounts.times.push(token.times);
      // "a total of 30 sessions of 30 minutes": the sessions are summed, not the minutes.
      isTotal = false;
    } else if (token.kind === "per") amounts.pers.push(token.per);
    else if (token.kind === "of") amounts.ofs.push(token.of);
    else if (token.kind === "pair") amounts.pairs.push([token.first, token.second]);
    else if (token.kind === "doubt") amounts.doubts.push(token.why);
    else if (token.kind === "number") {
      if (isTotal) amounts.totals.push(token.number);
      else amounts.numbers.push(token.number);
      isTotal = false;
    }
  }
  if (hasTwoRates(tokens)) amounts.doubts.push("no-session-length");
  if (bareNumber && amounts.numbers.length === 1 && amounts[bareNumber].length === 0 && amounts.pairs.length === 0)
    amounts[bareNumber].push(amounts.numbers.pop()!);
  return { text, tokens, amounts };
}
