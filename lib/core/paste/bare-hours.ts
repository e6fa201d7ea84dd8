import { findRanges, findTime, NOT_HOURS } from "./clock-times";
import type { ClockText } from "./paste-reading";
import { roughMinute } from "./rough-minute";
import type { SourceLine } from "./source-lines";
import { withoutBullet } from "./titles";

const BARE_HOUR = /^(\s*)(\d{1,2})(?=\s*[-–—:]\s+\p{L}|\s+(?:\p{L}|\p{Extended_Pictographic}))/u;
/** Further from the line before or behind it, a number is no hour of the same list; in minutes. */
const LONGEST_STEP = 150;

/** The time that a line begins with; undefined for any other line. */
function leadingTime(text: string): ClockText | undefined {
  const bare = withoutBullet(text);
  const time = findRanges(bare)[0] ?? findTime(bare);
  return time && !/[\p{L}\d]/u.test(bare.slice(0, time.from)) ? time.start : undefined;
}

/**
 * Lists that write a whole hour as a number: "11:30 Recess", "12 Lunch", "12:40 Math". A number is an hour where its
 * place in the list makes it one: after the line above, before the line below.
 */
export function withBareHours(lines: readonly SourceLine[]): SourceLine[] {
  const minutes: (number | undefined)[] = lines.map(({ text }) => {
    const start = leadingTime(text);
    return start && roughMinute(start);
  });
  return lines.map((line, index) => {
    const found = minutes[index] === undefined ? BARE_HOUR.exec(line.text) : null;
    const hour = Number(found?.[2]);
    if (!found || hour < 1 || hour > 12 || NOT_HOURS.test(line.text.slice(found[0].length).trim())) return line;
    const minute = roughMinute({ hour, minute: 0 });
    const before = minutes.slice(0, index).findLast((one) => one !== undefined);
    const after = minutes.slice(index + 1).find((one) => one !== undefined);
    const isAfter = before === undefined || (minute > before && minute - before <= LONGEST_STEP);
    const isBefore = after === undefined || (minute < after && after - minute <= LONGEST_STEP);
    if ((before === undefined && after === undefined) || !isAfter || !isBefore) return line;
    minutes[index] = minute;
    return { ...line, text: `${found[1]}${hour}:00${line.text.slice(found[0].length)}` };
  });
}
