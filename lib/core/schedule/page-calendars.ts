import type { CalendarReading, CalendarVendor, PageEvent } from "./calendar-reading";
import { intervalOn } from "./page-events";
import type { ScheduleEntry } from "./schedule-entry";
import { compare } from "../compare";
import { MINUTES_PER_DAY } from "../time/interval";
import { mondayOf, weekdayOf, type IsoDate } from "../time/iso-date";

/** One of the calendars that her own calendar page shows. */
export interface PageCalendarId {
  vendor: CalendarVendor;
  /** As the page names it: an address, or a name. */
  calendar: string;
}

/** A reading that shows hours, with the moment at which it was taken. */
export type TimedReading = CalendarReading & { takenAtMs: number };

/** The part of a week in which a calendar was read. */
export interface ReadWeek {
  monday: IsoDate;
  /** In order; a day view reads one. */
  days: IsoDate[];
  /** False when some events of these days could not be read: more of them may exist. */
  isComplete: boolean;
}

/** A calendar as it was seen on the page. */
export interface PageCalendar extends PageCalendarId {
  /** Events on the days read; one that spans several days counts once for each. */
  eventCount: number;
  weeks: ReadWeek[];
}

/** The calendars that can be taken over; where there is none, why. */
export interface PageCalendarList {
  calendars: PageCalendar[];
  /**
   * `not-read`: no page was read. `no-events`: it had no event. `not-named`: it did not say which calendar its events
   * belong to.
   */
  missing?: "not-read" | "no-events" | "not-named";
}

/** What was read of a calendar, as entries of a schedule. */
export interface PageCalendarEntries {
  calendar: PageCalendar;
  /** Single entries of the days read, in time order. */
  entries: ScheduleEntry[];
}

/** True for her own booked visit, which the teacher's calendar shows too: it is no routine of the class. */
export type IsOwnVisit = (event: PageEvent, date: IsoDate) => boolean;

/** True for what a class does: not for hidden titles, tasks and declined events. */
const isOfClass = ({ kind, status }: PageEvent): boolean => kind === "event" && status !== "declined";

const isOf =
  ({ vendor, calendar }: PageCalendarId) =>
  (reading: CalendarReading): boolean =>
    reading.vendor === vendor && reading.events.some((event) => event.calendar === calendar);

/**
 * Lists the calendars whose events were seen, those with most events first. A reading without a single event of a
 * calendar says nothing about it: its box in the page's list may not have been ticked.
 */
export function listPageCalendars(readings: readonly TimedReading[], isOwnVisit: IsOwnVisit): PageCalendar[] {
  const ids = new Map<string, PageCalendarId>();
  for (const { vendor, events } of readings)
    for (const { calendar } of events) if (calendar) ids.set(`${vendor}|${calendar}`, { vendor, calendar });
  return [...ids.values()]
    .map((id) => {
      const ofIt = readings.filter(isOf(id));
      return { ...id, eventCount: mergePageDays([], ofIt, id, { isOwnVisit }).length, weeks: weeksOf(ofIt) };
    })
    .filter(({ eventCount }) => eventCount > 0)
    .sort((a, b) => b.eventCount - a.eventCount || compare(a.calendar, b.calendar));
}

/**
 * Lists the weeks in which a school day was read. On a page whose week begins on Sunday, that Sunday belongs to the
 * week before; listing that week would suggest that its calendar is taken over too. Lists weekends only where nothing
 * else was read.
 */
function weeksOf(readings: readonly TimedReading[]): ReadWeek[] {
  const complete = new Map<IsoDate, boolean>();
  // The newest reading of a day decides whether all of it is known.
  for (const reading of inTimeOrder(readings)) for (const day of reading.days) complete.set(day, reading.complete);
  const weeks = new Map<IsoDate, ReadWeek>();
  for (const day of [...complete.keys()].sort(compare)) {
    const monday = mondayOf(day);
    const week = weeks.get(monday) ?? { monday, days: [], isComplete: true };
    week.days.push(day);
    week.isComplete &&= complete.get(day)!;
    weeks.set(monday, week);
  }
  const all = [...weeks.values()];
  const ofSchool = all.filter(({ days }) => days.some((day) => !["SA", "SU"].includes(weekdayOf(day))));
  return ofSchool.length > 0 ? ofSchool : all;
}

const inTimeOrder = (readings: readonly TimedReading[]): TimedReading[] =>
  readings.toSorted((a, b) => a.takenAtMs - b.takenAtMs);

/**
 * Writes a calendar's events of the days read into a schedule, as single entries of their days. Days that were not read
 * stay as they are; a day of a complete reading becomes what was read, a day that was read in part only gains entries.
 * @param before entries that came from the same calendar
 * @param readings the readings that are newer than `before`, in any order
 * @param zone IANA zone of the page's clock where a reading does not have it
 */
export function mergePageDays(
  before: readonly ScheduleEntry[],
  readings: readonly TimedReading[],
  id: PageCalendarId,
  { isOwnVisit, zone }: { isOwnVisit: IsOwnVisit; zone?: string },
): ScheduleEntry[] {
  const byId = new Map(before.map((entry) => [entry.entryId, entry]));
  for (const reading of inTimeOrder(readings.filter(isOf(id)))) {
    for (const date of reading.days) {
      if (reading.complete) for (const [entryId, { start }] of byId) if (start.date === date) byId.delete(entryId);
      for (const entry of entriesOn(reading, date, id, { isOwnVisit, zone: reading.zone ?? zone }))
        byId.set(entry.entryId, entry);
    }
  }
  return [...byId.values()].sort(
    (a, b) => compare(a.start.date, b.start.date) || (a.start.minute ?? -1) - (b.start.minute ?? -1),
  );
}

function entriesOn(
  { events }: CalendarReading,
  date: IsoDate,
  { calendar }: PageCalendarId,
  { isOwnVisit, zone }: { isOwnVisit: IsOwnVisit; zone: string | undefined },
): ScheduleEntry[] {
  return events.flatMap((event): ScheduleEntry[] => {
    const time = intervalOn(event, date);
    if (!time || event.calendar !== calendar || !isOfClass(event) || isOwnVisit(event, date)) return [];
    const { startMinute, endMinute } = time;
    const clock = { minute: startMinute, ...(zone ? { zone } : {}) };
    return [
      {
        entryId: `${event.id}|${date}`,
        title: event.title,
        start: { date, ...(event.allDay ? {} : clock) },
        durationMinutes: event.allDay ? MINUTES_PER_DAY : endMinute - startMinute,
        ...(event.status === "tentative" ? { tentative: true } : {}),
        busy: event.busy,
      },
    ];
  });
}
