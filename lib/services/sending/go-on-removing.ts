import type { UnderLock } from "../../contracts/contract";
import { lastDay } from "../../core/booking/dated-bookings";
import { isBeingRemoved } from "../../core/booking/in-state";
import { backOffMs, type SendTaskReason } from "../../core/booking/send-task";
import type { VisitEvent } from "../../core/booking/state";
import { stillThereEvents } from "../../core/booking/still-there";
import type { Visit } from "../../core/booking/visit";
import { stepVisit, type StepChange } from "./step-visit";
import { endOfBegun } from "./end-begun";
import { comingThere } from "./left-after-end";
import { sendChange } from "./send-change";
import type { SendingPorts } from "./sending-ports";
import { openTarget, type Target } from "./target";

/**
 * Sends the removal, or sends it again: repeating it is safe. Only ends a series that has begun while its removal
 * waited.
 */
export async function goOnRemoving(ports: SendingPorts, visit: Visit, underLock: UnderLock): Promise<void> {
  const { isAnyway } = visit.sendTask ?? {};
  const end = await endOfBegun(ports, visit, { step: "waiting", ...(isAnyway ? { isAnyway } : {}) });
  if (!end) return removeWhole(ports, visit, underLock);
  const events = ["find-changed", ...stillThereEvents(visit)] as const;
  const ending = { events, change: { ...end, sendTask: { tries: 0 } } };
  await underLock(async () => stepVisit(ports, { id: visit.id, expected: isBeingRemoved }, ending));
  await sendChange(ports, visit.id, underLock);
}

async function removeWhole(ports: SendingPorts, visit: Visit, underLock: UnderLock): Promise<void> {
  const step = async (events: VisitEvent[], change: StepChange = {}): Promise<void> =>
    void (await underLock(async () =>
      stepVisit(ports, { id: visit.id, expected: isBeingRemoved }, { events, change }),
    ));
  const { sendTask, reference } = visit;
  const nowMs = ports.clock.nowMs();
  const tries = (sendTask?.tries ?? 0) + 1;
  const later = async (because: SendTaskReason, retryAfterMs = backOffMs(tries, ports.random())): Promise<void> =>
    step(["queue"], { because, sendTask: { tries, retryAtMs: nowMs + retryAfterMs } });
  const target = await openTarget(ports, visit);
  if (!target || !reference) return later("no-account");
  const ofSeries = visit.cadence.on !== "once" && sendTask?.key !== undefined ? { key: sendTask.key } : {};
  const { calendarId, eventId, etag = "" } = reference;
  const at = { calendarId, eventId, etag, ...ofSeries };
  const options = { isAnyway: sendTask?.isAnyway === true, hasGuests: sendTask?.hasGuests === true };
  const removed = await target.calendar.remove(at, options);
  if (removed.ok) return step(["confirm-undo"]);
  const { failure } = removed;
  switch (failure.code) {
    case "busy":
    case "limited":
    case "outcome-unknown":
      return later(failure.code, failure.retryAfterMs);
    case "offline":
    case "needs-sign-in":
    case "needs-permission":
      return later(failure.code);
    // Pushpin can't resolve any other failure: it shows the reason, and she decides. An earlier request may have
    // removed the event before its answer was lost, so that it would be wrong to say that it is still there.
    default:
      if (await isGone(ports, target, visit)) return step(["confirm-undo"]);
      return step(["find-changed"], { because: failure.code });
  }
}

/**
 * True where the calendar certainly has nothing of a visit any more: neither its event nor a coming date of its series.
 */
async function isGone(
  ports: Pick<SendingPorts, "clock">,
  { calendar, calendarId }: Target,
  visit: Visit,
): Promise<boolean> {
  const { cadence, reference, sendTask } = visit;
  const { key } = sendTask ?? {};
  if (key === undefined || !reference) return false;
  const found = await calendar.find({ calendarId, key });
  const isSpent = !found.ok && found.failure.code === "key-spent";
  if (!isSpent && (!found.ok || found.value)) return false;
  if (cadence.on === "once") return true;
  const dates = await comingThere(ports, visit, { calendar, calendarId, until: lastDay(visit) });
  return dates.ok && dates.value.length === 0;
}
