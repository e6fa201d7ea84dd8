import type { WallClock } from "../time/zone";
import { EVERY_DAY, occurrencesOf, type SiteDays } from "./occurrences";
import { countsAsPlanned } from "./state";
import type { OccurrenceChange, Visit } from "./visit";

/**
 * Returns the changes of a series whose event is taken out of the calendar: dates that have begun stay, so that she can
 * mark them although the calendar no longer has them, and later dates lose any state of their own. A visit of one date
 * keeps no date.
 * @param now on the visit's clock
 */
export function changesOnceRemoved(visit: Visit, now: WallClock, site: SiteDays): OccurrenceChange[] {
  const range = EVERY_DAY;
  const begun = occurrencesOf(visit, range, site).occurrences.filter(
    (one) => countsAsPlanned(one) && (one.date < now.date || (one.date === now.date && one.startMinute <= now.minute)),
  );
  const kept = visit.cadence.on === "once" ? [] : begun;
  const changes = new Map<string, OccurrenceChange>();
  for (const { state: _own, ...change } of visit.changes)
    if (Object.keys(change).length > 1) changes.set(change.date, change);
  for (const { plannedOn: date } of kept)
    changes.set(date, { ...(changes.get(date) ?? { date }), state: "missing", stillGoes: true });
  return [...changes.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
