import { countsAsPlanned } from "../booking/state";
import type { Booking, SessionLog, Student } from "../caseload/records";
import { addDays, daysBetween, mondayOf, type IsoDate } from "../time/iso-date";

/** A student's minutes in the current period of the mandate. */
export interface Ledger {
  /** First day of the period and the day after its last. */
  from: IsoDate;
  to: IsoDate;
  mandateMinutes: number;
  /** Minutes of visits of the period that are booked or done; missed ones and those on days without school don't count. */
  plannedMinutes: number;
  /** Visits still to be found in the week of `date`. */
  visitsWanted: number;
}

/** Returns the period of a mandate in which `date` lies: Monday to Sunday, or the calendar month. Half-open. */
export function periodOf(per: "week" | "month", date: IsoDate): { from: IsoDate; to: IsoDate } {
  if (per === "week") return { from: mondayOf(date), to: addDays(mondayOf(date), 7) };
  const from = `${date.slice(0, 7)}-01`;
  return { from, to: `${addDays(from, 31).slice(0, 7)}-01` };
}

/** The visits of all students, and which of them can't take place. */
export interface BookedVisits {
  bookings: readonly Booking[];
  logs: readonly SessionLog[];
  /** Ids of bookings on days without school: worth nothing unless she logged them as done. */
  closedVisits?: ReadonlySet<string>;
}

/** Minutes a booking is worth for a student: what was logged, else its length; 0 when missed or when there is no school. */
function minutesFor(student: Student, booking: Booking, { logs, closedVisits }: BookedVisits): number {
  const log = logs.find((entry) => entry.bookingId === booking.id && entry.studentId === student.id);
  if (log) return log.outcome === "done" ? log.minutes : 0;
  return closedVisits?.has(booking.id) ? 0 : booking.endMinute - booking.startMinute;
}

/**
 * Computes what a student is owed in the period of `date`, and how many visits of it the week of `date` should bring. A
 * monthly mandate is spread over the weeks that are left of the month, this one included.
 */
export function ledgerOf(student: Student, date: IsoDate, visits: BookedVisits): Ledger {
  const { from, to } = periodOf(student.mandate.per, date);
  const plannedMinutes = visits.bookings
    .filter((booking) => countsAsPlanned(booking) && booking.date >= from && booking.date < to)
    .filter((booking) => booking.studentIds.includes(student.id))
    .reduce((sum, booking) => sum + minutesFor(student, booking, visits), 0);
  const mandateMinutes = student.mandate.minutes * student.mandate.times;
  const visitsLeft = Math.ceil(Math.max(0, mandateMinutes - plannedMinutes) / student.mandate.minutes);
  const weeksLeft = Math.max(1, Math.ceil(daysBetween(mondayOf(date), to) / 7));
  return { from, to, mandateMinutes, plannedMinutes, visitsWanted: Math.ceil(visitsLeft / weeksLeft) };
}
