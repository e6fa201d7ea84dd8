import { findRanges, findTime, type FoundTime } from "./clock-times";
import type { PasteDraft, PasteProblem } from "./paste-reading";
import { partOfPiece, readSeveral } from "./several-times";
import { withoutBullet } from "./titles";
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

/** What one line of a list says, before the times are settled. No draft when nothing on it reads as a time. */
export function readLineParts(raw: string, line: number, lettersAreDays = false): LineReading {
  const text = withRestNamed(withoutBullet(raw));
  const ranges = withoutRemarks(findRanges(text), text);
  const found = { line, text: raw.trim() };
  if (ranges.length > 1) {
    const parts = readSeveral(text, ranges, lettersAreDays);
    return parts ? { drafts: parts.map((part) => ({ ...part, ...found })) } : { drafts: [], problem: "unclear" };
  }
  const time = ranges[0] ?? findTime(text);
  if (!time || (!time.end && !isStart(text, time))) return { drafts: [] };
  const split = time.end && splitByException(text.slice(0, time.from) + text.slice(time.to));
  const timed = { start: time.start, ...(time.end ? { end: time.end } : {}) };
  const parts = split ? split.map((part) => ({ ...part, ...timed })) : partOfPiece(text, time, lettersAreDays);
  return { drafts: parts.map((part) => ({ ...part, ...found })) };
}
