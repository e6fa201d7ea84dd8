import { closedVisits } from "../../core/booking/closed-visits";
import { bookingsOf, siteDaysOf } from "../../core/booking/dated-bookings";
import { isBeingChecked } from "../../core/booking/in-state";
import { acceptedBy } from "../../core/booking/send-task";
import { countsAsPlanned } from "../../core/booking/state";
import { travelConflicts, type OtherVisit } from "../../core/booking/travel";
import type { Conflict } from "../../core/booking/find-conflicts";
import type { Visit } from "../../core/booking/visit";
import type { IsoDate } from "../../core/time/iso-date";
import type { Ports } from "../ports";
import { visitSources } from "../visits/booked-dates";

/**
 * Finds the dates of a visit on which her other visits, touch bases included, leave too few minutes for the way between
 * two buildings. Visits that are only looked at do not count: each is compared with those that were sent before it.
 * @param dates of the visit, on the clock of `zone`
 */
export async function travelOf(
  { vault }: Pick<Ports, "vault">,
  { visit, dates, zone }: { visit: Visit; dates: readonly IsoDate[]; zone: string },
): Promise<Conflict[]> {
  const sources = await visitSources(vault);
  const siteOf = ({ classId }: Pick<Visit, "classId">): string =>
    sources.classes.find(({ id }) => id === classId)?.siteId ?? "";
  const siteId = siteOf(visit);
  const elsewhere = sources.visits.filter((other) => other.id !== visit.id && siteOf(other) !== siteId);
  const others = elsewhere.flatMap((other): OtherVisit[] => {
    const booked = bookingsOf(other, { site: siteDaysOf(other, sources), zone });
    const closed = closedVisits(booked, sources.classes, sources.calendar);
    const accepted = acceptedBy(other);
    return booked
      .filter((one) => countsAsPlanned(one) && !isBeingChecked(one) && !closed.has(one.id))
      .map(({ date, startMinute, endMinute }) => {
        return { date, startMinute, endMinute, siteId: siteOf(other), accepted };
      });
  });
  const { startMinute, endMinute } = visit;
  return travelConflicts({ startMinute, endMinute, siteId, dates }, others);
}
