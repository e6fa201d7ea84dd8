import { lastDayThere, siteDaysOf } from "../../core/booking/dated-bookings";
import { datesThere } from "../../core/booking/keep-past";
import type { Visit } from "../../core/booking/visit";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { ok, type Result } from "../../core/result";
import { addDays, type IsoDate } from "../../core/time/iso-date";
import { instantOf, knownZone, wallClockAt } from "../../core/time/zone";
import type { StoredDate } from "../../ports/calendar-port";
import { visitSources } from "../visits/booked-dates";
import type { SendingPorts } from "./sending-ports";
import type { Target } from "./target";

/** Length of one look at a calendar, which answers for less than 60 days. */
const SPAN_DAYS = 56;

/** How far past the last agreed date of a series is looked: somebody may have moved or added dates there. */
const BEYOND_DAYS = 56;

/**
 * Lists all coming dates that a calendar has of a visit's series, up to eight weeks after the last agreed one, those
 * of a part that somebody split off included.
 * @param until the last day that was ever agreed
 */
export async function comingThere(
  { clock }: Pick<SendingPorts, "clock">,
  { reference, sendTask, zone: own }: Visit,
  { calendar, calendarId, until }: Pick<Target, "calendar" | "calendarId"> & { until: IsoDate },
): Promise<Result<StoredDate[], CalendarRefusal>> {
  const zone = knownZone(own) ?? clock.zone();
  const { date: today } = wallClockAt(clock.nowMs(), zone);
  const end = addDays(until > today ? until : today, BEYOND_DAYS);
  const midnight = (date: IsoDate): number => instantOf({ date, minute: 0 }, zone);
  const key = sendTask?.key === undefined ? {} : { key: sendTask.key };
  const found = new Map<string, StoredDate>();
  for (let from = today; from < end; from = addDays(from, SPAN_DAYS)) {
    const span = { fromMs: midnight(from), toMs: midnight(addDays(from, SPAN_DAYS)) };
    const dates = await calendar.datesOf({ calendarId, eventId: reference?.eventId ?? "", ...key }, span);
    if (!dates.ok) return dates;
    for (const one of dates.value) if (one.at.fromMs > clock.nowMs()) found.set(one.eventId, one);
  }
  return ok([...found.values()]);
}

/**
 * Lists what a calendar still has of a series after its new end: dates that somebody moved, or split off with
 * those after them. Dates that the visit has there, such as one that she moved past the end, are none of these.
 */
export async function leftAfterEnd(
  ports: Pick<SendingPorts, "clock" | "vault">,
  visit: Visit,
  target: Pick<Target, "calendar" | "calendarId">,
): Promise<Result<StoredDate[], CalendarRefusal>> {
  const zone = knownZone(visit.zone) ?? ports.clock.zone();
  const agreed = lastDayThere(visit);
  const there = await comingThere(ports, visit, { ...target, until: agreed });
  if (!there.ok) return there;
  const now = wallClockAt(ports.clock.nowMs(), zone);
  const { coming } = datesThere(visit, now, siteDaysOf(visit, await visitSources(ports.vault)));
  const wanted = new Set(coming.map(({ date, startMinute }) => instantOf({ date, minute: startMinute }, zone)));
  const isAfterEnd = ({ at, plannedMs }: StoredDate): boolean =>
    [at.fromMs, plannedMs].some((ms) => wallClockAt(ms, zone).date > visit.until) || coming.length === 0;
  return ok(there.value.filter((one) => isAfterEnd(one) && !wanted.has(one.at.fromMs)));
}
