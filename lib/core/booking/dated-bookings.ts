import type { Booking, SchoolClass } from "../caseload/records";
import { onClock } from "../class-week/on-clock";
import type { SchoolCalendar } from "../school-calendar/school-calendar";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { studentsOn } from "./leavers";
import { EVERY_DAY, occurrencesOf, type Occurrence, type SiteDays } from "./occurrences";
import type { Visit } from "./visit";
import { knownZone } from "../time/zone";

/** What the dates of visits are worked out from. */
export interface VisitSources {
  visits: readonly Visit[];
  classes: readonly Pick<SchoolClass, "id" | "siteId">[];
  calendar: SchoolCalendar;
}

/** Gives the school calendar and the site of a visit's class; the site's id is empty where the class is gone. */
export function siteDaysOf({ classId }: Visit, { classes, calendar }: VisitSources): SiteDays {
  return { calendar, siteId: classes.find(({ id }) => id === classId)?.siteId ?? "" };
}

/**
 * Lists every date of the visits, as the ledger, the lists and the search for windows read them. Dates without school
 * that the calendar may still show are included: closedVisits names those. Leaves out touch bases, which have no
 * students and no minutes.
 * @param zone IANA zone of the clock that the dates are wanted on
 */
export function datedBookings(sources: VisitSources, zone: string): Booking[] {
  return sources.visits
    .filter(({ purpose }) => purpose === "push-in")
    .flatMap((visit) => bookingsOf(visit, { site: siteDaysOf(visit, sources), zone }));
}

/** Lists the dates of one visit, see {@link datedBookings}. */
export function bookingsOf(visit: Visit, { site, zone }: { site: SiteDays; zone: string }): Booking[] {
  // Covers all days: she may have moved a date past the last day.
  const range = EVERY_DAY;
  const { occurrences, closed } = occurrencesOf(visit, range, site);
  return [...occurrences, ...closed].map((occurrence) => bookingOf(visit, occurrence, zone));
}

/** Describes one date of a visit on a clock. */
export function bookingOf(visit: Visit, occurrence: Occurrence, zone: string): Booking {
  const { id, plannedOn, state, stillGoes, isDeclined, movedFrom, unseenSince, notEventIds, goneEventIds } = occurrence;
  const { startMinute, endMinute, date, eventId, routine } = occurrence;
  const isOnce = visit.cadence.on === "once";
  const found = eventId ?? (isOnce ? visit.reference?.eventId : undefined);
  const booking: Booking = {
    id,
    // Each date of a series has a window id of its own; a visit of one date keeps its id when she moves it.
    windowId: isOnce ? visit.windowId : `${plannedOn}${visit.windowId.slice(plannedOn.length)}`,
    classId: visit.classId,
    entryId: visit.entryId,
    titleKey: visit.titleKey,
    routineTitle: visit.routineTitle,
    kind: visit.kind,
    ...{ date, startMinute, endMinute },
    ...(routine === undefined ? {} : { routine }),
    studentIds: studentsOn(visit, date),
    ...(visit.goalIds ? { goalIds: visit.goalIds } : {}),
    outgoingTitle: visit.outgoingTitle,
    state,
    ...(stillGoes ? { stillGoes } : {}),
    ...(isDeclined ? { isDeclined } : {}),
    ...(movedFrom ? { movedFrom } : {}),
    ...(unseenSince ? { unseenSince } : {}),
    ...(notEventIds ? { notEventIds } : {}),
    ...(goneEventIds ? { goneEventIds } : {}),
    ...(visit.reference?.calendarId ? { calendarId: visit.reference.calendarId } : {}),
    handedOverAt: occurrence.handedOverAt ?? visit.handedOverAt,
    ...(found ? { eventId: found } : {}),
  };
  return bookingOnClock(booking, knownZone(visit.zone) ?? zone, zone);
}

/** Converts a date's time, and that of its routine, from one zone's clock to another's. */
export function bookingOnClock(booking: Booking, from: string, to: string): Booking {
  if (from === to) return booking;
  const { date, startMinute, endMinute, routine } = booking;
  const move = (span: Interval): Interval & { date: IsoDate } =>
    onClock({ date, startMinute: span.startMinute, endMinute: span.endMinute }, from, to);
  const spanOf = (span: Interval): Interval => {
    const moved = move(span);
    return { startMinute: moved.startMinute, endMinute: moved.endMinute };
  };
  return {
    ...booking,
    ...move({ startMinute, endMinute }),
    ...(booking.movedFrom ? { movedFrom: onClock({ ...booking.movedFrom }, from, to) } : {}),
    ...(routine ? { routine: { ...spanOf(routine), others: routine.others.map(spanOf) } } : {}),
  };
}

/** Makes the visit of a single booked date; the booking's clock becomes the visit's. */
export function visitOfBooking(booking: Booking, zone?: string): Visit {
  const { date, eventId, calendarId = "", stillGoes: _still, isDeclined: _declined, ...more } = booking;
  const { movedFrom: _from, notEventIds: _others, goneEventIds: _gone, unseenSince: _since, ...rest } = more;
  return {
    ...rest,
    purpose: "push-in",
    cadence: { on: "once" },
    from: date,
    until: date,
    ...(zone === undefined ? {} : { zone }),
    changes: [],
    way: "link",
    ...(eventId === undefined ? {} : { reference: { calendarId, eventId } }),
    attempt: 0,
  };
}

/** Gives the last day on which a visit takes place, moved dates included. */
export function lastDay({ until, changes }: Visit): string {
  return changes.reduce((last, { movedTo }) => (movedTo && movedTo.date > last ? movedTo.date : last), until);
}

/** Gives the last day on which a calendar may have a visit, before or after a change that it does not have yet. */
export function lastDayThere(visit: Visit): string {
  const now = lastDay(visit);
  const before = lastDay({ ...visit, ...visit.change?.before });
  return before > now ? before : now;
}
