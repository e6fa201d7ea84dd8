import type { TouchBaseToday } from "../../contracts/today";
import { closedVisits } from "../../core/booking/closed-visits";
import { bookingsOf, siteDaysOf } from "../../core/booking/dated-bookings";
import { countsAsPlanned } from "../../core/booking/state";
import type { Site } from "../../core/caseload/records";
import type { IsoDate } from "../../core/time/iso-date";
import type { VisitRecords } from "../visits/booked-dates";

/** What the touch bases of a day are found in. */
interface TouchBaseSources extends VisitRecords {
  /** IANA zone of the clock that they are wanted on. */
  zone: string;
  sites: readonly Site[];
}

/**
 * Lists the touch bases of a day in time order, unless the class has no school. Leaves out those that may not take
 * place, such as one that the calendar no longer has.
 */
export function touchBasesOn(date: IsoDate, sources: TouchBaseSources): TouchBaseToday[] {
  const { visits, classes, calendar, zone, sites } = sources;
  const dates = visits
    .filter(({ purpose }) => purpose === "touch-base")
    .flatMap((visit) => bookingsOf(visit, { site: siteDaysOf(visit, sources), zone }))
    .filter((one) => one.date === date && countsAsPlanned(one));
  const closed = closedVisits(dates, classes, calendar);
  return dates
    .filter(({ id }) => !closed.has(id))
    .sort((a, b) => a.startMinute - b.startMinute)
    .map(({ id, startMinute, endMinute, classId }) => {
      const { name = "", room = "", siteId } = classes.find((one) => one.id === classId) ?? {};
      const siteName = sites.find((site) => site.id === siteId)?.name ?? "";
      return { id, startMinute, endMinute, className: name, room, siteName };
    });
}
