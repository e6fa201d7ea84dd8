import { addDays, weekdayOf, type IsoDate } from "../time/iso-date";
import { meaningOfDay } from "./propose-days";
import type { SchoolDay } from "./school-day";

/** Consecutive days (ignoring weekends) with the same meaning: "Winter break, Dec 21 to Jan 1". */
export interface DayRun {
  first: SchoolDay;
  from: IsoDate;
  /** The last day, included. */
  to: IsoDate;
  ids: string[];
}

/** Groups the days of one site into runs, in order of their first day. */
export function dayRuns(days: readonly SchoolDay[]): DayRun[] {
  const open = new Map<string, DayRun>();
  const runs: DayRun[] = [];
  for (const day of days.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const { title, source, sourceName, state, id, date } = day;
    const key = JSON.stringify([title, source, sourceName, state, meaningOfDay(day)]);
    const run = open.get(key);
    if (run && (date <= run.to || date === nextSchoolDay(run.to) || date === addDays(run.to, 1))) {
      run.to = date;
      run.ids.push(id);
    } else {
      const fresh = { first: day, from: date, to: date, ids: [id] };
      open.set(key, fresh);
      runs.push(fresh);
    }
  }
  return runs;
}

function nextSchoolDay(date: IsoDate): IsoDate {
  const weekday = weekdayOf(date);
  return addDays(date, weekday === "FR" ? 3 : weekday === "SA" ? 2 : 1);
}
