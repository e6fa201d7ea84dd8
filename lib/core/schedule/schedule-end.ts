import type { IsoDate } from "../time/iso-date";
import type { RecurrenceRule, ScheduleEntry } from "./schedule-entry";

/**
 * Finds the last date that a schedule's entries name: the date of a single entry, the UNTIL of a series. Ignores
 * cancelled occurrences (exceptions), so the schedule may end somewhat earlier.
 * @returns undefined while a series has no end, or only a count of occurrences, and for an empty schedule
 */
export function scheduleEnd(entries: readonly ScheduleEntry[]): IsoDate | undefined {
  const ends = entries.filter(({ cancelled }) => !cancelled).map(entryEnd);
  if (ends.length === 0 || ends.includes(undefined)) return undefined;
  return (ends as IsoDate[]).toSorted().at(-1);
}

function entryEnd({ start, rules = [], extraStarts = [], overrides = [] }: ScheduleEntry): IsoDate | undefined {
  const untils = rules.map((rule) => untilOf(rule));
  if (untils.includes(undefined)) return undefined;
  const moved = overrides.filter(({ cancelled }) => !cancelled).map((override) => override.start.date);
  const dates = [start.date, ...extraStarts.map(({ date }) => date), ...moved, ...(untils as IsoDate[])];
  return dates.toSorted().at(-1);
}

const untilOf = ({ until }: RecurrenceRule): IsoDate | undefined => until?.date;
