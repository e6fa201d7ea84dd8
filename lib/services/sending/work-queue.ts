import type { UnderLock } from "../../contracts/contract";
import { backOffMs, waitForTryMs } from "../../core/booking/send-task";
import { bookVisit } from "./book-visit";
import { atWorkOn, recoverVisits } from "./at-work";
import { stepVisit } from "./change-visit";
import { goOnRemoving } from "./remove-visit";
import type { SendingPorts } from "./sending-ports";
import { putOff, settleVisit } from "./send-visit";
import { readAnswers } from "./read-answers";
import { readSaved } from "./read-saved";
import { sendChange } from "./send-change";
import { inLine, isWaiting, setAlarm } from "./set-alarm";
import { openTarget } from "./target";
import { isBeingRemoved, isOutcomeUnknown, isQueued, needsSignIn } from "../../core/booking/in-state";

/**
 * Does what is due: looks visits up, sends them again or removes them, the oldest first and one at a time for each
 * account. Checks unsent visits again before sending, and never books one whose time is over. Then reads the teachers'
 * answers that are due and what she saved by hand, and sets the next alarm.
 * @param isAsked true when she asked for it: visits that are not due yet are tried too
 */
export async function workQueue(ports: SendingPorts, underLock: UnderLock, isAsked = false): Promise<void> {
  try {
    await underLock(async () => recoverVisits(ports));
    await doWhatIsDue(ports, underLock, isAsked);
    await readAnswers(ports, underLock);
    await readSaved(ports, underLock);
  } finally {
    await setAlarm(ports);
  }
}

async function doWhatIsDue(ports: SendingPorts, underLock: UnderLock, isAsked: boolean): Promise<void> {
  const nowMs = ports.clock.nowMs();
  const waiting = (await ports.vault.all("visits")).filter((visit) => visit.sendTask && isWaiting(visit)).sort(inLine);
  const blocked = new Set<string>();
  for (const { id, sendTask } of waiting) {
    const { accountId } = sendTask!;
    // Keep the order of an account's queue: a later visit must not overtake one that is not due yet.
    if (blocked.has(accountId)) continue;
    if (isAsked || waitForTryMs(sendTask!, nowMs) === 0)
      await goOn(ports, id, underLock).catch(async () => putOffFailed(ports, id, underLock));
    const after = await ports.vault.find("visits", id);
    if (after && isWaiting(after) && (waitForTryMs(after.sendTask ?? {}, nowMs) > 0 || after.because === "no-account"))
      blocked.add(accountId);
  }
}

async function goOn(ports: SendingPorts, id: string, underLock: UnderLock): Promise<void> {
  const visit = await ports.vault.find("visits", id);
  if (isQueued(visit)) return bookVisit(ports, { visitId: id, isHeld: false }, underLock);
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
  const change = { because, sendTask: { tries, retryAtMs: ports.clock.nowMs() + backOffMs(tries) } };
  await underLock(async () => stepVisit(ports, { id, expected: isWaiting }, { events, change }));
}

/** Tries the visits again that waited for this sign-in, and reads those again that could not be read without it. */
export async function afterSignIn(ports: SendingPorts, accountId: string, underLock: UnderLock): Promise<void> {
  const visits = (await ports.vault.all("visits")).filter(
    ({ state, sendTask }) => sendTask?.accountId === accountId && needsSignIn({ state }),
  );
  for (const { id } of visits.sort(inLine))
    await underLock(async () =>
      stepVisit(ports, { id }, { events: ["queue"], change: { sendTask: { queuedAtMs: ports.clock.nowMs() } } }),
    );
  await readAnswers(ports, underLock, accountId);
  await workQueue(ports, underLock, true);
}
