import { isOnCalendar, isOpen, next } from "./state";
import type { Booking } from "../caseload/records";
import type { CalendarReading, PageEvent } from "../schedule/calendar-reading";
import { dayOf, intervalOn } from "../schedule/page-events";
import type { IsoDate } from "../time/iso-date";

const sameText = (a: string, b: string): boolean => normal(a) === normal(b);
const normal = (text: string): string => text.replaceAll(/\s+/g, " ").trim().toLowerCase();

/**
 * Returns the bookings that a reading of the calendar page changes: a handed-over booking whose event the page shows
 * becomes `booked`, and a booked one whose event was moved takes its new time. An event's absence proves nothing: its
 * calendar may just be switched off.
 */
export function followBookings(bookings: readonly Booking[], reading: CalendarReading): Booking[] {
  const timed = reading.events.filter((event) => !event.allDay && event.kind === "event");
  const taken = new Set(bookings.flatMap(({ eventId }) => (eventId ? [eventId] : [])));
  return bookings.flatMap((booking) => {
    if (!isOpen(booking)) return [];
    const seen = isOnCalendar(booking)
      ? timed.find((event) => event.id === booking.eventId)
      : findHandedOver(booking, timed, taken);
    if (!seen) return [];
    taken.add(seen.id);
    return changed(booking, seen);
  });
}

/** Finds the event of a handed-over booking: the same title on the same day; of several, the one at the booked time. */
function findHandedOver(booking: Booking, events: readonly PageEvent[], taken: Set<string>): PageEvent | undefined {
  const alike = events.filter(
    (event) =>
      !taken.has(event.id) && dayOf(event.start) === booking.date && sameText(event.title, booking.outgoingTitle),
  );
  return alike.find((event) => intervalOn(event, booking.date)?.startMinute === booking.startMinute) ?? alike[0];
}

function changed(booking: Booking, event: PageEvent): Booking[] {
  const date: IsoDate = dayOf(event.start);
  const time = intervalOn(event, date);
  if (!time) return [];
  const same =
    isOnCalendar(booking) &&
    booking.date === date &&
    booking.startMinute === time.startMinute &&
    booking.endMinute === time.endMinute;
  const state = next(booking.state, "see");
  return same || !state ? [] : [{ ...booking, ...time, date, state, eventId: event.id }];
}
