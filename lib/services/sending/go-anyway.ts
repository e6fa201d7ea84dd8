import { siteDaysOf } from "../../core/booking/dated-bookings";
import { withChange } from "../../core/booking/change-date";
import { occurrencesOf } from "../../core/booking/occurrences";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { visitSources } from "../visits/booked-dates";

/**
 * "I still go": the coming dates of a visit that the teacher declined count again, and she is no longer asked about
 * them. Call it under the write lock.
 */
export async function goAnyway({ vault, clock }: Pick<Ports, "vault" | "clock">, visitId: string): Promise<void> {
  const sources = await visitSources(vault);
  const visit = sources.visits.find(({ id }) => id === visitId);
  if (visit?.state !== "teacher-declined") return;
  const { date: from } = wallClockAt(clock.nowMs(), visit.zone ?? clock.zone());
  const { occurrences } = occurrencesOf(visit, { from, to: "9999-12-30" }, siteDaysOf(visit, sources));
  const record = occurrences
    .filter(({ state }) => state === "teacher-declined")
    .reduce((after, { plannedOn: date }) => {
      const before = after.changes.find((change) => change.date === date) ?? { date };
      return withChange(after, { ...before, stillGoes: true });
    }, visit);
  await vault.apply([{ put: "visits", record }]);
}
