import { siteDaysOf } from "../../core/booking/dated-bookings";
import { withoutComing } from "../../core/booking/keep-past";
import { timesOf } from "../../core/booking/pending-change";
import type { PendingChange, Visit } from "../../core/booking/visit";
import { knownZone, wallClockAt } from "../../core/time/zone";
import { visitSources } from "../visits/booked-dates";
import type { StepChange } from "./step-visit";
import type { SendingPorts } from "./sending-ports";

/**
 * Gives the change that takes the coming dates of a series out of its calendar and leaves what has begun there.
 * Undefined for a visit of which no date has begun, and for one of a single date. A change that was not sent is
 * dropped: the calendar has the times from before it.
 */
export async function endOfBegun(
  { vault, clock }: Pick<SendingPorts, "vault" | "clock">,
  visit: Visit,
  over: Pick<PendingChange, "step" | "isAnyway">,
): Promise<Required<Pick<StepChange, "times" | "pending">> | undefined> {
  const { change } = visit;
  const { isBegun, halfId } = change ?? {};
  const there: Visit = change && !isBegun && halfId === undefined ? { ...visit, ...change.before } : visit;
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const times = withoutComing(there, now, siteDaysOf(visit, await visitSources(vault)));
  if (!times) return undefined;
  const kept = { ...(isBegun ? { isBegun } : {}), ...(halfId === undefined ? {} : { halfId }) };
  const before = change?.before ?? timesOf(visit);
  return { times: { ...timesOf(there), ...times }, pending: { before, ...kept, ...over } };
}
