import type { UnderLock } from "../../contracts/contract";
import { isInConnectedCalendar, pendingAfter, removedBeside } from "../../core/booking/pending-change";
import { keptConflicts } from "../../core/booking/send-task";
import type { PendingChange, Visit, VisitTimes } from "../../core/booking/visit";
import { waitInLine } from "./account-line";
import { HOLD_MS } from "./book-in-turn";
import { stepVisit } from "./step-visit";
import { removeVisit } from "./remove-visit";
import { sendChange } from "./send-change";
import type { SendingPorts } from "./sending-ports";
import { setAlarm } from "./set-alarm";
import { workAhead } from "./work-ahead";

/**
 * Saves new times of a visit in a connected calendar, together with the times that the calendar still has; the calendar
 * gets the new ones after the hold. Call it under the write lock, and {@link sendHeldChange} after it. Undefined when
 * the visit is in no connected calendar, or is gone.
 */
export async function holdChange(
  ports: SendingPorts,
  visitId: string,
  times: Partial<VisitTimes>,
  over: Partial<PendingChange> = {},
): Promise<Visit | undefined> {
  const visit = await ports.vault.find("visits", visitId);
  if (!visit || !isInConnectedCalendar(visit)) return undefined;
  const heldUntilMs = ports.clock.nowMs() + HOLD_MS;
  return stepVisit(
    ports,
    { id: visitId, expected: isInConnectedCalendar },
    { events: [], change: { times, pending: pendingAfter(visit, over), sendTask: { heldUntilMs, tries: 0 } } },
  );
}

/** Waits for the end of the hold, in which she may undo the change, and sends it. */
export async function sendHeldChange(ports: SendingPorts, held: Visit, underLock: UnderLock): Promise<void> {
  await ports.pause(HOLD_MS);
  const isSame = ({ change, sendTask }: Visit): boolean =>
    change?.step === "held" && sendTask?.heldUntilMs === held.sendTask?.heldUntilMs;
  await release(ports, { visitId: held.id, expected: isSame }, underLock);
}

/** Sends a change that was left over, or that she wants after all. */
export async function sendChangeNow(
  ports: SendingPorts,
  { visitId, isAnyway = false }: { visitId: string; isAnyway?: boolean },
  underLock: UnderLock,
): Promise<void> {
  const isAny = ({ change }: Visit): boolean => change !== undefined;
  await release(ports, { visitId, expected: isAny, over: isAnyway ? { isAnyway } : {} }, underLock);
}

async function release(
  ports: SendingPorts,
  {
    visitId,
    expected,
    over = {},
  }: { visitId: string; expected: (visit: Visit) => boolean; over?: Partial<PendingChange> },
  underLock: UnderLock,
): Promise<void> {
  const begun = await underLock(async () => {
    const change = (await ports.vault.find("visits", visitId))?.change;
    if (!change) return undefined;
    const queuedAtMs = ports.clock.nowMs();
    const pending = { ...change, ...over, step: "waiting" } as const;
    // What stopped the change before is accepted with it.
    const sendTask = { queuedAtMs, ...(over.isAnyway ? { isAccepted: true as const } : {}) };
    return stepVisit(ports, { id: visitId, expected }, { events: [], change: { pending, sendTask } });
  });
  if (!begun) return;
  try {
    await setAlarm(ports);
    await workAhead(ports, visitId, underLock);
    await ports.accounts.inLine(begun.sendTask!.accountId, async () => {
      const wait = await waitInLine(ports, begun, begun.sendTask!.hasGuests);
      if (!wait) return sendChange(ports, visitId, underLock);
      const change = { because: wait.because, sendTask: { retryAtMs: wait.retryAtMs } };
      const isStill = (now: Visit): boolean => now.change?.step === "waiting";
      await underLock(async () => stepVisit(ports, { id: visitId, expected: isStill }, { events: [], change }));
    });
  } finally {
    await setAlarm(ports);
  }
}

/**
 * "Leave it as it was": restores the visit's times, if nothing of the change was sent. Dates that she removed beside
 * the change stay removed, and their removal is sent. When another visit took over from a date on, removes that one
 * from the calendar again.
 */
export async function undoChange(ports: SendingPorts, visitId: string, underLock: UnderLock): Promise<void> {
  const before = await underLock(async () => {
    const visit = await ports.vault.find("visits", visitId);
    const change = visit?.change;
    if (!change || change.isBegun) return undefined;
    const left = removedBeside(visit, change.before);
    const sendTask = { ...keptConflicts(visit), queuedAtMs: undefined };
    const times = left ?? change.before;
    const pending = left ? ({ before: change.before, step: "waiting" } as const) : null;
    const undone = await stepVisit(ports, { id: visitId }, { events: [], change: { times, pending, sendTask } });
    return undone && change;
  });
  await setAlarm(ports);
  const isLeft = ({ change }: Visit): boolean => change?.step === "waiting";
  if (before) await release(ports, { visitId, expected: isLeft }, underLock);
  if (before?.halfId !== undefined) await removeVisit(ports, { visitId: before.halfId }, underLock);
}
