import type { UnderLock } from "../../contracts/contract";
import { newConflicts } from "../../core/booking/find-conflicts";
import { acceptedBy, backOffMs, type SendTask, type SendTaskReason } from "../../core/booking/send-task";
import { waitOf, type CalendarRefusal } from "../../core/booking/calendar-refusal";
import type { VisitEvent } from "../../core/booking/state";
import type { Result } from "../../core/result";
import type { Visit } from "../../core/booking/visit";
import { waitInLine } from "./account-line";
import { atWorkOn } from "./recover-visits";
import { stepVisit, type StepChange } from "./step-visit";
import { checkVisit } from "./check-visit";
import { noteName } from "./list-calendars";
import { ownOf } from "./replaced-series";
import type { SendingPorts } from "./sending-ports";
import { setAlarm } from "./set-alarm";
import { sendVisit, settleVisit } from "./send-visit";
import { openTarget, type OpenTarget } from "./target";
import { visitToSend, type NotToSend, type VisitToSend } from "./visit-to-send";
import { isBeingChecked, isHeld, isOutcomeUnknown } from "../../core/booking/in-state";

/** How long nothing leaves the device after Book, ms: an Undo in this time mails nobody. */
export const HOLD_MS = 5_000;

/** States from which a visit can be booked. */
const BOOKABLE: ReadonlySet<Visit["state"]> = new Set([
  "draft",
  "conflict",
  "ready",
  "holding",
  "queued",
  "needs-sign-in",
  "refused",
]);

/** What she wants to be sent, and how. */
export interface WantedSending {
  visitId: string;
  /** True when she books although something else is at that time. */
  isAccepted?: boolean;
  isHeld?: boolean;
  /** Done first, once the visit says that it is looked at. */
  ahead?: () => Promise<void>;
  /** What is different from an earlier try. */
  otherwise?: NonNullable<StepChange["sendTask"]>;
}

/**
 * Books a visit in its calendar: checks it, holds it for five seconds in which she may undo it, and sends it. A second
 * click, and a second tab, find it in another state and do nothing. Answers when it was sent, or waits for something.
 */
export async function bookInTurn(
  ports: SendingPorts,
  { visitId, isAccepted = false, isHeld = true, ahead, otherwise = {} }: WantedSending,
  underLock: UnderLock,
): Promise<void> {
  const isBookable = (visit: Visit): boolean =>
    BOOKABLE.has(visit.state) && !isBeingHeld(visit.sendTask?.heldUntilMs, ports);
  const sendTask = { ...(isAccepted ? { isAccepted: true as const } : {}), ...otherwise };
  const begin = async (): Promise<void> => {
    const begun = await underLock(async () =>
      stepVisit(ports, { id: visitId, expected: isBookable }, { events: ["check"], change: { sendTask } }),
    );
    if (!begun) return;
    // If this worker is killed, the alarm starts another one.
    await setAlarm(ports);
    await ahead?.();
    await goThrough(ports, { visit: begun, isHeld }, underLock);
  };
  try {
    await atWorkOn(ports, visitId, begin, underLock);
  } finally {
    await setAlarm(ports);
  }
}

/** Checks a visit, holds it and sends it, unless something prevents it. */
async function goThrough(
  ports: SendingPorts,
  { visit, isHeld }: { visit: Visit; isHeld: boolean },
  underLock: UnderLock,
): Promise<void> {
  const { accountId } = visit.sendTask!;
  const ready = await ports.accounts.inLine(accountId, async () => checkAndHold(ports, { visit, isHeld }, underLock));
  if (!ready) return;
  if (isHeld) await ports.pause(HOLD_MS);
  await ports.accounts.inLine(accountId, async () => sendHeld(ports, { held: ready, isNew: isHeld }, underLock));
}

const isBeingHeld = (heldUntilMs: number | undefined, { clock }: SendingPorts): boolean =>
  heldUntilMs !== undefined && heldUntilMs > clock.nowMs();

/** Checks a visit and begins its hold. Undefined when something prevents it; the reason is saved with the visit. */
async function checkAndHold(
  ports: SendingPorts,
  { visit, isHeld }: { visit: Visit; isHeld: boolean },
  underLock: UnderLock,
): Promise<Visit | undefined> {
  const step = async (events: VisitEvent[], change: StepChange): Promise<Visit | undefined> =>
    underLock(async () => stepVisit(ports, { id: visit.id, expected: isBeingChecked }, { events, change }));
  const stop = async ([event, change]: [VisitEvent, StepChange]) => step([event], change);
  const target = await openTarget(ports, visit);
  if (!target) return void (await step(["need-sign-in"], { because: "no-account" }));
  // The calendar's name is judged once the calendar has said it.
  const toSend = await visitToSend(ports, visit, { isInvited: target.isInvited });
  if (!toSend.ok) return void (await step(["refuse"], { because: toSend.failure.because }));
  const turn = await turnInLine(ports, toSend.value);
  if (turn) return void (await step(["queue"], turn));
  const own = await ownOf(ports, visit);
  const checked = await checkVisit(ports, toSend.value, { ...target, own });
  if (!checked.ok) return void (await stop(stopped(visit, checked.failure, ports)));
  const { conflicts, unseen, nameNow } = checked.value;
  const named = await withNameNow(ports, { visit, target, nameNow }, underLock);
  if (!named.ok) return void (await step(["refuse"], { because: named.failure.because }));
  if (newConflicts(conflicts, acceptedBy(visit)).length > 0) return void (await stop(toAsk({ conflicts, unseen })));
  const heldUntilMs = ports.clock.nowMs() + (isHeld ? HOLD_MS : 0);
  return step(["pass", "hold"], { sendTask: { heldUntilMs, conflicts, unseen } });
}

/** She is asked about all that is there now: what she accepted earlier says nothing of what came since. */
function toAsk(found: Pick<SendTask, "conflicts" | "unseen">): [VisitEvent, StepChange] {
  return ["find-conflict", { because: "conflict", sendTask: { ...found, isAccepted: undefined } }];
}

/** Judges a visit's texts with the name that its calendar has now, which is noted; the one known before, else. */
async function withNameNow(
  ports: SendingPorts,
  { visit, target, nameNow }: { visit: Visit; target: OpenTarget; nameNow: string | undefined },
  underLock: UnderLock,
): Promise<Result<VisitToSend, NotToSend>> {
  await underLock(async () => noteName(ports, visit.sendTask!, nameNow));
  return visitToSend(ports, visit, (await openTarget(ports, visit)) ?? target);
}

/** Gives what is saved of a visit that has to enter its account's line; undefined when nothing waits there. */
async function turnInLine(ports: SendingPorts, { visit, outgoing }: VisitToSend): Promise<StepChange | undefined> {
  const hasGuests = outgoing.guestEmails.length > 0;
  const wait = await waitInLine(ports, visit, hasGuests);
  if (!wait) return undefined;
  const { queuedAtMs = ports.clock.nowMs() } = visit.sendTask!;
  return { because: wait.because, sendTask: { hasGuests, queuedAtMs, retryAtMs: wait.retryAtMs } };
}

/** Gives the event and changes after a failed check. Nothing was sent, so the check may simply be repeated. */
function stopped(
  { sendTask }: Visit,
  failure: CalendarRefusal,
  { clock, random }: Pick<SendingPorts, "clock" | "random">,
): [VisitEvent, StepChange] {
  const nowMs = clock.nowMs();
  const tries = (sendTask?.tries ?? 0) + 1;
  const queuedAtMs = sendTask?.queuedAtMs ?? nowMs;
  const because: SendTaskReason = failure.code;
  if (failure.code === "needs-sign-in" || failure.code === "needs-permission")
    return ["need-sign-in", { because, sendTask: { queuedAtMs } }];
  const wait = waitOf(failure);
  const retryAtMs = nowMs + (wait ?? backOffMs(tries, random()));
  if (failure.code === "outcome-unknown")
    return ["queue", { because: wait === undefined ? "offline" : "busy", sendTask: { tries, queuedAtMs, retryAtMs } }];
  if (failure.code === "busy" || failure.code === "limited" || failure.code === "offline")
    return ["queue", { because, sendTask: { tries, queuedAtMs, retryAtMs } }];
  return ["refuse", { because }];
}

/**
 * Sends a visit whose hold is over, unless she undid it meanwhile; looks it up at once when its answer was lost. If a
 * change during the hold forbids sending it, saves the reason as if the check had found it.
 */
async function sendHeld(
  ports: SendingPorts,
  { held, isNew }: { held: Visit; isNew: boolean },
  underLock: UnderLock,
): Promise<void> {
  const isStill = (now: Visit): boolean => isHeld(now) && now.sendTask?.heldUntilMs === held.sendTask?.heldUntilMs;
  const visit = await ports.vault.find("visits", held.id);
  if (!visit || !isStill(visit)) return;
  const leave = async (event: VisitEvent, change: StepChange): Promise<void> =>
    void (await underLock(async () =>
      stepVisit(ports, { id: visit.id, expected: isStill }, { events: ["check", event], change }),
    ));
  const target = await openTarget(ports, visit);
  if (!target) return leave("need-sign-in", { because: "no-account" });
  const toSend = await visitToSend(ports, visit, { isInvited: target.isInvited });
  if (!toSend.ok) return leave("refuse", { because: toSend.failure.because });
  const turn = isNew ? await turnInLine(ports, toSend.value) : undefined;
  if (turn) return leave("queue", turn);
  // What the queue sends was checked in the same turn; after a hold, somebody may have taken the time.
  const again = isNew ? await checkAfterHold(ports, { visit, toSend: toSend.value, target }) : {};
  if (again.stop) return leave(...again.stop);
  // While the calendars were looked at, she may have removed a date, which is not sent.
  const now = await ports.vault.find("visits", held.id);
  if (!now || !isStill(now)) return;
  const sentNow = await withNameNow(ports, { visit: now, target, nameNow: again.nameNow }, underLock);
  if (!sentNow.ok) return leave("refuse", { because: sentNow.failure.because });
  await sendVisit(ports, { toSend: sentNow.value, target, from: "holding" }, underLock);
  // Where its times have changed once more, it goes with the queue.
  await leave("queue", { sendTask: { queuedAtMs: ports.clock.nowMs() } });
  const after = await ports.vault.find("visits", visit.id);
  if (isOutcomeUnknown(after)) await settleVisit(ports, { visit: after, target }, underLock);
}

/**
 * Checks a visit once more, right before it is written, and gives why it can't be sent: a conflict that she has not
 * accepted, or calendars that can't be read now. No reason where nothing has changed during the hold; with the name
 * that its calendar has now.
 */
async function checkAfterHold(
  ports: SendingPorts,
  { visit, toSend, target }: { visit: Visit; toSend: VisitToSend; target: OpenTarget },
): Promise<{ stop?: [VisitEvent, StepChange]; nameNow?: string | undefined }> {
  const checked = await checkVisit(ports, toSend, { ...target, own: await ownOf(ports, visit) });
  if (!checked.ok) return { stop: stopped(visit, checked.failure, ports) };
  const { conflicts, unseen, nameNow } = checked.value;
  return newConflicts(conflicts, acceptedBy(visit)).length > 0 ? { stop: toAsk({ conflicts, unseen }) } : { nameNow };
}
