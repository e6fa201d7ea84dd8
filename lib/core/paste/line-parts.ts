import { findRanges, findTime, NOT_HOURS, type FoundTime } from "./clock-times";
import { hideNames, takeDays, wholeDays } from "./day-scope";
import { findCycleDays, findWeekdays, SCHOOL_WEEK } from "./day-words";
import type { PasteDraft, PasteProblem } from "./paste-reading";
import { partOfPiece, readSeveral, type Part } from "./several-times";
import { isTitle, withoutBullet } from "./titles";
import { splitByDays, splitByException, withRestNamed } from "./titles-by-day";

/** What one line gave. */
export interface LineReading {
  drafts: PasteDraft[];
  problem?: PasteProblem;
}

/** Words before a lone time that make it no start: "be here by 8:00", "break around 9:15". */
const NO_START =
  /(?<!\p{L})(?:around|by|about|before|after|until|till|til|since|approximately|approx\.?|hasta|antes|después|despues|alrededor|at|called)\s*(?:de\s+)?(?:las\s+)?$/iu;
const MOST_WORDS = 5;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** A lone time begins a routine only at an edge of a short line; in a sentence it speaks of something else. */
function isStart(text: string, { from, to }: FoundTime): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  if (!/\p{L}/u.test(before))
    return wordCount(after.replaceAll(/\([^()]*\)/g, " ")) <= MOST_WORDS * 2 || splitByDays(after) !== undefined;
  const isAtEnd = !/\p{L}/u.test(after.replaceAll(/\([^()]*\)/g, " "));
  if (/(?<!\p{L})at\s+$/iu.test(text.slice(0, from + 3)) && isAtEnd) return wordCount(before) <= 2;
  return isAtEnd && !NO_START.test(before) && wordCount(before) <= MOST_WORDS;
}

/** Times in brackets behind another time are remarks: "2:45 (buses called at 2:55)". */
const withoutRemarks = (ranges: readonly FoundTime[], text: string): FoundTime[] => {
  const outside = ranges.filter(({ from }) => !/\([^)]*$/.test(text.slice(0, from)));
  return outside.length > 0 ? outside : [...ranges];
};

/** "Math 9:00-10:00 (Fridays 9:00-9:45)": on some days the same routine has another time. */
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

/** "Writing, except Tuesdays we have choir": what the excepted days have is no part of the name. */
function saysMoreOfExcepted(text: string): boolean {
  return findWeekdays(hideNames(text)).some(({ from, to }) => {
    const lead = EXCEPT.exec(text.slice(0, from));
    return lead !== null && isTitle(takeDays(text.slice(0, lead.index)).title) && /\p{L}{2}|\d/u.test(text.slice(to));
  });
}

const HOURS_LEFT = /(?<![\p{L}\d-])\d{1,2}:\d\d|(?<![\d.:/-])(?:[1-9]|1[0-2])\s?[-–]\s?(?:[1-9]|1[0-2])(?![\d.:/-])/u;
const NUMBERED = /(?:gr|grades?|room|rm|ages?|k|groups?|grados?|levels?|units?|ch|pages?|pp?|periods?|days?)\.?\s*$/iu;

/** A name with a time, half a bracket or several days in it was not understood. */
function isMixedUp({ title, cycleDays }: Part): boolean {
  const outside = title.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  const hours = HOURS_LEFT.exec(outside);
  const isTime =
    hours !== null &&
    !NUMBERED.test(outside.slice(0, hours.index)) &&
    !NO_START.test(outside.slice(0, hours.index)) &&
    !NOT_HOURS.test(outside.slice(hours.index + hours[0].length).trim());
  // "ELA (A) / Art (B)": each on some days of a rotation, or each for one group.
  const hasTwoLetters = /[([]A[)\]].*[([]B[)\]]/u.test(title);
  // "Specials (A-Art B-Music)": the letters are days of a rotation, or groups.
  const hasList = (title.match(/(?<![\p{L}\d.])[A-H]\s?[-–:=]\s?\p{L}{2}/gu) ?? []).length > 1;
  const days = findWeekdays(hideNames(outside)).filter(({ sort }) => sort === "word");
  return (
    isTime ||
    hasTwoLetters ||
    hasList ||
    days.length > 1 ||
    days.some(({ weekdays }) => weekdays!.length > 1) ||
    (cycleDays !== undefined && findCycleDays(outside) !== undefined) ||
    /[()]/.test(outside)
  );
}

/** What one line of a list says, before the times are settled. No draft when nothing on it reads as a time. */
export function readLineParts(raw: string, line: number, lettersAreDays = false): LineReading {
  const text = withRestNamed(withoutBullet(raw));
  const found = { line, text: raw.trim() };
  const parts = partsOf(text, lettersAreDays);
  if (parts === "unclear" || parts.some(isMixedUp)) return { drafts: [], problem: "unclear" };
  return { drafts: parts.map((part) => ({ ...part, ...found })) };
}

/** "2:15 Outside until 2:50": the end is behind the name. The name keeps the words. */
function withUntil(text: string, time: FoundTime | undefined): FoundTime | undefined {
  if (!time || /\p{L}/u.test(text.slice(0, time.from))) return time;
  const until = /(?<!\p{L})(?:until|till?|hasta(?:\s+las)?)\s+(\d{1,2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)[\s.]*$/iu.exec(
    text.slice(time.to),
  );
  const [range] = until ? findRanges(`8:00-${until[1]!}`) : [];
  return range?.end ? { ...time, end: range.end } : time;
}

function partsOf(text: string, lettersAreDays: boolean): Part[] | "unclear" {
  const all = findRanges(text);
  const byTime = splitByOtherTime(text, all);
  if (byTime) return byTime;
  const ranges = withoutRemarks(all, text);
  if (ranges.length > 1) return readSeveral(text, ranges, lettersAreDays) ?? "unclear";
  const time = ranges[0] ?? withUntil(text, findTime(text));
  if (!time || (!time.end && !isStart(text, time))) return [];
  const words = text.slice(0, time.from) + text.slice(time.to);
  if (all.length > 1 && saysDaysInBrackets(text)) return "unclear";
  if (saysMoreOfExcepted(words)) return "unclear";
  const split = time.end && splitByException(words);
  if (split === "unclear") return split;
  const timed = { start: time.start, ...(time.end ? { end: time.end } : {}) };
  return split ? split.map((part) => ({ ...part, ...timed })) : partOfPiece(text, time, lettersAreDays);
}

/** "Math 9:00-10:00 (9:15-10:00 when there is an assembly on Fridays)". */
const saysDaysInBrackets = (text: string): boolean =>
  [...text.matchAll(/\(([^()]*)\)/g)].some(
    ([, inner]) => findRanges(inner!).length > 0 && findWeekdays(inner!).some(({ sort }) => sort !== "letter"),
  );
