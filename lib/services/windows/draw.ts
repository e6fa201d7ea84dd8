import { isOpen, needsDecision, shownVisitState } from "../../core/booking/state";
import { compare } from "../../core/compare";
import type { Booking } from "../../core/caseload/records";
import type { DrawnWindow, PageWindow } from "../../contracts/overlay-week";
import { findDayChange } from "../../core/sessions/list-today";
import { bookedCautions } from "../../core/suggest/testing-day";
import { colleagueCautions } from "../../core/suggest/window-at";
import type { PushInWindow, WindowCaution } from "../../core/suggest/push-in-window";
import { lookOfState } from "../../core/suggest/window-state";
import type { WeekFacts } from "../../core/suggest/week-facts";

function placeOf(facts: WeekFacts, classId: string): Pick<DrawnWindow, "className" | "room" | "siteName"> {
  const schoolClass = facts.classes.find((week) => week.schoolClass.id === classId)?.schoolClass;
  const site = facts.sites.find(({ id }) => id === schoolClass?.siteId);
  return { className: schoolClass?.name ?? "", room: schoolClass?.room ?? "", siteName: site?.name ?? "" };
}

/** Describes a found window as it is drawn. */
export function drawWindow(facts: WeekFacts, window: PushInWindow): DrawnWindow {
  const { id, date, startMinute, endMinute, kind, routineTitle, parts } = window;
  return {
    id,
    date,
    startMinute,
    endMinute,
    kind,
    routineTitle,
    ...placeOf(facts, window.classId),
    state: "suggested",
    initials: parts.map((part) => part.initials),
    hasCautions: window.needsCheck,
  };
}

/** Lists what to check first about a booked visit: tests on its day, and colleagues in the same room. */
export function cautionsOfBooking(facts: WeekFacts, booking: Booking): WindowCaution[] {
  const schoolClass = facts.classes.find((week) => week.schoolClass.id === booking.classId)?.schoolClass;
  const there = schoolClass ? colleagueCautions(facts, schoolClass, booking) : [];
  return [...bookedCautions(booking, facts.classes), ...there];
}

/** Describes a booking as it is drawn. */
export function drawBooking(facts: WeekFacts, booking: Booking): DrawnWindow {
  const { id: bookingId, windowId, date, startMinute, endMinute, kind, routineTitle, eventId } = booking;
  const routineChange = facts.routineChanges?.get(bookingId);
  const state = shownVisitState(booking);
  return {
    id: windowId,
    date,
    startMinute,
    endMinute,
    kind,
    routineTitle,
    ...placeOf(facts, booking.classId),
    state,
    initials: facts.students
      .filter((student) => booking.studentIds.includes(student.id))
      .map(({ initials }) => initials),
    hasCautions:
      needsDecision(state) ||
      routineChange !== undefined ||
      findDayChange(booking, facts.classes) !== undefined ||
      cautionsOfBooking(facts, booking).length > 0,
    bookingId,
    ...(routineChange ? { routineChange } : {}),
    ...(eventId ? { eventId } : {}),
  };
}

/**
 * Picks what a calendar page may know of a window. Lists the fields one by one, so that a new field is not sent
 * unnoticed.
 */
export function forPage(window: DrawnWindow): PageWindow {
  const { id, date, startMinute, endMinute, state, kind, routineTitle, className, room, siteName } = window;
  const { hasCautions, initials } = window;
  return {
    ...{ id, date, startMinute, endMinute, state, kind, routineTitle, className, room, siteName, hasCautions },
    studentCount: initials.length,
    look: lookOfState(state),
  };
}

/** Lists the open bookings of the shown days. */
export function openBookings(facts: WeekFacts): Booking[] {
  return facts.bookings.filter((booking) => isOpen(booking) && facts.days.includes(booking.date));
}

/** Lists everything to draw on the shown days, in time order. */
export function drawWeek(facts: WeekFacts, suggested: readonly PushInWindow[]): DrawnWindow[] {
  return [
    ...suggested.map((window) => drawWindow(facts, window)),
    ...openBookings(facts).map((booking) => drawBooking(facts, booking)),
  ].sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute);
}
