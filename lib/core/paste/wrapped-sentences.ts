import { patternWith } from "../lexicon/read-lexicon";
import { findTime } from "./clock-times";
import { isProse, SENTENCES } from "./prose";
import type { SourceLine } from "./source-lines";
import { withoutBullet } from "./titles";

/** Least width at which mail programs break lines, in characters; lists have shorter lines. */
const LEAST_WIDTH = 48;
/**
 * Least share of the longest line that a wrapped line has; a shorter one that ends no sentence was ended by its writer.
 */
const LEAST_SHARE = 0.6;
/** Largest share of a paragraph's lines that begin with a time; in a list nearly every line does. */
const MOST_TIMES = 0.34;

const ENDS = /[.!?:]["”)]?$/u;
/** Matches words to which a time on the next line belongs. */
export const GOES_ON = patternWith("iu")`
(?:
 [-–,&/]
 \d[:.]\d\d
 (?<!\p{L})(?:from|at|until|till?|to|and|is|are|have|has|between|around|about|by|de|a|las|hasta|y|es|son)
)$
`;
export const isApart = (text: string): boolean => text.trim() === "" || /[\t|]|\S\s{3,}\S/.test(text);
const isListed = (text: string): boolean => /^\s*(?:[-–—*•●○▪◦]|\(?\d{1,2}[.)])\s/u.test(text);
const startsWithTime = (text: string): boolean => {
  const bare = withoutBullet(text);
  const time = findTime(bare);
  return time !== undefined && /^[^\p{L}]*\d/u.test(bare) && !/\d/u.test(bare.slice(0, time.from));
};

/** True for sentences that a mail program wrapped: lines of about the same length, broken inside sentences. */
export function areWrapped(lines: readonly SourceLine[]): boolean {
  const texts = lines.map(({ text }) => text.trim());
  const longest = Math.max(...texts.map(({ length }) => length));
  if (
    texts.length < 2 ||
    longest < LEAST_WIDTH ||
    texts.some((text, index) => isListed(text) && !GOES_ON.test(texts[index - 1] ?? ""))
  )
    return false;
  const isShort = (text: string): boolean => text.length < longest * LEAST_SHARE && !ENDS.test(text);
  if (texts.slice(0, -1).some(isShort)) return false;
  const listed = texts.filter((text, index) => startsWithTime(text) && !GOES_ON.test(texts[index - 1] ?? ""));
  if (listed.length > texts.length * MOST_TIMES) return false;
  const open = texts.slice(0, -1).filter((text) => !ENDS.test(text));
  const small = texts.slice(1).filter((text, index) => !ENDS.test(texts[index]!) && /^[^\p{Lu}]/u.test(text));
  // In wrapped text sentences end inside lines, and lines end inside sentences.
  const ended = texts.filter((text) => text.split(SENTENCES).length > 1);
  const isBroken = small.length * 4 >= texts.length - 1 || (open.length > 0 && ended.length * 2 >= texts.length);
  return isBroken && isProse(texts.join(" "));
}

/**
 * Rewrites hard-wrapped paragraphs as sentences, each on the line where it begins. Lines on which none begins become
 * empty.
 */
export function joinSentences(source: readonly SourceLine[]): SourceLine[] {
  const lines = source.map((line) => ({ ...line }));
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && !isApart(lines[to]!.text)) to += 1;
    const paragraph = lines.slice(from, to);
    if (areWrapped(paragraph)) placeSentences(paragraph);
    from = Math.max(from, to);
  }
  return lines;
}

/** Moves each sentence of a wrapped paragraph to the line on which it begins; changes the lines in place. */
export function placeSentences(paragraph: SourceLine[]): void {
  const texts = paragraph.map(({ text }) => text.trim());
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  const whole = texts.join(" ");
  for (const line of paragraph) line.text = "";
  let at = 0;
  for (const sentence of whole.split(SENTENCES)) {
    const from = whole.indexOf(sentence, at);
    const line = paragraph[starts.findLastIndex((start) => start <= from)]!;
    line.text = line.text === "" ? sentence : `${line.text} ${sentence}`;
    at = from + sentence.length;
  }
}
