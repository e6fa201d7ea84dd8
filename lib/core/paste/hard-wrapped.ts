import { patternWith } from "../lexicon/read-lexicon";
import { findRanges, findTime, wholeTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import { findWeekdays } from "./day-words";
import { readHead } from "./heads";
import { isProse, SENTENCES } from "./prose";
import type { SourceLine } from "./source-lines";
import { withoutBullet } from "./titles";
import { areWrapped, isApart, placeSentences } from "./wrapped-sentences";

/** Range of widths at which mail programs break lines; shorter lines are those of a list. */
const LEAST_WIDTH = 28;
const MOST_WIDTH = 100;
/** Fewest certain continuation lines that show that the text was wrapped. */
const LEAST_BREAKS = 2;
/** Least share of these lines that the width must explain. */
const LEAST_SHARE = 0.75;
/** Most lines into which one line may have been wrapped. */
const MOST_JOINED = 12;

/** Matches ends that no line of a list has: the text continues. */
export const OPEN_END = patternWith("iu")`
(?:
 (?<![-–.\s])\s*[-–,&/+]
 (?<!\p{L})(?:
  from|at|until|till?|to|and|or|is|are|have|has|between|around|about|by|with|w\/|the|our|my|his|her|their|a|an|of|for
  every|each|other|except|but|if|when|then|mrs?\.|ms\.|dr\.|we|they
  de|del|la|las|el|los|hasta|y|o|es|son|con|para|sra?\.|en|un|una
 )
)$
`;

const firstWord = (text: string): string => /^\s*(\S*)/.exec(text)![1]!;
const timeOf = (text: string): { from: number; to: number } | undefined => findRanges(text)[0] ?? findTime(text);
const isListed = (text: string): boolean => /^\s*(?:[-–—*•●○▪◦✓☐>]|\(?\d{1,2}[.)]\s)/u.test(text);
const isOpenBracket = (text: string): boolean => text.split("(").length > text.split(")").length;
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** True for a line that begins with a time that belongs to no words before it. */
function beginsWithTime(text: string): boolean {
  const bare = withoutBullet(text);
  const time = timeOf(bare);
  return time !== undefined && !/[\p{L}\d]/u.test(bare.slice(0, time.from));
}

/** True where only the width ended the line, so that it continues on the next one. */
function surelyGoesOn(text: string, next: string): boolean {
  if (isListed(next) || /[:|]\s*$/.test(text)) return false;
  if (OPEN_END.test(text.trim()) || (isOpenBracket(text) && next.includes(")"))) return true;
  return /^\s*[\p{Ll}(/&+]/u.test(next) && !/[.!?]$/.test(text.trim()) && !timeOf(next);
}

/**
 * True for a short line that says nothing about the width: the rest of a line that was broken twice, a greeting ("Hi
 * Dana,"), or a line above an indented one.
 */
const isBrokenByHand = (text: string, next: string, isBehindFull: boolean, isFull: boolean): boolean =>
  !isFull && (isBehindFull || /^ {4,}\S/.test(next) || (wordCount(text) <= 3 && /,\s*$/.test(text)));

/** True for a line that names the days of those below it. */
const isHead = (text: string): boolean =>
  readHead(text, { isAboveTimes: true, isSetOff: false }) !== undefined ||
  /^\W*(?:[ap]\.?m\.?)\s+\p{L}+\W*$/iu.test(text);

/** Most capitalised words of a continuation; more are a line of its own. */
const MOST_CAPITAL_WORDS = 3;

/** Layout of a wrapped text. */
interface WrappedStyle {
  /** True when times come before the names, false when after them. */
  isTimeFirst: boolean;
}

/**
 * True when the next line continues this one, in a text that was wrapped.
 * @param lines this line, the next one and the one below that
 * @param whole what was joined so far, of which this line is the last
 */
function goesOn(
  [text, next, below]: readonly [string, string, string],
  whole: string,
  { isTimeFirst }: WrappedStyle,
): boolean {
  if (isListed(next) || /:\s*$/.test(text)) return false;
  // "Recess 9:30-9:55", "Reader's Workshop" and below it "9:55-11:00": the name of the time below.
  if (!isTimeFirst && timeOf(whole) && !timeOf(next) && wholeTime(below) && /^\s*\p{Lu}/u.test(next)) return false;
  const isOpen = OPEN_END.test(text.trim()) || isOpenBracket(whole);
  if (beginsWithTime(next)) {
    if (timeOf(whole) || isHead(whole))
      return isOpen && /(?:[-–—,&/]|(?<!\p{L})(?:to|and|at|from|until|till?|a|y))$/iu.test(text.trim());
    return isTimeFirst ? isOpen || isProse(whole) : /\p{L}/u.test(whole);
  }
  // "10:40-11:30 Library Thurs., Gym" and "Fri.": the days of the last name of a list.
  const isLastDay =
    timeOf(whole) !== undefined && /[,;/]/.test(whole) && findWeekdays(whole).some(({ sort }) => sort === "word");
  if (!isOpen && !/^\s*\(/.test(next) && isHead(next)) return isLastDay && wholeDays(next) !== undefined;
  if (surelyGoesOn(text, next) || isOpen) return true;
  const isSmall = /^\s*\p{Ll}/u.test(next);
  const isSentence =
    !beginsWithTime(whole) &&
    (isProse(whole) || (!timeOf(whole) && /(?<!Mrs|Sra|rta)(?<=\p{L}{3})[.!?,]\s/u.test(whole)));
  if (timeOf(next)) return isSmall || isSentence;
  return isSmall || wordCount(next) <= MOST_CAPITAL_WORDS || (isSentence && !/[.!?]$/.test(text.trim()));
}

/** True for a line with tabs or bars between cells, which never continues on another line. */
const hasCells = (text: string): boolean => /\t|\|.*\|/.test(text);

/** Marks lines that are full: the first word of the next line did not fit. */
function fullLines(lines: readonly SourceLine[], width: number): boolean[] {
  return lines.map(({ text }, index) => {
    const next = lines[index + 1]?.text ?? "";
    if (hasCells(text) || hasCells(next)) return false;
    return text.trim() !== "" && next.trim() !== "" && text.length + 1 + firstWord(next).length > width;
  });
}

/**
 * Joins lines that a mail program broke at a width. Each sentence stays on the line where it begins; lines that were
 * joined to one above become empty.
 */
export function joinHardWrapped(source: readonly SourceLine[]): SourceLine[] {
  const lines = source.map((line) => ({ ...line }));
  const width = Math.max(0, ...lines.map(({ text }) => (hasCells(text) ? 0 : text.length)));
  if (width < LEAST_WIDTH || width > MOST_WIDTH) return lines;
  const isFull = fullLines(lines, width);
  const broken = lines.flatMap(({ text }, at) => {
    const next = lines[at + 1]?.text ?? "";
    const isText = text.trim() !== "" && next.trim() !== "" && !hasCells(text) && !hasCells(next);
    return isText && surelyGoesOn(text, next) && !isBrokenByHand(text, next, isFull[at - 1] ?? false, isFull[at]!)
      ? [isFull[at]!]
      : [];
  });
  const count = broken.filter(Boolean).length;
  // Continuations at many widths are a list in small letters, not wrapped text.
  if (count < LEAST_BREAKS || count < broken.length * LEAST_SHARE) return lines;
  const timed = lines.filter(({ text }) => timeOf(text));
  const style = { isTimeFirst: timed.filter(({ text }) => beginsWithTime(text)).length * 2 >= timed.length };
  for (let from = 0; from < lines.length; from += 1) {
    const paragraph = paragraphAt(lines, from);
    if (areWrapped(paragraph)) {
      from += paragraph.length - 1;
      continue;
    }
    let to = from;
    let whole = lines[from]!.text;
    while (
      to - from < MOST_JOINED &&
      (isFull[to] || isRemnant(lines, from, to)) &&
      goesOn([lines[to]!.text, lines[to + 1]!.text, lines[to + 2]?.text ?? ""], whole, style)
    ) {
      to += 1;
      whole += ` ${lines[to]!.text.trim()}`;
    }
    if (to > from) joinRun(lines.slice(from, to + 1));
    from = to;
  }
  return lines;
}

/** Returns the lines of the paragraph that begins at a line; none where no paragraph begins there. */
function paragraphAt(lines: readonly SourceLine[], from: number): SourceLine[] {
  if (from > 0 && !isApart(lines[from - 1]!.text)) return [];
  const to = lines.findIndex(({ text }, at) => at >= from && isApart(text));
  return lines.slice(from, to < 0 ? lines.length : to);
}

/** True for the short rest of a line that was broken at two widths, which still continues. */
const isRemnant = (lines: readonly SourceLine[], from: number, to: number): boolean => {
  const next = lines[to + 1]?.text ?? "";
  return (
    to > from &&
    next.trim() !== "" &&
    !hasCells(next) &&
    !/[.!?]$/.test(lines[to]!.text.trim()) &&
    surelyGoesOn(lines[to]!.text, next)
  );
};

function joinRun(run: SourceLine[]): void {
  // Does not join lines with cells that are separated by blanks.
  const hasCellsByBlanks = (run[0]!.text.trim().match(/\S\s{2,}(?=\S)/g) ?? []).length > 1;
  const whole = run.map(({ text }) => text.trim()).join(hasCellsByBlanks ? "  " : " ");
  if (whole.split(SENTENCES).length > 1) {
    placeSentences(run);
    return;
  }
  const indent = /^\s*/.exec(run[0]!.text)![0];
  for (const line of run) line.text = "";
  run[0]!.text = indent + whole;
}
