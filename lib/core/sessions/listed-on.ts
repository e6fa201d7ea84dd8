import type { Booking } from "../caseload/records";
import { latestEntries } from "../ledger/latest-entries";
import type { LedgerEntry } from "../ledger/ledger-entry";
import type { IsoDate } from "../time/iso-date";

/**
 * Gives a test for the visits that the list of a day can show: those of that day, and earlier ones that she has not
 * marked for every student or that two devices marked differently.
 */
export function listedOn(today: IsoDate, entries: readonly LedgerEntry[]): (booking: Booking) => boolean {
  const statements = latestEntries(entries);
  return ({ id: sessionId, date, studentIds }) =>
    date === today ||
    (date < today &&
      studentIds.some((studentId) => {
        const statement = statements.of({ sessionId, studentId });
        const isOpen = !statement || statement.contested.length > 0;
        return isOpen || statement.entry.outcome === "withdrawn" || statement.entry.outcome === "planned";
      }));
}
