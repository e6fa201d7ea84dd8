import type { ScheduleEntry } from "./schedule-entry";

/** Entries whose times are not all known: they repeat too often, or by a rule that takes too long to work out. */
export interface CutEntries {
  count: number;
  /** Titles of the first ones, each once. */
  titles: string[];
}

/** Most titles that are named; the rest is only counted. */
const MAX_NAMED = 10;

/** Counts the entries and names the first ones, in the schedule's order. */
export function nameCutEntries(entries: readonly Pick<ScheduleEntry, "title">[]): CutEntries {
  const titles = new Set<string>();
  for (const { title } of entries) {
    if (titles.size === MAX_NAMED) break;
    titles.add(title.trim());
  }
  return { count: entries.length, titles: [...titles] };
}
