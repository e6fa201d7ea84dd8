import type { UnderLock } from "../../contracts/contract";
import { isOfCalendar, newConflicts } from "../../core/booking/find-conflicts";
import { leftUnknown, waitOf, type CalendarRefusal } from "../../core/booking/calendar-refusal";
import { isForNobody } from "../../core/booking/leavers";
import { acceptedBy, backOffMs, type SendTaskReason } from "../../core/booking/send-task";
import { splitMoved, timesOf } from "../../core/booking/pending-change";
import type { VisitEvent } from "../../core/booking/state";
import { invitationLineOf, type Visit } from "../../core/booking/visit";
import type { Result } from "../../core/result";
import type { StoredVisit } from "../../ports/calendar-port";
import { newId } from "../new-id";
import { stepVisit, type StepChange } from "./step-visit";
import { checkVisit } from "./check-visit";
import { noteBookedMeanwhile } from "./note-meanwhile";
import { withoutMissed } from "./missed-dates";
import { ownOf, withReplaced } from "./replaced-series";
import { sendChange } from "./send-change";
import type { SendingPorts } from "./sending-ports";
import type { OpenTarget, Target } from "./target";
import { keyOf, visitToSend, type VisitToSend } from "./visit-to-send";
import { isAgreed, isBeingSent, isOutcomeUnknown } from "../../core/booking/in-state";

interface SendParts {
  toSend: VisitToSend;
  target: Target;
  from: "holding" | "unknown";
  isThere?: boolean;
}

/** The result of a step: events for the state table, and what is saved with them. */
export interface SendResult {
  events: VisitEvent[];
  change: StepChange;
}

/**
 * Sends a visit that is held, or one whose look-up found nothing. Saves its key before the request, so that it can be
 * looked up if the answer is lost. Sends nothing where its state or its times have changed since they were read. Call
 * it within the account's queue.
 * @param isThere true when the calendar has its event, perhaps incomplete: a refusal then does not mean that nothing
 * was sent
 */
export async function sendVisit(
  ports: SendingPorts,
  { toSend, target, from, isThere = false }: SendParts,
  underLock: UnderLock,
): Promise<void> {
  const { visit, outgoing } = toSend;
  const key = visit.sendTask?.key ?? (await keyOf(ports, toSend, target.calendarId));
  const sendTask = { key, hasGuests: outgoing.guestEmails.length > 0, sentLine: invitationLineOf(visit) };
  const times = JSON.stringify(timesOf(visit));
  // Its student may have been erased since it was looked up.
  const isAsChecked = (now: Visit): boolean =>
    now.state === from && !isForNobody(now) && JSON.stringify(timesOf(now)) === times;
  const split = splitMoved(visit, (date) => toSend.moved.has(date), newId);
  const singles = split.singles.map((single) => waitingSingle(single, ports.clock.nowMs()));
  const sending = await underLock(async () =>
    stepVisit(
      ports,
      { id: visit.id, expected: isAsChecked },
      {
        events: ["send"],
        change: {
          sendTask,
          outgoingTitle: outgoing.title,
          ...invitedOf(outgoing),
          times: { changes: split.changes },
          beside: singles,
        },
      },
    ),
  );
  if (!sending) return;
  const created = await target.calendar.create(outgoing, { calendarId: target.calendarId, key });
  const handedOverAt = new Date(ports.clock.nowMs()).toISOString();
  const outcome: SendResult = !created.ok
    ? refused(sending, isThere ? stillThere(created.failure) : created.failure, ports)
    : created.value.state === "stored"
      ? await withoutMissed(
          ports,
          { visit: sending, there: created.value.visit },
          stored(created.value.visit, handedOverAt),
        )
      : refused(sending, { code: "not-possible" }, ports);
  const isStill = (now: Visit): boolean => isBeingSent(now) && now.sendTask?.key === key;
  const after = await underLock(async () =>
    stepVisit(ports, { id: visit.id, expected: isStill }, await withReplaced(ports, sending, outcome)),
  );
  if (!after || !isAgreed(after)) return;
  await lookAgain(
    ports,
    { toSend: { ...toSend, visit: sending }, target, eventId: after.reference!.eventId },
    underLock,
  );
  if (sending.sendTask?.replaces) await sendChange(ports, sending.sendTask.replaces.visitId, underLock);
}

/** Records who is invited; empty for nobody, even where an earlier try would have invited the teacher. */
const invitedOf = ({ guestEmails: [invited = ""] }: VisitToSend["outgoing"]): StepChange => ({ invited });

/**
 * Makes a visit of a date that a series could not include. It is sent without a hold of its own, after the series'
 * hold.
 */
function waitingSingle(single: Visit, nowMs: number): Visit {
  const { accountId, calendarId, isUninvited } = single.sendTask!;
  return {
    ...single,
    state: "queued",
    sendTask: {
      ...{ accountId, calendarId, hasGuests: false, tries: 0, queuedAtMs: nowMs },
      ...(isUninvited ? { isUninvited } : {}),
    },
  };
}

/** The result of a stored event: her visit is booked, or waits for the teacher's answer. */
export function stored({ calendarId, eventId, etag, url, guest }: StoredVisit, handedOverAt: string): SendResult {
  const reference = { calendarId, eventId, etag, ...(url === undefined ? {} : { url }) };
  const answered: VisitEvent[] =
    guest === "waiting" ? ["await-teacher"] : guest === "declined" ? ["store", "teacher-declines"] : ["store"];
  return {
    events: answered,
    change: { reference, handedOverAt, sendTask: { tries: 0, guest, lookedAtMs: Date.parse(handedOverAt) } },
  };
}

/** The result of a refused request whose event is in the calendar already: only a deletion removes it. */
const stillThere = (failure: CalendarRefusal): CalendarRefusal =>
  failure.code === "key-spent" ? failure : leftUnknown(failure);

/** The result of a refused request. A request whose outcome is unknown is looked up, never simply sent again. */
function refused(
  sending: Visit,
  failure: CalendarRefusal,
  { clock, random }: Pick<SendingPorts, "clock" | "random">,
): SendResult {
  const { sendTask } = sending;
  const nowMs = clock.nowMs();
  const tries = (sendTask?.tries ?? 0) + 1;
  const because = failure.code;
  const queuedAtMs = sendTask?.queuedAtMs ?? nowMs;
  const retryAtMs = nowMs + (waitOf(failure) ?? backOffMs(tries, random()));
  switch (failure.code) {
    case "busy":
    case "limited":
    case "offline":
      return { events: ["queue"], change: { because, sendTask: { tries, queuedAtMs, retryAtMs } } };
    case "needs-sign-in":
    case "needs-permission":
      return { events: ["need-sign-in"], change: { because, sendTask: { queuedAtMs } } };
    case "outcome-unknown":
      return { events: ["lose-answer"], change: { because, sendTask: { tries, queuedAtMs, retryAtMs } } };
    // Its event was stored by an earlier request, and somebody deleted it since.
    case "key-spent":
      return { events: ["store", "miss"], change: { because } };
    case "key-taken":
      return keyTaken(sending);
    default:
      return { events: ["refuse"], change: { because } };
  }
}

/** Another event has the key: the next attempt uses a new key. */
const keyTaken = ({ attempt }: Visit): SendResult => ({
  events: ["refuse"],
  change: { because: "key-taken", attempt: attempt + 1, sendTask: { key: undefined } },
});

/**
 * Reports when somebody booked the same time while the request was under way: calendars have no transactions. Leaves
 * out the teacher's times: the visit itself may be among them by now, without a title; and its own event, which she may
 * have dragged to another time.
 */
async function lookAgain(
  ports: SendingPorts,
  { toSend, target, eventId }: { toSend: VisitToSend; target: Target; eventId: string },
  underLock: UnderLock,
): Promise<void> {
  const before = toSend.visit.sendTask?.conflicts ?? [];
  const { eventIds = [], spans = [] } = (await ownOf(ports, toSend.visit)) ?? {};
  const own = { eventIds: [...eventIds, eventId], spans };
  const again = await checkVisit(ports, toSend, { ...target, isTeacherSeen: false, own });
  const conflicts = again.ok ? again.value.conflicts.filter(isOfCalendar) : [];
  if (newConflicts(conflicts, before).length === 0) return;
  await underLock(async () => noteBookedMeanwhile(ports, toSend.visit.id, conflicts));
}

/** Records that a request's outcome is unknown until a later look-up. */
export async function putOff(
  ports: SendingPorts,
  { visit, because, retryAfterMs }: { visit: Visit; because: SendTaskReason; retryAfterMs?: number | undefined },
  underLock: UnderLock,
): Promise<void> {
  const tries = (visit.sendTask?.tries ?? 0) + 1;
  const retryAtMs = ports.clock.nowMs() + (retryAfterMs ?? backOffMs(tries, ports.random()));
  const change = { because, sendTask: { tries, retryAtMs } };
  await underLock(async () =>
    stepVisit(ports, { id: visit.id, expected: isOutcomeUnknown }, { events: ["lose-answer"], change }),
  );
}

/**
 * Looks up a visit whose request may have arrived. If it is found, it is booked. If it is certainly not there and its
 * time is still free, it is sent again under the same key. Otherwise it stays unknown and is looked up later. Call it
 * within the account's queue.
 */
export async function settleVisit(
  ports: SendingPorts,
  { visit, target }: { visit: Visit; target: OpenTarget },
  underLock: UnderLock,
): Promise<void> {
  const key = visit.sendTask?.key;
  if (!isOutcomeUnknown(visit) || key === undefined) return;
  const nowMs = ports.clock.nowMs();
  const step = async (outcome: SendResult): Promise<void> =>
    void (await underLock(async () => stepVisit(ports, { id: visit.id, expected: isOutcomeUnknown }, outcome)));
  const finish = async (there: StoredVisit, toSend: Result<VisitToSend, unknown>): Promise<void> => {
    const outcome = await withoutMissed(ports, { visit, there }, stored(there, new Date(nowMs).toISOString()));
    await step(await withReplaced(ports, visit, outcome));
    if (toSend.ok) await lookAgain(ports, { toSend: toSend.value, target, eventId: there.eventId }, underLock);
    if (visit.sendTask?.replaces) await sendChange(ports, visit.sendTask.replaces.visitId, underLock);
  };
  const later = async (failure: CalendarRefusal): Promise<void> =>
    putOff(ports, { visit, because: failure.code, retryAfterMs: waitOf(failure) }, underLock);
  const found = await target.calendar.find({ calendarId: target.calendarId, key });
  if (!found.ok) {
    const { code } = found.failure;
    if (code === "key-spent") return step({ events: ["store", "miss"], change: { because: code } });
    if (code === "key-taken") return step(keyTaken(visit));
    if (code === "calendar-gone") return step({ events: ["refuse"], change: { because: code } });
    return later(found.failure);
  }
  const toSend = await visitToSend(ports, visit, { ...target, isInvited: visit.sendTask!.hasGuests });
  // A series of several requests may have been interrupted: asking for it again under its key completes it.
  if (found.value && (visit.cadence.on === "once" || target.calendar.storesWhole)) return finish(found.value, toSend);
  if (!toSend.ok) {
    if (found.value) return finish(found.value, toSend);
    return step({ events: ["refuse"], change: { because: toSend.failure.because } });
  }
  if (!found.value) {
    const own = await ownOf(ports, visit);
    const checked = await checkVisit(ports, toSend.value, { ...target, own });
    if (!checked.ok) return later(checked.failure);
    const { conflicts, unseen } = checked.value;
    if (newConflicts(conflicts, acceptedBy(visit)).length > 0)
      return step({
        events: ["queue", "check", "find-conflict"],
        change: { because: "conflict", sendTask: { conflicts, unseen, isAccepted: undefined } },
      });
  }
  const isThere = found.value !== undefined;
  return sendVisit(ports, { toSend: toSend.value, target, from: "unknown", isThere }, underLock);
}
