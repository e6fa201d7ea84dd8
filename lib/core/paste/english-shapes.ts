import type { Weekday } from "../time/iso-date";
import { SCHOOL_WEEK } from "./day-words";
import { areInOrder, skipsOne, stretch, type LetterShape } from "./letter-shapes";

const DAYS: Record<string, Weekday> = { m: "MO", t: "TU", w: "WE", r: "TH", f: "FR" };
/** Reads one token of days by its first letters: "Th", "Thurs", "R" are Thursday. */
const dayOf = (token: string): Weekday => (/^th/iu.test(token) ? "TH" : DAYS[token[0]!.toLowerCase()]!);

const NAME = "Mon(?:days?)?|Tues?(?:days?)?|Wed(?:nesdays?)?|Thu(?:rs?)?(?:days?)?|Fri(?:days?)?";
const SHORT = "Mo|Tu|We|Th|Fr|MO|TU|WE|TH|FR|[MTWRF]";
const BEFORE = String.raw`(?<![\p{L}\d'’.&/-]|(?<!\p{L})(?:${SHORT}|${NAME})\s?[–-]\s?)`;
const BEHIND = String.raw`(?![\p{L}\d'’&/]|\s?[-–]\s?\p{L})`;
const DASH = String.raw`\s?[-–]\s?`;

/** Matches at least three days joined by dashes, which are a list: "M-W-F", "Mon-Wed-Fri". */
const CHAIN = new RegExp(`${BEFORE}(?:${NAME}|${SHORT})(?:${DASH}(?:${NAME}|${SHORT})){2,4}${BEHIND}`, "gu");
/** Matches two letters of days with a dash between them: "T-Th". */
const PAIR = new RegExp(`${BEFORE}(?:${SHORT})${DASH}(?:${SHORT})${BEHIND}`, "gu");
/** Matches days without a mark between them: "MoWeFr", "MonWedFri". */
const GLUED = new RegExp(
  String.raw`(?<![\p{L}\d'’])(?:(?:Mo|Tu|We|Th|Fr){2,5}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri){2,5})(?!\p{L})`,
  "gu",
);
/** Matches a place for each day of the week, with a dash or a line where it is left out: "M _ W _ F", "- T - Th -". */
const SLOTS = [
  /(?<![\p{L}\d_])(M|_+)\s?(Tu?|_+)\s?(W|_+)\s?(Th|T|R|_+)\s?(F|_+)(?![\p{L}\d_])/gu,
  /(?<!\S)(M|[-–])\s+(Tu?|[-–])\s+(W|[-–])\s+(Th|T|R|[-–])\s+(F|[-–])(?!\S)/gu,
];
/** Matches two letters beside a time or at the end of a cell, where they may be a day: "Art Mo 9:00-9:40". */
const ALONE = new RegExp(
  String.raw`(?<=\p{L}{3}[,:]?\s|\s{2}|\d\s|^|\t|\|\s*|[([]\s*)(?:Mo|Tu|We|Fr|MO|TU|WE|FR)` +
    String.raw`(?=\.?(?:\s+\d|\s*$|\t|\s*\||\s{2}|\s*[)\]:;,]|\s+[-–@]))`,
  "gu",
);

const TOKENS = new RegExp(`${NAME}|${SHORT}`, "gu");
const daysIn = (text: string): Weekday[] => [...text.matchAll(TOKENS)].map(([token]) => dayOf(token));
const isList = (text: string): boolean => {
  const days = daysIn(text);
  return days.length > 1 && areInOrder(days);
};

/** Reads letters that stand in places of their own: the second T is Thursday by its place. */
function daysOfSlots(places: readonly string[]): Weekday[] | undefined {
  const days = SCHOOL_WEEK.filter((_day, at) => /\p{L}/u.test(places[at]!));
  return days.length < 2 || days.length === SCHOOL_WEEK.length ? undefined : days;
}

/** Where one shape occurs in a line. */
export interface FoundShape extends LetterShape {
  from: number;
  to: number;
  /** As it is written; the same for the whole text. */
  key: string;
}

/** Finds letters of days that need no context: chains, glued letters, letters with places for the others. */
function plainShapes(text: string): FoundShape[] {
  const found: FoundShape[] = [];
  const add = (match: RegExpExecArray, days: readonly Weekday[] | undefined): void => {
    if (days) found.push({ from: match.index, to: match.index + match[0].length, key: match[0], readings: [days] });
  };
  for (const pattern of SLOTS) for (const match of text.matchAll(pattern)) add(match, daysOfSlots(match.slice(1)));
  for (const pattern of [CHAIN, GLUED])
    for (const match of text.matchAll(pattern)) add(match, isList(match[0]) ? daysIn(match[0]) : undefined);
  return found;
}

/** Finds two letters with a dash: by convention "T-Th" is a list, and so are others beside one. */
function pairShapes(text: string, hasLists: boolean): FoundShape[] {
  return [...text.matchAll(PAIR)].flatMap((match) => {
    const days = daysIn(match[0]);
    if (!skipsOne(days)) return [];
    const range = stretch(days[0]!, days[1]!);
    const readings = hasLists || days[0] === "TU" ? [days, range] : [range, days];
    return [{ from: match.index, to: match.index + match[0].length, key: match[0].replaceAll(/\s/g, ""), readings }];
  });
}

/** Finds two letters alone, which are a day for certain only where the text has several different ones. */
function aloneShapes(text: string, areDays: boolean): FoundShape[] {
  return [...text.matchAll(ALONE)].map((match) => {
    const days = daysIn(match[0]);
    return {
      ...{ from: match.index, to: match.index + match[0].length, key: match[0] },
      readings: areDays ? [days] : [days, undefined],
    };
  });
}

const overlaps = (one: FoundShape, other: FoundShape): boolean => one.from < other.to && other.from < one.to;

/** Finds the letters of days of each line that are written in a way of their own, without two at the same place. */
export function englishShapes(texts: readonly string[]): FoundShape[][] {
  const pairs = new Set(texts.flatMap((text) => [...text.matchAll(PAIR)].map(([pair]) => daysIn(pair).join())));
  const hasLists = pairs.has("TU,TH") && !pairs.has("TH,FR");
  const alone = new Set(texts.flatMap((text) => [...text.matchAll(ALONE)].map(([letters]) => letters.toLowerCase())));
  return texts.map((text) => {
    const shapes = [...plainShapes(text), ...pairShapes(text, hasLists), ...aloneShapes(text, alone.size > 1)];
    const kept = shapes.filter((one, at) => !shapes.slice(0, at).some((before) => overlaps(before, one)));
    return kept.sort((a, b) => a.from - b.from);
  });
}
