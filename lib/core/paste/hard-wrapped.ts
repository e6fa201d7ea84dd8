import { patternWith } from "../lexicon/read-lexicon";
import { findRanges, findTime } from "./clock-times";
import { SENTENCES } from "./prose";
import type { SourceLine } from "./source-lines";
import { withoutBullet } from "./titles";
import { areWrapped, isApart, placeSentences } from "./wrapped-sentences";

/** Mail programs break lines at a width; shorter ones are those of a list, longer ones no width of a mail. */
const LEAST_WIDTH = 28;
const MOST_WIDTH = 100;
/** So many lines that surely go on with the line above show that the text was wrapped. */
const LEAST_BREAKS = 2;
/** A width breaks nearly all of those lines. */
const LEAST_SHARE = 0.75;
/** Lines that one line may have been wrapped into. */
const MOST_JOINED = 12;

/** What no line of a list ends with. */
const OPEN_END = patternWith("iu")`
(?:
 (?<![-–.\s])\s*[-–,&/+]
 (?<!\p{L})(?:
  from|at|until|till?|to|and|is|are|have|has|between|around|about|by|with|the|our
  de|a|las|el|los|hasta|y|es|son|con
 )
)$
`;

const firstWord = (text: string): string => /^\s*(\S*)/.exec(text)![1]!;
const timeOf = (text: string): { from: number; to: number } | undefined => findRanges(text)[0] ?? findTime(text);
const isListed = (text: string): boolean => /^\s*(?:[-–—*•●○▪◦✓☐>]|\(?\d{1,2}[.)]\s)/u.test(text);
const isOpenBracket = (text: string): boolean => text.split("(").length > text.split(")").length;

/** The line begins with a time, and no words before it wait for one. */
function beginsWithTime(text: string): boolean {
  const bare = withoutBullet(text);
  const time = timeOf(bare);
  return time !== undefined && !/[\p{L}\d]/u.test(bare.slice(0, time.from));
}

/** Nothing but the width ended the line: what goes on is on the next one. */
function surelyGoesOn(text: string, next: string): boolean {
  if (isListed(next) || /[:|]\s*$/.test(text)) return false;
  if (OPEN_END.test(text.trim()) || (isOpenBracket(text) && next.includes(")"))) return true;
  return /^\s*\p{Ll}/u.test(next) && !/[.!?]$/.test(text.trim()) && !timeOf(next);
}

/** The next line goes on with this one, in a text that was wrapped. */
function goesOn(text: string, next: string): boolean {
  if (isListed(next) || /:\s*$/.test(text)) return false;
  if (surelyGoesOn(text, next)) return true;
  if (beginsWithTime(next)) return timeOf(text) === undefined && /^\s*\p{Ll}|\p{Ll}\s+\p{L}/u.test(text);
  return timeOf(next) === undefined || /^\s*\p{Ll}/u.test(next) || /[.!?,]\s/.test(text);
}

/** Lines whose next word had no room before the width. */
function fullLines(lines: readonly SourceLine[], width: number): boolean[] {
  return lines.map(({ text }, index) => {
    const next = lines[index + 1]?.text ?? "";
    return text.trim() !== "" && next.trim() !== "" && text.length + 1 + firstWord(next).length > width;
  });
}

/**
 * A text whose lines were broken at a width, as mail programs do, with its lines as they were written. Each sentence
 * stays on the line where it begins; lines that went into one above become empty.
 */
export function joinHardWrapped(source: readonly SourceLine[]): SourceLine[] {
  const lines = source.map((line) => ({ ...line }));
  const width = Math.max(0, ...lines.map(({ text }) => text.length));
  if (width < LEAST_WIDTH || width > MOST_WIDTH || lines.some(({ text }) => /[\t|]/.test(text))) return lines;
  const isFull = fullLines(lines, width);
  const broken = lines.flatMap(({ text }, at) => {
    const next = lines[at + 1]?.text.trim() ?? "";
    return text.trim() !== "" && next !== "" && surelyGoesOn(text, next) ? [isFull[at]!] : [];
  });
  const count = broken.filter(Boolean).length;
  // A list in small letters goes on at any width.
  if (count < LEAST_BREAKS || count < broken.length * LEAST_SHARE) return lines;
  for (let from = 0; from < lines.length; from += 1) {
    const paragraph = paragraphAt(lines, from);
    if (areWrapped(paragraph)) {
      from += paragraph.length - 1;
      continue;
    }
    let to = from;
    while (to - from < MOST_JOINED && isFull[to] && goesOn(lines[to]!.text, lines[to + 1]!.text)) to += 1;
    if (to > from) joinRun(lines.slice(from, to + 1));
    from = to;
  }
  return lines;
}

/** The lines from one that begins a paragraph up to the next blank line; none where it begins no paragraph. */
function paragraphAt(lines: readonly SourceLine[], from: number): SourceLine[] {
  if (from > 0 && !isApart(lines[from - 1]!.text)) return [];
  const to = lines.findIndex(({ text }, at) => at >= from && isApart(text));
  return lines.slice(from, to < 0 ? lines.length : to);
}

function joinRun(run: SourceLine[]): void {
  const whole = run.map(({ text }) => text.trim()).join(" ");
  if (whole.split(SENTENCES).length > 1) {
    placeSentences(run);
    return;
  }
  const indent = /^\s*/.exec(run[0]!.text)![0];
  for (const line of run) line.text = "";
  run[0]!.text = indent + whole;
}
