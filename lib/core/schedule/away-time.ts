import { MINUTES_PER_DAY, overlaps, type Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { addMinutes, moveZone } from "../time/zone";

/** A stretch of a day that she marked with "I am out". */
export interface AwayTime extends Interval {
  /** Random. */
  id: string;
  date: IsoDate;
  /** The zone of its times. */
  zone: string;
}

/** True for a stretch from midnight to midnight. */
export const isWholeDay = ({ startMinute, endMinute }: Interval): boolean =>
  startMinute === 0 && endMinute === MINUTES_PER_DAY;

/**
 * Lists the stretches of a day on the clock of `zone`; one that passes midnight there has a part on each of two days. A
 * whole day stays that day, wherever she is.
 */
export function awayOn(date: IsoDate, times: readonly AwayTime[], zone: string): AwayTime[] {
  return times.flatMap((time) => {
    if (isWholeDay(time)) return time.date === date ? [time] : [];
    const start = moveZone({ date: time.date, minute: time.startMinute }, time.zone, zone);
    const end = addMinutes(start, time.endMinute - time.startMinute);
    if (date < start.date || date > end.date) return [];
    const startMinute = date === start.date ? start.minute : 0;
    const endMinute = date === end.date ? end.minute : MINUTES_PER_DAY;
    return startMinute < endMinute ? [{ ...time, date, startMinute, endMinute }] : [];
  });
}

/** True where she marked some of this time as away. */
export const isAwayAt = (
  { date, ...at }: Interval & { date: IsoDate },
  { times, zone }: { times: readonly AwayTime[]; zone: string },
): boolean => awayOn(date, times, zone).some((away) => overlaps(away, at));

/** Lists the whole days that she marked as away. */
export const awayDays = (times: readonly AwayTime[]): Set<IsoDate> =>
  new Set(times.filter(isWholeDay).map(({ date }) => date));
