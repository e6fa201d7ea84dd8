import { findRanges, findTime } from "./clock-times";
import type { Gathered } from "./gathered";
import { isMailHead } from "./mail-heads";
import type { ClockText, UnreadLine } from "./paste-reading";
import type { SourceLine } from "./source-lines";

const HALF_DAY = 720;
const onClock = ({ hour, minute }: ClockText): number => (hour * 60 + minute) % HALF_DAY;

const startsOf = (text: string): number[] => {
  const ranges = findRanges(text);
  const time = ranges.length > 0 ? undefined : findTime(text);
  // "Math 6A" is a class.
  const isWritten = time !== undefined && /\d[:.h]?\d\d/iu.test(text.slice(time.from, time.to));
  return [...ranges, ...(isWritten ? [time] : [])].map(({ start }) => onClock(start));
};

/**
 * Finds lines with a time that gave neither a routine nor a question, so that none is lost silently. Leaves out the
 * rest of a wrapped line: its time is one of a routine's.
 * @param named lines that are already listed as not read
 */
export function linesLost(
  lines: readonly SourceLine[],
  { drafts, unread, copies, requests, others, heads }: Gathered,
  named: readonly UnreadLine[],
): UnreadLine[] {
  const read = drafts.filter(({ isMarker }) => !isMarker);
  const known = new Set(heads);
  for (const { line } of [...read, ...unread, ...copies, ...requests, ...named]) known.add(line);
  for (const { line } of others.flatMap((other) => [other, ...other.lines])) known.add(line);
  const times = new Set(read.flatMap(({ start, end }) => [onClock(start), ...(end ? [onClock(end)] : [])]));
  for (const time of [...unread, ...named].flatMap(({ text }) => startsOf(text))) times.add(time);
  return lines
    .filter(
      ({ line, text }) => !known.has(line) && !isMailHead(text) && startsOf(text).some((start) => !times.has(start)),
    )
    .map(({ line, text }) => ({ line, text: text.trim(), problem: "unclear" }));
}
