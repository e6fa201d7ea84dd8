import type { Answer } from "../../contracts/contract";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import { changesOnceRemoved } from "../../core/booking/keep-past";
import { next } from "../../core/booking/state";
import { fail, ok } from "../../core/result";
import { knownZone, wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { waitsForHer } from "./is-busy";
import { visitSources } from "./booked-dates";

/**
 * Takes a whole visit back that was handed over and never saved in the calendar. Dates that have begun can still be
 * marked. Refuses one that is on its way to a connected calendar, or in it: that is removed there.
 */
export async function dropHandedOver({ vault, clock }: Ports, visitId: string): Promise<Answer<null>> {
  const sources = await visitSources(vault);
  const visit = sources.visits.find(({ id }) => id === visitId);
  if (!visit) return ok(null);
  const state = next(visit.state, "take-back");
  if (!state || visit.sendTask) return fail({ code: waitsForHer(visit) ? "waits-for-her" : "on-its-way" });
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const changes = changesOnceRemoved(visit, now, siteDaysOf(visit, sources));
  await vault.apply([{ put: "visits", record: { ...visit, state, changes } }]);
  return ok(null);
}
