import type { IsoDate } from "./iso-date";
import type { WallClock } from "./zone";

/**
 * True for a time that has begun, from its first minute on.
 * @param startMinute minutes since midnight
 * @param now on the same clock as the time
 */
export const hasBegun = (
  { date, startMinute }: { date: IsoDate; startMinute: number },
  now: Pick<WallClock, "date" | "minute">,
): boolean => date < now.date || (date === now.date && startMinute <= now.minute);
