import { isOpen } from "../booking/state";
import type { Booking } from "../caseload/records";
import { lengthOf, overlaps, subtract, type Interval } from "../time/interval";
import { findWindows } from "./find-windows";
import { MAX_IN_GROUP } from "./group-size";
import type { PushInWindow } from "./push-in-window";
import { startIn } from "./start-time";
import { TRAVEL_MINUTES } from "../booking/travel";
import { MIN_VISIT_MINUTES } from "./wanted-visits";
import type { WeekFacts } from "./week-facts";

/** The occurrence of a routine that something happens in. */
type InOccurrence = Pick<Booking, "classId" | "entryId" | "date">;

const isSameOccurrence = (a: InOccurrence, b: InOccurrence): boolean =>
  a.classId === b.classId && a.entryId === b.entryId && a.date === b.date;

/** True when the student has an open booking in an occurrence. */
export const isBookedIn = (bookings: readonly Booking[], studentId: string, place: InOccurrence): boolean =>
  bookings.some((one) => isOpen(one) && one.studentIds.includes(studentId) && isSameOccurrence(one, place));

/** True when one of the suggested windows is for the student, in an occurrence. */
export const isProposedIn = (chosen: readonly PushInWindow[], studentId: string, place: InOccurrence): boolean =>
  chosen.some((one) => one.parts.some((part) => part.studentId === studentId) && isSameOccurrence(one, place));

/**
 * Lists the windows of facts about one student in which a visit is possible beside what is suggested for others.
 * @param others windows suggested for other students; one with room for another student in the same routine is no wall
 */
export function visitableWindows(own: WeekFacts, others: readonly PushInWindow[]): PushInWindow[] {
  const siteOf = (classId: string): string => own.classSites?.get(classId) ?? "";
  return findWindows(own).windows.filter((window) => {
    const taken = others
      .filter((one) => one.date === window.date && !(isSameOccurrence(one, window) && hasRoom(one)))
      .map((one) => withTravel(one, siteOf(one.classId) === siteOf(window.classId)))
      .filter((stretch) => overlaps(stretch, window.free));
    if (taken.length === 0) return true;
    const shortest = Math.min(MIN_VISIT_MINUTES, lengthOf(window.routine));
    return subtract(window.free, taken).some(
      (stretch) => stretch.endMinute - startIn(stretch, window.routine, shortest) >= shortest,
    );
  });
}

const hasRoom = ({ parts }: PushInWindow): boolean => parts.length < MAX_IN_GROUP;

function withTravel({ startMinute, endMinute }: Interval, isSameSite: boolean): Interval {
  const travel = isSameSite ? 0 : TRAVEL_MINUTES;
  return { startMinute: startMinute - travel, endMinute: endMinute + travel };
}
