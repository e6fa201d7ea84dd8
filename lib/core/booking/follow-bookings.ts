import { isOnCalendar, isOpen, next } from "./state";
import type { Booking } from "../caseload/records";
import type { CalendarReading, PageEvent } from "../schedule/calendar-reading";
import { dayOf, intervalOn } from "../schedule/page-events";
import { overlaps, type Interval } from "../time/interval";
import { dayNumber, type IsoDate } from "../time/iso-date";
import { isHandedOver, isMissing, isTeacherDeclined } from "./in-state";

/** True for the same title, whatever its spaces and capitals. */
export const sameText = (a: string, b: string): boolean => normal(a) === normal(b);
const normal = (text: string): string => text.replaceAll(/\s+/g, " ").trim().toLowerCase();

/**
 * Returns the dates of visits that a complete reading of the calendar page changes: a handed-over one whose event the
 * page shows becomes `booked`; one whose event is elsewhere takes the event's time and keeps the agreed one in
 * `movedFrom`; one whose event is declined, or gone for certain, becomes `missing`. An event counts as gone only where
 * the page shows another event of the same calendar: an unticked calendar hides everything.
 * @param closed ids of the dates without school: their events are expected to be absent
 * @param changed ids of the dates whose connected calendar has just taken over a change: the page may still show what
 *   was there before, so it can only confirm them
 * @param unshown ids of the dates of connected visits that no page has shown yet: the page may not have loaded them
 *   yet
 * @param own addresses of calendars that are known to be hers, in lower case
 */
export function followBookings(
  bookings: readonly Booking[],
  reading: CalendarReading,
  {
    closed,
    changed,
    unshown,
    own,
  }: Partial<Record<"closed" | "changed" | "unshown" | "own", ReadonlySet<string>>> = {},
): Booking[] {
  const timed = timedEvents(reading);
  const taken = eventIdsOf(bookings);
  return bookings.flatMap((booking) => {
    if (!isOpen(booking)) return [];
    const seen = findEvent(booking, timed, { taken, own });
    if (seen) taken.add(seen.id);
    if (changed?.has(booking.id) && !(seen && isOnCalendar(booking) && isAsBooked(booking, seen))) return [];
    if (seen) return seen.status === "declined" ? declined(booking, seen) : asShown(booking, seen);
    const isExcused = closed?.has(booking.id) || unshown?.has(booking.id);
    return isExcused || !isProvenGone(booking, reading) ? [] : gone(booking);
  });
}

/**
 * Returns the ids of the dates whose event the page shows.
 * @param own addresses of calendars that are known to be hers, in lower case
 */
export function datesShown(
  bookings: readonly Booking[],
  reading: CalendarReading,
  own?: ReadonlySet<string>,
): Set<string> {
  const timed = timedEvents(reading);
  const taken = eventIdsOf(bookings);
  return new Set(bookings.filter((booking) => findEvent(booking, timed, { taken, own })).map(({ id }) => id));
}

/**
 * Notes since when the dates of a page that was read whole are not on it, where that does not prove that they are gone:
 * Outlook's page does not say which calendar an event is in, and an unticked calendar hides everything. Nothing else
 * about them changes.
 * @param at when the page was read, in UTC
 * @param own addresses of calendars that are known to be hers, in lower case
 * @returns the dates that were not noted before
 */
export function unseenDates(
  bookings: readonly Booking[],
  reading: CalendarReading,
  { at, own }: { at: string; own?: ReadonlySet<string> },
): Booking[] {
  if (!reading.complete) return [];
  const shown = datesShown(bookings, reading, own);
  return bookings
    .filter((one) => isOpen(one) && isOnCalendar(one) && reading.days.includes(one.date) && !shown.has(one.id))
    .filter((one) => one.unseenSince === undefined && !isProvenGone(one, reading))
    .map((one) => ({ ...one, unseenSince: at }));
}

const eventIdsOf = (bookings: readonly Booking[]): Set<string> =>
  new Set(bookings.flatMap(({ eventId }) => (eventId ? [eventId] : [])));

const timedEvents = ({ events }: CalendarReading): PageEvent[] =>
  events.filter((event) => !event.allDay && event.kind === "event");

/** True for an event that she said is not the date's, or that was its own before it was put back. */
const isRuledOut = ({ notEventIds = [], goneEventIds = [] }: Booking, eventId: string): boolean =>
  notEventIds.includes(eventId) || goneEventIds.includes(eventId);

/**
 * Finds a date's event: by its id; before an id is known, by title and day. If several are in her own calendars,
 * prefers the one at the booked time, else takes the first. Anybody can write or send an event with the same title, so
 * it must be one that can be hers: in a calendar of hers, or, where the page does not say whose it is, the only one of
 * its title that shares minutes with it. Never takes an invitation that she has not accepted. She is asked about others
 * (see {@link candidatesFor}).
 */
function findEvent(
  booking: Booking,
  events: readonly PageEvent[],
  { taken, own }: { taken: ReadonlySet<string>; own: ReadonlySet<string> | undefined },
): PageEvent | undefined {
  if (booking.eventId !== undefined) return events.find(({ id }) => id === booking.eventId);
  const alike = events.filter(
    (event) =>
      !taken.has(event.id) &&
      !isRuledOut(booking, event.id) &&
      (event.status === "accepted" || event.status === "none") &&
      dayOf(event.start) === booking.date &&
      sameText(event.title, booking.outgoingTitle),
  );
  const ofHers = alike.filter(({ calendar }) => calendar !== null && own?.has(calendar.toLowerCase()));
  const isAtTime = (event: PageEvent): boolean => intervalOn(event, booking.date)?.startMinute === booking.startMinute;
  if (ofHers.length > 0) return ofHers.find(isAtTime) ?? ofHers[0];
  // Two visits of one day can have the same title.
  const [only, ...more] = alike.filter((event) => {
    const time = intervalOn(event, booking.date);
    return time !== undefined && overlaps(time, booking);
  });
  return only && more.length === 0 && only.calendar === null ? only : undefined;
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

function asShown(booking: Booking, event: PageEvent): Booking[] {
  const date: IsoDate = dayOf(event.start);
  const time = intervalOn(event, date);
  const state = next(booking.state, "see");
  if (!time || !state) return [];
  const isMoved =
    date !== booking.date || time.startMinute !== booking.startMinute || time.endMinute !== booking.endMinute;
  // The event is still there, but that does not undo the teacher's refusal: keep her decision to go.
  const decided = booking.stillGoes && isTeacherDeclined({ state }) ? ({ stillGoes: true } as const) : {};
  const keepsDecision = booking.stillGoes !== true || decided.stillGoes === true;
  const isNoted = booking.isDeclined === true || booking.unseenSince !== undefined;
  const isKnown = isOnCalendar(booking) && booking.eventId === event.id && !isNoted && keepsDecision;
  if (!isMoved && isKnown && (event.calendar === null || event.calendar === booking.calendarId)) return [];
  const { stillGoes: _goes, isDeclined: _declined, unseenSince: _since, movedFrom, ...rest } = booking;
  // A booked date that moves keeps its agreed time. A handed-over one has none: the time at which she saves it becomes
  // the agreed one.
  const agreed = isMoved && isOnCalendar(booking) ? (movedFrom ?? spanOf(booking)) : movedFrom;
  const isBack =
    agreed?.date === date && agreed.startMinute === time.startMinute && agreed.endMinute === time.endMinute;
  return [
    {
      ...{ ...rest, ...decided, ...time, date, state, eventId: event.id },
      ...(event.calendar === null ? {} : { calendarId: event.calendar }),
      ...(agreed && !isBack ? { movedFrom: agreed } : {}),
    },
  ];
}

function declined(booking: Booking, event: PageEvent): Booking[] {
  if (booking.isDeclined && isMissing(booking)) return [];
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

const DAY_MINUTES = 1440;

/** True for an event of a date's title that no other visit expects on the event's day. */
const isOnlyIts = (booking: Booking, event: PageEvent, bookings: readonly Booking[]): boolean =>
  sameText(event.title, booking.outgoingTitle) &&
  !bookings.some(
    (other) =>
      other.id !== booking.id &&
      isOpen(other) &&
      other.date === dayOf(event.start) &&
      sameText(other.outgoingTitle, event.title),
  );

/**
 * How many minutes an event of the visit's length may begin before or after it to be the visit, moved by her as she
 * saved it.
 */
const NEAR_MINUTES = 60;

/**
 * Finds the events that may be a handed-over date under another title, time or place: on its day, with its title, at
 * its time, or as long as it and near it; the nearest first. Then those of its title on the other days that the page
 * shows: she may have saved it on another day. Leaves out events that belong to visits or to a schedule, and those that
 * she said are not it.
 * @param isRoutine true for an event that is a class's routine
 */
export function candidatesFor(
  booking: Booking,
  { reading, bookings }: { reading: CalendarReading; bookings: readonly Booking[] },
  isRoutine: (event: PageEvent) => boolean,
): PageEvent[] {
  if (!isHandedOver(booking) || !reading.complete || !reading.days.includes(booking.date)) return [];
  const taken = new Set(bookings.flatMap(({ eventId }) => (eventId ? [eventId] : [])));
  const length = booking.endMinute - booking.startMinute;
  const found = timedEvents(reading).flatMap((event) => {
    const day = dayOf(event.start);
    const time = intervalOn(event, day);
    if (!time || taken.has(event.id) || isRuledOut(booking, event.id) || isRoutine(event)) return [];
    if (day !== booking.date) {
      if (event.status === "declined" || !reading.days.includes(day) || !isOnlyIts(booking, event, bookings)) return [];
      return [{ event, awayMinutes: Math.abs(dayNumber(day) - dayNumber(booking.date)) * DAY_MINUTES }];
    }
    const awayMinutes = Math.abs(time.startMinute - booking.startMinute);
    const isNear = awayMinutes <= NEAR_MINUTES && time.endMinute - time.startMinute === length;
    const isAlike = sameText(event.title, booking.outgoingTitle);
    return isAlike || overlaps(time, booking) || isNear ? [{ event, awayMinutes }] : [];
  });
  return found.toSorted((a, b) => a.awayMinutes - b.awayMinutes).map(({ event }) => event);
}
