import { alternatives, patternWith } from "../lexicon/read-lexicon";
import { CLOCK, LENGTH, PAIR_BY_BLANKS } from "../lexicon/readers/clock-times-words";
import { findWeekdays } from "./day-words";
import type { ClockText } from "./paste-reading";

/** A time, or a range of times, found in a text. */
export interface FoundTime {
  /** Where it begins in the text, including words that introduce it ("from"). */
  from: number;
  to: number;
  start: ClockText;
  end?: ClockText;
}

/** A length such as "(20 min)". */
export interface FoundLength {
  from: number;
  to: number;
  minutes: number;
}

const LEAD = String.raw`(?:(?<!\p{L})(?:from|at|between|entre|de|desde|a\s+las?|las?)\s+(?:las?\s+)?|@\s*)?`;
const BETWEEN = alternatives`
\s*(?:-{1,2}>?|[–—−~→]|(?:to|until|till|til|and|thru|through|a|al|hasta|y)(?!\p{L}))\s*(?:las?\s+)?
`;
const RANGE = new RegExp(String.raw`(?<![\d:.,/$#-])${LEAD}${CLOCK}${BETWEEN}${CLOCK}`, "giu");
const SINGLE = new RegExp(String.raw`(?<![\d:.,/$#-])${LEAD}${CLOCK}`, "giu");
const GROUPS = 8;

type Written = ClockText & { style: "minutes" | "digits" | "bare" | "noon" };

function clockOf(groups: readonly (string | undefined)[]): Written | undefined {
  const [noon, hours, minutes, digits, bare, word, letter, spanish] = groups;
  if (noon) return { hour: 12, minute: 0, half: "pm", style: "noon" };
  const hour = Number(hours ?? bare ?? digits!.slice(0, -2));
  const minute = Number(minutes ?? (digits ? digits.slice(-2) : 0));
  const half = (word ?? letter ?? spanish)?.toLowerCase();
  const isBeforeNoon = half?.startsWith("medio") && hour === 11;
  const said = half && (isBeforeNoon || /^(?:a|ma)/.test(half) ? "am" : "pm");
  if (hour > 23 || minute > 59) return undefined;
  const style = hours ? "minutes" : digits ? "digits" : "bare";
  return { hour, minute, ...(said && hour <= 12 ? { half: said } : {}), style };
}

const plain = ({ hour, minute, half }: Written): ClockText => ({ hour, minute, ...(half ? { half } : {}) });
const isSure = ({ style, half }: Written): boolean => style === "minutes" || style === "noon" || half !== undefined;

/** Words behind two numbers that make them no hours: "3-5 grade", "9-12 bell schedule", "1-2-3-4". */
export const NOT_HOURS = patternWith("iu")`
^(?:
 [-–]\d
 (?:th|st|nd|rd|gr|grades?|graders?|years?|yrs?|yo|grados?|años?|students?|kids|bell|schedule|alumnos)(?!\p{L})
)
`;

/** True for words that are nothing but days, behind which two numbers are hours: "M-Th 10-11 Math". */
function isOnlyDays(words: string): boolean {
  const text = words.replace(/[\s:,]+$/u, "");
  const [group] = findWeekdays(text);
  return group?.from === 0 && group.to === text.length;
}

/**
 * True for two bare numbers that are hours, which they are only where a line begins with them: "8-9 Math", but not
 * "grades 3-5" or "room 8-9".
 */
function areHours(text: string, match: RegExpExecArray, start: Written, end: Written): boolean {
  if (start.hour === 0 || start.hour > 12 || end.hour > 12 || start.style !== "bare" || end.style !== "bare")
    return false;
  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + match[0].length).trim();
  return (/^[^\p{L}\d]*$/u.test(before) || isOnlyDays(before)) && !NOT_HOURS.test(after);
}

/**
 * True for a number that belongs to the word before it, where the time behind it has an end of its own: "Per. 1 —
 * 8:25-9:50".
 */
function isLabel(text: string, match: RegExpExecArray): boolean {
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  return (
    /^\s*(?:[-–—]|to\s)\s*\d{1,2}[:.]?\d\d/u.test(after) ||
    /(?<!\p{L})(?:period|per|pd|p|block|room|rm|grade|gr|day|hour|class|group|level|unit|#)\.?\s*$/iu.test(before)
  );
}

/** True for "Lunch 2 - 11:30", the second lunch; false for "Lunch 11-11:30", which lasts half an hour. */
function isNumberOfLunch(text: string, match: RegExpExecArray, start: Written, end: Written): boolean {
  return /(?<!\p{L})lunch\.?\s*$/iu.test(text.slice(0, match.index)) && lengthOf(start, end) > LONGEST_IN_DIGITS;
}

const lengthOf = (start: Written, end: Written): number =>
  ((((end.hour - start.hour) * 60 + end.minute - start.minute) % 720) + 720) % 720;

/** Longest range in bare digits, in minutes: longer ones are telephone numbers and years. */
const LONGEST_IN_DIGITS = 180;

function areDigitTimes(text: string, match: RegExpExecArray, start: Written, end: Written): boolean {
  const length = lengthOf(start, end);
  const isNumber =
    /^-?\d/.test(text.slice(match.index + match[0].length)) ||
    /20\d\d\s*[-–—]\s*20\d\d/.test(match[0]) ||
    /\(\d{3}\)[\s.-]*$|\d{3}[.-]$/.test(text.slice(0, match.index));
  return !isNumber && length <= LONGEST_IN_DIGITS;
}

/** True for a whole hour beside digits in a row: "8-820", "115-2". */
function isWholeHour(text: string, match: RegExpExecArray, start: Written, end: Written): boolean {
  const hours = [start, end].every(({ hour, minute }) => hour >= 1 && hour <= 12 && minute % 5 === 0);
  const isNumbered = /(?<!\p{L})(?:pages?|pp?|ext|ch|#|n[o°]\.?|unit|lesson)\.?\s*$/iu.test(text.slice(0, match.index));
  return (
    hours &&
    !isNumbered &&
    !isLabel(text, match) &&
    !NOT_HOURS.test(text.slice(match.index + match[0].length).trim()) &&
    areDigitTimes(text, match, start, end)
  );
}

/**
 * True for two separate moments ("after 11:40 and 3:40", "at 10:00 and 2:00"); false for a range ("between 10:00 and
 * 11:00").
 */
function areMoments(text: string, match: RegExpExecArray, start: Written, end: Written): boolean {
  const isJoined = /[\d.m]\s+(?:and|y)\s+(?:las\s+)?\d/iu.test(match[0]);
  if (!isJoined || /^\W*(?:between|entre|from|desde)(?!\p{L})/iu.test(match[0])) return false;
  const isMoment =
    /^\W*at(?!\p{L})/iu.test(match[0]) ||
    /(?<!\p{L})(?:after|before|at|by|around|about|since|until|antes|despu[eé]s)\s+(?:de\s+)?$/iu.test(
      text.slice(0, match.index),
    );
  return isMoment || lengthOf(start, end) > LONGEST_BY_BLANKS;
}

/** True for digits in a row that are plausible as a pair of times ("0805-0825"); false for years. */
function arePlausible(text: string, match: RegExpExecArray, start: Written, end: Written): boolean {
  if (start.style === "bare" && !start.half && (isLabel(text, match) || isNumberOfLunch(text, match, start, end)))
    return false;
  if (areMoments(text, match, start, end)) return false;
  if (isSure(start) || isSure(end)) return true;
  if (start.style === "digits" && end.style === "digits") return areDigitTimes(text, match, start, end);
  if ((start.style === "digits" && end.style === "bare") || (start.style === "bare" && end.style === "digits"))
    return isWholeHour(text, match, start, end);
  return areHours(text, match, start, end);
}

const COMMA_TIMES = new RegExp(
  String.raw`(?<![\d,.])(\d{1,2}),([0-5]\d)(\s*(?:h|hs|hrs)?\.?\s*(?:-|–|—|a|to|hasta)\s*(?:las\s+)?)` +
    String.raw`(\d{1,2}),([0-5]\d)(?![\d,])`,
  "giu",
);

/** Replaces the commas of Spanish times ("9,30 a 10,15") by colons. Keeps the length of the text. */
const withPoints = (text: string): string => text.replaceAll(COMMA_TIMES, "$1:$2$3$4:$5");

/**
 * Replaces a semicolon in a time by a colon, which is on the same key ("10:45-11;15"). Keeps the length of the text.
 */
const withColons = (text: string): string =>
  text.includes(";") ? text.replaceAll(/(?<![\d:;])(\d{1,2});([0-5]\d)(?![\d:;])/g, "$1:$2") : text;

/** Most minutes between two times that are the start and end of one lesson. */
const LONGEST_BY_BLANKS = 120;

/** Puts a dash between two adjacent times, which are a range ("Period 2 9:09 9:59"). Keeps the length of the text. */
const withDashes = (text: string): string =>
  text.replaceAll(PAIR_BY_BLANKS, (all: string, ...groups) => {
    const [hour, minute, half = "", , toHour, toMinute] = groups as [string, string, string?, ...string[]];
    const minutes = (Number(toHour) - Number(hour)) * 60 + Number(toMinute) - Number(minute);
    const length = ((minutes % 720) + 720) % 720;
    const at = hour.length + 1 + minute.length + half.length;
    return length < 3 || length > LONGEST_BY_BLANKS ? all : `${all.slice(0, at)}-${all.slice(at + 1)}`;
  });

/** True for two bare hours after a comma, from where the range before them ends: "9:30-10 snack, 10-11 math". */
const goesOn = (
  text: string,
  match: RegExpExecArray,
  [start, end]: readonly [Written, Written],
  last: FoundTime | undefined,
): boolean =>
  start.style === "bare" &&
  end.style === "bare" &&
  last?.end?.hour === start.hour &&
  last.end.minute === 0 &&
  end.hour === (start.hour % 12) + 1 &&
  /[,;]\s*$/u.test(text.slice(last.to, match.index));

/** Finds all ranges "start to end" of a text, in order. */
export function findRanges(source: string): FoundTime[] {
  const text = withDashes(withColons(withPoints(source)));
  const found: FoundTime[] = [];
  RANGE.lastIndex = 0;
  for (let match = RANGE.exec(text); match; match = RANGE.exec(text)) {
    const start = clockOf(match.slice(1, 1 + GROUPS));
    const end = clockOf(match.slice(1 + GROUPS, 1 + 2 * GROUPS));
    if (start && end && (arePlausible(text, match, start, end) || goesOn(text, match, [start, end], found.at(-1)))) {
      found.push({ from: match.index, to: match.index + match[0].length, start: plain(start), end: plain(end) });
    } else RANGE.lastIndex = match.index + Math.max(1, match[0].search(/\d(?!\d)/) + 1);
  }
  return found;
}

/** Finds the first single time of a text. */
export function findTime(text: string): FoundTime | undefined {
  SINGLE.lastIndex = 0;
  for (let match = SINGLE.exec(text); match; match = SINGLE.exec(text)) {
    const start = clockOf(match.slice(1, 1 + GROUPS));
    const isFirst = /^[^\p{L}\d]*$/u.test(text.slice(0, match.index));
    const isDigits = start?.style === "digits" && isFirst && /^0\d{3}/.test(match[0]);
    if (start && (isSure(start) || isDigits)) {
      return { from: match.index, to: match.index + match[0].length, start: plain(start) };
    }
  }
  return undefined;
}

const SHARES: Record<string, number> = { "1/4": 0.25, "1/2": 0.5, "3/4": 0.75, "¼": 0.25, "½": 0.5, "¾": 0.75 };

/** Parses a number of hours: "1.5", "1/2", "1 1/2", "1½". */
function hoursOf(text: string): number {
  const share = Object.keys(SHARES).find((one) => text.endsWith(one));
  return share ? Number(text.slice(0, -share.length).trim() || 0) + SHARES[share]! : Number(text);
}

/** Finds the first duration of a text. */
export function findLength(text: string): FoundLength | undefined {
  LENGTH.lastIndex = 0;
  const match = LENGTH.exec(text);
  if (!match) return undefined;
  const [, plainMinutes, hours, minutesMore, words] = match;
  const minutes = plainMinutes
    ? Number(plainMinutes)
    : words
      ? /^half/iu.test(words)
        ? 30
        : 60
      : Math.round(hoursOf(hours!) * 60) + Number(minutesMore ?? 0);
  return minutes > 0 ? { from: match.index, to: match.index + match[0].length, minutes } : undefined;
}

/**
 * Reads a cell of a column of times, where "8" and "845" are times too; undefined unless the time is the whole cell.
 */
export function timeOfCell(text: string): FoundTime | undefined {
  const cell = text.trim();
  const whole = wholeTime(cell);
  if (whole) return whole;
  if (!/^\d{1,4}\s?(?:[ap]\.?m?\.?)?$/iu.test(cell)) return undefined;
  // Reads the cell as both ends of a range, so that only what can be an end counts.
  const twice = `${cell} - ${cell}`;
  const [found, ...others] = findRanges(twice);
  const isWhole = found && others.length === 0 && found.from === 0 && found.to === twice.length;
  return isWhole ? { from: 0, to: text.length, start: found.start } : undefined;
}

/** Reads a text that is nothing but a time; undefined for any other. */
export function wholeTime(text: string): FoundTime | undefined {
  const [range] = findRanges(text);
  const time = range ?? findTime(text);
  if (!time) return undefined;
  const rest = text.slice(0, time.from) + text.slice(time.to);
  return /^[\s\p{P}\p{S}]*$/u.test(rest) ? time : undefined;
}
