import { patternWith } from "../lexicon/read-lexicon";
import { findLength, findRanges, type FoundTime } from "./clock-times";
import { scopeOf, takeDays, wholeDays, type TitledDays } from "./day-scope";
import { namesWithoutDays, sideOfDays, takeDaysAndWeek, type SplitWords } from "./days-beside-times";
import { splitByDays } from "./titles-by-day";
import type { PasteDraft } from "./paste-reading";
import { isKeepOutRequest } from "./requests";
import { isTitle, tidyTitle } from "./titles";

/** One routine of a line. */
export type Part = Omit<PasteDraft, "line" | "text"> & Pick<TitledDays, "isMixed">;

const JOINS = /^\s*(?:(?:and|y|&|plus|then)(?![\p{L}\d]))|(?:(?<![\p{L}\d])(?:and|y|&|plus|then))\s*$/giu;
/** Matches the boundary between two routines of a line; a period counts only behind a whole word. */
const CUTS = patternWith("giu")`
(?<=[\p{L})\d]{2}[.;,])(?<!(?<!\p{L})(?:mon|tues?|weds?|thu(?:rs?)?|fri|mrs?|ms|dr|sra?|st)\.)\s+(?=[\p{L}\d])
;
\s\*+(?=\p{L})
\s+\/\/\s+
`;
/** Matches words before a list that is for several classes. */
const FOR_ALL = /^\W*(?:everyone|all|both|whole\s+(?:team|grade)|todos)\s*:\s*/iu;
/** Matches the number of a period beside a time, which is no name where the line has another one. */
export const PERIOD = patternWith("iu")`
^(?:
 \d{1,2}[A-H]?
 [A-H]\d?
 p\.?\s?\d{1,2}
 (?:per|period|block|blk|hour|per[ií]odo|bloque)\.?\s?\w{1,2}
 \d(?:st|nd|rd|th)
)[.:]?$
`;

/** "Per A 8:45-10:00 Science": a shortened label names nothing; "Period 2" is kept, as she may call the lesson so. */
const SHORT_LABEL = /(^\W*|[:;,–—-]\s*)(?:(?:per|pd)\.?\s?\w{1,2}|(?<=^\W*)\d{1,2})[.:]?\s*$/iu;

/** Splits a line at marks into parts with one time each; undefined where that is impossible. */
function piecesWithOneTime(text: string, count: number): string[] | undefined {
  const pieces = text.split(CUTS).filter((piece) => /[\p{L}\d]/u.test(piece));
  const areWhole = pieces.every((piece) => {
    const [range, ...more] = findRanges(piece);
    // "5A 8:50-9:35": a class; "F 11:00-11:30": a day.
    const words = range && `${piece.slice(0, range.from)} ; ${piece.slice(range.to)}`;
    // "PE Mon 9:00-9:30, Wed 10:30-11:00": a day alone is no name.
    return words && more.length === 0 && isTitle(words) && wholeDays(words.replace(";", " ")) === undefined;
  });
  return pieces.length === count && areWhole ? pieces : undefined;
}

/** Puts days beside other words in brackets into brackets of their own: "(WIN time, Mon/Thu only)". */
const withDaysApart = (text: string): string =>
  text.replaceAll(/\(([^()]*\p{L}[^()]*)[,;]\s*([^(),;]*\p{L}[^(),;]*)\)/gu, (all, words: string, last: string) =>
    /(?<!\p{L})(?:only|s[oó]lo|solamente)\s*$/iu.test(last) && wholeDays(last) && !wholeDays(words)
      ? `(${words}) (${last})`
      : all,
  );

const isInRemark = (text: string, { from, to }: { from: number; to: number }): boolean =>
  /\([^()]*$/.test(text.slice(0, from)) && /^[^()]*\p{L}[^()]*\)/u.test(text.slice(to));

/** Reads one routine at one time. */
export function partOfPiece(text: string, range: FoundTime, lettersAreDays: boolean): Part[] {
  const { from, to, start, end } = range;
  const rest = `${text.slice(0, from)}   ${withDaysApart(text.slice(to))}`.replaceAll(/\([^()]*\)/g, (inner) =>
    isKeepOutRequest(inner) ? " ".repeat(inner.length) : inner,
  );
  const found = findLength(rest);
  // "(30 min whole group + 30 min stations)" is no length of the routine.
  const length = found && !isInRemark(rest, found) ? found : undefined;
  const words = length
    ? rest.slice(0, length.from) + " ".repeat(length.to - length.from) + rest.slice(length.to)
    : rest;
  const timed = { start, ...(end ? { end } : {}), ...(length && !end ? { minutes: length.minutes } : {}) };
  // "Per. 2  8:32-9:16  A day: Math / B day: Math Lab": the label before the time is no name.
  const isLabeled = PERIOD.test(words.slice(0, from).trim());
  const split = splitByDays(words) ?? (isLabeled ? splitByDays(words.slice(from)) : undefined);
  if (split) return split.map((part) => ({ ...part, ...timed }));
  const lead = words.slice(0, from);
  const before = isTitle(words.slice(from)) ? lead.replace(SHORT_LABEL, "$1") : lead;
  return [{ ...joinSides(before, words.slice(from), lettersAreDays), ...timed }];
}

const REMARK = /^\s*,\s*(?!(?:then|and|but|except|y|pero|luego)(?!\p{L}))\p{Ll}+(?:\s+\p{L}+){2}/u;

/** True where days are on both sides of a time, and those behind are not a subset of those before. */
const areAtOdds = ([before, behind]: readonly TitledDays[]): boolean =>
  behind !== undefined && behind.weekdays!.some((day) => !before!.weekdays!.includes(day));

/** Joins the two sides of a time: their days, and the rest of both as the title. */
function joinSides(before: string, after: string, lettersAreDays: boolean): TitledDays {
  const [left, right] = [takeDays(before, lettersAreDays), takeDays(after, lettersAreDays)];
  // "OT: Thurs 1:35-2:05, take both out of Writing": the words behind the comma are a remark.
  const isRemark = REMARK.test(after) && isTitle(left.title);
  const sides = [left, right].filter(({ weekdays }) => weekdays);
  const sure = sides.filter(({ doubt }) => doubt !== "title-day");
  const side = sure[0] ?? sides[0];
  const weekdays = sure.length > 1 ? sure[1]!.weekdays! : side?.weekdays;
  const cycleDays = left.cycleDays ?? right.cycleDays;
  return {
    title: tidyTitle(isRemark ? left.title : `${left.title} ${right.title}`)
      .replace(/\s+(?:is|are|es|son)\.?$/iu, "")
      .replace(/\s+(?:meets?\s+)?only$/iu, ""),
    ...(weekdays ? { weekdays } : {}),
    ...(cycleDays ? { cycleDays } : {}),
    ...(side?.doubt ? { doubt: side.doubt } : {}),
    ...(left.isMixed || right.isMixed || areAtOdds(sure) ? { isMixed: true } : {}),
  };
}

/** Applies days at the beginning of a line to all its routines: "M: 8:00-8:30 Arrival; 8:30-9:00 Meeting". */
function withLineDays(lead: string, parts: readonly Part[]): Part[] {
  const head = /^\W*([^:]{1,40}):(?:\s|$)/u.exec(lead)?.[1];
  const days = head === undefined ? undefined : wholeDays(head);
  return parts.map((part) => (days && !part.weekdays && !part.cycleDays ? { ...part, ...days } : part));
}

/**
 * Reads several time ranges in one line: each with words of its own before or behind it, or all with the only words of
 * the line.
 * @returns undefined where the words can belong to either time: the line is then asked about
 */
export function readSeveral(text: string, ranges: readonly FoundTime[], lettersAreDays: boolean): Part[] | undefined {
  const pieces = piecesWithOneTime(text, ranges.length);
  if (pieces)
    return withLineDays(
      text.slice(0, ranges[0]!.from),
      pieces
        .map((piece) => piece.replace(FOR_ALL, ""))
        .flatMap((piece) => partOfPiece(piece, findRanges(piece)[0]!, lettersAreDays)),
    );
  const gaps = [...ranges, undefined].map((range, index) => text.slice(ranges[index - 1]?.to ?? 0, range?.from));
  const parts = gaps.map((gap) => takeDaysAndWeek(gap.replaceAll(JOINS, " "), lettersAreDays));
  // "Mon: 9:00-9:30 Art; Tue/Thu: same; Fri: 10:00-10:30 Art": days that belong to neither time.
  if (parts.some(({ isMixed }) => isMixed)) return undefined;
  const written = parts.map(({ title }) => tidyTitle(title));
  const hasNames = written.some((title) => isTitle(title) && !PERIOD.test(title));
  const titles = written.map((title) => (hasNames && PERIOD.test(title) ? "" : title));
  const withWords = titles.flatMap((title, index) => (isTitle(title) ? [index] : []));
  if (withWords.length === ranges.length) {
    const isFirst = titles[0] === "";
    return isFirst === (titles.at(-1) === "") ? undefined : partsWithNames(ranges, { parts, gaps, titles, isFirst });
  }
  const isOne = withWords.length === 1 && (withWords[0] === 0 || withWords[0] === ranges.length);
  return isOne ? partsOfOneName(ranges, { parts, gaps, title: titles[withWords[0]!]!, at: withWords[0]! }) : undefined;
}

const timesOf = ({ start, end }: FoundTime): Pick<Part, "start" | "end"> => ({ start, ...(end ? { end } : {}) });

/** Gives each time the name beside it, and the days on the side where the line has them. */
function partsWithNames(
  ranges: readonly FoundTime[],
  {
    parts,
    gaps,
    titles,
    isFirst,
  }: { parts: readonly SplitWords[]; gaps: readonly string[]; titles: readonly string[]; isFirst: boolean },
): Part[] | undefined {
  const side = sideOfDays(parts, gaps);
  if (!side) return undefined;
  const names = namesWithoutDays(isFirst ? titles.slice(1) : titles.slice(0, -1));
  return ranges.map((range, index) => ({
    title: names[index]!,
    ...timesOf(range),
    ...scopeOf(parts[side === "line" ? 0 : side === "behind" ? index + 1 : index]!),
  }));
}

/** Gives all times the only name of the line; with it before all times, days are behind each of them. */
function partsOfOneName(
  ranges: readonly FoundTime[],
  { parts, gaps, title, at }: { parts: readonly SplitWords[]; gaps: readonly string[]; title: string; at: number },
): Part[] | undefined {
  // "Algebra 8:05-8:58 10:05-10:43" with nothing between: two columns of times, each for days of its own.
  if (gaps.slice(1, -1).some((gap) => gap.trim() === "")) return undefined;
  const hasDays = ({ weekdays, cycleDays, cycleWeeks }: SplitWords): boolean =>
    (weekdays ?? cycleDays ?? cycleWeeks) !== undefined;
  const dayCount = parts.filter(hasDays).length;
  // "Math 9:00-10:00 (M/W/F) 9:00-9:45 (T/Th)"
  const areBehind = !hasDays(parts[0]!) && (at === 0 || hasDays(parts.at(-1)!));
  if (dayCount > 1 && dayCount < ranges.length) return undefined;
  return ranges.map((range, index) => {
    const own = parts[areBehind && dayCount > 1 ? index + 1 : index]!;
    const weekdays = own.weekdays ?? parts[0]!.weekdays ?? parts.at(-1)!.weekdays;
    const cycleDays = own.cycleDays ?? parts[0]!.cycleDays;
    const cycleWeeks = own.cycleWeeks ?? parts[0]!.cycleWeeks;
    return { title, ...timesOf(range), ...scopeOf({ weekdays, cycleDays, cycleWeeks }) };
  });
}
