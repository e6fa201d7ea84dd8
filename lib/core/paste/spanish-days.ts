import type { Weekday } from "../time/iso-date";
import { SCHOOL_WEEK } from "./day-words";
import type { FoundShape } from "./english-shapes";
import { areInOrder, skipsOne, SPANISH_NAMES, stretch } from "./letter-shapes";

const DAYS: Record<string, Weekday> = {
  l: "MO",
  lu: "MO",
  ma: "TU",
  x: "WE",
  w: "WE",
  mi: "WE",
  j: "TH",
  ju: "TH",
  v: "FR",
  vi: "FR",
};
const PAIR = "Lu|Ma|Mi|Ju|Vi|LU|MA|MI|JU|VI";
const DAY = `(?:${PAIR}|[LMXWJV])`;
const MARK = String.raw`(?:\s?[-–]\s?|\s*[,/&+]\s*(?:y\s+)?|\s+(?:y|e|a)\s+)`;
/** Matches a single letter, or letters with marks between them, alone in a cell or in brackets. */
const IN_CELL = new RegExp(
  String.raw`(?<=(?:^|\t|\||\s{2}|[(\[])\s*)${DAY}(?:${MARK}${DAY})*(?=\.?\s*(?:$|\t|\||\s{2}|[)\]]))`,
  "gu",
);
/** Matches several letters with marks between them, beside words or a time: "Arte L, Mi, V 9:00-9:40". */
const IN_LINE = new RegExp(
  String.raw`(?<![\p{L}\d'’./-])${DAY}(?:${MARK}${DAY})+(?![\p{L}\d'’]|[./-]\p{L}|\s?[–-]\s?\p{L})`,
  "gu",
);
/** Matches a single letter behind a name, which is a day only beside other letters of days: "Taller V 9:00-9:50". */
const ALONE = /(?<=\p{L}{3}[,:]?\s)[LMXJV](?=\s+\d|\s*$|\s*[,;:)])/gu;
/** Matches several letters without marks: "LMV", "LuMiVi", "L M V". */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\d'’./-]|(?<!\p{L})[LMXWJV]\s)(?:[LMXWJV]{2,5}|(?:${PAIR}){2,5}|[LMXWJV](?:\s[LMXWJV]){1,4})` +
    String.raw`(?![\p{L}\d'’]|[./-]\p{L}|\s[LMXWJV](?!\p{L}))`,
  "gu",
);
/** Fewest letters of a run that make it days by itself: two may be initials. */
const LEAST_RUN = 3;
const TOKENS = new RegExp(`${PAIR}|[LMXWJV]`, "gu");
const tokensOf = (group: string): string[] => group.match(TOKENS)!.map((token) => token.toLowerCase());
/** True for letters of which one is a day in Spanish only. */
const isSpanish = (tokens: readonly string[]): boolean =>
  tokens.some((token) => /^(?:l|x|j|v|lu|mi|ma|ju|vi)$/u.test(token));
/** Matches English letters for days: "T", "W", "Th", "R", "F", and in a run "MWF", "TTh". */
const ENGLISH = new RegExp(
  String.raw`(?<=^|\t|\||\s{2}|[([]\s*|[-–,/])(?:T|W|Th|TH|R|F)(?=\s*(?:$|\t|\||\s{2}|[)\]]|[-–,/]))` +
    String.raw`|(?<![\p{L}\d])(?=[MTW]\p{L})(?=\p{L}*[TRF])M?(?:Tu|T)?W?(?:Th|R)?F?(?![\p{L}\d])`,
  "u",
);

/**
 * Matches a head row with the five Spanish letters of the week: "L  M  X  J  V", "L  M  M  J  V", perhaps behind a
 * corner cell.
 */
const WEEK_ROW = /^(\s*|[^\t|]*?(?:\t|\|\s*|\s{2,}))L(\W+)M(\W+)[XMW](\W+)J(\W+)V(?=\W*$)/u;
const WEEK_NAMES = SCHOOL_WEEK.map((day) => SPANISH_NAMES[day]);

/** Replaces the letters of such a head row by names of days; returns any other line unchanged. */
export const withWeekRow = (text: string): string =>
  text.replace(WEEK_ROW, (_all, before: string, ...gaps: string[]) =>
    WEEK_NAMES.reduce((row, name, at) => row + (at === 0 ? "" : gaps[at - 1]!) + name, before),
  );

interface Group {
  from: number;
  to: number;
  key: string;
  tokens: string[];
  /** True where it may also be a part of the name. */
  isAlone: boolean;
  /** True where it is days even if no other letters of the text are. */
  isSure: boolean;
}

/** Finds groups of letters in a line, without two at the same place. */
function groupsOf(text: string): Group[] {
  const found: Group[] = [];
  for (const pattern of [IN_CELL, IN_LINE, RUN, ALONE])
    for (const match of text.matchAll(pattern)) {
      const tokens = tokensOf(match[0]);
      const [from, to] = [match.index, match.index + match[0].length];
      const isWeek = readingsOfTokens(tokens, match[0], "").length > 0;
      if (!isWeek || found.some((one) => from < one.to && one.from < to)) continue;
      const least = pattern === RUN ? LEAST_RUN : 2;
      // "M/J CIVICS" is a course of a junior high school.
      const isName = pattern === IN_LINE && tokens.every((token) => /^[mj]$/u.test(token));
      const isSure = tokens.length >= least && isSpanish(tokens) && !isName;
      found.push({ from, to, key: match[0], tokens, isAlone: pattern === ALONE, isSure });
    }
  return found.sort((a, b) => a.from - b.from);
}

/** How the text writes Tuesday and Wednesday beside "M", where it shows it. */
type MeaningOfM = "TU" | "WE" | "";

function meaningOfM(groups: readonly Group[]): MeaningOfM {
  const tokens = new Set(groups.flatMap((group) => group.tokens));
  const hasTuesday = tokens.has("ma");
  const hasWednesday = tokens.has("x") || tokens.has("w") || tokens.has("mi");
  if (hasTuesday === hasWednesday) return "";
  return hasTuesday ? "WE" : "TU";
}

/** Reads each token as a day, with the single "M" as the given one; two of them are Tuesday and Wednesday. */
function daysOf(tokens: readonly string[], single: Weekday): Weekday[] {
  const count = tokens.filter((token) => token === "m").length;
  let seen = 0;
  return tokens.map((token) => {
    if (token !== "m") return DAYS[token]!;
    seen += 1;
    return count === 2 ? (seen === 1 ? "TU" : "WE") : single;
  });
}

/**
 * Lists what the letters of a group may mean, the likeliest first; none where they are not in the order of the week.
 */
function readingsOfTokens(tokens: readonly string[], written: string, sure: MeaningOfM): Weekday[][] {
  // "L-M-V" leaves out every other day, as "M-J" does.
  const isAlternate = tokens.join() === "l,m,v";
  const count = tokens.filter((token) => token === "m").length;
  const meanings: Weekday[] = sure === "" ? (isAlternate ? ["WE", "TU"] : ["TU", "WE"]) : [sure];
  const isDashed = /[-–]|\sa\s/u.test(written) && tokens.length === 2;
  const isRange = /\sa\s/u.test(written);
  const lists = (count === 1 ? meanings : ["TU" as const]).map((meaning) => daysOf(tokens, meaning)).filter(areInOrder);
  const readings = lists.flatMap((days) => {
    if (!isDashed) return [days];
    const range = stretch(days[0]!, days[1]!);
    if (isRange || days.join() === "MO,FR" || range.length === 2) return [range];
    return skipsOne(days) ? (days[0] === "TU" ? [days, range] : [range, days]) : [range];
  });
  return readings.filter((days, at) => readings.findIndex((one) => one.join() === days.join()) === at);
}

/**
 * Finds the Spanish letters of days in each line of a text with lists of them ("L-V", "L, Mi, V", "LMV"); none in a
 * text with English letters. "M" is Tuesday beside "X" or "Mi", Wednesday beside "Ma", and else one of both.
 */
export function spanishShapes(texts: readonly string[]): FoundShape[][] {
  const groups = texts.map(groupsOf);
  const all = groups.flat();
  const isEnglish = texts.some((text, at) =>
    ENGLISH.test(
      without(
        text,
        groups[at]!.filter(({ isSure }) => isSure),
      ),
    ),
  );
  if (!all.some(({ isSure }) => isSure) || isEnglish) return texts.map(() => []);
  const sure = meaningOfM(all);
  return groups.map((own) =>
    own.map(({ from, to, key, tokens, isAlone }) => ({
      from,
      to,
      key: `${key.replaceAll(/\s/g, "")}${isAlone ? "?" : ""}`,
      // An "M" that is left in the text would be read as Monday.
      readings: [...readingsOfTokens(tokens, key, sure), ...(isAlone && key !== "M" ? [undefined] : [])],
    })),
  );
}

const without = (text: string, groups: readonly Group[]): string =>
  groups.reduceRight((left, { from, to }) => `${left.slice(0, from)}${" ".repeat(to - from)}${left.slice(to)}`, text);
