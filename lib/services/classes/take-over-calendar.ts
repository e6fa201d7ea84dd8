import type { PageCalendarChoice } from "../../contracts/classes";
import type { Booking } from "../../core/caseload/records";
import type { PageEvent } from "../../core/schedule/calendar-reading";
import {
  listPageCalendars,
  mergePageDays,
  type IsOwnVisit,
  type PageCalendar,
  type PageCalendarEntries,
  type PageCalendarId,
  type PageCalendarList,
} from "../../core/schedule/page-calendars";
import type { PageCalendarPreview } from "../../core/schedule/take-over-preview";
import { dayOf } from "../../core/schedule/page-events";
import type { ScheduleEntry } from "../../core/schedule/schedule-entry";
import type { StoredReading } from "../../ports/vault";
import { changesFor } from "./compare-schedule";
import { ok, fail, type Result } from "../../core/result";
import type { Ports } from "../ports";
import { bookedDates } from "../visits/booked-dates";
import { importSchedule, type Saved } from "../caseload/save-records";
import { showsHours } from "../windows/shown-days";

/** Lists the calendars that can be taken over, or says why there is none. */
export async function pageCalendars(ports: Ports): Promise<PageCalendarList> {
  const [readings, bookings] = await Promise.all([ports.vault.all("readings"), bookedDates(ports)]);
  const readable = readings.filter(showsHours);
  const calendars = listPageCalendars(readable, ownVisits(bookings));
  if (calendars.length > 0) return { calendars };
  const hasEvents = readable.some(({ events }) => events.length > 0);
  return { calendars, missing: readable.length === 0 ? "not-read" : hasEvents ? "not-named" : "no-events" };
}

/** Gives what was read of a calendar, for a class that is yet to be made; null when it is not among them any more. */
export async function pageCalendarEntries(ports: Ports, wanted: PageCalendarId): Promise<PageCalendarEntries | null> {
  const { vault, clock } = ports;
  const [readings, bookings] = await Promise.all([vault.all("readings"), bookedDates(ports)]);
  const isOwnVisit = ownVisits(bookings);
  const readable = readings.filter(showsHours);
  const calendar = listPageCalendars(readable, isOwnVisit).find(isSame(wanted));
  return calendar
    ? { calendar, entries: mergePageDays([], readable, wanted, { isOwnVisit, zone: clock.zone() }) }
    : null;
}

const isSame =
  (wanted: PageCalendarId) =>
  (one: PageCalendarId): boolean =>
    one.vendor === wanted.vendor && one.calendar === wanted.calendar;

/** Previews what taking a calendar over would change. Changes nothing. */
export async function previewTakeOver(
  ports: Ports,
  wanted: PageCalendarChoice,
): Promise<Result<PageCalendarPreview, { code: "not-found" }>> {
  const found = await entriesToTake(ports, wanted);
  if (!found) return fail({ code: "not-found" });
  const { entries, calendar, isMore } = found;
  const changes = await changesFor(ports, { classId: wanted.classId, entries });
  return changes
    ? ok({ entryCount: entries.length, weeks: calendar.weeks, isMore, changes })
    : fail({ code: "not-found" });
}

/**
 * Makes a calendar of her own page the class's schedule, for the days read. If it is that already, the days read since
 * are merged into it; any other schedule is replaced. Corrections stay.
 */
export async function takeOverCalendar(ports: Ports, wanted: PageCalendarChoice): Promise<Saved> {
  const found = await entriesToTake(ports, wanted);
  if (!found) return fail({ code: "not-found" });
  const { classId, vendor, calendar } = wanted;
  return importSchedule(ports, { classId, sourceName: calendar, entries: found.entries, page: { vendor, calendar } });
}

interface EntriesToTake {
  entries: ScheduleEntry[];
  calendar: PageCalendar;
  /** True when the class's schedule comes from this calendar already. */
  isMore: boolean;
}

async function entriesToTake(ports: Ports, wanted: PageCalendarChoice): Promise<EntriesToTake | undefined> {
  const { vault, clock } = ports;
  const [readings, bookings, schedule] = await Promise.all([
    vault.all("readings"),
    bookedDates(ports),
    vault.find("schedules", wanted.classId),
  ]);
  const isOwnVisit = ownVisits(bookings);
  const isWanted = isSame(wanted);
  const readable = readings.filter(showsHours);
  const calendar = listPageCalendars(readable, isOwnVisit).find(isWanted);
  if (!calendar) return undefined;
  const isMore = schedule?.page !== undefined && isWanted(schedule.page);
  const before = isMore ? schedule.entries : [];
  // Older readings are in the schedule already, unless newer ones replaced them.
  const since = isMore ? Date.parse(schedule.importedAt) : -Infinity;
  const newer = readable.filter((reading: StoredReading) => reading.takenAtMs > since);
  const entries = mergePageDays(before, newer, wanted, { isOwnVisit, zone: clock.zone() });
  return { entries, calendar, isMore };
}

/** Recognises booked visits, which the teacher's calendar shows as well: they are no routines of the class. */
function ownVisits(bookings: readonly Booking[]): IsOwnVisit {
  const eventIds = new Set(bookings.map(({ eventId }) => eventId).filter(Boolean));
  const titles = new Set(bookings.map(({ outgoingTitle, date }) => `${date}|${outgoingTitle}`));
  return (event: PageEvent) => eventIds.has(event.id) || titles.has(`${dayOf(event.start)}|${event.title}`);
}
