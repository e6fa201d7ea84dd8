import { addDays, dayNumber, isIsoDate, type IsoDate } from "../../core/time/iso-date";
import { tokensUntilWord, type Token } from "./tokens";
import { plain } from "./plain-text";
import type { Vocabulary } from "./vocabulary";

/** A day as a label names it; the year may be left out. */
export interface NamedDay {
  year?: number;
  month: number;
  day: number;
}

/** The times that a text names. */
export interface NamedTimes {
  startMinute: number;
  /** Absent when the label names only one time. Smaller than the start when it is past midnight. */
  endMinute?: number;
  /** Only in labels of events over several days. */
  startDay?: NamedDay;
  endDay?: NamedDay;
}

/** Days that a text names, the last one inclusive. */
export interface NamedDays {
  first: IsoDate;
  last: IsoDate;
}

/** Kinds of the tokens that a date is made of, with the month in front, in the middle or behind. */
const DATE = "(?:MN(?:C?Y)?|NM(?:C?Y)?|YMN)";
const HEADS = {
  // "martes, 6 de octubre a las 1pm hasta el jueves, 8 de octubre": an ignored weekday leaves a comma; "to" before a
  // clock means "at", and two of them count as one.
  overDays: new RegExp(`^(C?${DATE})[CD]{0,2}(T)D{1,2}(C?${DATE})[CD]{0,2}(T)(?=C|X|$)`),
  onDay: new RegExp(`^(C?${DATE})[CD]{0,2}([TN])D{1,2}([TN])(?=C|X|$)`),
  range: /^()([TN])D([TN])(?=C|X|$)/,
  pointOnDay: new RegExp(`^(C?${DATE})[CD]{0,2}(T)(?=C|X|$)`),
  point: /^()(T)(?=C|X|$)/,
};

/** The times of a text that contains nothing else, e.g. a chip's visible "3 – 4pm". */
export function findShownTimes(text: string, vocabulary: Vocabulary): NamedTimes | undefined {
  const tokens = tokensUntilWord(plain(text), 0, vocabulary);
  const kinds = kindsOf(tokens);
  return /^(?:T|[TN]D[TN])$/.test(kinds) ? timesOfHead(tokens)?.times : undefined;
}

/** The calendar day of a named day; without a year, the one nearest to `near`. */
export function findDateOf(named: NamedDay, near: IsoDate): IsoDate | undefined {
  const aroundYear = Number(near.slice(0, 4));
  const years = named.year === undefined ? [aroundYear - 1, aroundYear, aroundYear + 1] : [named.year];
  const dates = years.map((year) => dateOfParts(year, named.month, named.day)).filter(isIsoDate);
  const distance = (date: IsoDate): number => Math.abs(dayNumber(date) - dayNumber(near));
  return dates.sort((a, b) => distance(a) - distance(b))[0];
}

/** The times (and days beside them) at the beginning of the tokens, with the index of the token behind them. */
export function timesOfHead(tokens: Token[]): { times: NamedTimes; to: number } | undefined {
  const kinds = kindsOf(tokens);
  for (const [shape, pattern] of Object.entries(HEADS)) {
    const found = pattern.exec(kinds);
    if (!found?.[0].includes("T")) continue;
    const matched = tokens.slice(0, found[0].length);
    const clocks = matched.filter((token, index) => isClock(shape, token, index, found[1]!.length));
    const times = namedTimes(clocks);
    if (!times) return undefined;
    if (found[1]) times.startDay = namedDay(matched.slice(0, found[1].length));
    if (shape === "overDays") times.endDay = namedDay(matched.slice(matched.indexOf(clocks[0]!) + 1, -1));
    return { times, to: matched.at(-1)!.to };
  }
  return undefined;
}

/** T is a clock; in "3 – 4pm" so is the bare number before or behind the dash. */
function isClock(shape: string, token: Token, index: number, dateLength: number): boolean {
  if (token.kind === "T") return true;
  return token.kind === "N" && (shape === "range" || shape === "onDay") && index >= dateLength;
}

/** Start and end from one or two clocks; an am or pm that only one of them has applies to both. */
export function namedTimes([first, second]: Token[]): NamedTimes | undefined {
  if (!first) return undefined;
  let start = minuteOf(first, first.half ?? second?.half);
  let end = second && minuteOf(second, second.half);
  if (second && end === undefined) return undefined;
  // "午後0時～0:45": am or pm in front applies to both clocks, unless the end would then be before the start.
  if (second && !second.half && first.half && start !== undefined) {
    const sameHalf = minuteOf(second, first.half);
    if (sameHalf !== undefined && sameHalf > start) end = sameHalf;
  }
  // "11 – 12:30pm" must not run backwards, so its start is in the other half.
  if (!first.half && second?.half === "pm" && start !== undefined && end !== undefined && start > end) {
    start = minuteOf(first, "am");
  }
  return start === undefined ? undefined : { startMinute: start, endMinute: end };
}

/** Minute of the day of a clock, or of a bare number as a full hour. */
export function minuteOf(token: Token, half: "am" | "pm" | undefined): number | undefined {
  const minutes = token.kind === "N" ? token.value * 60 : token.value;
  if (minutes > 1440) return undefined;
  const hour = Math.floor(minutes / 60);
  if (!half || hour > 12) return minutes;
  return (hour % 12) * 60 + (minutes % 60) + (half === "pm" ? 720 : 0);
}

/** The day or days that date tokens name; a month or year that only one of them has applies to both. */
export function daysOf(tokens: Token[]): NamedDays | undefined {
  const dash = tokens.findIndex((token) => token.kind === "D");
  const left = dayParts(dash < 0 ? tokens : tokens.slice(0, dash));
  const right = dayParts(dash < 0 ? tokens : tokens.slice(dash + 1));
  const month = { left: left.month ?? right.month!, right: right.month ?? left.month! };
  const turns = month.left > month.right ? 1 : 0; // December to January
  const first = dateOfParts(left.year ?? right.year! - turns, month.left, left.day!);
  const last = dateOfParts(right.year ?? left.year! + turns, month.right, right.day!);
  return isIsoDate(first) && isIsoDate(last) && first <= last ? { first, last } : undefined;
}

function namedDay(tokens: Token[]): NamedDay {
  const parts = dayParts(tokens);
  return { year: parts.year, month: parts.month!, day: parts.day! };
}

function dayParts(tokens: Token[]): Partial<NamedDay> {
  const valueOf = (kind: string): number | undefined => tokens.find((token) => token.kind === kind)?.value;
  return { year: valueOf("Y"), month: valueOf("M"), day: valueOf("N") };
}

function dateOfParts(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The kinds of the tokens as one string, a letter each. */
export function kindsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.kind).join("");
}

/** The day after the last named one, since ends are exclusive everywhere else. */
export function exclusiveEnd(days: Pick<NamedDays, "last">): IsoDate {
  return addDays(days.last, 1);
}
