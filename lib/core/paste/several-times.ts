import { findLength, findRanges, type FoundTime } from "./clock-times";
import { takeDays, wholeDays, type TitledDays } from "./day-scope";
import { splitByDays } from "./titles-by-day";
import type { PasteDraft } from "./paste-reading";
import { isKeepOutRequest } from "./requests";
import { isTitle, tidyTitle } from "./titles";

/** One routine of a line. */
export type Part = Omit<PasteDraft, "line" | "text">;

const JOINS = /^\s*(?:(?:and|y|&|plus|then)(?![\p{L}\d]))|(?:(?<![\p{L}\d])(?:and|y|&|plus|then))\s*$/giu;
/** Where one routine ends and the next begins; a point only behind a whole word. */
const CUTS = /(?<=[\p{L})\d]{2}[.;,])\s+(?=[\p{L}\d])|;/gu;

/** Each piece of a line with a time of its own, where marks cut it into such pieces. */
function piecesWithOneTime(text: string, count: number): string[] | undefined {
  const pieces = text.split(CUTS).filter((piece) => /[\p{L}\d]/u.test(piece));
  const areWhole = pieces.every((piece) => findRanges(piece).length === 1 && /\p{L}{2}/u.test(piece));
  return pieces.length === count && areWhole ? pieces : undefined;
}

/** "(WIN time, Mon/Thu only)": days beside other words in brackets get brackets of their own. */
const withDaysApart = (text: string): string =>
  text.replaceAll(/\(([^()]*\p{L}[^()]*)[,;]\s*([^(),;]*\p{L}[^(),;]*)\)/gu, (all, words: string, last: string) =>
    /(?<!\p{L})(?:only|s[oó]lo|solamente)\s*$/iu.test(last) && wholeDays(last) && !wholeDays(words)
      ? `(${words}) (${last})`
      : all,
  );

/** One routine at one time. */
export function partOfPiece(text: string, range: FoundTime, lettersAreDays: boolean): Part[] {
  const { from, to, start, end } = range;
  const rest = `${text.slice(0, from)}   ${withDaysApart(text.slice(to))}`.replaceAll(/\([^()]*\)/g, (inner) =>
    isKeepOutRequest(inner) ? " ".repeat(inner.length) : inner,
  );
  const length = findLength(rest);
  const words = length
    ? rest.slice(0, length.from) + " ".repeat(length.to - length.from) + rest.slice(length.to)
    : rest;
  const timed = { start, ...(end ? { end } : {}), ...(length && !end ? { minutes: length.minutes } : {}) };
  const split = splitByDays(words);
  if (split) return split.map((part) => ({ ...part, ...timed }));
  return [{ ...joinSides(words.slice(0, from), words.slice(from), lettersAreDays), ...timed }];
}

/** The days of two sides of a time, and what is left of both as a title. */
function joinSides(before: string, after: string, lettersAreDays: boolean): TitledDays {
  const [left, right] = [takeDays(before, lettersAreDays), takeDays(after, lettersAreDays)];
  const sides = [left, right].filter(({ weekdays }) => weekdays);
  const sure = sides.filter(({ doubt }) => doubt !== "title-day");
  const side = sure[0] ?? sides[0];
  const weekdays = sure.length > 1 ? sure[1]!.weekdays! : side?.weekdays;
  const cycleDays = left.cycleDays ?? right.cycleDays;
  return {
    title: tidyTitle(`${left.title} ${right.title}`).replace(/\s+(?:is|are|es|son)\.?$/iu, ""),
    ...(weekdays ? { weekdays } : {}),
    ...(cycleDays ? { cycleDays } : {}),
    ...(side?.doubt ? { doubt: side.doubt } : {}),
  };
}

/** "M: 8:00-8:30 Arrival; 8:30-9:00 Meeting": days at the beginning of the line are those of all its routines. */
function withLineDays(lead: string, parts: readonly Part[]): Part[] {
  const days = /:\s*$/.test(lead) ? wholeDays(lead.replace(/:\s*$/, "")) : undefined;
  return parts.map((part) => (days && !part.weekdays && !part.cycleDays ? { ...part, ...days } : part));
}

/**
 * Several stretches in one line: each with its own words before or behind it, or all with the only words there are.
 * @returns undefined where the words can belong to either time: that is asked
 */
export function readSeveral(text: string, ranges: readonly FoundTime[], lettersAreDays: boolean): Part[] | undefined {
  const pieces = piecesWithOneTime(text, ranges.length);
  if (pieces)
    return withLineDays(
      text.slice(0, ranges[0]!.from),
      pieces.flatMap((piece) => partOfPiece(piece, findRanges(piece)[0]!, lettersAreDays)),
    );
  const gaps = [...ranges, undefined].map((range, index) => text.slice(ranges[index - 1]?.to ?? 0, range?.from));
  const parts = gaps.map((gap) => takeDays(gap.replaceAll(JOINS, " "), lettersAreDays));
  const titles = parts.map(({ title }) => tidyTitle(title));
  const withWords = titles.flatMap((title, index) => (isTitle(title) ? [index] : []));
  const isFirst = titles[0] === "" && withWords.length === ranges.length;
  const isLast = titles.at(-1) === "" && withWords.length === ranges.length;
  const isOne = withWords.length === 1 && (withWords[0] === 0 || withWords[0] === ranges.length);
  if (isFirst === isLast && !isOne) return undefined;
  const lineDays = parts[0]!;
  return ranges.map(({ start, end }, index) => {
    const own = parts[isFirst ? index + 1 : index]!;
    const weekdays =
      own.weekdays ??
      (isFirst || isOne ? lineDays.weekdays : undefined) ??
      (isOne ? parts.at(-1)!.weekdays : undefined);
    const cycleDays = own.cycleDays ?? lineDays.cycleDays;
    return {
      title: isOne ? titles[withWords[0]!]! : titles[isFirst ? index + 1 : index]!,
      start,
      ...(end ? { end } : {}),
      ...(weekdays ? { weekdays } : {}),
      ...(cycleDays ? { cycleDays } : {}),
    };
  });
}
