import { WEEKDAYS, addDays, mondayOf, weekdayOf, type IsoDate, type Weekday } from "../time/iso-date";

/** A weekly rule that ends after a number of dates. */
export interface CountedRule {
  /** Number of its dates, those that were taken out of the series included. */
  count: number;
  everyWeeks: number;
  /** Empty for the weekday of its first date. */
  weekdays: readonly Weekday[];
}

/** More dates than a school year has: a later end says nothing about a visit. */
const MOST = 400;

/** Computes the last day of a weekly rule from its number of dates; undefined for a rule that has none. */
export function lastByCount(start: IsoDate, { count, everyWeeks, weekdays }: CountedRule): IsoDate | undefined {
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(everyWeeks) || everyWeeks < 1) return undefined;
  const days = (weekdays.length > 0 ? weekdays : [weekdayOf(start)]).map((day) => WEEKDAYS.indexOf(day));
  const inWeek = [...new Set(days)].toSorted((a, b) => a - b);
  let last: IsoDate | undefined;
  let left = Math.min(count, MOST);
  for (let monday = mondayOf(start); left > 0; monday = addDays(monday, 7 * everyWeeks))
    for (const day of inWeek) {
      const date = addDays(monday, day);
      if (date < start || left === 0) continue;
      last = date;
      left -= 1;
    }
  return last;
}
