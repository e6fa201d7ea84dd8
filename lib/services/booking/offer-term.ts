import { offerTerm, type TermOffer, type TermRefusal } from "../../core/booking/term";
import type { CalendarPlace } from "../../core/schedule/calendar-place";
import type { PushInWindow } from "../../core/suggest/push-in-window";
import { moveZone } from "../../core/time/zone";
import { fail, ok, type Result } from "../../core/result";
import type { Ports } from "../ports";
import type { LoadedWeek } from "../windows/load-week";
import { visitSources } from "../visits/booked-dates";

/**
 * Says what it would mean to book a window every week until the term ends, in the calendar that it would be handed to:
 * Outlook's link holds no series, while a file and a connected calendar do, whichever page was read last. Dates are on
 * the class's clock.
 */
export async function offerForTerm(
  { vault }: Ports,
  { facts, zone }: Pick<LoadedWeek, "facts" | "zone">,
  { window, place }: { window: PushInWindow; place: CalendarPlace },
): Promise<Result<TermOffer, TermRefusal>> {
  const { calendar } = await visitSources(vault);
  const schoolClass = facts.classes.find((entry) => entry.schoolClass.id === window.classId)?.schoolClass;
  const isByLink = (schoolClass?.booking ?? { way: "link" }).way === "link";
  if (isByLink && place.vendor === "outlook") return fail({ code: "link-has-no-series" });
  const site = facts.sites.find(({ id }) => id === schoolClass?.siteId);
  const students = facts.students.filter(({ id }) => window.parts.some(({ studentId }) => studentId === id));
  const { date } = moveZone({ date: window.date, minute: window.startMinute }, zone, site?.zone || zone);
  const offer = offerTerm(date, { site, students, calendar });
  if (!offer.ok) return offer;
  // The form of Google's page takes one rule and nothing else.
  const { rhythms = [], ...rest } = offer.value;
  return ok(
    isByLink
      ? { ...rest, rhythms: rhythms.filter(({ rhythm }) => rhythm === "every-other-week") }
      : { ...rest, rhythms, leavesOut: true },
  );
}
