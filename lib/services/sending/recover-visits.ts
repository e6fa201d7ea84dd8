import type { UnderLock } from "../../contracts/contract";
import type { Visit } from "../../core/booking/visit";
import type { CalendarAccounts } from "../../ports/calendar-accounts";
import { stepVisit } from "./step-visit";
import type { SendingPorts } from "./sending-ports";
import { isBeingSent, isHeld } from "../../core/booking/in-state";

/** States that only the worker that set them can leave. */
const LEFT_BEHIND: ReadonlySet<Visit["state"]> = new Set(["checking", "ready", "holding", "sending"]);

/** How often this worker is at work on a visit, by its id: two clicks are two. */
const AT_WORK = new WeakMap<CalendarAccounts, Map<string, number>>();

/** Notes that this worker is at work on a visit. What is left behind by work that fails is recovered at once. */
export async function atWorkOn(
  ports: SendingPorts,
  visitId: string,
  work: () => Promise<void>,
  underLock: UnderLock,
): Promise<void> {
  const counts = AT_WORK.get(ports.accounts) ?? new Map<string, number>();
  AT_WORK.set(ports.accounts, counts);
  const count = (by: number): void => void counts.set(visitId, (counts.get(visitId) ?? 0) + by);
  count(1);
  try {
    await work();
  } finally {
    count(-1);
    // Without a failure there is nothing left behind. If this can't be written either, the next alarm does it.
    await underLock(async () => recoverLeft(ports, visitId)).catch(() => undefined);
  }
}

/**
 * Recovers a visit that nobody works on: a check is reset, and a visit that was being sent is looked up, never simply
 * sent again. A hold ends, and she is asked. Call it under the write lock.
 */
async function recoverLeft(ports: SendingPorts, id: string): Promise<void> {
  const visit = await ports.vault.find("visits", id);
  if (!visit?.sendTask || !LEFT_BEHIND.has(visit.state) || (AT_WORK.get(ports.accounts)?.get(id) ?? 0) > 0) return;
  // A hold that ended is shown as not sent: she books or drops it.
  if (isHeld(visit) && visit.sendTask.heldUntilMs === undefined) return;
  const queuedAtMs = visit.sendTask.queuedAtMs ?? ports.clock.nowMs();
  const change = isBeingSent(visit) ? ({ because: "outcome-unknown", sendTask: { queuedAtMs } } as const) : {};
  await stepVisit(ports, { id }, { events: ["interrupt"], change });
}

/**
 * Recovers the visits that a worker left behind: one that was killed, or work that failed. Call it under the write
 * lock, when a worker starts before anything else.
 */
export async function recoverVisits(ports: SendingPorts): Promise<void> {
  for (const { id, sendTask, state } of await ports.vault.all("visits"))
    if (sendTask && LEFT_BEHIND.has(state)) await recoverLeft(ports, id);
}
