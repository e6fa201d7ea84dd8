import { hasBegun } from "../time/has-begun";
import type { WallClock } from "../time/zone";
import { changeDateTo } from "./move-visit";
import { EVERY_DAY, occurrencesOf, type Occurrence, type SiteDays } from "./occurrences";
import { countsAsPlanned, isOpen } from "./state";
import type { OccurrenceChange, Visit, VisitTimes } from "./visit";
import { isMissing } from "./in-state";

/** Dates of a visit that its calendar has, by whether they have begun. */
export interface DatesThere {
  begun: Occurrence[];
  coming: Occurrence[];
}

/**
 * Lists the dates of a visit that its calendar has, each list in time order.
 * @param now on the visit's clock
 */
export function datesThere(visit: Visit, now: WallClock, site: SiteDays): DatesThere {
  const there = occurrencesOf(visit, EVERY_DAY, site).occurrences.filter((one) => isOpen(one) && !isMissing(one));
  return { begun: there.filter((one) => hasBegun(one, now)), coming: there.filter((one) => !hasBegun(one, now)) };
}

/**
 * Takes the coming dates out of a series that has begun: it ends with its last begun date, and what happened stays in
 * the calendar. Undefined for a visit of one date, and for a series of which no date has begun: those are removed as a
 * whole.
 * @param now on the visit's clock
 */
export function withoutComing(
  visit: Visit,
  now: WallClock,
  site: SiteDays,
): Pick<VisitTimes, "until" | "changes"> | undefined {
  const { begun, coming } = datesThere(visit, now, site);
  if (visit.cadence.on === "once" || begun.length === 0) return undefined;
  const until = begun.reduce((last, { plannedOn }) => (plannedOn > last ? plannedOn : last), "");
  const between = coming.filter(({ plannedOn }) => plannedOn < until);
  const shorter = between.reduce((after, { plannedOn }) => changeDateTo(after, plannedOn, "undone"), visit);
  return { until, changes: shorter.changes.filter(({ date }) => date <= until) };
}

/**
 * Returns the changes of a series whose event is taken out of the calendar: dates that have begun stay, so that she can
 * mark them although the calendar no longer has them, and later dates lose any state of their own. A visit of one date
 * keeps no date.
 * @param now on the visit's clock
 */
export function changesOnceRemoved(visit: Visit, now: WallClock, site: SiteDays): OccurrenceChange[] {
  const range = EVERY_DAY;
  const begun = occurrencesOf(visit, range, site).occurrences.filter(
    (one) => countsAsPlanned(one) && hasBegun(one, now),
  );
  const kept = visit.cadence.on === "once" ? [] : begun;
  const changes = new Map<string, OccurrenceChange>();
  for (const { state: _own, ...change } of visit.changes)
    if (Object.keys(change).length > 1) changes.set(change.date, change);
  for (const { plannedOn: date } of kept)
    changes.set(date, { ...(changes.get(date) ?? { date }), state: "missing", stillGoes: true });
  return [...changes.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
