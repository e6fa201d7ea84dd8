import type { Booking } from "../caseload/records";
import type { RecognisedOccurrence } from "../schedule/class-day";
import type { UnsettledVisit } from "../schedule/compare-schedules";
import { routineChange } from "./routine-change";

/**
 * The booked visits that a new schedule leaves without their routine: the same ones that are marked once it stands.
 * @param occurrences the new schedule's, of all days in question and a week more, as on ordinary days
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
