import { byHand } from "../../core/booking/move-visit";
import { withDatePutBack } from "../../core/booking/change-date";
import { isByHand, isInConnectedCalendar } from "../../core/booking/pending-change";
import { isOpen, next } from "../../core/booking/state";
import type { OutgoingEvent } from "../../core/booking/outgoing-event";
import type { Visit } from "../../core/booking/visit";
import type { Booking } from "../../core/caseload/records";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { dayOf, intervalOn } from "../../core/schedule/page-events";
import type { BookingRefusal } from "../../core/booking/booking-refusal";
import { fail, ok, type Result } from "../../core/result";
import { mondayOf } from "../../core/time/iso-date";
import type { Answer, UnderLock } from "../../contracts/contract";
import { draftBooking } from "../booking/booking-draft";
import { lastCalendar } from "../booking/book-window";
import { handOverVisit } from "../booking/hand-over";
import { withWordsOfClass } from "../booking/words-of-class";
import { areGuestsAllowed } from "../policy/guests";
import type { Ports } from "../ports";
import { latestReading } from "../windows/shown-days";
import { loadWeek } from "../windows/load-week";
import { findBookedDate } from "./booked-dates";
import { listVisits } from "./visit-list";
import { changeDate } from "./change-date";
import { isMissing, isTeacherDeclined } from "../../core/booking/in-state";

/** True for a date that does not count, unless she says that she still goes. */
const isUnsure = (date: Booking): boolean => isMissing(date) || isTeacherDeclined(date);

/**
 * "I still go": a date that the calendar no longer has, or that the teacher declined, counts again; one that no page
 * shows, or whose routine the school's calendar changes, stays as it is. She is not asked about it any more; about a
 * change of the school's calendar only if it has one now.
 */
export async function keepDate(ports: Ports, id: string): Promise<void> {
  const { vault } = ports;
  const date = await findBookedDate(ports, id);
  if (!date || !isOpen(date)) return;
  const isPutBack = !isUnsure(date) && (await isDayChanged(ports, id));
  if (isUnsure(date) || date.unseenSince !== undefined)
    await changeDate(ports, id, (one) => ({ ...one, stillGoes: true }));
  const visit = await vault.find("visits", partsOfOccurrenceId(id).visitId);
  if (visit && isPutBack) await vault.apply([{ put: "visits", record: withDatePutBack(visit, id) }]);
}

async function isDayChanged(ports: Ports, id: string): Promise<boolean> {
  const { classes } = await listVisits(ports, partsOfOccurrenceId(id).visitId);
  const dates = classes.flatMap(({ visits }) => visits).flatMap((visit) => visit.dates);
  return dates.some((date) => date.id === id && date.needs.some(({ code }) => code === "day-change"));
}

/**
 * Takes one date back. Ledger entries about it stay, and so does whatever the calendar shows. Refuses one that is on
 * its way to the calendar, or out of it, and one that a connected calendar has: that is removed there, even where a
 * card that was drawn earlier offers to take it back. One that is gone already needs nothing.
 */
export async function removeDate(ports: Ports, id: string): Promise<Answer<null>> {
  const found = await findBookedDate(ports, id);
  if (!found) return ok(null);
  const visit = await ports.vault.find("visits", partsOfOccurrenceId(id).visitId);
  const { plannedOn } = partsOfOccurrenceId(id);
  const isThere = visit && isInConnectedCalendar(visit) && !isMissing(found) && !isByHand(visit, plannedOn);
  if (isThere) return fail({ code: "on-its-way" });
  const isRemoved = await changeDate(ports, id, (date) => withState(date, next(date.state, "take-back")));
  return isRemoved ? ok(null) : fail({ code: "on-its-way" });
}

const withState = (date: Booking, state: Booking["state"] | undefined) => state && { ...date, state };

/** "I know": where a date was before the calendar showed it elsewhere is forgotten. */
export async function acceptMove(ports: Ports, id: string): Promise<void> {
  await changeDate(ports, id, ({ movedFrom: _known, ...date }) => date);
}

/** Says whether an event of her page is a handed-over date. One that is not is never offered for it again. */
export async function answerCandidate(
  ports: Ports,
  { id, eventId, isIt }: { id: string; eventId: string; isIt: boolean },
): Promise<void> {
  const readings = await ports.vault.all("readings");
  await changeDate(ports, id, (date) => {
    if (!isIt) return { ...date, notEventIds: [...(date.notEventIds ?? []), eventId] };
    const event = latestReading(readings, date.date)?.events.find((one) => one.id === eventId);
    // The time and the day at which she saved it herself are what was agreed.
    const day = event && dayOf(event.start);
    const time = event && day && intervalOn(event, day);
    const state = next(date.state, "see");
    if (!event || !time || !state) return undefined;
    return {
      ...date,
      ...time,
      date: day,
      state,
      eventId,
      ...(event.calendar === null ? {} : { calendarId: event.calendar }),
    };
  });
}

/**
 * Opens the calendar's editor with one date whose event is gone: this date only, whatever series it belongs to, in the
 * words of its class. Increases the visit's attempt, so that the event gets a new key.
 */
export async function putDateBack(
  ports: Ports,
  id: string,
  underLock: UnderLock,
): Promise<Result<null, BookingRefusal>> {
  const date = await findBookedDate(ports, id);
  const visit = await ports.vault.find("visits", partsOfOccurrenceId(id).visitId);
  if (!visit || !date || !next(date.state, "begin-anew")) return fail({ code: "window-gone" });
  const event = await redraftEvent(ports, visit, date);
  if (!event.ok) return event;
  if (!(await areGuestsAllowed(ports, event.value.guestEmails))) return fail({ code: "guest-outside" });
  await underLock(async () => saveHandedOver(ports, id, event.value));
  await handOverVisit(ports, {
    visit: { id: visit.id, attempt: visit.attempt + 1, way: "link" },
    event: event.value,
    place: await lastCalendar(ports),
  });
  return ok(null);
}

/**
 * Drafts the event of a date again. A date of a series keeps the series' title, by which the page reader recognises it.
 */
async function redraftEvent(ports: Ports, visit: Visit, date: Booking): Promise<Result<OutgoingEvent, BookingRefusal>> {
  const week = await loadWeek(ports, mondayOf(date.date), { only: { classId: date.classId, date: date.date } });
  const said = await withWordsOfClass(ports, await ports.vault.find("classes", date.classId));
  const draft = await draftBooking(said, week, date);
  if (!draft.ok) return draft;
  const { event } = draft.value;
  if (visit.purpose === "touch-base") {
    return ok({ ...event, title: said.words.touchBaseTitle(date.endMinute - date.startMinute), details: "" });
  }
  const isSeries = visit.cadence.on !== "once";
  return ok({ ...event, title: (isSeries && visit.outgoingTitle) || event.title });
}

async function saveHandedOver(ports: Ports, id: string, { title, guestEmails }: OutgoingEvent): Promise<void> {
  const handedOverAt = new Date(ports.clock.nowMs()).toISOString();
  await changeDate(ports, id, (before) => {
    const draft = next(before.state, "begin-anew");
    const state = draft && next(draft, "hand-over");
    return state && { ...withoutEvent(before), state, handedOverAt };
  });
  const visit = await ports.vault.find("visits", partsOfOccurrenceId(id).visitId);
  if (!visit) return;
  const isOnce = visit.cadence.on === "once";
  const record = isOnce ? withGuest(byHand(visit), guestEmails) : visit;
  const changed = { ...record, outgoingTitle: title, attempt: visit.attempt + 1 };
  await ports.vault.apply([{ put: "visits", record: changed }]);
}

function withGuest({ invited: _before, ...visit }: Visit, [invited]: readonly string[]): Visit {
  return invited ? { ...visit, invited } : visit;
}

/** Forgets the event that is gone, and her answers about others: a new one is saved next. */
function withoutEvent({ eventId, stillGoes: _goes, isDeclined: _declined, notEventIds, ...date }: Booking): Booking {
  const gone = [...(date.goneEventIds ?? []), ...(notEventIds ?? []), ...(eventId ? [eventId] : [])];
  return { ...date, ...(gone.length > 0 ? { goneEventIds: gone } : {}) };
}
