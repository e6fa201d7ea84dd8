import { inOrder } from "./day-words";
import type { PastedEntry } from "./paste-reading";

/** The same routine at the same time on several days is one entry; on several days of a rotation too. */
export function joinEntries(entries: readonly PastedEntry[]): PastedEntry[] {
  const joined = new Map<string, PastedEntry>();
  const add = (key: string, entry: PastedEntry, merge: (into: PastedEntry) => void): void => {
    const known = joined.get(key);
    if (known) merge(known);
    else joined.set(key, { ...entry });
  };
  for (const entry of entries) {
    const { title, startMinute, endMinute, weekdays, cycleDays } = entry;
    const key = `${title.toLowerCase()}|${startMinute}|${endMinute}`;
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
