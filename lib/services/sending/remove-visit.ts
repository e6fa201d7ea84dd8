import type { UnderLock } from "../../contracts/contract";
import { backOffMs, type ErrandReason } from "../../core/booking/errand";
import type { VisitEvent } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { stepVisit, type StepChange } from "./change-visit";
import type { SendingPorts } from "./sending-ports";
import { setAlarm } from "./set-alarm";
import { halvesOfVisit, openTarget } from "./target";

/**
 * Removes a booked visit from its calendar, with the same notice to its guests as when it was booked. What somebody
 * changed since is not removed, unless `isAnyway`.
 */
export async function removeVisit(
  ports: SendingPorts,
  { visitId, isAnyway = false }: { visitId: string; isAnyway?: boolean },
  underLock: UnderLock,
): Promise<void> {
  const begun = await underLock(async () =>
    stepVisit(
      ports,
      { id: visitId, expected: ({ state, reference }) => state !== "undoing" && reference !== undefined },
      {
        events: ["undo"],
        change: {
          // All of it goes: what would have been changed about it does not matter any more.
          pending: null,
          errand: { tries: 0, queuedAtMs: ports.clock.nowMs(), ...(isAnyway ? { isAnyway } : {}) },
        },
      },
    ),
  );
  if (!begun) return;
  try {
    await setAlarm(ports);
    await ports.accounts.inLine(begun.errand!.accountId, async () => goOnRemoving(ports, begun, underLock));
  } finally {
    await setAlarm(ports);
  }
}

/** Sends the removal, or sends it again: an event is removed once, however often it is asked. */
export async function goOnRemoving(ports: SendingPorts, visit: Visit, underLock: UnderLock): Promise<void> {
  const step = async (events: VisitEvent[], change: StepChange = {}): Promise<void> =>
    void (await underLock(async () =>
      stepVisit(ports, { id: visit.id, expected: ({ state }) => state === "undoing" }, { events, change }),
    ));
  const { errand, reference } = visit;
  const nowMs = ports.clock.nowMs();
  const tries = (errand?.tries ?? 0) + 1;
  const later = async (because: ErrandReason, retryAfterMs = backOffMs(tries)): Promise<void> =>
    step(["queue"], { because, errand: { tries, retryAtMs: nowMs + retryAfterMs } });
  const target = await openTarget(ports, visit);
  if (!target || !reference) return later("no-account");
  const { calendarId, eventId, etag = "" } = reference;
  const at = { calendarId, eventId, etag, ...halvesOfVisit(visit) };
  const options = { isAnyway: errand?.isAnyway === true, hasGuests: errand?.hasGuests === true };
  const removed = await target.calendar.remove(at, options);
  if (removed.ok) return step(["confirm-undo"]);
  const { failure } = removed;
  switch (failure.code) {
    case "busy":
    case "limited":
      return later(failure.code, failure.retryAfterMs);
    case "offline":
    case "outcome-unknown":
    case "needs-sign-in":
    case "needs-permission":
      return later(failure.code);
    // Of the rest Pushpin can do nothing by itself: it says what is so, and she decides.
    default:
      return step(["find-changed"], { because: failure.code });
  }
}
