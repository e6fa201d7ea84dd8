import type { UnderLock } from "../../contracts/contract";
import { isBeingRemoved } from "../../core/booking/in-state";
import type { PendingChange } from "../../core/booking/visit";
import { waitInLine } from "./account-line";
import { stepVisit, type StepChange } from "./step-visit";
import { goOnRemoving } from "./go-on-removing";
import type { SendingPorts } from "./sending-ports";
import { setAlarm } from "./set-alarm";
import { workAhead } from "./work-ahead";

/**
 * Removes a booked visit from its calendar, notifying its guests as it did when it was booked. Leaves an event that
 * somebody changed since, unless `isAnyway`.
 */
export async function removeVisit(
  ports: SendingPorts,
  { visitId, isAnyway = false }: { visitId: string; isAnyway?: boolean },
  underLock: UnderLock,
): Promise<void> {
  const begun = await underLock(async () => {
    const change = (await ports.vault.find("visits", visitId))?.change;
    return stepVisit(
      ports,
      { id: visitId, expected: ({ state, reference }) => !isBeingRemoved({ state }) && reference !== undefined },
      {
        events: ["undo"],
        change: {
          ...withoutChange(change),
          sendTask: { tries: 0, queuedAtMs: ports.clock.nowMs(), ...(isAnyway ? { isAnyway } : {}) },
        },
      },
    );
  });
  if (!begun) return;
  try {
    await setAlarm(ports);
    await workAhead(ports, visitId, underLock);
    await ports.accounts.inLine(begun.sendTask!.accountId, async () => {
      const now = await ports.vault.find("visits", visitId);
      if (!isBeingRemoved(now)) return;
      const wait = await waitInLine(ports, now, now.sendTask!.hasGuests);
      if (!wait) return goOnRemoving(ports, now, underLock);
      const change = { because: wait.because, sendTask: { retryAtMs: wait.retryAtMs } };
      await underLock(async () =>
        stepVisit(ports, { id: visitId, expected: isBeingRemoved }, { events: ["queue"], change }),
      );
    });
  } finally {
    await setAlarm(ports);
  }
}

/**
 * Drops a change that was not sent: the whole event is removed. If the calendar does not remove it, the visit has the
 * times that are there. A change of which the calendar has a part, such as another half, stays and waits for her.
 */
function withoutChange(change: PendingChange | undefined): Pick<StepChange, "pending" | "times"> {
  if (!change) return {};
  return change.isBegun || change.halfId !== undefined
    ? { pending: { ...change, step: "stopped" } }
    : { pending: null, times: change.before };
}
