import type { UnreadLine } from "./paste-reading";
import { startsWithTime } from "./line-starts";
import type { SettledDraft } from "./settle-drafts";
import type { SourceLine } from "./source-lines";

/** Wider texts were not broken by a narrow window. */
const MOST_WIDTH = 76;
/** A longer line is a remark of its own. */
const MOST_WORDS = 4;

const firstWord = (text: string): string => /^\s*(\S*)/.exec(text)![1]!;

/**
 * Routines whose line ends at the width of the text, with a few words on the line below that gave no routine, or the
 * same above: these words may be the rest of the name.
 */
export function brokenNames(
  lines: readonly SourceLine[],
  settled: readonly SettledDraft[],
  unread: readonly UnreadLine[],
): Set<SettledDraft> {
  const plain = lines.filter(({ text }) => !text.includes("\t"));
  const width = Math.max(0, ...plain.map(({ text }) => text.length));
  if (width > MOST_WIDTH) return new Set();
  const textOf = new Map(lines.map(({ line, text }) => [line, text]));
  const rests = new Set(
    unread.flatMap(({ line, text, problem }) =>
      problem === "no-time" && text.split(/\s+/).length <= MOST_WORDS && !/[.!?:]$/.test(text) ? [line] : [],
    ),
  );
  const isFull = (line: number): boolean => {
    const [text, next] = [textOf.get(line) ?? "", textOf.get(line + 1) ?? ""];
    return text.trim() !== "" && next.trim() !== "" && text.length + 1 + firstWord(next).length > width;
  };
  return new Set(
    settled.filter(({ draft: { line } }) => {
      const goesOn = rests.has(line + 1) && isFull(line);
      const isRest = rests.has(line - 1) && isFull(line - 1) && !startsWithTime(textOf.get(line) ?? "");
      return goesOn || isRest;
    }),
  );
}
