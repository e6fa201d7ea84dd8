import { siteDaysOf } from "../../core/booking/dated-bookings";
import { changesOnceRemoved } from "../../core/booking/keep-past";
import { isCalendarGone } from "../../core/booking/unread-calendar";
import type { Visit } from "../../core/booking/visit";
import { knownZone, wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { visitSources } from "../visits/booked-dates";

/**
 * Takes a visit out of a calendar that is gone, so that it can be booked elsewhere: refused by that calendar, under a
 * new attempt. Dates that have begun can still be marked. Any other visit stays as it is. Call it under the write lock.
 */
export async function leaveGoneCalendar({ vault, clock }: Ports, visitId: string): Promise<void> {
  const sources = await visitSources(vault);
  const visit = sources.visits.find(({ id }) => id === visitId);
  if (!visit?.sendTask || !isCalendarGone(visit) || visit.change) return;
  const { reference: _event, shownIn: _page, invited: _guest, ...rest } = visit;
  const { accountId, calendarId } = visit.sendTask;
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const record: Visit = {
    ...rest,
    ...{ state: "refused", because: "calendar-gone", attempt: visit.attempt + 1, outgoingTitle: "" },
    changes: changesOnceRemoved(visit, now, siteDaysOf(visit, sources)),
    sendTask: { accountId, calendarId, hasGuests: false, tries: 0 },
  };
  await vault.apply([{ put: "visits", record }]);
}
