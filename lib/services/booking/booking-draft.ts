import { FIRST_STATE, isOpen } from "../../core/booking/state";
import { invitationLineOf } from "../../core/booking/visit";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import type { LeakingField } from "../../core/booking/text-policy";
import type { Booking, SchoolClass, Site } from "../../core/caseload/records";
import type { OutgoingEvent } from "../../core/booking/outgoing-event";
import { locationOf } from "../../core/booking/outgoing-of-visit";
import { routineUnder } from "../../core/booking/routine-change";
import type { BookingRefusal } from "../../core/booking/booking-refusal";
import type { PushInWindow } from "../../core/suggest/push-in-window";
import type { WeekFacts } from "../../core/suggest/week-facts";
import { addMinutes, knownZone, moveZone } from "../../core/time/zone";
import { ok, fail, type Result } from "../../core/result";
import { idFor } from "../new-id";
import { outgoingRefusal } from "../policy/outgoing-marks";
import type { Ports } from "../ports";
import type { LoadedWeek } from "../windows/load-week";

/** The event that would leave the device, and the record of its booking. */
export interface BookingDraft {
  event: OutgoingEvent;
  booking: Booking;
}

/**
 * Drafts the event of a window, or of a booking whose event is opened again; nobody is its guest where the class has no
 * address. Refuses one of a class without a school whose time zone is known, and one whose text must not
 * leave the device.
 */
export async function draftBooking(
  ports: Ports,
  { facts, zone }: Pick<LoadedWeek, "facts" | "zone">,
  place: PushInWindow | Booking,
): Promise<Result<BookingDraft, BookingRefusal>> {
  const { clock } = ports;
  const schoolClass = facts.classes.find((entry) => entry.schoolClass.id === place.classId)?.schoolClass;
  if (!schoolClass) return fail({ code: "window-gone" });
  if (isPast(place, facts.now)) return fail({ code: "past" });
  const minutes = place.endMinute - place.startMinute;
  const site = facts.sites.find(({ id }) => id === schoolClass.siteId);
  const { texts, vocabulary } = await draftTexts(ports, { schoolClass, site, place });
  const refusal = await outgoingRefusal(ports, texts, vocabulary);
  if (refusal) return fail(refusal);
  const classZone = knownZone(site?.zone);
  if (classZone === undefined) return fail({ code: "no-zone" });
  const start = moveZone({ date: place.date, minute: place.startMinute }, zone, classZone);
  const event: OutgoingEvent = {
    ...texts,
    guestEmails: [schoolClass.teacherEmail.trim()].filter((email) => email !== ""),
    start,
    end: addMinutes(start, minutes),
    zone: classZone,
  };
  const handedOverAt = new Date(clock.nowMs()).toISOString();
  return ok({ event, booking: { ...recordOf(place, facts), outgoingTitle: texts.title, handedOverAt } });
}

/** Where and when an event is drafted for. */
export interface DraftPlace {
  schoolClass: SchoolClass;
  site: Site | undefined;
  place: PushInWindow | Booking;
}

/**
 * Writes the texts of an event, with the line that she wants in the invitation of a visit that is booked already;
 * `vocabulary`: what of them is ours.
 */
export async function draftTexts(
  { words, vault }: Ports,
  { schoolClass, site, place }: DraftPlace,
): Promise<{ texts: Record<LeakingField, string>; vocabulary: string[] }> {
  const title = words.outgoingTitle(place.kind, place.endMinute - place.startMinute);
  const own = words.outgoingDetails();
  const visit = "state" in place ? await vault.find("visits", partsOfOccurrenceId(place.id).visitId) : undefined;
  const details = [own, visit ? invitationLineOf(visit) : ""].filter((line) => line !== "").join("\n");
  const location = locationOf({ schoolClass, site }, (room) => words.room(room));
  return { texts: { title, details, location }, vocabulary: [title, own] };
}

function isPast(place: { date: string; startMinute: number }, now: { date: string; minute: number }): boolean {
  return place.date < now.date || (place.date === now.date && place.startMinute < now.minute);
}

/** Builds the booking of a window: a window has at most one open booking, so that it can't be booked twice. */
function recordOf(place: PushInWindow | Booking, { classes, bookings }: WeekFacts): Booking {
  if ("state" in place) return place;
  const week = classes.find(({ schoolClass }) => schoolClass.id === place.classId);
  const { id: windowId, classId, entryId, titleKey, routineTitle, kind, date, startMinute, endMinute, parts } = place;
  return {
    id: idFor(bookings, (booking) => booking.windowId === windowId && isOpen(booking)),
    windowId,
    classId,
    entryId,
    titleKey,
    routineTitle,
    kind,
    date,
    startMinute,
    endMinute,
    routine: routineUnder(place, week?.occurrences ?? []),
    studentIds: parts.map(({ studentId }) => studentId),
    goalIds: Object.fromEntries(parts.map(({ studentId, goalId }) => [studentId, goalId])),
    outgoingTitle: "",
    handedOverAt: "",
    state: FIRST_STATE,
  };
}
