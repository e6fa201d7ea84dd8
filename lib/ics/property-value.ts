import { MAX_WHOLE_DAYS, type ScheduleTime } from "../core/schedule/schedule-entry";
import { dateOfDayNumber } from "../core/time/iso-date";
import { findNamedZone } from "../core/time/zone-names";
import { dayOf, daysInMonth } from "./civil-day";
import { findOddStamp } from "./odd-stamp";
import { partOf, SourceText } from "./source-text";

/** An unparsed property, unfolded: its value is source[from..to). */
export interface RawProperty {
  line: number;
  /** Parameters with their leading ";", or "". */
  params: string;
  source: SourceText;
  from: number;
  to: number;
}

/** The raw text of a property's value. */
export function valueOf({ source, from, to }: RawProperty): string {
  return source.slice(from, to);
}

/** The parameters of a property that matter to a schedule (RFC 5545 section 3.2). */
export interface Params {
  tzid?: string;
  /** True when `tzid` names another clock than UTC, so that a time in UTC contradicts it. */
  isElsewhere: boolean;
  /** True when the zone is known by its name, or there is none: no VTIMEZONE is needed. */
  certain: boolean;
  isPeriod: boolean;
  isDate: boolean;
  andFollowing: boolean;
}

/** A DATE or DATE-TIME before its zone is known. */
export interface Stamp {
  date: string;
  day: number;
  /** Second of the day; 0 for days. */
  sec: number;
  kind: "day" | "local" | "utc";
  /** Zone written behind the digits of an odd time ("-0400", "EDT"): an offset ("-04:00") or an IANA zone. */
  zone?: string;
}

const NO_TEXT = SourceText.of("");
const COLON = 58;
const NO_PARAMS: Params = {
  isElsewhere: false,
  certain: true,
  isPeriod: false,
  isDate: false,
  andFollowing: false,
};
/** Names of UTC. */
const UNIVERSAL = /^(?:(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal)|[+-]00:00)$/i;
const DURATION = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const MAX_DURATION_SEC = MAX_WHOLE_DAYS * 86_400;

/** Start of the value in source[from..to): behind the first colon outside quotes, else behind the first; -1 if none. */
function valueStart({ codes }: SourceText, from: number, to: number): number {
  let quoted = false;
  let colon = -1;
  for (let index = from; index < to; index += 1) {
    const code = codes[index]!;
    if (code === 34) quoted = !quoted;
    else if (code === COLON) {
      if (!quoted) return index + 1;
      if (colon < 0) colon = index;
    }
  }
  return colon < 0 ? -1 : colon + 1;
}

/** Parameters of the last property: thousands of lines have the same ones and share this string. */
let splitParams = partOf("");
/** True when those parameters have no quotes and so end at the first colon. */
let splitPlain = true;

/** An empty property, to be filled by {@link splitProperty}. */
export function newProperty(): RawProperty {
  return { line: 0, params: "", source: NO_TEXT, from: 0, to: 0 };
}

/** Splits ";A=b;C=\"d;e\":value", which is source[from..to), into `property`; false when it has no colon. */
export function splitProperty(source: SourceText, from: number, to: number, property: RawProperty): boolean {
  const { codes } = source;
  const colon = from + splitParams.codes.length;
  property.source = source;
  property.to = to;
  if (codes[from] === COLON) {
    property.params = "";
    property.from = from + 1;
    return true;
  }
  if (!(splitPlain && colon < to && codes[colon] === COLON && source.has(splitParams, from))) {
    const begin = valueStart(source, from, to);
    if (begin < 0) return false;
    splitParams = partOf(source.slice(from, begin - 1));
    splitPlain = !splitParams.text.includes('"');
  }
  property.params = splitParams.text;
  property.from = from + splitParams.codes.length + 1;
  return true;
}

const paramsByText = new Map<string, Params>();
let lastText = "";
let lastParams = NO_PARAMS;

/** Drops the cached parameters; called at the end of a file, so that no text of it stays in memory. */
export function forgetParams(): void {
  paramsByText.clear();
  lastText = "";
  lastParams = NO_PARAMS;
  splitParams = partOf("");
  splitPlain = true;
}

function readParams(text: string): Params {
  const params: Params = { ...NO_PARAMS };
  for (const [, name, quoted, plain] of text.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^;]*))/g)) {
    const value = (quoted ?? plain ?? "").trim();
    const upper = name!.toUpperCase();
    if (upper === "TZID" && value) {
      params.tzid = value;
      const named = findNamedZone(value);
      params.certain = named?.certainty === "known";
      params.isElsewhere = !named || !UNIVERSAL.test(named.zone);
    } else if (upper === "VALUE") {
      params.isDate = value.toUpperCase() === "DATE";
      params.isPeriod = value.toUpperCase() === "PERIOD";
    } else if (upper === "RANGE") params.andFollowing = value.toUpperCase() === "THISANDFUTURE";
  }
  return params;
}

/** Parses parameters (";TZID=...;VALUE=DATE"). Cached: files repeat the same few thousands of times. */
export function paramsOf(text: string): Params {
  if (text === "") return NO_PARAMS;
  if (text === lastText) return lastParams;
  let params = paramsByText.get(text);
  if (!params) {
    if (paramsByText.size > 1000) paramsByText.clear();
    params = readParams(text);
    paramsByText.set(text, params);
  }
  lastText = text;
  lastParams = params;
  return params;
}

/**
 * Splits a property at its last colon, for an unquoted zone name with a colon in it:
 * TZID=(UTC-05:00) Eastern Time:20250901T090000. Times contain no colon.
 */
export function withLastColon(property: RawProperty): RawProperty {
  const { source, from, to } = property;
  let colon = to - 1;
  while (colon >= from && source.codes[colon] !== COLON) colon -= 1;
  if (colon < from) return property;
  return { ...property, params: `${property.params}:${source.slice(from, colon)}`, from: colon + 1 };
}

interface CalendarDay {
  date: string;
  day: number;
}

/** Days by their eight digits as a number; null for an invalid date. */
const daysByDigits = new Map<number, CalendarDay | null>();

function readDay(digits: number): CalendarDay | null {
  if (Number.isNaN(digits)) return null;
  const year = Math.floor(digits / 10_000);
  const month = Math.floor(digits / 100) % 100;
  const monthDay = digits % 100;
  if (year < 1 || month < 1 || month > 12 || monthDay < 1 || monthDay > daysInMonth(year, month)) return null;
  const text = String(digits).padStart(8, "0");
  return { date: `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`, day: dayOf(year, month, monthDay) };
}

let lastDigits = Number.NaN;
let lastDay: CalendarDay | null = null;

function findDay(digits: number): CalendarDay | null {
  // Most events end on the day on which they start.
  if (digits === lastDigits) return lastDay;
  let known = daysByDigits.get(digits);
  if (known === undefined) {
    if (daysByDigits.size > 20_000) daysByDigits.clear();
    known = readDay(digits);
    daysByDigits.set(digits, known);
  }
  lastDigits = digits;
  lastDay = known;
  return known;
}

/** Number made of the digits codes[from..to); NaN when there is any other character. */
function digitsAt(codes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = codes[index]! - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Second of the day of "090500" or "0905"; NaN for an invalid time, also "240000". A leap second counts as :59. */
function secondOfDay(codes: Uint8Array, from: number, to: number): number {
  const hour = digitsAt(codes, from, from + 2);
  const minute = digitsAt(codes, from + 2, from + 4);
  const second = to - from === 6 ? digitsAt(codes, from + 4, to) : 0;
  const fits = (to - from === 6 || to - from === 4) && hour <= 23 && minute <= 59 && second <= 60;
  return fits ? hour * 3600 + minute * 60 + Math.min(second, 59) : Number.NaN;
}

/** Reads codes[from..to) as "20250901", "20250901T090000" or "20250901T130000Z"; undefined for anything else. */
function findStampIn(codes: Uint8Array, from: number, to: number): Stamp | undefined {
  const length = to - from;
  const known = length >= 8 ? findDay(digitsAt(codes, from, from + 8)) : null;
  if (!known) return undefined;
  if (length === 8) return { date: known.date, day: known.day, sec: 0, kind: "day" };
  const utc = (codes[to - 1]! | 32) === 122; // z
  const sec = secondOfDay(codes, from + 9, utc ? to - 1 : to);
  if ((codes[from + 8]! | 32) !== 116 || Number.isNaN(sec)) return undefined; // t
  return { date: known.date, day: known.day, sec, kind: utc ? "utc" : "local" };
}

/** 9999-12-31. */
const LAST_DAY = dayOf(9999, 12, 31);
/** Characters; no notation of a time is longer. */
const MAX_STAMP_LENGTH = 64;

/**
 * Reads source[from..to) as a DATE or DATE-TIME (RFC 5545 sections 3.3.4 and 3.3.5), blanks around it ignored, or as
 * one of the other forms that exporters write (see ./odd-stamp). Undefined for anything else, such as 30 February.
 */
export function findStampAt(source: SourceText, from: number, to: number): Stamp | undefined {
  const exact = findStampIn(source.codes, from, to);
  if (exact || to - from < 8 || to - from > MAX_STAMP_LENGTH) return exact;
  const odd = findOddStamp(source.slice(from, to));
  if (!odd) return undefined;
  const { codes } = SourceText.of(odd.stamp);
  const stamp = findStampIn(codes, 0, codes.length);
  if (!stamp || stamp.kind === "day") return stamp;
  const day = stamp.day + (odd.nextDay ? 1 : 0);
  if (day > LAST_DAY) return undefined;
  const dated = odd.nextDay ? { ...stamp, day, date: dateOfDayNumber(day) } : stamp;
  return odd.zone === undefined ? dated : { ...dated, zone: odd.zone };
}

/** As {@link findStampAt}, for a whole string. */
export function findStamp(value: string): Stamp | undefined {
  return findStampAt(SourceText.of(value), 0, value.length);
}

/** Converts a stamp to a time of the schedule in an IANA zone (undefined: floating). */
export function timeOf(stamp: Stamp, zone: string | undefined): ScheduleTime {
  if (stamp.kind === "day") return { date: stamp.date };
  const minute = Math.floor(stamp.sec / 60);
  const second = stamp.sec % 60;
  const { date } = stamp;
  const clock = stamp.kind === "utc" ? "UTC" : (stamp.zone ?? zone);
  // One literal per shape: adding a property later would cost memory in each of a hundred thousand times.
  if (second) return clock ? { date, minute, second, zone: clock } : { date, minute, second };
  return clock ? { date, minute, zone: clock } : { date, minute };
}

/** A DURATION in seconds, and how many whole days of it there are, which a clock change makes longer or shorter. */
export interface Duration {
  totalSec: number;
  days: number;
}

/** Reads a DURATION (RFC 5545 section 3.3.6); undefined when empty ("P", "PT"), unreadable or beyond ten years. */
export function findDuration(value: string): Duration | undefined {
  const parts = DURATION.exec(value.trim());
  if (!parts) return undefined;
  const [weeks, days, hours, minutes, seconds] = parts.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const total = weeks * 604_800 + days * 86_400 + hours * 3600 + minutes * 60 + seconds;
  if (total > MAX_DURATION_SEC) return undefined;
  return parts[1] === "-" ? { totalSec: -total, days: 0 } : { totalSec: total, days: weeks * 7 + days };
}

const ESCAPES: Record<string, string> = { n: "\n", N: "\n" };

// eslint-disable-next-line no-control-regex -- the pattern matches control characters on purpose
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** Unescapes a TEXT value (RFC 5545 section 3.3.11) and removes control characters. */
export function textOf(raw: string): string {
  const value = raw.replace(CONTROL, "");
  return value.includes("\\") ? value.replaceAll(/\\([\s\S])/g, (_, char: string) => ESCAPES[char] ?? char) : value;
}
