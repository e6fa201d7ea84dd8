import { findRanges, findTime, wholeTime } from "./clock-times";
import { hideNames, wholeDays } from "./day-scope";
import { findWeekdays } from "./day-words";
import { isKeepOutRequest } from "./requests";
import type { SourceLine } from "./source-lines";

/** Most lines into which one line may have been wrapped. */
const MOST_JOINED = 4;
const MOST_WORDS = 8;
/** Matches an end that no complete line has: the rest is on the next one. */
const GOES_ON = /(?:[/&+,;]|(?<!\p{L})(?:and|or|y|o|w\/|with|the|of|for|de|del|con|para))\s*$/iu;

const hasTime = (text: string): boolean => findRanges(text).length > 0 || findTime(text) !== undefined;
const isOpenBracket = (text: string): boolean => text.split("(").length > text.split(")").length;
const isCell = (text: string): boolean => text.includes("\t") || text.includes("|");

/**
 * True when the next line continues this one: a bracket is open, a mark joins them, or the next line is all in
 * brackets.
 */
function goesOn(text: string, next: string): boolean {
  if (next.trim() === "" || isCell(next) || hasTime(next) || /^\s*[-–—*•●]/u.test(next)) return false;
  const isRemark = /^\s+\([^()]*\)\s*$/u.test(next);
  return GOES_ON.test(text) || isRemark || (isOpenBracket(text) && next.includes(")") && !next.includes("("));
}

/**
 * Joins a list of days that was wrapped: "Band, same time as Choir but Tuesdays and" and below it "Thursdays";
 * "*Specials: M - Art, T -" and below it "Gym".
 */
function joinDays(joined: SourceLine[], at: number): void {
  const [line, next] = [joined[at]!, joined[at + 1]];
  if (!next || next.text.trim() === "" || isCell(next.text) || hasTime(next.text)) return;
  const days = findWeekdays(hideNames(line.text));
  const isList = days.length > 0 && GOES_ON.test(line.text) && wholeDays(next.text) !== undefined;
  const isCut = days.length > 1 && /^\s*[-–—=]\s*$/u.test(line.text.slice(days.at(-1)!.to));
  if (!isList && !isCut) return;
  line.text = `${line.text.trimEnd()} ${next.text.trim()}`;
  next.text = "";
}

/**
 * True for the end of a name, where the lines around begin with times: "8:30-9:40 Reading, then word work" and below it
 * "with Mrs. Bui".
 */
function isEndOfName(lines: readonly SourceLine[], at: number): boolean {
  const [line, next, below] = [lines[at - 1]!.text, lines[at]!.text.trim(), lines[at + 1]?.text ?? ""];
  const name = /^\s*\d[\d:.\s–—-]*(?:[ap]\.?m\.?)?[\s:–—-]*(\p{L}.*)$/iu.exec(line)?.[1];
  return (
    name !== undefined &&
    /^\p{Lu}/u.test(name) &&
    /^\p{Ll}[^\d:=]*$/u.test(next) &&
    !/[.!?:]$/.test(line.trim()) &&
    next.split(/\s+/).length <= MOST_WORDS &&
    findWeekdays(next).length === 0 &&
    !/(?<!\p{L})(?:days?|weeks?|d[ií]as?|semanas?)(?!\p{L})/iu.test(next) &&
    !isKeepOutRequest(next) &&
    !/(?<!\p{L})(?:igual|same|ditto|[ií]dem)(?!\p{L})/iu.test(next) &&
    /^\s*\d{1,2}[:.]\d\d/.test(below)
  );
}

/** True for days in brackets right below a routine inside a list, which belong to its line: "(Thurs-Fri)". */
function isDaysInBrackets(lines: readonly SourceLine[], at: number): boolean {
  const inner = /^\s*\(([^()]*)\)[\s.]*$/u.exec(lines[at]!.text)?.[1];
  return inner !== undefined && wholeDays(inner) !== undefined && hasTime(lines[at + 1]?.text ?? "12:00");
}

/** Joins a time range that was broken over two lines: "2:00 -" and below it "2:30 Targeted intervention". */
function joinHalves(joined: SourceLine[], at: number): void {
  const [line, next] = [joined[at]!, joined[at + 1]];
  const isLed = /\.{3,}\s*$|…\s*$/.test(line.text) && wholeTime(next?.text ?? "") !== undefined;
  if (!next || isCell(next.text)) return;
  if (isLed) {
    line.text = `${line.text.replace(/[.…\s]+$/, "")}  ${next.text.trim()}`;
    next.text = "";
    return;
  }
  if (!/\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?\s*)?(?:[-–—]|to|till?|until|a)\s*$/iu.test(line.text)) return;
  if (!/^\s*\d{1,2}(?:[:.]\d\d)?(?!\d)/.test(next.text) || findRanges(next.text).length > 0) return;
  line.text = `${line.text.trimEnd()} ${next.text.trim()}`;
  next.text = "";
}

/** Joins the title of a bare time that was broken over two lines: "Community Circle &", "Calendar" and a time below. */
function joinTitle(joined: SourceLine[], at: number): void {
  const [line, next, below] = [joined[at]!, joined[at + 1], joined[at + 2]];
  if (!next || !below || !/(?:[/&+]|(?<!\p{L})(?:and|y))\s*$/iu.test(line.text)) return;
  if (next.text.trim() === "" || isCell(next.text) || hasTime(next.text) || !wholeTime(below.text)) return;
  next.text = `${line.text.trimEnd()} ${next.text.trim()}`;
  line.text = "";
}

/** Joins routines that were wrapped into several lines. A line that was joined to the one above becomes empty. */
export function joinWrapped(lines: readonly SourceLine[]): SourceLine[] {
  const joined = lines.map((line) => ({ ...line }));
  for (let at = 0; at < joined.length; at += 1) {
    const line = joined[at]!;
    if (isCell(line.text)) continue;
    joinHalves(joined, at);
    if (!hasTime(line.text)) {
      joinTitle(joined, at);
      joinDays(joined, at);
      continue;
    }
    const last = Math.min(joined.length, at + MOST_JOINED) - 1;
    for (
      let next = at + 1;
      next <= last &&
      (goesOn(line.text, joined[next]!.text) ||
        isDaysInBrackets(joined, next) ||
        (next === at + 1 && isEndOfName(joined, next)));
      next += 1
    ) {
      line.text = `${line.text.trimEnd()} ${joined[next]!.text.trim()}`;
      joined[next]!.text = "";
    }
  }
  return joined;
}
