import { siteDaysOf } from "../../core/booking/dated-bookings";
import { EVERY_DAY, occurrencesOf } from "../../core/booking/occurrences";
import { endBefore, pendingAfter } from "../../core/booking/pending-change";
import { isOpen, type VisitEvent } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { instantOf } from "../../core/time/zone";
import { visitSources } from "../visits/booked-dates";
import type { StepChange } from "./step-visit";
import type { SendingPorts } from "./sending-ports";

/** Events after which the visit is in the calendar. */
const STORES: ReadonlySet<VisitEvent> = new Set(["store", "await-teacher"]);

/**
 * Ends the series that a visit takes over from, in the same step in which the visit is stored and never earlier, so
 * that no date is lost. The calendar's copy of the series is changed afterwards.
 */
export async function withReplaced(
  { vault, clock }: SendingPorts,
  { id, sendTask }: Visit,
  outcome: { events: VisitEvent[]; change: StepChange },
): Promise<typeof outcome> {
  const old = sendTask?.replaces && (await vault.find("visits", sendTask.replaces.visitId));
  if (!old || !isOpen(old) || !outcome.events.some((event) => STORES.has(event))) return outcome;
  const ended: Visit = {
    ...old,
    ...endBefore(old, sendTask.replaces!.plannedOn),
    change: pendingAfter(old, { step: "waiting", halfId: id }),
    ...(old.sendTask ? { sendTask: { ...old.sendTask, tries: 0, queuedAtMs: clock.nowMs() } } : {}),
  };
  const { change } = outcome;
  return { ...outcome, change: { ...change, sendTask: { ...change.sendTask, replaces: undefined }, beside: [ended] } };
}

/**
 * Finds the events that a visit replaces when it takes over from a series, and the times at which they make the teacher
 * busy.
 */
export async function ownOf(
  { vault, clock }: SendingPorts,
  { sendTask, zone = clock.zone() }: Visit,
): Promise<{ eventIds: string[]; spans: { fromMs: number; toMs: number }[] } | undefined> {
  const sources = sendTask?.replaces && (await visitSources(vault));
  const old = sources?.visits.find(({ id }) => id === sendTask!.replaces!.visitId);
  if (!sources || !old?.reference) return undefined;
  const { occurrences } = occurrencesOf(old, EVERY_DAY, siteDaysOf(old, sources));
  const spans = occurrences.map(({ date, startMinute, endMinute }) => ({
    fromMs: instantOf({ date, minute: startMinute }, zone),
    toMs: instantOf({ date, minute: endMinute }, zone),
  }));
  return { eventIds: [old.reference.eventId], spans };
}
