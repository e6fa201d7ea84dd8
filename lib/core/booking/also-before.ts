import type { IsoDate } from "../time/iso-date";
import type { OccurrenceChange, Visit } from "./visit";

type Notes = Omit<OccurrenceChange, "date">;

/**
 * Notes what has become of single dates also in the times to which a visit returns when she takes a pending change
 * back: they do not depend on that change.
 */
export function alsoBefore(was: Visit, now: Visit): Visit {
  const { change } = now;
  if (!change) return now;
  if (now.cadence.on === "once") {
    const { from, until, startMinute, endMinute, changes } = now;
    const isMoved = was.from !== from || was.startMinute !== startMinute || was.endMinute !== endMinute;
    const times = isMoved ? { from, until, startMinute, endMinute } : {};
    return { ...now, change: { ...change, before: { ...change.before, ...times, changes } } };
  }
  // A date of which nothing is left to say has no entry any more.
  const dates = new Set([...was.changes, ...now.changes].map(({ date }) => date));
  const changes = [...dates].reduce((before, on) => {
    const { date: _date, ...old } = entryOf(was.changes, on);
    const { date: _same, ...recent } = entryOf(now.changes, on);
    return withOne(before, { ...entryOf(before, on), ...differing(old, recent) });
  }, change.before.changes);
  return { ...now, change: { ...change, before: { ...change.before, changes } } };
}

const entryOf = (changes: readonly OccurrenceChange[], on: IsoDate): OccurrenceChange =>
  changes.find(({ date }) => date === on) ?? { date: on };

/** Picks the fields of a date's change that are not as they were; a field that is gone is undefined. */
function differing(old: Notes, recent: Notes): Partial<Notes> {
  const fields = new Set([...Object.keys(old), ...Object.keys(recent)] as (keyof Notes)[]);
  const changed = [...fields].filter((field) => JSON.stringify(old[field]) !== JSON.stringify(recent[field]));
  return Object.fromEntries(changed.map((field) => [field, recent[field]]));
}

/** Puts the change of a date in place of an earlier one; without a field but its date it is dropped. */
export function withOne(changes: readonly OccurrenceChange[], change: OccurrenceChange): OccurrenceChange[] {
  const others = changes.filter((one) => one.date !== change.date);
  const fields = Object.entries(change).filter(([, value]) => value !== undefined);
  const set = Object.fromEntries(fields) as unknown as OccurrenceChange;
  const all = fields.length === 1 ? others : [...others, set];
  return all.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
