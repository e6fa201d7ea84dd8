import { findRanges, findTime, NOT_HOURS } from "./clock-times";
import type { ClockText } from "./paste-reading";
import { roughMinute } from "./rough-minute";
import type { SourceLine } from "./source-lines";
import { withoutBullet } from "./titles";

const BARE_HOUR = /^(\s*)(\d{1,2})(?=\s*[-–—:]\s+\p{L}|\s+(?:\p{L}|\p{Extended_Pictographic}))/u;
/** Matches a line that begins with a time in four digits: "1520 Dismissed". */
const BARE_DIGITS = /^(\s*)([01]?\d|2[0-3])([0-5]\d)(?=\s*[-–—:]\s+\p{L}|\s+\p{L})/u;
const DIGIT_RANGE = /^\s*\d{3,4}\s*(?:[-–—]|to)\s*\d{3,4}(?!\d)/u;
/** Fewest lines that begin with a range of digits: in fewer, four digits are a year or a house number. */
const LEAST_DIGIT_RANGES = 3;
/** A number is an hour of the list only within this many minutes of the times before and after it. */
const LONGEST_STEP = 150;

/** Reads the time that a line begins with; undefined for any other line. */
function leadingTime(text: string): ClockText | undefined {
  const bare = withoutBullet(text);
  const time = findRanges(bare)[0] ?? findTime(bare);
  return time && !/[\p{L}\d]/u.test(bare.slice(0, time.from)) ? time.start : undefined;
}

/**
 * Completes the times of lists that write a whole hour as a number ("11:30 Recess", "12 Lunch", "12:40 Math"), or every
 * time as four digits ("1450-1520 Tutorials", "1520 Dismissed"). A number is a time where it lies between the times of
 * the lines above and below.
 */
export function withBareHours(lines: readonly SourceLine[]): SourceLine[] {
  const minutes: (number | undefined)[] = lines.map(({ text }) => {
    const start = leadingTime(text);
    return start && roughMinute(start);
  });
  const hasDigits = lines.filter(({ text }) => DIGIT_RANGE.test(text)).length >= LEAST_DIGIT_RANGES;
  return lines.map((line, index) => {
    const isOpen = minutes[index] === undefined;
    const found = isOpen ? ((hasDigits ? BARE_DIGITS.exec(line.text) : null) ?? BARE_HOUR.exec(line.text)) : null;
    const [hour, minuteDigits] = [Number(found?.[2]), found?.[3] ?? "00"];
    if (
      !found ||
      hour < 1 ||
      (hour > 12 && found[3] === undefined) ||
      NOT_HOURS.test(line.text.slice(found[0].length).trim())
    )
      return line;
    const minute = roughMinute({ hour, minute: Number(minuteDigits) });
    const before = minutes.slice(0, index).findLast((one) => one !== undefined);
    const after = minutes.slice(index + 1).find((one) => one !== undefined);
    const fitsPrevious = before === undefined || (minute > before && minute - before <= LONGEST_STEP);
    const fitsNext = after === undefined || (minute < after && after - minute <= LONGEST_STEP);
    if ((before === undefined && after === undefined) || !fitsPrevious || !fitsNext) return line;
    minutes[index] = minute;
    return { ...line, text: `${found[1]}${hour}:${minuteDigits}${line.text.slice(found[0].length)}` };
  });
}
