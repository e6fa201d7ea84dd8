import type { ClockText } from "./paste-reading";

/** A time, or a stretch of time, found in a text. */
export interface FoundTime {
  /** Where it stands, with the words that only lead to it ("from"). */
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

const HALF = String.raw`\s?(a\.?\s?m\.?|p\.?\s?m\.?|a|p)(?![\p{L}\d])`;
const NOON = String.raw`(?:12\s+)?(noon|midday|mediod[ií]a)(?!\p{L})`;
/** Hour and minute, an hour alone, digits in a row, or noon. Groups: hour, minute, hour, digits, half of the day, noon. */
const CLOCK = String.raw`(?:(?:(\d{1,2})\s?[:.hH]\s?(\d{2})(?!\d)|(\d{3,4})(?![\d/])|(\d{1,2})(?![\d/]))(?:${HALF})?|${NOON})`;
const LEAD = String.raw`(?:(?<!\p{L})(?:from|at|between|de|desde|a\s+las|las)\s+|@\s*)?`;
const BETWEEN = String.raw`\s*(?:-{1,2}>?|[–—−~→]|to|until|till|til|and|thru|through|a|al|hasta|y)\s*(?:las\s+)?`;
const RANGE = new RegExp(String.raw`(?<![\d:.,/$#-])${LEAD}${CLOCK}${BETWEEN}${CLOCK}`, "giu");
const SINGLE = new RegExp(String.raw`(?<![\d:.,/$#-])${LEAD}${CLOCK}`, "giu");
const GROUPS = 6;
const LENGTH =
  /[([]?\s*(?<![\d:.-])(?:(\d{1,3})\s*(?:min(?:ute|uto)?s?\b\.?|['′])|(\d(?:\.\d+)?)\s*h(?:ou)?rs?\b\.?)\s*[)\]]?/giu;

type Written = ClockText & { style: "minutes" | "digits" | "bare" | "noon" };

function clockOf(groups: readonly (string | undefined)[]): Written | undefined {
  const [hours, minutes, digits, bare, half, noon] = groups;
  if (noon) return { hour: 12, minute: 0, half: "pm", style: "noon" };
  const hour = Number(hours ?? bare ?? digits!.slice(0, -2));
  const minute = Number(minutes ?? (digits ? digits.slice(-2) : 0));
  const said = half && (half.toLowerCase().startsWith("a") ? "am" : "pm");
  if (hour > (said ? 12 : 23) || minute > 59) return undefined;
  const style = hours ? "minutes" : digits ? "digits" : "bare";
  return { hour, minute, ...(said ? { half: said } : {}), style };
}

const plain = ({ hour, minute, half }: Written): ClockText => ({ hour, minute, ...(half ? { half } : {}) });
const isSure = ({ style, half }: Written): boolean => style === "minutes" || style === "noon" || half !== undefined;

/** Two bare numbers are a time only where a line begins with them: "8-9 Math", but not "grades 3-5" or "room 8-9". */
function areHours(text: string, match: RegExpExecArray, start: Written, end: Written): boolean {
  if (start.hour === 0 || start.hour > 12 || end.hour > 12 || start.style !== "bare" || end.style !== "bare")
    return false;
  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + match[0].length).trim();
  return /^[^\p{L}\d]*$/u.test(before) && !/^(?:th|st|nd|rd|grades?|years?|yrs?|grados?|años?)(?!\p{L})/iu.test(after);
}

/** Digits in a row are times in pairs ("0805-0825"); a year is none. */
function arePlausible(text: string, match: RegExpExecArray, start: Written, end: Written): boolean {
  if (isSure(start) || isSure(end)) return true;
  if (start.style === "digits" && end.style === "digits") return !/20\d\d\s*-\s*20\d\d/.test(match[0]);
  return areHours(text, match, start, end);
}

/** All stretches "start to end" of a text, in order. */
export function findRanges(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  RANGE.lastIndex = 0;
  for (let match = RANGE.exec(text); match; match = RANGE.exec(text)) {
    const start = clockOf(match.slice(1, 1 + GROUPS));
    const end = clockOf(match.slice(1 + GROUPS, 1 + 2 * GROUPS));
    if (start && end && arePlausible(text, match, start, end)) {
      found.push({ from: match.index, to: match.index + match[0].length, start: plain(start), end: plain(end) });
    } else RANGE.lastIndex = match.index + Math.max(1, match[0].search(/\d(?!\d)/) + 1);
  }
  return found;
}

/** The first time of a text that stands alone. */
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

/** The first length of a text. */
export function findLength(text: string): FoundLength | undefined {
  LENGTH.lastIndex = 0;
  const match = LENGTH.exec(text);
  if (!match) return undefined;
  const minutes = match[1] ? Number(match[1]) : Math.round(Number(match[2]) * 60);
  return minutes > 0 ? { from: match.index, to: match.index + match[0].length, minutes } : undefined;
}

/** The time that is all of a text, as cells of a time column are. */
export function wholeTime(text: string): FoundTime | undefined {
  const [range] = findRanges(text);
  const time = range ?? findTime(text);
  if (!time) return undefined;
  const rest = text.slice(0, time.from) + text.slice(time.to);
  return /^[\s()[\]:.,;|-]*$/.test(rest) ? time : undefined;
}
