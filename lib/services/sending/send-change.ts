import type { UnderLock } from "../../contracts/contract";
import { waitOf, type CalendarRefusal } from "../../core/booking/calendar-refusal";
import { acceptedWays, backOffMs, keptConflicts, type SendTaskReason } from "../../core/booking/send-task";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import { datesThere } from "../../core/booking/keep-past";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { isOfCalendar, newConflicts } from "../../core/booking/find-conflicts";
import type { DateToSettle } from "../../core/booking/pending-change";
import { invitationLineOf, type PendingChange, type Visit } from "../../core/booking/visit";
import { fail, ok, type Result } from "../../core/result";
import { addDays } from "../../core/time/iso-date";
import { instantOf, wallClockAt } from "../../core/time/zone";
import type { StoredDate, StoredVisit } from "../../ports/calendar-port";
import { visitSources } from "../visits/booked-dates";
import { withWordsOfClass } from "../booking/words-of-class";
import { changeToSend, outgoingDate, type ChangeToSend } from "./change-to-send";
import { stepVisit, type StepChange } from "./step-visit";
import { checkVisit, type Checked } from "./check-visit";
import { changeAsNamed, nameForTexts } from "./name-of-change";
import type { NotToSend } from "./visit-to-send";
import { noteBookedMeanwhile } from "./note-meanwhile";
import { leftAfterEnd } from "./left-after-end";
import type { SendingPorts } from "./sending-ports";
import { openTarget, type OpenTarget } from "./target";

/** A visit's change that is being sent, and the calendar it goes to. */
interface Sending {
  visit: Visit;
  change: PendingChange;
  target: OpenTarget & { isTeacherSeen?: false };
  toSend: ChangeToSend;
  writes: Writes;
}

/** Why a change stops: a refusal, or that she took it back before anything of it was sent. */
type Stop = CalendarRefusal | { code: "taken-back" };

/** Sends requests that change something in the calendar. Before the first one, notes that the change may have begun. */
interface Writes {
  send<T>(request: () => Promise<Result<T, CalendarRefusal>>): Promise<Result<T, Stop>>;
  /** True while the calendar certainly has nothing of the change: at most one request was sent, and plainly refused. */
  isNothingThere(): boolean;
  /** Notes that the event was read again after "changed elsewhere", and is as it was before the request. */
  foundUnchanged(): void;
}

function writesOf(begin: () => Promise<boolean>, { isBegun }: PendingChange): Writes {
  let count = 0;
  // A request was accepted, or arrived twice: then the second one finds an event that the first one has changed.
  let isUnclear = false;
  return {
    async send(request) {
      if (count === 0 && !(await begin())) return fail({ code: "taken-back" });
      count += 1;
      const answer = await request();
      if (answer.ok || answer.failure.code === "changed-elsewhere") isUnclear = true;
      return answer;
    },
    isNothingThere: () => isBegun !== true && count < 2 && !isUnclear,
    foundUnchanged: () => void (isUnclear = false),
  };
}

const isWaiting = ({ change }: Visit): boolean => change?.step === "waiting";

/**
 * Sends a change of a booked visit: checks whether its new times are free, then changes the event and single dates of
 * it. An interrupted change starts over: each request describes the final state, so repeating it is safe. Call it
 * within the account's queue.
 */
export async function sendChange(ports: SendingPorts, visitId: string, underLock: UnderLock): Promise<void> {
  const visit = await ports.vault.find("visits", visitId);
  const change = visit?.change;
  if (!visit || !change || !isWaiting(visit)) return;
  const step = stepper(ports, visit, underLock);
  const target = await openTarget(ports, visit);
  if (!target) return later(ports, { visit, step }, { code: "needs-sign-in" }, "no-account");
  const stop = async ({ because }: NotToSend): Promise<void> =>
    step({ because, pending: { ...change, step: "stopped" } });
  // The calendar's name is judged once the calendar has said it.
  const toSend = await changeToSend(ports, visit, {});
  if (!toSend.ok) return stop(toSend.failure);
  const begun = { events: [], change: { pending: { ...change, isBegun: true } } } as const;
  const begin = async (): Promise<boolean> =>
    (await underLock(async () => stepVisit(ports, { id: visitId, expected: isWaiting }, begun))) !== undefined;
  const sending: Sending = { visit, change, target, toSend: toSend.value, writes: writesOf(begin, change) };
  const checked = await conflictsOf(ports, sending);
  if (!checked.ok) return refused(ports, { sending, step }, checked.failure);
  const named = checked.value.nameNow === undefined ? await nameForTexts(ports, sending) : ok(checked.value.nameNow);
  if (!named.ok) return refused(ports, { sending, step }, named.failure);
  const allowed = await changeAsNamed(ports, sending, named.value, underLock);
  if (!allowed.ok) return stop(allowed.failure);
  const { conflicts } = checked.value;
  if (newConflicts(conflicts, acceptedWays(visit)).length > 0) {
    const sendTask = { conflicts, isAccepted: undefined };
    return step({ because: "conflict", sendTask, pending: { ...change, step: "stopped" } });
  }
  await sendChecked(ports, { sending, step });
  await lookAgain(ports, sending, underLock);
}

/**
 * Reads the calendars once more after a change was written, and notes who booked the new times meanwhile: calendars
 * have no transactions. Leaves out the teacher's times, among which the visit itself may be by now, and a change that
 * she wanted whatever is there.
 */
async function lookAgain(ports: SendingPorts, sending: Sending, underLock: UnderLock): Promise<void> {
  const { id, change } = sending.visit;
  if (change?.isAnyway || (await ports.vault.find("visits", id))?.change) return;
  const again = await conflictsOf(ports, { ...sending, target: { ...sending.target, isTeacherSeen: false } });
  const conflicts = again.ok ? again.value.conflicts.filter(isOfCalendar) : [];
  if (conflicts.length === 0) return;
  await underLock(async () => noteBookedMeanwhile(ports, id, conflicts));
}

/** Writes one step of a change that waits to be sent. */
type Step = (change: StepChange, events?: Parameters<typeof stepVisit>[2]["events"]) => Promise<void>;

function stepper(ports: SendingPorts, { id }: Visit, underLock: UnderLock): Step {
  return async (change, events = []) =>
    void (await underLock(async () => stepVisit(ports, { id, expected: isWaiting }, { events, change })));
}

/**
 * Finds conflicts at the new times, and the calendar's name where it said it; none for a change that was begun, about
 * which she is not asked again.
 */
async function conflictsOf(
  ports: SendingPorts,
  { visit, change, target, toSend }: Sending,
): Promise<Result<Pick<Checked, "conflicts" | "nameNow">, CalendarRefusal>> {
  if (change.isAnyway || change.isBegun || !toSend.written) return ok({ conflicts: [] });
  const { place, outgoing, newTimes } = toSend.written;
  const own = { eventIds: [visit.reference!.eventId], spans: toSend.oldSpans };
  const found: Pick<Checked, "conflicts" | "nameNow"> = { conflicts: [] };
  for (const { dates, ...time } of newTimes) {
    const wanted = { visit: { ...visit, ...time }, place, dates, outgoing };
    const checked = await checkVisit(ports, wanted, { ...target, own });
    if (!checked.ok) return checked;
    const { conflicts, nameNow } = checked.value;
    found.conflicts.push(...conflicts);
    if (nameNow !== undefined) found.nameNow = nameNow;
  }
  return ok(found);
}

async function sendChecked(ports: SendingPorts, { sending, step }: { sending: Sending; step: Step }): Promise<void> {
  const { visit, change, target, toSend } = sending;
  const found = await target.calendar.find({ calendarId: target.calendarId, key: visit.sendTask?.key ?? "" });
  if (!found.ok && found.failure.code !== "key-spent") return refused(ports, { sending, step }, found.failure);
  const stored = found.ok ? found.value : undefined;
  if (!stored) return withoutEvent(ports, { sending, step });
  // Texts can be changed wherever the event is now.
  const isTimed = toSend.isRuleChanged || toSend.dates.length > 0;
  const isElsewhere = isTimed && !toSend.oldStarts.has(stored.first.fromMs);
  if (isElsewhere && !change.isAnyway && !change.isBegun)
    return refused(ports, { sending, step }, { code: "changed-elsewhere" });
  const changed = await changeEvent(sending, stored);
  if (!changed.ok) return refused(ports, { sending, step }, changed.failure);
  const { calendarId, eventId, etag } = changed.value;
  for (const date of toSend.dates) {
    const settled = await settleDate(ports, { sending, at: changed.value, date });
    if (!settled.ok) return refused(ports, { sending, step }, settled.failure);
  }
  if (toSend.endsEarlier) {
    const cleared = await clearAfterEnd(ports, sending);
    if (!cleared.ok) return refused(ports, { sending, step }, cleared.failure);
  }
  await step({
    pending: null,
    ...(toSend.written ? { outgoingTitle: toSend.written.outgoing.title } : {}),
    reference: { ...visit.reference, calendarId, eventId, etag },
    sendTask: {
      ...((toSend.isRuleChanged && toSend.written) || toSend.written?.isText
        ? { sentLine: invitationLineOf(visit) }
        : {}),
      tries: 0,
      ...keptConflicts(visit),
      queuedAtMs: undefined,
      changedAtMs: ports.clock.nowMs(),
    },
  });
}

/**
 * Ends a change of a visit whose event is gone. Where she wanted no coming date of a series in the calendar, what
 * somebody split off from it goes too, and the visit is removed; otherwise she decides.
 */
async function withoutEvent(ports: SendingPorts, { sending, step }: { sending: Sending; step: Step }): Promise<void> {
  const { visit } = sending;
  const now = wallClockAt(ports.clock.nowMs(), sending.toSend.zone);
  const { coming } = datesThere(visit, now, siteDaysOf(visit, await visitSources(ports.vault)));
  if (coming.length > 0 || visit.cadence.on === "once") return step({ because: "event-gone", pending: null }, ["miss"]);
  const cleared = await clearAfterEnd(ports, sending);
  if (!cleared.ok) return refused(ports, { sending, step }, cleared.failure);
  return step({ pending: null }, ["take-back"]);
}

/** Removes the dates that are left in the calendar after a series' new end: what somebody split off, or moved. */
async function clearAfterEnd(ports: SendingPorts, { visit, target, writes }: Sending): Promise<Result<unknown, Stop>> {
  const left = await leftAfterEnd(ports, visit, target);
  if (!left.ok) return left;
  for (const one of left.value) {
    const options = { isAnyway: true, hasGuests: hasGuests(visit) };
    const removed = await writes.send(async () => target.calendar.remove(one, options));
    if (!removed.ok) return removed;
  }
  return ok(null);
}

async function changeEvent(sending: Sending, stored: StoredVisit): Promise<Result<StoredVisit, Stop>> {
  const { visit, target, toSend, writes } = sending;
  const { isRuleChanged, written, shortened } = toSend;
  const whole = shortened ?? written?.outgoing;
  if (!whole || (!isRuleChanged && !written?.isText)) return ok(stored);
  const { repeat: _rule, ...single } = whole;
  const outgoing = stored.isSingle && toSend.isOneDate ? single : whole;
  // The agreed times may no longer be those of the calendar, where somebody may have ended or moved the series.
  const only = shortened ? ("times" as const) : isRuleChanged ? undefined : ("texts" as const);
  const options = { hasGuests: hasGuests(visit), ...(only ? { only } : {}) };
  // An answer to the invitation changes the event too: change the version just read.
  const changed = await writes.send(async () => target.calendar.change(stored, outgoing, options));
  if (changed.ok || changed.failure.code !== "changed-elsewhere") return changed;
  const found = await target.calendar.find({ calendarId: target.calendarId, key: visit.sendTask?.key ?? "" });
  const there = found.ok ? found.value : undefined;
  if (!there) return changed;
  // Texts do not depend on what else has changed.
  if (only === "texts" || (isAsWritten(there, outgoing) && !isAsWritten(stored, outgoing)))
    return writes.send(async () => target.calendar.change(there, outgoing, options));
  if (isAlike(there, stored) && !isAsWritten(stored, outgoing)) writes.foundUnchanged();
  return changed;
}

/** True where an event has the times that a request gives it. Of dates without a rule, only the first is compared. */
function isAsWritten({ first, until }: StoredVisit, { start, end, zone, repeat }: OutgoingVisit): boolean {
  const last = repeat?.by === "weeks" ? repeat.until : undefined;
  return (
    first.fromMs === instantOf(start, zone) &&
    first.toMs === instantOf(end, zone) &&
    (last === undefined || last === until)
  );
}

const isAlike = (a: StoredVisit, b: StoredVisit): boolean =>
  a.first.fromMs === b.first.fromMs && a.first.toMs === b.first.toMs && a.until === b.until;

/** Guests are notified of a change as they were of the booking. */
const hasGuests = ({ sendTask }: Visit): boolean => sendTask?.hasGuests === true;

/** Moves one date of a series in the calendar, or removes it; does nothing when that is done already. */
async function settleDate(
  ports: SendingPorts,
  { sending, at, date }: { sending: Sending; at: StoredVisit; date: DateToSettle },
): Promise<Result<unknown, Stop>> {
  const { target, toSend, visit, change, writes } = sending;
  const found = await findDate(sending, at, date);
  if (!found.ok) return found;
  const there = found.value;
  const { to } = date;
  const options = { hasGuests: hasGuests(visit) };
  if (!to)
    return there ? writes.send(async () => target.calendar.remove(there, { isAnyway: true, ...options })) : ok(null);
  const { written, zone } = toSend;
  // Only what removes dates, and moves none, has nothing to write.
  if (!there || !written) return fail({ code: "event-gone" });
  const isThere = (one: StoredDate): boolean =>
    one.at.fromMs === instantOf({ date: to.date, minute: to.startMinute }, zone) &&
    one.at.toMs === instantOf({ date: to.date, minute: to.endMinute }, zone);
  if (isThere(there)) return ok(null);
  const { words } = await withWordsOfClass(ports, written.place.schoolClass);
  const title = words.outgoingTitle(visit.kind, to.endMinute - to.startMinute);
  const isOthers =
    there.at.fromMs !== there.plannedMs &&
    !change.before.changes.some((one) => one.date === date.plannedOn && one.movedTo);
  if (isOthers && !change.isAnyway && !change.isBegun) return fail({ code: "changed-elsewhere" });
  const changed = await writes.send(async () =>
    target.calendar.change(there, outgoingDate(written, { to, title }), options),
  );
  if (changed.ok || changed.failure.code !== "changed-elsewhere") return changed;
  // Its request can arrive twice: then it was the first one that changed the date.
  const again = await findDate(sending, at, date);
  if (!again.ok || !again.value) return changed;
  if (isThere(again.value)) return ok(null);
  if (again.value.at.fromMs === there.at.fromMs && again.value.at.toMs === there.at.toMs) writes.foundUnchanged();
  return changed;
}

/** Finds one date of a series, at the rule's time or where it was moved to. */
async function findDate(
  { toSend, target, change }: Sending,
  at: StoredVisit,
  { plannedOn, to }: DateToSettle,
): Promise<Result<StoredDate | undefined, CalendarRefusal>> {
  const { zone } = toSend;
  const before = change.before.changes.find(({ date }) => date === plannedOn)?.movedTo?.date;
  const days = new Set([plannedOn, ...(to ? [to.date] : []), ...(before ? [before] : [])]);
  if (at.isSingle)
    return ok(
      days.has(wallClockAt(at.first.fromMs, zone).date)
        ? { ...at, at: at.first, plannedMs: at.first.fromMs }
        : undefined,
    );
  for (const date of days) {
    const span = {
      fromMs: instantOf({ date, minute: 0 }, zone),
      toMs: instantOf({ date: addDays(date, 1), minute: 0 }, zone),
    };
    const dates = await target.calendar.datesOf(at, span);
    if (!dates.ok) return dates;
    const there = dates.value.find(({ plannedMs }) => wallClockAt(plannedMs, zone).date === plannedOn);
    if (there) return ok(there);
  }
  return ok(undefined);
}

/** Saves the state of a change that did not reach the calendar. */
async function refused(
  ports: SendingPorts,
  { sending, step }: { sending: Sending; step: Step },
  failure: Stop,
): Promise<void> {
  const { visit, writes } = sending;
  switch (failure.code) {
    case "taken-back":
      return;
    case "busy":
    case "limited":
    case "offline":
    case "outcome-unknown":
    case "needs-sign-in":
    case "needs-permission":
      return later(ports, { visit, step }, failure);
    default: {
      const { isBegun, ...change } = (await ports.vault.find("visits", visit.id))?.change ?? sending.change;
      return step({
        because: failure.code,
        pending: { ...change, ...(isBegun && !writes.isNothingThere() ? { isBegun } : {}), step: "stopped" },
      });
    }
  }
}

/** Schedules another try; a sign-in or the network coming back triggers it earlier. */
async function later(
  { clock, random }: SendingPorts,
  { visit, step }: { visit: Visit; step: Step },
  failure: CalendarRefusal,
  because: SendTaskReason = failure.code,
): Promise<void> {
  const tries = (visit.sendTask?.tries ?? 0) + 1;
  const nowMs = clock.nowMs();
  const retryAtMs = nowMs + (waitOf(failure) ?? backOffMs(tries, random()));
  await step({ because, sendTask: { tries, retryAtMs, queuedAtMs: visit.sendTask?.queuedAtMs ?? nowMs } });
}
