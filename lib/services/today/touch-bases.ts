import type { TouchBaseToday } from "../../contracts/today";
import { closedVisits } from "../../core/booking/closed-visits";
import { bookingsOf, siteDaysOf } from "../../core/booking/dated-bookings";
import { countsAsPlanned } from "../../core/booking/state";
import type { Site } from "../../core/caseload/records";
import { compare } from "../../core/compare";
import type { LoggedTalk } from "../../core/ledger/log-lines";
import { addDays, type IsoDate } from "../../core/time/iso-date";
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
export const touchBasesOn = (date: IsoDate, sources: TouchBaseSources): TouchBaseToday[] =>
  talksIn({ from: date, to: addDays(date, 1) }, sources).map(({ id, startMinute, endMinute, classId }) => {
    const { name = "", room = "", siteId } = sources.classes.find((one) => one.id === classId) ?? {};
    const siteName = sources.sites.find((site) => site.id === siteId)?.name ?? "";
    return { id, startMinute, endMinute, className: name, room, siteName };
  });

/** Lists the dates of the touch bases in the half-open range [from, to), as {@link touchBasesOn} does for a day. */
export function talksIn(
  { from, to }: { from: IsoDate; to: IsoDate },
  sources: Omit<TouchBaseSources, "sites">,
): LoggedTalk[] {
  const { visits, classes, calendar, zone } = sources;
  const dates = visits
    .filter(({ purpose }) => purpose === "touch-base")
    .flatMap((visit) => bookingsOf(visit, { site: siteDaysOf(visit, sources), zone }))
    .filter((one) => one.date >= from && one.date < to && countsAsPlanned(one));
  const closed = closedVisits(dates, classes, calendar);
  return dates
    .filter(({ id }) => !closed.has(id))
    .sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute)
    .map(({ id, date, classId, startMinute, endMinute }) => ({ id, date, classId, startMinute, endMinute }));
}
