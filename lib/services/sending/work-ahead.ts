import type { UnderLock } from "../../contracts/contract";
import { isBeingRemoved, isOutcomeUnknown, isQueued } from "../../core/booking/in-state";
import { backOffMs, waitForTryMs } from "../../core/booking/send-task";
import type { Visit } from "../../core/booking/visit";
import { atWorkOn } from "./recover-visits";
import { bookInTurn } from "./book-in-turn";
import { stepVisit } from "./step-visit";
import { goOnRemoving } from "./go-on-removing";
import { sendChange } from "./send-change";
import type { SendingPorts } from "./sending-ports";
import { putOff, settleVisit } from "./send-visit";
import { inLine, isWaiting } from "./set-alarm";
import { openTarget } from "./target";

/**
 * What begins work on the lines. `time`: what is due is tried; `network`: also what waited for the network; `her`: all,
 * since she asked for it.
 */
export type WorkedBy = "time" | "network" | "her";

/**
 * Works on each account's line, the oldest first: a later visit never overtakes one that has to wait. A limit on
 * invitations holds up only what invites.
 */
export async function workLines(
  ports: SendingPorts,
  underLock: UnderLock,
  by: WorkedBy,
  isWorkedOn: (visit: Visit) => boolean = () => true,
): Promise<void> {
  const nowMs = ports.clock.nowMs();
  const isDue = ({ sendTask, because }: Visit): boolean =>
    by === "her" || (by === "network" && because === "offline") || waitForTryMs(sendTask!, nowMs) === 0;
  const all = await ports.vault.all("visits");
  const waiting = all.filter((one) => one.sendTask && isWaiting(one) && isWorkedOn(one)).sort(inLine);
  const blocked = new Set<string>();
  const limited = new Set<string>();
  for (const visit of waiting) {
    const { accountId, hasGuests } = visit.sendTask!;
    if (blocked.has(accountId) || (limited.has(accountId) && hasGuests)) continue;
    if (isDue(visit))
      await goOn(ports, visit.id, underLock).catch(async () => putOffFailed(ports, visit.id, underLock));
    const after = await ports.vault.find("visits", visit.id);
    if (!after || !isWaiting(after)) continue;
    if (waitForTryMs(after.sendTask ?? {}, ports.clock.nowMs()) > 0 || after.because === "no-account")
      (after.because === "limited" ? limited : blocked).add(accountId);
  }
}

/** Works on what waits in the line of a visit's account, before that visit goes: her click says that she is there. */
export async function workAhead(ports: SendingPorts, visitId: string, underLock: UnderLock): Promise<void> {
  const accountId = (await ports.vault.find("visits", visitId))?.sendTask?.accountId;
  const isAhead = ({ id, sendTask }: Visit): boolean => id !== visitId && sendTask?.accountId === accountId;
  await workLines(ports, underLock, "network", isAhead);
}

async function goOn(ports: SendingPorts, id: string, underLock: UnderLock): Promise<void> {
  const visit = await ports.vault.find("visits", id);
  if (isQueued(visit)) return bookInTurn(ports, { visitId: id, isHeld: false }, underLock);
  const { accountId } = visit?.sendTask ?? {};
  if (!visit || accountId === undefined) return;
  const inTurn = async (): Promise<void> => {
    const now = await ports.vault.find("visits", id);
    if (isBeingRemoved(now)) return goOnRemoving(ports, now, underLock);
    if (now && !isOutcomeUnknown(now)) return sendChange(ports, id, underLock);
    const target = now && (await openTarget(ports, now));
    if (now && target) await settleVisit(ports, { visit: now, target }, underLock);
    else if (now) await putOff(ports, { visit: now, because: "no-account" }, underLock);
  };
  await atWorkOn(ports, id, async () => ports.accounts.inLine(accountId, inTurn), underLock);
}

/** Puts a visit off whose work failed in a way that nobody foresaw: it must not hold up the others again and again. */
async function putOffFailed(ports: SendingPorts, id: string, underLock: UnderLock): Promise<void> {
  const visit = await ports.vault.find("visits", id);
  if (!visit || !isWaiting(visit)) return;
  const tries = (visit.sendTask?.tries ?? 0) + 1;
  const events = isOutcomeUnknown(visit) ? (["lose-answer"] as const) : [];
  const { because = "outcome-unknown" } = visit;
  const change = { because, sendTask: { tries, retryAtMs: ports.clock.nowMs() + backOffMs(tries, ports.random()) } };
  await underLock(async () => stepVisit(ports, { id, expected: isWaiting }, { events, change }));
}
