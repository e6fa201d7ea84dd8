import { findRanges, findTime } from "./clock-times";
import type { ClockText } from "./paste-reading";
import { withoutBullet } from "./titles";

/** True for a line without letters, digits or emoji. */
export const isEmpty = (text: string): boolean =>
  /^[\s\p{P}\p{S}]*$/u.test(text) && !/\p{Extended_Pictographic}/u.test(text);

/** True for a line that begins with a time, perhaps after a bullet. */
export const startsWithTime = (text: string): boolean => {
  const bare = withoutBullet(text);
  const time = findTime(bare);
  return time !== undefined && !/[\p{L}\d]/u.test(bare.slice(0, time.from));
};

/** Finds the first time of a line. */
export const startOfLine = (text: string): ClockText | undefined => (findRanges(text)[0] ?? findTime(text))?.start;
