import { COMES_LATER, SAYS_OTHERWISE, SENTENCE_END } from "../lexicon/readers/line-part-words";
import { findLength, findRanges, findTime, NOT_HOURS, type FoundTime } from "./clock-times";
import { hideNames, takeDays, wholeDays, without } from "./day-scope";
import { findCycleDays, findWeekdays, SCHOOL_WEEK } from "./day-words";
import { findDayOff } from "./days-off";
import type { PasteDraft, PasteProblem } from "./paste-reading";
import { MOST_WORDS, NO_START, startsInChain, timesInChain, wordCount } from "./time-chains";
import { partOfPiece, PERIOD, readSeveral, type Part } from "./several-times";
import { isKeepOutRequest } from "./requests";
import { isTitle, withoutBullet } from "./titles";
import { splitByDays, splitByException, withRestNamed } from "./titles-by-day";

/** What was read in one line. */
export interface LineReading {
  drafts: PasteDraft[];
  problem?: PasteProblem;
}

/** True for a single time that begins a routine: at an edge of a short line. In a sentence it means something else. */
function isStart(text: string, { from, to }: FoundTime): boolean {
  const before = text.slice(0, from);
  // "Printed 9/2/2025 7:14 AM": when the page was made.
  if (/\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d,?\s*(?:at\s+)?$/iu.test(before)) return false;
  const length = findLength(text.slice(to));
  // "1:00, for 50 minutes": what says how long it lasts is no other word.
  const after = length ? without(text.slice(to), [length]) : text.slice(to);
  if (!/\p{L}/u.test(before))
    return wordCount(after.replaceAll(/\([^()]*\)/g, " ")) <= MOST_WORDS * 2 || splitByDays(after) !== undefined;
  const isAtEnd = !/\p{L}/u.test(after.replaceAll(/\([^()]*\)/g, " "));
  if (/(?<!\p{L})at\s+$/iu.test(text.slice(0, from + 3)) && isAtEnd) return wordCount(before) <= 2;
  return isAtEnd && !NO_START.test(before) && wordCount(before) <= MOST_WORDS;
}

/** Drops times in brackets behind another time, which are remarks: "2:45 (buses called at 2:55)". */
const withoutRemarks = (ranges: readonly FoundTime[], text: string): FoundTime[] => {
  const outside = ranges.filter(({ from }) => !/\([^)]*$/.test(text.slice(0, from)));
  return outside.length > 0 ? outside : [...ranges];
};

/** Splits a line where the routine has another time on some days: "Math 9:00-10:00 (Fridays 9:00-9:45)". */
function splitByOtherTime(text: string, ranges: readonly FoundTime[]): Part[] | undefined {
  const found = /^(.*?)\(([^()]*)\)(.*)$/u.exec(text);
  if (!found || ranges.length !== 2) return undefined;
  const [, before, inner, behind] = found as unknown as [string, string, string, string];
  const [outside, inside] = [`${before}   ${behind}`, inner];
  const [usual, other] = [findRanges(outside)[0], findRanges(inside)[0]];
  if (!usual || !other) return undefined;
  const days = wholeDays(inside.slice(0, other.from) + inside.slice(other.to))?.weekdays;
  const [part, ...more] = partOfPiece(outside, usual, true);
  const left = (part?.weekdays ?? SCHOOL_WEEK).filter((day) => !days?.includes(day));
  if (!days || !part || more.length > 0 || left.length === 0 || part.cycleDays) return undefined;
  return [
    { ...part, weekdays: left },
    { title: part.title, start: other.start, end: other.end!, weekdays: days },
  ];
}

const EXCEPT = /(?<!\p{L})(?:except|but|excepto|pero)(?:\s+(?:on|for|los|el))?\s*$/iu;

/**
 * True where the text goes on about the excepted days, which is no part of the name: "Writing, except Tuesdays we have
 * choir".
 */
function saysMoreOfExcepted(text: string): boolean {
  return findWeekdays(hideNames(text)).some(({ from, to }) => {
    const lead = EXCEPT.exec(text.slice(0, from));
    return lead !== null && isTitle(takeDays(text.slice(0, lead.index)).title) && /\p{L}{2}|\d/u.test(text.slice(to));
  });
}

const HOURS_LEFT = /(?<![\p{L}\d-])\d{1,2}:\d\d|(?<![\d.:/-])(?:[1-9]|1[0-2])\s?[-–]\s?(?:[1-9]|1[0-2])(?![\d.:/-])/u;
const NUMBERED = /(?:gr|grades?|room|rm|ages?|k|groups?|grados?|levels?|units?|ch|pages?|pp?|periods?|days?)\.?\s*$/iu;

/** True for days in brackets that were not understood: "(no Raven Time on Wed)", "(Fri is music instead)". */
export const saysExceptionInBrackets = (title: string): boolean =>
  [...title.matchAll(/[([]([^()[\]]*)[)\]]/g)].some(
    ([, inner]) =>
      SAYS_OTHERWISE.test(inner!) &&
      (findCycleDays(inner!) !== undefined || findWeekdays(hideNames(inner!)).some(({ sort }) => sort !== "letter")),
  );

/** Matches a word that leaves something out at the end of a name, where what it leaves out was taken for its days. */
const LEAVES_OUT_AT_END = new RegExp(
  String.raw`\p{L}[\s,(]+(?:not|never|except|but|without|skip(?:s|ped)?|excepto|menos|salvo|nunca|sin)` +
    String.raw`(?:\s+(?:on|el|los))?\W*$`,
  "iu",
);

const CODE_AT_END = /(?<=\p{L}\s)(?:[1-9]|1[0-2])-(?:[1-9]|1[0-2])(?=\s*(?:\([^()]*\)\s*)?$)/u;

/** True where two numbers behind a name with a time before it are a class: "Period 1  8:05-8:55  Chemistry 11-1". */
function hasClassCode(text: string): boolean {
  const [range, ...more] = findRanges(text);
  if (!range || more.length > 0 || (text.slice(range.from, range.to).match(/\d[:.]\d\d/g) ?? []).length < 2)
    return false;
  const before = text.slice(0, range.from).trim();
  return (before === "" || PERIOD.test(before)) && CODE_AT_END.test(text.slice(range.to));
}

/** True for a name that contains a time, half a bracket or several days, so that it was not understood. */
function isMixedUp({ title, cycleDays, isMixed }: Part, text: string): boolean {
  if (isMixed) return true;
  const outside = title.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  const hours = HOURS_LEFT.exec(outside);
  const isTime =
    hours !== null &&
    !hasClassCode(text) &&
    !NUMBERED.test(outside.slice(0, hours.index)) &&
    !NO_START.test(outside.slice(0, hours.index)) &&
    !NOT_HOURS.test(outside.slice(hours.index + hours[0].length).trim());
  // "ELA (A) / Art (B)": each on some days of a rotation, or each for one group.
  // "Lectura (..) / Escritura (..)": each has something of its own that is not understood.
  if (/[([][^()[\]]+[)\]]\s*\/.*[([][^()[\]]+[)\]]/u.test(title)) return true;
  const hasTwoLetters = /[([]A[)\]].*[([]B[)\]]/u.test(title);
  // "Specials (A-Art B-Music)": the letters are days of a rotation, or groups.
  const hasList = (title.match(/(?<![\p{L}\d.])(?:[A-HMTWR]|Th)\s?[-–:=]\s?\p{L}{2}/gu) ?? []).length > 1;
  const days = findWeekdays(hideNames(outside)).filter(({ sort }) => sort === "word");
  return (
    isTime ||
    saysExceptionInBrackets(title) ||
    LEAVES_OUT_AT_END.test(title) ||
    LETTERS_LEFT.test(title) ||
    hasTwoLetters ||
    hasList ||
    days.length > 1 ||
    days.some(({ weekdays }) => weekdays!.length > 1) ||
    (cycleDays !== undefined && findCycleDays(title) !== undefined) ||
    /[()]/.test(outside)
  );
}

/** Matches a time that lost digits, or is invalid: "1:35-2:??", "2:35 - 3:1", "1:75". */
export const HALF_READ = /\d\s*[:.]\s*\?|(?<!\p{L})\?{1,2}:\d\d|(?<![\d:])\d{1,2}:(?:\d|[6-9]\d)(?![\d:])/u;
/** Matches a day with its date, on which a line happens once: "Wed 9/16 8:30-9:30 Testing". */
const NAMES_DATE = new RegExp(
  String.raw`(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:days?)?[.,]?\s+` +
    String.raw`(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d:/]|\s*[-–])|(?:jan|feb|mar|apr|sept?|oct|nov` +
    String.raw`|dec)\p{L}*\.?\s+\d{1,2}(?![\d:]))`,
  "iu",
);
/** Matches one of two days, of which nothing says which one counts: "Library either Tues or Thurs", "M or W". */
const ONE_OF_DAYS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri)\p{L}*\.?\s+or\s+(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu` +
    String.raw`|[Ff]ri)` +
    String.raw`|(?:lunes|martes|mi[eé]rcoles|jueves|viernes)\s+o\s+(?:el\s+|los\s+)?(?:lunes|martes|mi[eé]r` +
    String.raw`|jueves|viernes)` +
    String.raw`|(?:Th|[MTWRF])\s+or\s+(?:Th|[MTWRF])(?!\p{L}))`,
  "u",
);
/** Matches small letters that may or may not be days: "t-th". */
const LETTERS_LEFT = /(?<![\p{L}\d'’./-])(?:tu|th|[mtwrf])(?:-(?:tu|th|[mtwrf]))+(?![\p{L}\d'’/-])/u;

/** Matches a routine that is not on a day: "Math - no math on Fridays". */
const NONE_ON = /(?<!\p{L})(?:no|sin|skip(?:ped)?)\s+(\p{L}{3,})\s+(?:on|los|el|this)?\s*$/iu;

/** True for "no math on Fridays" behind "Math": its day is the one without it. */
const saysNoneOnDay = (text: string): boolean =>
  findWeekdays(hideNames(text)).some(({ from, sort }) => {
    const found = sort === "letter" ? null : NONE_ON.exec(text.slice(0, from));
    return found !== null && text.slice(0, found.index).toLowerCase().includes(found[1]!.toLowerCase());
  });

/** Reads one line of a list, before am and pm are settled. Gives no draft when nothing on it reads as a time. */
export function readLineParts(raw: string, line: number, lettersAreDays = false): LineReading {
  const text = withRestNamed(withoutBullet(raw));
  const found = { line, text: raw.trim() };
  const parts = partsOf(text, lettersAreDays);
  if (parts.length > 0 && NAMES_DATE.test(text) && !findDayOff(text)) return { drafts: [], problem: "not-weekly" };
  if (parts.length > 0 && (HALF_READ.test(text) || ONE_OF_DAYS.test(text))) return { drafts: [], problem: "unclear" };
  if (parts.length > 0 && (saysNoneOnDay(text) || COMES_LATER.test(text))) return { drafts: [], problem: "unclear" };
  if (parts === "unclear" || parts.some((part) => isMixedUp(part, text))) return { drafts: [], problem: "unclear" };
  return { drafts: parts.map((part) => ({ ...part, ...found })) };
}

const CLOCK = String.raw`\d{1,2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
const UNTIL_TIME = new RegExp(
  String.raw`(?<!\p{L})(?:until|till?|hasta(?:\s+las)?|\((?:ends|ending|until|till?|to|over)(?:\s+at)?)` +
    String.raw`\s+(${CLOCK})\)?[\s.]*$`,
  "iu",
);

/** Adds an end that comes behind the name: "2:15 Outside until 2:50". */
function withUntil(text: string, time: FoundTime | undefined): FoundTime | undefined {
  if (!time || /\p{L}/u.test(text.slice(0, time.from))) return time;
  const until = UNTIL_TIME.exec(text.slice(time.to));
  const [range] = until ? findRanges(`8:00-${until[1]!}`) : [];
  return range?.end ? { ...time, end: range.end } : time;
}

const WORDS_OF_END = new RegExp(
  String.raw`(?:\((?:ends|ending|until|till?|over)(?:\s+at)?\s+\d[\d:]*\s*(?:[ap]\.?m\.?)?\)` +
    String.raw`|(?<!\p{L})(?:until|till?|hasta(?:\s+las)?)\s+\d[\d:]*\s*(?:[ap]\.?m\.?)?)[\s.]*$`,
  "iu",
);

/**
 * Blanks out words that give the end, which are no part of the name: "Social Studies (ends 12:45)", "Outside until
 * 2:50".
 */
const withoutEnd = (text: string): string => text.replace(WORDS_OF_END, (end) => " ".repeat(end.length));

/** Reads short sentences with one time each: "Science 2:15 to 2:55. Dismissal at 3:00." */
function partsOfSentences(text: string, lettersAreDays: boolean): Part[] | undefined {
  const pieces = text.split(SENTENCE_END);
  if (pieces.length < 2) return undefined;
  const parts = pieces.map((piece) => {
    const plain = piece.replace(/[.!]+$/, "");
    const times = findRanges(plain);
    const time = times[0] ?? findTime(plain);
    const isOne = time && times.length < 2 && (time.end !== undefined || isStart(plain, time));
    const own = isOne ? partOfPiece(plain, time, lettersAreDays) : [];
    return own.length === 1 &&
      isTitle(own[0]!.title) &&
      !isMixedUp(own[0]!, plain) &&
      wordCount(own[0]!.title) <= MOST_WORDS
      ? own[0]
      : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** True where "or" stands between two times, so that only one of them counts: "Speech 9:00-9:30 or 2:00-2:30". */
const isEitherTime = (text: string, ranges: readonly { from: number; to: number }[]): boolean =>
  ranges
    .slice(1)
    .some(({ from }, index) =>
      /^[\s,;)]*(?:or|o)(?![\p{L}'’]|\s+so(?!\p{L}))/iu.test(text.slice(ranges[index]!.to, from)),
    );

function partsOf(written: string, lettersAreDays: boolean): Part[] | "unclear" {
  const sentences = partsOfSentences(written, lettersAreDays);
  if (sentences) return sentences;
  const all = findRanges(written);
  const isEnded = all.length === 0 && withUntil(written, findTime(written))?.end !== undefined;
  const text = isEnded ? withoutEnd(written) : written;
  const byTime = splitByOtherTime(text, all);
  if (byTime) return byTime;
  const ranges = withoutRemarks(all, text);
  if (isEitherTime(text, ranges)) return "unclear";
  if (ranges.length > 1) return readSeveral(text, ranges, lettersAreDays) ?? "unclear";
  const chain = ranges.length === 0 ? (startsInChain(text) ?? timesInChain(text)) : undefined;
  if (chain) return chain;
  const time = ranges[0] ?? withUntil(written, findTime(written));
  if (!time || (!time.end && !isStart(text, time))) return [];
  const words = text.slice(0, time.from) + text.slice(time.to);
  if (saysDaysInBrackets(text)) return "unclear";
  if (saysMoreOfExcepted(words)) return "unclear";
  const split = time.end && splitByException(words);
  if (split === "unclear") return split;
  const timed = { start: time.start, ...(time.end ? { end: time.end } : {}) };
  return split ? split.map((part) => ({ ...part, ...timed })) : partOfPiece(text, time, lettersAreDays);
}

/**
 * True where brackets hold days with another time: "Math 9:00-10:00 (9:15-10:00 when there is an assembly on Fridays)",
 * "2:45 Dismissal (Wed 1:45)".
 */
const saysDaysInBrackets = (text: string): boolean =>
  [...text.matchAll(/\(([^()]*)\)/g)].some(
    ([, inner]) =>
      (findRanges(inner!).length > 0 || findTime(inner!)) &&
      findWeekdays(inner!).some(({ sort }) => sort !== "letter") &&
      !isKeepOutRequest(inner!),
  );
