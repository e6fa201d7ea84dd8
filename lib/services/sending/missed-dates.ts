import { changesOnceStored } from "../../core/booking/missed-dates";
import type { VisitEvent } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import type { StoredVisit } from "../../ports/calendar-port";
import type { SendingPorts } from "./sending-ports";
import type { StepChange } from "./step-visit";
import { placeOfVisit } from "./visit-to-send";

/**
 * Leaves the dates out that were over before a series was first sent: see {@link changesOnceStored}. A series that
 * takes over from another one is not changed: the other one was in the calendar on those dates.
 */
export async function withoutMissed(
  { vault, clock }: SendingPorts,
  { visit, there }: { visit: Visit; there: StoredVisit },
  outcome: { events: VisitEvent[]; change: StepChange },
): Promise<typeof outcome> {
  if (visit.handedOverAt !== "" || visit.sendTask?.replaces) return outcome;
  const [place, logs] = await Promise.all([placeOfVisit({ vault }, visit), vault.all("sessionLogs")]);
  if (!place.ok) return outcome;
  const { days: site, zone } = place.value;
  const changes = changesOnceStored(
    visit,
    { firstMs: there.first.fromMs, nowMs: clock.nowMs(), zone },
    { site, isMarked: (id) => logs.some(({ sessionId }) => sessionId === id) },
  );
  return changes ? { ...outcome, change: { ...outcome.change, times: { changes } } } : outcome;
}
