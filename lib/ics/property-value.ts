import type { ScheduleTime } from "../core/schedule/schedule-entry";
import { dayOf, daysInMonth } from "./civil-day";

/** A property as it stands in the file, unfolded. */
export interface RawProperty {
  line: number;
  /** Parameters with their leading ";", or "". */
  params: string;
  value: string;
}

export interface Params {
  tzid?: string;
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
}

const NO_PARAMS: Params = { isPeriod: false, isDate: false, andFollowing: false };
const STAMP = /^(\d{4})(\d{2})(\d{2})(?:[Tt](\d{2})(\d{2})(\d{2})?([Zz])?)?$/;
const DURATION = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
/** Longer than any school year: what exceeds it is a slip or hostile. */
const MAX_DURATION_SEC = 3660 * 86_400;

/** Splits ";A=b;C=\"d;e\":value" at the first colon outside quotes; undefined when there is none. */
export function splitProperty(content: string, line: number): RawProperty | undefined {
  if (content.charCodeAt(0) === 58) return { line, params: "", value: content.slice(1) };
  let quoted = false;
  for (let index = 0; index < content.length; index += 1) {
    const code = content.charCodeAt(index);
    if (code === 34) quoted = !quoted;
    else if (code === 58 && !quoted) return { line, params: content.slice(0, index), value: content.slice(index + 1) };
  }
  const colon = content.indexOf(":");
  return colon < 0 ? undefined : { line, params: content.slice(0, colon), value: content.slice(colon + 1) };
}

const paramsByText = new Map<string, Params>();

function readParams(text: string): Params {
  const params: Params = { ...NO_PARAMS };
  for (const [, name, quoted, plain] of text.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^;]*))/g)) {
    const value = (quoted ?? plain ?? "").trim();
    const upper = name!.toUpperCase();
    if (upper === "TZID" && value) params.tzid = value;
    else if (upper === "VALUE") {
      params.isDate = value.toUpperCase() === "DATE";
      params.isPeriod = value.toUpperCase() === "PERIOD";
    } else if (upper === "RANGE") params.andFollowing = value.toUpperCase() === "THISANDFUTURE";
  }
  return params;
}

/** The parameters that a schedule's times use. Files repeat the same few thousands of times. */
export function paramsOf(text: string): Params {
  if (text === "") return NO_PARAMS;
  let params = paramsByText.get(text);
  if (!params) {
    if (paramsByText.size > 1000) paramsByText.clear();
    params = readParams(text);
    paramsByText.set(text, params);
  }
  return params;
}

/**
 * A zone's name may hold a colon that nobody quoted: TZID=(UTC-05:00) Eastern Time:20250901T090000.
 * Times hold none, so theirs is the last.
 */
export function withLastColon(property: RawProperty): RawProperty {
  const colon = property.value.lastIndexOf(":");
  if (colon < 0) return property;
  return {
    line: property.line,
    params: `${property.params}:${property.value.slice(0, colon)}`,
    value: property.value.slice(colon + 1),
  };
}

interface CalendarDay {
  date: string;
  day: number;
}

const daysByDigits = new Map<string, CalendarDay | null>();

function readDay(digits: string): CalendarDay | null {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const monthDay = Number(digits.slice(6, 8));
  if (year < 1 || month < 1 || month > 12 || monthDay < 1 || monthDay > daysInMonth(year, month)) return null;
  return {
    date: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`,
    day: dayOf(year, month, monthDay),
  };
}

function findDay(digits: string): CalendarDay | null {
  let known = daysByDigits.get(digits);
  if (known === undefined) {
    if (daysByDigits.size > 20_000) daysByDigits.clear();
    known = readDay(digits);
    daysByDigits.set(digits, known);
  }
  return known;
}

/** Reads "20250901", "20250901T090000" or "20250901T130000Z"; undefined for anything else and for 30 February. */
export function findStamp(value: string): Stamp | undefined {
  const text = value.trim();
  if (!STAMP.test(text)) return undefined;
  const known = findDay(text.slice(0, 8));
  if (!known) return undefined;
  if (text.length === 8) return { date: known.date, day: known.day, sec: 0, kind: "day" };
  const hour = Number(text.slice(9, 11));
  const minute = Number(text.slice(11, 13));
  const second = Number(text.slice(13, 15).replace(/\D.*/, "") || 0);
  // A leap second (60) is the last second of its minute.
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const sec = hour * 3600 + minute * 60 + Math.min(second, 59);
  return { date: known.date, day: known.day, sec, kind: /[Zz]$/.test(text) ? "utc" : "local" };
}

/** A stamp as a time of the schedule, on a zone's clock (undefined: floating). */
export function timeOf(stamp: Stamp, zone: string | undefined): ScheduleTime {
  if (stamp.kind === "day") return { date: stamp.date };
  const minute = Math.floor(stamp.sec / 60);
  const second = stamp.sec % 60;
  const time: ScheduleTime = { date: stamp.date, minute };
  if (second) time.second = second;
  if (stamp.kind === "utc") time.zone = "UTC";
  else if (zone) time.zone = zone;
  return time;
}

/** Seconds of a DURATION; "PT" and "P" are none; undefined when unreadable or absurd. */
export function findDuration(value: string): number | undefined {
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
  return parts[1] === "-" ? -total : total;
}

const ESCAPES: Record<string, string> = { n: "\n", N: "\n" };

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** The words of a TEXT value, without control characters. */
export function textOf(raw: string): string {
  const value = raw.replace(CONTROL, "");
  return value.includes("\\") ? value.replaceAll(/\\([\s\S])/g, (_, char: string) => ESCAPES[char] ?? char) : value;
}
