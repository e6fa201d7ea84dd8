import type { Booking, SchoolClass } from "../caseload/records";
import { dayPlan } from "../school-calendar/day-plan";
import type { SchoolCalendar } from "../school-calendar/school-calendar";

/** Finds the visits on days without school at their class's site, by id. Leaves out bookings whose class is gone. */
export function closedVisits(
  bookings: readonly Booking[],
  classes: readonly Pick<SchoolClass, "id" | "siteId">[],
  calendar: SchoolCalendar,
): ReadonlySet<string> {
  const siteIds = new Map(classes.map(({ id, siteId }) => [id, siteId]));
  const isClosed = ({ classId, date }: Booking): boolean => {
    const siteId = siteIds.get(classId);
    return siteId !== undefined && dayPlan(date, siteId, calendar).closed !== undefined;
  };
  return new Set(bookings.filter(isClosed).map(({ id }) => id));
}
