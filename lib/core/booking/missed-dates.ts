import { instantOf } from "../time/zone";
import { EVERY_DAY, occurrencesOf, type SiteDays } from "./occurrences";
import { isOpen } from "./state";
import type { OccurrenceChange, Visit } from "./visit";

/**
 * Returns the changes of a series that its calendar has stored for the first time, in which the dates that were over
 * before it was sent are left out: the calendar never had them. One that she has marked stays, as one to which she went
 * although no calendar has it. Undefined where no date was missed.
 * @param firstMs when the calendar's series begins, and `nowMs` the present, both in ms since 1970
 * @param isMarked true for the id of an occurrence that the ledger has an entry for
 */
export function changesOnceStored(
  visit: Visit,
  { firstMs, nowMs, zone }: { firstMs: number; nowMs: number; zone: string },
  { site, isMarked }: { site: SiteDays; isMarked: (occurrenceId: string) => boolean },
): OccurrenceChange[] | undefined {
  if (visit.cadence.on === "once") return undefined;
  const endMs = Math.min(firstMs, nowMs + LATEST_MS);
  const { occurrences } = occurrencesOf(visit, EVERY_DAY, site);
  const missed = occurrences.filter(
    (one) => isOpen(one) && instantOf({ date: one.date, minute: one.startMinute }, zone) < endMs,
  );
  if (missed.length === 0) return undefined;
  const changes = new Map(visit.changes.map((change) => [change.date, change]));
  for (const { id, plannedOn: date } of missed) {
    const marked: OccurrenceChange = { ...changes.get(date), date, state: "missing", stillGoes: true };
    changes.set(date, isMarked(id) ? marked : { date, is: "left-out", because: "sent-late" });
  }
  return [...changes.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** How long before it starts a date can still be booked, ms: nobody would read a later invitation. */
export const LATEST_MS = 10 * 60_000;
