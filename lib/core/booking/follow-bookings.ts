import { partsOfOccurrenceId } from "./occurrences";
import { mayBeAt } from "./offered-events";
import { isOnCalendar, isOpen, next } from "./state";
import type { Booking } from "../caseload/records";
import type { CalendarReading, PageEvent } from "../schedule/calendar-reading";
import { dayOf, intervalOn } from "../schedule/page-events";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";

const sameText = (a: string, b: string): boolean => normal(a) === normal(b);
const normal = (text: string): string => text.replaceAll(/\s+/g, " ").trim().toLowerCase();

/**
 * Returns the dates of visits that a complete reading of the calendar page changes: a handed-over one whose event the
 * page shows becomes `booked`; one whose event is elsewhere takes the event's time and keeps the agreed one in
 * `movedFrom`; one whose event is declined, or gone for certain, becomes `missing`. An event counts as gone only where
 * the page shows another event of the same calendar: an unticked calendar hides everything.
 * @param closed ids of the dates without school: a missing event is right on them
 * @param answered ids of the dates whose connected calendar has just answered: the page may still show what was there
 *   before, so it can only confirm them
 */
export function followBookings(
  bookings: readonly Booking[],
  reading: CalendarReading,
  { closed, answered }: Partial<Record<"closed" | "answered", ReadonlySet<string>>> = {},
): Booking[] {
  const timed = timedEvents(reading);
  const taken = new Set(bookings.flatMap(({ eventId }) => (eventId ? [eventId] : [])));
  return bookings.flatMap((booking) => {
    if (!isOpen(booking)) return [];
    const seen = findEvent(booking, timed, taken);
    if (seen) taken.add(seen.id);
    if (answered?.has(booking.id) && !(seen && isOnCalendar(booking) && isAsBooked(booking, seen))) return [];
    if (seen) return seen.status === "declined" ? declined(booking, seen) : changed(booking, seen);
    return closed?.has(booking.id) || !isProvenGone(booking, reading) ? [] : gone(booking);
  });
}

const timedEvents = ({ events }: CalendarReading): PageEvent[] =>
  events.filter((event) => !event.allDay && event.kind === "event");

/**
 * Finds a date's event: by its id, or, until one is known, by title and day; of several, the one at the booked time.
 * An invitation that she has not accepted is somebody else's event: anybody can send one with the same title.
 */
function findEvent(booking: Booking, events: readonly PageEvent[], taken: Set<string>): PageEvent | undefined {
  if (booking.eventId !== undefined) return events.find(({ id }) => id === booking.eventId);
  const alike = events.filter(
    (event) =>
      !taken.has(event.id) &&
      (event.status === "accepted" || event.status === "none") &&
      dayOf(event.start) === booking.date &&
      [booking.outgoingTitle, ...(booking.seenTitles ?? [])].some((title) => sameText(event.title, title)),
  );
  return alike.find((event) => intervalOn(event, booking.date)?.startMinute === booking.startMinute) ?? alike[0];
}

function isAsBooked(booking: Booking, event: PageEvent): boolean {
  const time = dayOf(event.start) === booking.date ? intervalOn(event, booking.date) : undefined;
  return (
    event.status !== "declined" && time?.startMinute === booking.startMinute && time.endMinute === booking.endMinute
  );
}

const spanOf = ({ date, startMinute, endMinute }: Booking): Interval & { date: IsoDate } => ({
  ...{ date, startMinute, endMinute },
});

function changed(booking: Booking, event: PageEvent): Booking[] {
  const date: IsoDate = dayOf(event.start);
  const time = intervalOn(event, date);
  const state = next(booking.state, "see");
  if (!time || !state) return [];
  const isMoved =
    date !== booking.date || time.startMinute !== booking.startMinute || time.endMinute !== booking.endMinute;
  const isKnown = isOnCalendar(booking) && booking.eventId === event.id && !booking.isDeclined && !booking.stillGoes;
  if (!isMoved && isKnown && (event.calendar === null || event.calendar === booking.calendarId)) return [];
  const { stillGoes: _goes, isDeclined: _declined, movedFrom, ...rest } = booking;
  // The time at which she saved it herself is what was agreed.
  const agreed = isMoved && isOnCalendar(booking) ? (movedFrom ?? spanOf(booking)) : movedFrom;
  const isBack =
    agreed?.date === date && agreed.startMinute === time.startMinute && agreed.endMinute === time.endMinute;
  return [
    {
      ...{ ...rest, ...time, date, state, eventId: event.id },
      ...(event.calendar === null ? {} : { calendarId: event.calendar }),
      ...(agreed && !isBack ? { movedFrom: agreed } : {}),
    },
  ];
}

function declined(booking: Booking, event: PageEvent): Booking[] {
  if (booking.isDeclined && booking.state === "missing") return [];
  const seen = next(booking.state, "see");
  const state = seen && next(seen, "miss");
  return state ? [{ ...booking, state, eventId: event.id, isDeclined: true }] : [];
}

/** True when a date's event would have to be on the page: its day is shown whole, and so is its calendar. */
function isProvenGone(booking: Booking, { complete, days, events }: CalendarReading): boolean {
  if (!complete || !isOnCalendar(booking) || !days.includes(booking.date) || !booking.calendarId) return false;
  return events.some((event) => event.calendar === booking.calendarId && event.id !== booking.eventId);
}

function gone(booking: Booking): Booking[] {
  const state = next(booking.state, "miss");
  return state ? [{ ...booking, state }] : [];
}

/**
 * Finds the events that may be a date under another title, time or place: one that was handed over, or one that the
 * page no longer shows as it was, such as the rest of a series that she split there. They are on its day, at its time
 * or as long as it and near it. Leaves out events that belong to visits or to a schedule, and those that she said are
 * not it.
 * @param isRoutine true for an event that is a class's routine
 */
export function candidatesFor(
  booking: Booking,
  { reading, bookings }: { reading: CalendarReading; bookings: readonly Booking[] },
  isRoutine: (event: PageEvent) => boolean,
): PageEvent[] {
  if (!reading.complete || !reading.days.includes(booking.date)) return [];
  const isGone = booking.state === "missing" && !booking.stillGoes && !booking.isDeclined;
  const isLost = !isGone && isLostOnPage(booking, reading);
  if (booking.state !== "handed-over" && !isGone && !isLost) return [];
  const taken = new Set(bookings.flatMap(({ eventId }) => (eventId ? [eventId] : [])));
  return timedEvents(reading).filter((event) => {
    const time = dayOf(event.start) === booking.date ? intervalOn(event, booking.date) : undefined;
    if (!time || taken.has(event.id) || booking.notEventIds?.includes(event.id) || isRoutine(event)) return false;
    if (isLost && event.calendar !== null) return false;
    return mayBeAt(time, booking) || (isLost && sameText(event.title, booking.outgoingTitle));
  });
}

/**
 * True for a date of a series that the page does not show, where it is not known which calendar is shown: that it is
 * gone can't be concluded, but what is in its place can be asked about.
 */
function isLostOnPage(booking: Booking, { events }: CalendarReading): boolean {
  const { plannedOn } = partsOfOccurrenceId(booking.id);
  if (booking.state !== "booked" || plannedOn === undefined || booking.calendarId) return false;
  return !events.some(({ id }) => id === booking.eventId);
}
