import type { UnderLock } from "../../contracts/contract";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { bookingOnClock, siteDaysOf, visitOfBooking } from "../../core/booking/dated-bookings";
import { compare } from "../../core/compare";
import { datesOf } from "../../core/booking/repeat-lines";
import { occurrenceId, partsOfOccurrenceId } from "../../core/booking/occurrences";
import { cadenceOf, repeatOf, type ForTerm, type TermOffer } from "../../core/booking/term";
import type { Visit } from "../../core/booking/visit";
import { isOnCalendar, next } from "../../core/booking/state";
import type { WindowChoice } from "../../core/suggest/push-in-window";
import type { CalendarPlace } from "../../core/schedule/calendar-place";
import type { BookingRefusal } from "../../core/booking/booking-refusal";
import type { VisitFile } from "../../core/booking/visit-file";
import { withAcceptedTravel } from "./accepted-travel";
import { handOverVisit } from "./hand-over";
import { wayOf } from "./way-of-class";
import { withWordsOfClass } from "./words-of-class";
import { draftBooking, type BookingDraft } from "./booking-draft";
import { offerForTerm } from "./offer-term";
import { ok, fail, type Result } from "../../core/result";
import { areGuestsAllowed } from "../policy/guests";
import type { Ports } from "../ports";
import { visitSources } from "../visits/booked-dates";
import { changeDate } from "../visits/change-date";
import { withoutLock } from "../write-lock";
import { recheckWindow, type FoundWindow } from "../windows/find-window";

/** How a booking continues: handed over by a link, by a file to save, or sent to a connected calendar. */
export interface BookedWindow {
  bookingId: string;
  /** The visit that goes to a connected calendar next. */
  sends?: string;
  /** The file that she opens in her calendar. */
  file?: VisitFile;
}

/** What she wants to book. */
export interface WantedBooking {
  windowId: string;
  /** What the card showed: that is booked, or nothing. */
  choice?: WindowChoice | undefined;
  /** The calendar and account to hand it to; by default the one read last. */
  place?: CalendarPlace | undefined;
  /** Until the term ends: every week, or in another rhythm that the card offers. */
  forTerm?: ForTerm | undefined;
}

/**
 * Hands a window's event over to the calendar. Writes the booking before anything leaves, so that nothing is lost when
 * the worker stops in between; called again for the same window, it opens the same event and makes no second booking.
 * Awaits the calendar outside the lock, and records its answer only if the booking still exists then.
 */
export async function bookWindow(
  ports: Ports,
  { windowId, choice, place, forTerm = false }: WantedBooking,
  underLock: UnderLock = withoutLock,
): Promise<Result<BookedWindow, BookingRefusal>> {
  const at = place ?? (await lastCalendar(ports));
  const draft = await underLock(async () => saveDraft(ports, { windowId, choice, place: at, forTerm }));
  if (!draft.ok) return draft;
  const { handed, ...booked } = draft.value;
  if (!handed) return ok(booked);
  const created = await handOverVisit(ports, { ...handed, place: at });
  if (created.state === "stored")
    await underLock(async () => markBooked(ports, booked.bookingId, created.visit.eventId));
  return ok({ ...booked, ...("file" in created ? { file: created.file } : {}) });
}

/**
 * Saves the booking of a window before its event leaves the device; `handed` is absent when the calendar has it
 * already, and when a connected calendar gets it.
 */
async function saveDraft(
  ports: Ports,
  { windowId, choice, place, forTerm }: WantedBooking & { place: CalendarPlace; forTerm: ForTerm },
): Promise<Result<BookedWindow & { handed?: { visit: Visit; event: OutgoingVisit } }, BookingRefusal>> {
  const found = await recheckWindow(ports, windowId, choice);
  if (!found) return fail({ code: "window-gone" });
  if (found.booking && isOnCalendar(found.booking)) return ok({ bookingId: found.booking.id });
  const wanted = found.window ?? found.booking;
  const ofClass = found.week.facts.classes.find(({ schoolClass }) => schoolClass.id === wanted.classId);
  const said = await withWordsOfClass(ports, ofClass?.schoolClass);
  const draft = await draftBooking(said, found.week, wanted);
  if (!draft.ok) return draft;
  const { event, booking } = draft.value;
  const visit = await visitOf(ports, found, { draft: draft.value, place, forTerm });
  if (!visit.ok) return visit;
  const [invited] = event.guestEmails;
  const record: Visit = { ...visit.value, ...(invited ? { invited } : {}) };
  const onItsWay = await wayOf(ports, record);
  const sent = found.window ? await withAcceptedTravel(ports, onItsWay, found.window) : onItsWay;
  if (!sent.sendTask && !(await areGuestsAllowed(ports, event.guestEmails))) return fail({ code: "guest-outside" });
  await ports.vault.apply([{ put: "visits", record: sent }]);
  const sources = await visitSources(ports.vault);
  const repeat = repeatOf(record, siteDaysOf(record, sources));
  const bookingId = partsOfOccurrenceId(booking.id).plannedOn ? booking.id : occurrenceId(record, record.from);
  const handedOver = repeat ? fromFirstDate({ ...event, repeat }, record) : event;
  if (sent.sendTask) return ok({ bookingId, sends: record.id });
  return ok({ bookingId, handed: { visit: sent, event: handedOver } });
}

/** Starts a series at its first date, whichever of its dates she opened again. */
function fromFirstDate(event: OutgoingVisit, { from, startMinute, endMinute }: Visit): OutgoingVisit {
  const repeat = event.repeat!;
  // Chosen dates are listed whole: the first one that is left may be later than the visit's own first.
  const dates =
    repeat.by === "dates"
      ? repeat.dates.toSorted(compare)
      : datesOf({ start: { date: from, minute: startMinute }, repeat });
  const [first = from] = dates;
  return { ...event, start: { date: first, minute: startMinute }, end: { date: first, minute: endMinute } };
}

/** Gives the visit to save: the one whose event is opened again, or a new one of this date or of every week. */
async function visitOf(
  ports: Ports,
  { week, window }: FoundWindow,
  { draft, place, forTerm }: { draft: BookingDraft; place: CalendarPlace; forTerm: ForTerm },
): Promise<Result<Visit, BookingRefusal>> {
  const { event, booking } = draft;
  const kept = await ports.vault.find("visits", partsOfOccurrenceId(booking.id).visitId);
  const { outgoingTitle, handedOverAt } = booking;
  // A visit that is being sent to a connected calendar stays unchanged: a second click hands nothing over.
  if (kept?.sendTask) return ok(kept);
  if (kept) return ok({ ...kept, outgoingTitle, handedOverAt, state: next(kept.state, "hand-over") ?? kept.state });
  const once = visitOfBooking(bookingOnClock(booking, week.zone, event.zone), event.zone);
  if (!forTerm || !window) return ok(once);
  const offer = await offerForTerm(ports, week, { window, place });
  if (!offer.ok) return offer;
  const { until, dates } = offer.value;
  const sources = await visitSources(ports.vault);
  const cadence = cadenceOf(forTerm, once.from, siteDaysOf(once, sources));
  if (cadence.on !== "dates") {
    const changes = leftOutOf(forTerm, offer.value);
    return isOffered(forTerm, offer.value) ? ok({ ...once, cadence, until, changes }) : fail({ code: "no-date-left" });
  }
  // Only dates that were offered, and at least the window's own.
  const chosen = cadence.dates.filter((date) => dates.includes(date));
  if (offer.value.leavesOut !== true) return fail({ code: "link-has-no-series" });
  if (chosen.length < 2) return fail({ code: "no-date-left" });
  return ok({ ...once, cadence: { on: "dates", dates: chosen }, from: chosen[0]!, until: chosen.at(-1)! });
}

const isOffered = (forTerm: ForTerm, { dates, rhythms = [] }: TermOffer): boolean =>
  forTerm === true ? dates.length > 1 : rhythms.some(({ rhythm }) => rhythm === forTerm);

/**
 * Leaves days out on which the routine is not at its time, where the calendar can. Days without school need no mark:
 * every date is compared with them.
 */
function leftOutOf(forTerm: ForTerm, { leftOut, rhythms = [], leavesOut }: TermOffer): Visit["changes"] {
  if (!leavesOut) return [];
  const days = forTerm === true ? leftOut : rhythms.find(({ rhythm }) => rhythm === forTerm)?.leftOut;
  return (days ?? [])
    .filter(({ because }) => because && because.kind !== "no-school")
    .map(({ date }) => ({ date, is: "left-out", because: "altered-day" }));
}

async function markBooked(ports: Ports, bookingId: string, eventId: string): Promise<void> {
  await changeDate(ports, bookingId, (date) => {
    const state = next(date.state, "see");
    return state && { ...date, state, eventId };
  });
}

/** Returns the calendar that was read last, for bookings and links made from a list; Google's where none was read. */
export async function lastCalendar({ vault }: Ports): Promise<CalendarPlace> {
  const readings = await vault.all("readings");
  const last = readings.sort((a, b) => b.takenAtMs - a.takenAtMs)[0];
  return { vendor: last?.vendor ?? "google", ...(last?.account === undefined ? {} : { account: last.account }) };
}
