import { hideNames } from "./day-scope";
import { findWeekdays } from "./day-words";
import { startsWithTime } from "./line-starts";
import type { UnreadLine } from "./paste-reading";
import type { SettledDraft } from "./settle-drafts";
import type { SourceLine } from "./source-lines";

/** Widest text that a narrow window may have broken, in characters. */
const MOST_WIDTH = 76;
/** Most words of a line that may be the rest of a name; a longer one is a remark unless something shows otherwise. */
const MOST_WORDS = 4;

const firstWord = (text: string): string => /^\s*(\S*)/.exec(text)![1]!;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/**
 * True where at least half of the words below are words of the name: "9:15-10:15 Writing Workshop Writing" above
 * "Workshop Writing Workshop".
 */
function repeats(rest: string, title: string): boolean {
  const [below, name] = [wordsOf(rest), wordsOf(title)];
  return below.length > 0 && below.filter((word) => name.includes(word)).length * 2 >= below.length;
}

/** True for a line that gave no routine and looks like the rest of another one. */
const isRest = ({ text, problem }: UnreadLine): boolean =>
  problem === "no-time" &&
  ((text.split(/\s+/).length <= MOST_WORDS && !/[.!?:]$/.test(text)) ||
    /^\p{Ll}/u.test(text) ||
    findWeekdays(hideNames(text)).length > 1);

/**
 * Finds routines whose line is as wide as the text and has words without a routine on the line below (or above): these
 * words may be the rest of the name, or its days. Where they repeat words of the name, the width does not matter.
 */
export function brokenNames(
  lines: readonly SourceLine[],
  settled: readonly SettledDraft[],
  unread: readonly UnreadLine[],
): Set<SettledDraft> {
  const plain = lines.filter(({ text }) => !text.includes("\t"));
  const width = Math.max(0, ...plain.map(({ text }) => text.length));
  const textOf = new Map(lines.map(({ line, text }) => [line, text]));
  const unreadAt = new Map(unread.map((one) => [one.line, one]));
  const rests = new Set(unread.filter(isRest).map(({ line }) => line));
  const isFull = (line: number): boolean => {
    const [text, next] = [textOf.get(line) ?? "", textOf.get(line + 1) ?? ""];
    const isNarrow = width <= MOST_WIDTH && !text.includes("\t");
    return isNarrow && text.trim() !== "" && next.trim() !== "" && text.length + 1 + firstWord(next).length > width;
  };
  return new Set(
    settled.filter(({ draft: { line }, entry: { title } }) => {
      const below = unreadAt.get(line + 1);
      const goesOn = rests.has(line + 1) && isFull(line);
      const isEnd = rests.has(line - 1) && isFull(line - 1) && !startsWithTime(textOf.get(line) ?? "");
      return goesOn || isEnd || (below?.problem === "no-time" && repeats(below.text, title));
    }),
  );
}
