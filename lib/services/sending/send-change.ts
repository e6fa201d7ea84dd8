import type { UnderLock } from "../../contracts/contract";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { backOffMs, type ErrandReason } from "../../core/booking/errand";
import type { Conflict } from "../../core/booking/find-conflicts";
import type { DateToSettle } from "../../core/booking/pending-change";
import type { PendingChange, Visit } from "../../core/booking/visit";
import { fail, ok, type Result } from "../../core/result";
import { addDays } from "../../core/time/iso-date";
import { instantOf, wallClockAt } from "../../core/time/zone";
import type { EventReference, StoredDate, StoredVisit } from "../../ports/calendar-port";
import { withWordsOfClass } from "../booking/words-of-class";
import { changeToSend, outgoingDate, type ChangeToSend } from "./change-to-send";
import { stepVisit, type StepChange } from "./change-visit";
import { checkVisit } from "./check-visit";
import type { SendingPorts } from "./sending-ports";
import { halvesOfVisit, openTarget, type OpenTarget } from "./target";

/** Gives the calendar what it does not have yet of a changed visit. */
interface Sending {
  visit: Visit;
  change: PendingChange;
  target: OpenTarget;
  toSend: ChangeToSend;
}

const isWaiting = ({ change }: Visit): boolean => change?.step === "waiting";

/**
 * Sends a change of a booked visit: looks whether its new times are free, then changes the event and single dates of
 * it. What was begun and interrupted is done again from the start: each request names what is to be, so that it has the
 * effect of one. Call it in the account's line.
 */
export async function sendChange(ports: SendingPorts, visitId: string, underLock: UnderLock): Promise<void> {
  const visit = await ports.vault.find("visits", visitId);
  const change = visit?.change;
  if (!visit || !change || !isWaiting(visit)) return;
  const step = stepper(ports, visit, underLock);
  const target = await openTarget(ports, visit);
  if (!target) return later(ports, { visit, step }, { code: "needs-sign-in" }, "no-account");
  const toSend = await changeToSend(ports, visit, target);
  if (!toSend.ok) return step({ because: toSend.failure.because, pending: { ...change, step: "stopped" } });
  const sending: Sending = { visit, change, target, toSend: toSend.value };
  const conflicts = await conflictsOf(ports, sending);
  if (!conflicts.ok) return refused(ports, { sending, step }, conflicts.failure);
  if (conflicts.value.length > 0)
    return step({
      because: "conflict",
      errand: { conflicts: conflicts.value },
      pending: { ...change, step: "stopped" },
    });
  await sendChecked(ports, { sending, step });
}

/** Writes one step of a change that waits to be sent. */
type Step = (change: StepChange, events?: Parameters<typeof stepVisit>[2]["events"]) => Promise<void>;

function stepper(ports: SendingPorts, { id }: Visit, underLock: UnderLock): Step {
  return async (change, events = []) =>
    void (await underLock(async () => stepVisit(ports, { id, expected: isWaiting }, { events, change })));
}

/** Finds what else is at the new times. What was begun is not asked about again. */
async function conflictsOf(
  ports: SendingPorts,
  { visit, change, target, toSend }: Sending,
): Promise<Result<Conflict[], CalendarRefusal>> {
  if (change.isAnyway || change.isBegun) return ok([]);
  const { eventId, alsoIds = [] } = visit.reference!;
  const own = { eventIds: [eventId, ...alsoIds], key: visit.errand?.key, spans: toSend.oldSpans };
  const found: Conflict[] = [];
  for (const { dates, ...time } of toSend.newTimes) {
    const wanted = { visit: { ...visit, ...time }, place: toSend.place, dates, outgoing: toSend.outgoing };
    const checked = await checkVisit(ports, wanted, { ...target, own });
    if (!checked.ok) return checked;
    found.push(...checked.value.conflicts);
  }
  return ok(found);
}

async function sendChecked(ports: SendingPorts, { sending, step }: { sending: Sending; step: Step }): Promise<void> {
  const { visit, change, target, toSend } = sending;
  const found = await target.calendar.find({ calendarId: target.calendarId, key: visit.errand?.key ?? "" });
  if (!found.ok && found.failure.code !== "key-spent") return refused(ports, { sending, step }, found.failure);
  const stored = found.ok ? found.value : undefined;
  if (!stored) return step({ because: "event-gone", pending: null }, ["miss"]);
  const isElsewhere = !toSend.oldSpans.some(({ fromMs }) => fromMs === stored.first.fromMs);
  if (isElsewhere && !change.isAnyway && !change.isBegun)
    return refused(ports, { sending, step }, { code: "changed-elsewhere" });
  const halves = await halvesThere(sending, stored);
  if (!halves.ok) return refused(ports, { sending, step }, halves.failure);
  if (halves.value.length > 0 && !change.isAnyway && !change.isBegun)
    return refused(ports, { sending, step }, { code: "changed-elsewhere" });
  await step({ pending: { ...change, isBegun: true } });
  const changed = await changeEvent(sending, stored);
  if (!changed.ok) return refused(ports, { sending, step, isFirst: change.isBegun !== true }, changed.failure);
  const { calendarId, eventId, etag } = changed.value;
  for (const half of halves.value) {
    const ended = await target.calendar.remove(half, { isAnyway: true, hasGuests: hasGuests(visit) });
    if (!ended.ok) return refused(ports, { sending, step }, ended.failure);
  }
  for (const date of toSend.dates) {
    const settled = await settleDate(ports, { sending, at: changed.value, date });
    if (!settled.ok) return refused(ports, { sending, step }, settled.failure);
  }
  await step({
    pending: null,
    outgoingTitle: toSend.outgoing.title,
    ...(halves.value.length > 0
      ? asOneSeries(visit, changed.value)
      : { reference: { ...visit.reference, calendarId, eventId, etag } }),
    errand: { tries: 0, conflicts: undefined, queuedAtMs: undefined, lookedAtMs: ports.clock.nowMs() },
  });
}

/**
 * Lists the halves that somebody split off from a series whose rule changes: the series has all dates again then, and
 * no date may be there twice. A calendar that shows no keys shows none.
 */
async function halvesThere(
  { visit, target, toSend }: Sending,
  stored: StoredVisit,
): Promise<Result<EventReference[], CalendarRefusal>> {
  if (visit.cadence.on === "once" || !toSend.isRuleChanged) return ok([]);
  const { key: _key, ...known } = halvesOfVisit(visit);
  const halves = await target.calendar.halvesOf({ ...stored, ...halvesOfVisit(visit) });
  return halves.ok || halves.failure.code !== "wrong-request"
    ? halves
    : target.calendar.halvesOf({ ...at(stored), ...known });
}

const at = ({ calendarId, eventId }: StoredVisit) => ({ calendarId, eventId });

/** A series without its halves: none of its dates has an event of another one any more. */
function asOneSeries({ changes }: Visit, { calendarId, eventId, etag, url }: StoredVisit): StepChange {
  return {
    reference: { calendarId, eventId, etag, ...(url === undefined ? {} : { url }) },
    times: { changes: changes.map(({ eventId: _other, ...change }) => change) },
  };
}

async function changeEvent(
  { visit, target, toSend }: Sending,
  stored: StoredVisit,
): Promise<Result<StoredVisit, CalendarRefusal>> {
  if (!toSend.isRuleChanged) return ok(stored);
  // The answer to the invitation changes an event too: the one just read is what is changed.
  return target.calendar.change(stored, toSend.outgoing, { hasGuests: hasGuests(visit) });
}

/** Guests are notified of a change as they were of the booking. */
const hasGuests = ({ errand }: Visit): boolean => errand?.hasGuests === true;

/** Moves one date of a series in the calendar, or removes it; leaves one alone that is so already. */
async function settleDate(
  ports: SendingPorts,
  { sending, at, date }: { sending: Sending; at: StoredVisit; date: DateToSettle },
): Promise<Result<unknown, CalendarRefusal>> {
  const { target, toSend, visit, change } = sending;
  const found = await findDate(sending, at, date);
  if (!found.ok) return found;
  const there = found.value;
  const { to } = date;
  if (!to) return there ? target.calendar.remove(there, { isAnyway: true, hasGuests: hasGuests(visit) }) : ok(null);
  if (!there) return fail({ code: "event-gone" });
  const { zone } = toSend.place;
  const isThere =
    there.at.fromMs === instantOf({ date: to.date, minute: to.startMinute }, zone) &&
    there.at.toMs === instantOf({ date: to.date, minute: to.endMinute }, zone);
  if (isThere) return ok(null);
  const { words } = await withWordsOfClass(ports, toSend.place.schoolClass);
  const title = words.outgoingTitle(visit.kind, to.endMinute - to.startMinute);
  const isOthers =
    there.at.fromMs !== there.plannedMs &&
    !change.before.changes.some((one) => one.date === date.plannedOn && one.movedTo);
  if (isOthers && !change.isAnyway && !change.isBegun) return fail({ code: "changed-elsewhere" });
  return target.calendar.change(there, outgoingDate(toSend, { to, title }), { hasGuests: hasGuests(visit) });
}

/** Finds one date of a series, where its rule has it or where it was moved to. */
async function findDate(
  { toSend, target, change }: Sending,
  at: StoredVisit,
  { plannedOn, to }: DateToSettle,
): Promise<Result<StoredDate | undefined, CalendarRefusal>> {
  const { zone } = toSend.place;
  const before = change.before.changes.find(({ date }) => date === plannedOn)?.movedTo?.date;
  for (const date of new Set([plannedOn, ...(to ? [to.date] : []), ...(before ? [before] : [])])) {
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

/**
 * Saves the state of a change that did not reach the calendar.
 * @param isFirst it was the first request that changes anything: a plain refusal of it means that nothing is changed
 */
async function refused(
  ports: SendingPorts,
  { sending, step, isFirst = false }: { sending: Sending; step: Step; isFirst?: boolean },
  failure: CalendarRefusal,
): Promise<void> {
  const { visit } = sending;
  switch (failure.code) {
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
        pending: { ...change, ...(isBegun && !isFirst ? { isBegun } : {}), step: "stopped" },
      });
    }
  }
}

/** Tries it again later; a sign-in and the network bring it on before that. */
async function later(
  { clock }: SendingPorts,
  { visit, step }: { visit: Visit; step: Step },
  failure: CalendarRefusal,
  because: ErrandReason = failure.code,
): Promise<void> {
  const tries = (visit.errand?.tries ?? 0) + 1;
  const nowMs = clock.nowMs();
  const retryAtMs = nowMs + ("retryAfterMs" in failure ? failure.retryAfterMs : backOffMs(tries));
  await step({ because, errand: { tries, retryAtMs, queuedAtMs: visit.errand?.queuedAtMs ?? nowMs } });
}
