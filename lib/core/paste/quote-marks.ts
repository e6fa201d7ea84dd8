import { findRanges, findTime } from "./clock-times";

const QUOTE_MARK = /^\s?(?:>\s?)+/;
/** Most times outside of a quoted part that was passed on; with more, that part is an earlier mail. */
const MOST_TIMES_OUTSIDE = 2;

/**
 * Removes "> " before the lines of a mail that was forwarded, or quoted below a short answer. Where the times are
 * outside, the marks identify the earlier mail, and stay.
 */
export function withoutQuoteMarks(lines: readonly string[]): readonly string[] {
  const quoted = lines.filter((text) => QUOTE_MARK.test(text));
  const outside = lines.filter((text) => !QUOTE_MARK.test(text) && findRanges(text).length > 0);
  const hasSchedule = quoted.filter((text) => findRanges(text).length > 0 || findTime(text)).length > outside.length;
  const isPassedOn = quoted.length > 1 && hasSchedule && outside.length <= MOST_TIMES_OUTSIDE;
  return isPassedOn ? lines.map((text) => text.replace(QUOTE_MARK, "")) : lines;
}

/** Numbers of the lines with a quote mark, where others have none; they count from 1. */
export function quotedIn(lines: readonly string[]): Set<number> {
  const quoted = lines.flatMap((text, index) => (QUOTE_MARK.test(text) ? [index + 1] : []));
  const hasOwn = lines.some((text) => text.trim() !== "" && !QUOTE_MARK.test(text));
  return new Set(hasOwn ? quoted : []);
}
