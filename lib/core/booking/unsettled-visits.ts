import type { Booking } from "../caseload/records";
import type { RecognisedOccurrence } from "../schedule/class-day";
import type { UnsettledVisit } from "../schedule/compare-schedules";
import { routineChange } from "./routine-change";

/**
 * Lists the booked visits that a new schedule would leave without their routine: the ones that get marked once it is
 * imported.
 * @param occurrences the new schedule's, up to a week after the last visit, as on ordinary days
 */
export function unsettledVisits(
  bookings: readonly Booking[],
  occurrences: readonly RecognisedOccurrence[],
): UnsettledVisit[] {
  return bookings.flatMap((booking): UnsettledVisit[] => {
    const change = routineChange(booking, occurrences);
    if (!change) return [];
    const { id: bookingId, routineTitle, date, startMinute, endMinute } = booking;
    const movedTo = change.code === "moved" ? { movedTo: change.to } : {};
    return [{ bookingId, routineTitle, date, startMinute, endMinute, ...movedTo }];
  });
}
