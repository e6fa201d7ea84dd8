import { findLength, wholeTime } from "./clock-times";
import type { SourceLine } from "./source-lines";
import { isTitle, tidyTitle, withoutBullet } from "./titles";

/** Titles for lines that hold only a time, by the line's index, and the lines that the titles come from. */
export interface BareTitles {
  titles: Map<number, string>;
  /** The same as they were written, with their gaps. */
  written: Map<number, string>;
  /** Lengths in minutes that are on lines of their own after a bare time and its title. */
  lengths: Map<number, number>;
  taken: Set<number>;
}

/**
 * Joins two bare times on consecutive lines, a start and an end, into one range on the first line. The second line
 * becomes empty.
 */
export function joinBarePairs(lines: readonly SourceLine[]): SourceLine[] {
  const joined = lines.map((line) => ({ ...line }));
  const isLone = (text: string): boolean => {
    const time = wholeTime(withoutBullet(text));
    return time !== undefined && !time.end;
  };
  for (let at = 0; at < joined.length; at += 1) {
    const next = joined[at + 1]?.text.trim() === "" ? at + 2 : at + 1;
    if (!joined[next] || !isLone(joined[at]!.text) || !isLone(joined[next].text)) continue;
    joined[at]!.text = `${joined[at]!.text.trim()} - ${joined[next].text.trim()}`;
    joined[next].text = "";
    at = next;
  }
  return joined;
}

/** Most lines of one routine: a bare time, its title and its length, with blank lines between them. */
const MOST_LINES_OF_ONE = 6;

/** A line that is only a length: "(37 min.)". */
export const isLengthLine = (text: string): boolean => {
  const length = findLength(text);
  return length !== undefined && !/[\p{L}\d]/u.test(text.slice(0, length.from) + text.slice(length.to));
};

/**
 * Finds the titles of bare times, all on the lines below or all on the lines above: whichever gives more of them a
 * title.
 * @param isTitleLine true for a line that can be a title: it has no time and is no head
 * @param isDayList true for a line of several that name a routine for each day
 */
export function titlesOfBareTimes(
  lines: readonly SourceLine[],
  isTitleLine: (index: number) => boolean,
  isDayList: (index: number) => boolean,
): BareTitles {
  const bare = lines.flatMap(({ text }, index) => (wholeTime(withoutBullet(text)) ? [index] : []));
  if (bare.length === 0) return { titles: new Map(), written: new Map(), taken: new Set(), lengths: new Map() };
  const beside = (index: number, step: 1 | -1): number => {
    let at = index + step;
    // Copies from documents leave a blank line between any two; lengths have lines of their own.
    for (
      let skipped = 0;
      skipped < 3 && (lines[at]?.text.trim() === "" || isLengthLine(lines[at]?.text ?? ""));
      skipped += 1
    )
      at += step;
    return at;
  };
  const isRange = (at: number): boolean => wholeTime(withoutBullet(lines[at]?.text ?? ""))?.end !== undefined;
  // Of several times below each other, nothing says which one a single name has.
  const isStacked = (index: number): boolean => isRange(index) && (isRange(index - 1) || isRange(index + 1));
  const found = (step: 1 | -1): BareTitles => {
    const [titles, written, taken] = [new Map<number, string>(), new Map<number, string>(), new Set<number>()];
    for (const index of bare) {
      const at = beside(index, step);
      if (taken.has(at) || !lines[at] || !isTitleLine(at) || isStacked(index)) continue;
      const title = tidyTitle(withoutBullet(lines[at].text));
      if (!isTitle(title)) continue;
      titles.set(index, title);
      written.set(index, withoutBullet(lines[at].text));
      taken.add(at);
    }
    return { titles, written, taken, lengths: lengthsOf(bare, lines) };
  };
  const [behind, before] = [found(1), found(-1)];
  // A time with a day list below needs no title, and shows that titles are below.
  const lists = bare.filter((index) => isDayList(beside(index, 1))).length;
  const count = behind.titles.size + lists;
  if (count !== before.titles.size || lists > 0) return count >= before.titles.size ? behind : before;
  const inBrackets = bare.every((index) => /^\s*\(/.test(lines[index]!.text));
  const lastTitle = lines.findLastIndex((_line, index) => isTitleLine(index) && isTitle(lines[index]!.text));
  return !inBrackets && lastTitle > bare.at(-1)! ? behind : before;
}

/** Finds the only length between a bare time and the next one, or the end of the text. */
function lengthsOf(bare: readonly number[], lines: readonly SourceLine[]): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const [at, index] of bare.entries()) {
    const own = lines
      .slice(index + 1, Math.min(bare[at + 1] ?? lines.length, index + MOST_LINES_OF_ONE))
      .filter(({ text }) => isLengthLine(text));
    if (own.length === 1) lengths.set(index, findLength(own[0]!.text)!.minutes);
  }
  return lengths;
}
