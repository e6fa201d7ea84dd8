import { patternWith } from "../lexicon/read-lexicon";
import { findRanges, findTime } from "./clock-times";
import { hideNames, wholeDays } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { SourceLine } from "./source-lines";
import { splitByDays } from "./titles-by-day";

const FOOTNOTE = /^\s*(?<mark>\*+|†+|‡+|§+|[¹²³])\s*(?=\p{L})/u;
const IS_OTHERWISE = patternWith("iu")`
(?<!\p{L})(?:no|not|instead|except|but|excepto|menos|if|when|unless|until|other|lugar|vez|alternat\p{L}*)(?!\p{L})
`;

/** Most cells of a marked line: in the longer row of a grid, it is unknown which cell the mark is for. */
const MOST_CELLS = 3;

/**
 * True for a list of what each day has ("*Specials: M - Art, T - P.E."): named-elsewhere.ts reads it with the routine
 * that it names.
 */
const saysOtherwise = (text: string): boolean =>
  findRanges(text).length === 0 &&
  findWeekdays(hideNames(text)).some(({ sort }) => sort !== "letter") &&
  splitByDays(text) === undefined;

const escaped = (mark: string): string => mark.replaceAll("*", String.raw`\*`);

/** Quotes the days that a footnote gives; undefined where it says anything else. */
function daysOfFootnote(text: string): string | undefined {
  if (findRanges(text).length > 0 || findTime(text) || IS_OTHERWISE.test(text)) return undefined;
  const [group, ...more] = findWeekdays(hideNames(text));
  return group && group.sort !== "letter" && more.length === 0 ? text.slice(group.from, group.to) : undefined;
}

const INSTEAD = /^\s*(?<other>[^\d,;:()]+?)\s+(?:instead\s+of|en\s+(?:lugar|vez)\s+de)\s+[^\d,;()]+?[\s.]*$/iu;

/** Rewrites "Fridays: spelling test instead of writing" as an exception in the marked line. */
function exceptionOf(text: string): string | undefined {
  if (findRanges(text).length > 0 || findTime(text)) return undefined;
  const groups = findWeekdays(hideNames(text)).filter(({ sort }) => sort !== "letter");
  const [group] = groups;
  if (!group || groups.length > 1) return undefined;
  const [before, behind] = [text.slice(0, group.from), text.slice(group.to)];
  const isFirst = /^\W*(?:on\s+|los\s+|el\s+)?$/iu.test(before);
  const words = isFirst ? behind.replace(/^[\s:,–—-]+/u, "") : before;
  const other = INSTEAD.exec(words.replace(/\s+(?:on|los|el)\s*$/iu, ""))?.groups!["other"];
  return other ? `${text.slice(group.from, group.to)}: ${other}` : undefined;
}

/** Reads a routine's days and the routine of the other days: "Handwriting is Mon, Wed, Fri. Tues/Thurs = Journal". */
function alternatingDaysOf(text: string): string | undefined {
  const [own, other, ...more] = text.split(/(?<=\p{L})[.;]\s+(?=\p{L})/u);
  const days = own && daysOfFootnote(own);
  const found = /^(?<days>[^=:]+?)\s*[=:]\s*(?<title>\p{L}[^\d=:,;()]*?)[\s.]*$/u.exec(other ?? "")?.groups;
  if (!days || !found || more.length > 0 || !wholeDays(found["days"]!)?.weekdays) return undefined;
  return `${days}) / ${found["title"]} (${found["days"]}`;
}

/**
 * Gives what each day has by a footnote ("† M Art, Tu PE, W Music"), without remarks in brackets. Leaves a star to
 * named-elsewhere.ts, which also finds the routine where the note names it.
 */
function namesByDay(text: string, mark: string): string | undefined {
  const plain = text.replaceAll(/\([^()]*\)/g, " ").trim();
  return mark.startsWith("*") || findRanges(text).length > 0 || !splitByDays(plain) ? undefined : plain;
}

/** Adds what each day has to a name, or replaces a name that consists of it: "Writing / Science§". */
function withNames(text: string, place: RegExp, names: string): string {
  const at = text.search(place);
  const own = /[^\d:]*$/u.exec(text.slice(0, at))![0].toLowerCase();
  const isOfNames = splitByDays(names)!.every(({ title }) => own.includes(title.toLowerCase()));
  return isOfNames
    ? `${text.slice(0, at - own.length)} ${names}${text.replace(place, "").slice(at)}`
    : text.replace(place, ` (${names})`);
}

/** A text with its footnotes moved to their marks. */
export interface NotedLines {
  lines: SourceLine[];
  /** Numbers of marked lines whose footnote speaks of days in a way that is not understood. */
  doubtful: Set<number>;
}

/**
 * Moves the days of footnotes to their marks: "10:40-11:20 PE*" and below the list "*PE Mon & Thu only" are
 * "10:40-11:20 PE (Mon & Thu)". A footnote becomes empty; its mark must be on exactly one line before it.
 */
export function withFootnotes(lines: readonly SourceLine[]): NotedLines {
  const noted = lines.map((line) => ({ ...line }));
  const doubtful = new Set<number>();
  for (const [index, note] of noted.entries()) {
    const mark = FOOTNOTE.exec(note.text)?.groups!["mark"];
    if (!mark) continue;
    const place = new RegExp(String.raw`(?<=[\p{L}\d).])${escaped(mark)}(?![*†‡§¹²³\p{L}\d])`, "u");
    const marked = noted.slice(0, index).filter(({ text }) => place.test(text));
    const [line] = marked;
    if (!line) continue;
    const words = note.text.slice(note.text.indexOf(mark) + mark.length);
    const days = alternatingDaysOf(words) ?? daysOfFootnote(words) ?? exceptionOf(words);
    const names = days ? undefined : namesByDay(words, mark);
    const isStar = mark.startsWith("*");
    const namesDays = findWeekdays(hideNames(words)).length > 0;
    if (!isStar && !namesDays && findRanges(words).length > 0) doubtful.add(note.line);
    if (days && marked.length === 1 && line.text.split("\t").length <= MOST_CELLS) {
      line.text = line.text.replace(place, ` (${days})`);
      note.text = "";
    } else if (names && marked.length === 1) {
      line.text = withNames(line.text, place, names);
      note.text = "";
    } else if (!isStar && (!namesDays || findRanges(words).length > 0)) {
      for (const one of marked) one.text = one.text.replace(place, "");
    } else if (saysOtherwise(words)) for (const { line: at } of marked) doubtful.add(at);
  }
  return { lines: noted, doubtful };
}
