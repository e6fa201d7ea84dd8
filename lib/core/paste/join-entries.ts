import type { Weekday } from "../time/iso-date";
import { inOrder } from "./day-words";
import type { OpenEntry, PastedEntry } from "./paste-reading";

/** Joins the same routine at the same time on several days, or several days of a rotation, into one entry. */
export function joinEntries<Entry extends PastedEntry | OpenEntry>(entries: readonly Entry[]): Entry[] {
  const joined = new Map<string, Entry>();
  const add = (key: string, entry: Entry, merge: (into: Entry) => void): void => {
    const known = joined.get(key);
    if (known) merge(known);
    else joined.set(key, { ...entry });
  };
  for (const entry of entries) {
    const { title, startMinute, weekdays, cycleDays, cycleWeeks = [] } = entry;
    const end = "endMinute" in entry ? entry.endMinute : "";
    const key = `${title.toLowerCase()}|${startMinute}|${end}|${cycleWeeks.join()}`;
    if (cycleDays) {
      add(`${key}|${weekdays.join()}`, entry, (into) => {
        into.cycleDays = [...new Set([...into.cycleDays!, ...cycleDays])];
      });
    } else {
      add(key, entry, (into) => {
        into.weekdays = inOrder([...into.weekdays, ...weekdays]);
      });
    }
  }
  return [...joined.values()];
}

/**
 * Joins entries that both of two alternating weeks have at the same time into one of every week.
 * @param entries joined ones, of a whole text
 */
export function joinWeeks<Entry extends PastedEntry | OpenEntry>(entries: readonly Entry[]): Entry[] {
  const weeks = new Set(entries.flatMap(({ cycleWeeks = [] }) => cycleWeeks));
  if (weeks.size < 2) return [...entries];
  const keyOf = (entry: Entry, day: Weekday): string => {
    const { title, startMinute, cycleDays = [] } = entry;
    const end = "endMinute" in entry ? entry.endMinute : "";
    return [title.toLowerCase(), startMinute, end, cycleDays.join(), day].join("|");
  };
  const weeksOf = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const day of entry.weekdays) {
      const key = keyOf(entry, day);
      weeksOf.set(key, new Set([...(weeksOf.get(key) ?? []), ...(entry.cycleWeeks ?? weeks)]));
    }
  return joinEntries(
    entries.flatMap((entry) => {
      if (!entry.cycleWeeks) return [entry];
      const isShared = (day: Weekday): boolean => weeksOf.get(keyOf(entry, day))!.size === weeks.size;
      const [shared, own] = [entry.weekdays.filter(isShared), entry.weekdays.filter((day) => !isShared(day))];
      const { cycleWeeks: _weeks, ...always } = entry;
      return [
        ...(shared.length > 0 ? [{ ...(always as Entry), weekdays: shared }] : []),
        ...(own.length > 0 ? [{ ...entry, weekdays: own }] : []),
      ];
    }),
  );
}
