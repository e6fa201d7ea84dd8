import { MINUTES_PER_DAY, parseClock, type Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { PageEvent } from "./calendar-reading";

/** Gives the day of a page time: "2026-10-05T09:05" or "2026-10-05". */
export function dayOf(pageTime: string): IsoDate {
  return pageTime.slice(0, 10);
}

/** Minute of the day of a page time; 0 for a date without time. */
function minuteOf(pageTime: string): number {
  return parseClock(pageTime.slice(11, 16)) ?? 0;
}

/** Gives the part of an event that falls on a day; undefined when none does. All-day events fill their days. */
export function intervalOn(event: Pick<PageEvent, "start" | "end" | "allDay">, date: IsoDate): Interval | undefined {
  const from = dayOf(event.start);
  const to = dayOf(event.end);
  if (event.allDay) return date >= from && date < to ? { startMinute: 0, endMinute: MINUTES_PER_DAY } : undefined;
  if (date < from || date > to) return undefined;
  const startMinute = date === from ? minuteOf(event.start) : 0;
  const endMinute = date === to ? minuteOf(event.end) : MINUTES_PER_DAY;
  return startMinute < endMinute ? { startMinute, endMinute } : undefined;
}
