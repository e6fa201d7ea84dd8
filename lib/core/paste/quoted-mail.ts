import { findRanges, findTime } from "./clock-times";
import { isMailHead } from "./mail-heads";
import type { UnreadLine } from "./paste-reading";
import type { SettledDraft } from "./settle-drafts";
import type { SourceLine } from "./source-lines";
import { namesRoutine } from "./titles";

/** "On Sep 2, 2025, at 7:55 AM, Denise wrote:": matches the line above a quoted, earlier mail. */
const WROTE = /^\s*>?\s*(?:on|el)\s.+(?:wrote|escribió)\s*:\s*$/iu;

/** True for a line that a mail program writes above an earlier mail; its time is when that mail was sent. */
export const isQuoteHead = (text: string): boolean => isMailHead(text) || WROTE.test(text);
/** Fewest times above a quoted mail: with fewer, the quoted mail itself may be the schedule. */
const LEAST_TIMES = 3;

/** Finds the line numbers of a mail that is only quoted below the one with the schedule. */
export function quotedLines(lines: readonly SourceLine[]): Set<number> {
  const at = lines.findIndex(({ text }) => WROTE.test(text));
  const times = lines.slice(0, Math.max(0, at)).filter(({ text }) => findRanges(text).length > 0);
  if (at < 0 || times.length < LEAST_TIMES) return new Set();
  const isMarked = /^\s*>/u.test(lines[at]!.text) || /^\s*>/u.test(lines[at + 1]?.text ?? "");
  const quoted = lines.slice(at).filter(({ text }, index) => index === 0 || !isMarked || /^\s*>/u.test(text));
  return new Set(quoted.map(({ line }) => line));
}

/**
 * Sets aside, as questions, routines of an earlier mail to which the newer mail also gives a time: "Math 9:00-9:45"
 * above "> 8:30-9:15 Math". Only she knows whether the newer time replaces the earlier one or is a second one.
 * @param marked numbers of the lines that had a quote mark, where others had none
 */
export function askAboutCorrected(
  all: readonly SettledDraft[],
  lines: readonly SourceLine[],
  marked: ReadonlySet<number>,
): { settled: SettledDraft[]; unread: UnreadLine[] } {
  const earlierFrom = lines[firstMailHead(lines)]?.line ?? Number.POSITIVE_INFINITY;
  const isEarlier = (line: number): boolean => marked.has(line) || (marked.size === 0 && line > earlierFrom);
  const newer = lines.filter(({ line, text }) => !isEarlier(line) && (findRanges(text).length > 0 || findTime(text)));
  const newTitles = all.filter(({ draft }) => !isEarlier(draft.line)).map(({ entry }) => entry.title);
  const isCorrected = ({ draft, entry: { title } }: SettledDraft): boolean =>
    isEarlier(draft.line) &&
    (newer.some(({ text }) => namesRoutine(text, title)) || newTitles.some((one) => namesRoutine(title, one)));
  return {
    settled: all.filter((one) => !isCorrected(one)),
    unread: all
      .filter(isCorrected)
      .map(({ draft: { line, text } }) => ({ line, text: text.trim(), problem: "unclear" as const })),
  };
}

/**
 * Finds the first line that a mail program wrote below words of the newer mail; heads at the top belong to the text
 * itself.
 */
function firstMailHead(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(({ text }) => text.trim() !== "" && !isMailHead(text));
  return lines.findIndex(({ text }, index) => index > first && first >= 0 && isMailHead(text));
}
