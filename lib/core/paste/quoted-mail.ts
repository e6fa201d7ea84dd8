import { findRanges } from "./clock-times";
import type { SourceLine } from "./source-lines";

/** "On Sep 2, 2025, at 7:55 AM, Denise wrote:": what is quoted below it is an earlier mail, by somebody else. */
const WROTE = /^\s*>?\s*(?:on|el)\s.+(?:wrote|escribió)\s*:\s*$/iu;
/** With fewer times above it, the quoted mail may be the schedule. */
const LEAST_TIMES = 3;

/** Numbers of the lines of a mail that is only quoted below the one with the schedule. */
export function quotedLines(lines: readonly SourceLine[]): Set<number> {
  const at = lines.findIndex(({ text }) => WROTE.test(text));
  const times = lines.slice(0, Math.max(0, at)).filter(({ text }) => findRanges(text).length > 0);
  if (at < 0 || times.length < LEAST_TIMES) return new Set();
  const isMarked = /^\s*>/u.test(lines[at]!.text) || /^\s*>/u.test(lines[at + 1]?.text ?? "");
  const quoted = lines.slice(at).filter(({ text }, index) => index === 0 || !isMarked || /^\s*>/u.test(text));
  return new Set(quoted.map(({ line }) => line));
}
