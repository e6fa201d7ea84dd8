import { siteDaysOf } from "../../core/booking/dated-bookings";
import { alsoBefore } from "../../core/booking/also-before";
import { withChange } from "../../core/booking/change-date";
import { undecidedAfterEnd } from "../../core/booking/ended-series";
import { occurrencesOf } from "../../core/booking/occurrences";
import { knownZone, wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { visitSources } from "../visits/booked-dates";
import { isTeacherDeclined } from "../../core/booking/in-state";

/**
 * "I still go": the coming dates of a visit that the teacher declined, or that lie after the end of its series in the
 * calendar, count again, and she is no longer asked about them, nor about a calendar that can't be read. Call it under
 * the write lock.
 */
export async function keepDates({ vault, clock }: Pick<Ports, "vault" | "clock">, visitId: string): Promise<void> {
  const sources = await visitSources(vault);
  const visit = sources.visits.find(({ id }) => id === visitId);
  if (!visit) return;
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const site = siteDaysOf(visit, sources);
  const { occurrences } = occurrencesOf(visit, { from: now.date, to: "9999-12-30" }, site);
  const declined = isTeacherDeclined(visit) ? occurrences.filter(({ state }) => state === visit.state) : [];
  const record = [...declined, ...undecidedAfterEnd(visit, site, now)].reduce((after, { plannedOn: date }) => {
    const before = after.changes.find((change) => change.date === date) ?? { date };
    return withChange(after, { ...before, stillGoes: true });
  }, visit);
  const { sendTask } = record;
  const known = sendTask?.unread
    ? { sendTask: { ...sendTask, unread: { ...sendTask.unread, stillGoes: true as const } } }
    : {};
  await vault.apply([{ put: "visits", record: alsoBefore(visit, { ...record, ...known }) }]);
}
