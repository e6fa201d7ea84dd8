import { findRanges, findTime } from "./clock-times";

const HALF = /\d\s?[ap]\.?\s?m(?!\p{L})/giu;
const BEFORE_NAME = /(?<=\d)\s+(?=[AP]M\s+\p{L})/u;
/** Fewest lines that have a time without AM or PM. */
const LEAST_PLAIN = 4;
/** Most lines whose name may begin with AM or PM. */
const MOST_NAMED = 2;

/**
 * Sets "AM" apart from the time before it where it begins the name: "8:05-8:20 AM work" in a list whose other times
 * have no AM or PM. On the first line of the list or of the afternoon, it belongs to the time.
 */
export function withHalfNames(lines: readonly string[]): string[] {
  const timed = lines.flatMap((text, index) => ((findRanges(text)[0] ?? findTime(text)) ? [index] : []));
  const withHalf = timed.filter((index) => lines[index]!.match(HALF));
  const named = withHalf.filter((index) => {
    const text = lines[index]!;
    const isFirst = index === timed[0] || /(?<!\d)(?:12|1):/u.test(text);
    return !isFirst && BEFORE_NAME.test(text) && text.match(HALF)!.length === 1;
  });
  const isOfNames =
    named.length > 0 &&
    named.length <= MOST_NAMED &&
    named.length === withHalf.length &&
    timed.length - named.length >= LEAST_PLAIN;
  return lines.map((text, index) => (isOfNames && named.includes(index) ? text.replace(BEFORE_NAME, " · ") : text));
}
