import { compare } from "../compare";
import type { BookedRoutine, VisitState } from "../caseload/records";
import { dayPlan, fallsOn, noSchoolReason, reasonsOf, type DayReason } from "../school-calendar/day-plan";
import type { SchoolCalendar } from "../school-calendar/school-calendar";
import type { Interval } from "../time/interval";
import { WEEKDAYS, addDays, datesBetween, dayNumber, mondayOf, type IsoDate } from "../time/iso-date";
import type { OccurrenceChange, Visit } from "./visit";
import { isMissing, isUndone } from "./in-state";

/** One date of a visit, on the visit's clock. */
export interface Occurrence extends Interval {
  /** See {@link occurrenceId}. */
  id: string;
  /** The date by the cadence. */
  plannedOn: IsoDate;
  /** The date on which it takes place: another one once it was moved. */
  date: IsoDate;
  state: VisitState;
  stillGoes?: true;
  isDeclined?: true;
  movedFrom?: Interval & { date: IsoDate };
  unseenSince?: string;
  notEventIds?: string[];
  goneEventIds?: string[];
  /** Where it was handed over later than its visit. */
  handedOverAt?: string;
  eventId?: string;
  routine?: BookedRoutine | null;
}

/** A date on which a visit does not take place. */
export interface LeftOutDate {
  date: IsoDate;
  /** Why there is no school, or how the day runs otherwise; absent where she left it out herself. */
  because?: DayReason;
  /** It was over before the series was sent. */
  isLate?: true;
}

/** The dates of a visit, each list in time order. */
export interface VisitDates {
  /** Never on a day without school. */
  occurrences: Occurrence[];
  /** The calendar may still show these: there was school when the visit was booked, and now there is none. */
  closed: (Occurrence & { because: DayReason })[];
  /** The calendar has no event on these. */
  leftOut: LeftOutDate[];
}

/** The parts of a visit that decide its dates. */
export type VisitPlan = Interval &
  Pick<Visit, "id" | "cadence" | "from" | "until" | "state" | "routine"> & { changes: readonly OccurrenceChange[] };

/** The school calendar, and the site whose days are asked for. */
export interface SiteDays {
  calendar: SchoolCalendar;
  siteId: string;
}

/**
 * Builds the id of an occurrence. Ledger entries name it, so it never changes: it is made from the date by the cadence,
 * which stays when the date is moved. A visit of one date shares its id with its occurrence.
 */
export function occurrenceId({ id, cadence }: Pick<Visit, "id" | "cadence">, plannedOn: IsoDate): string {
  return cadence.on === "once" ? id : `${id}.${plannedOn}`;
}

/** Splits an occurrence's id into the visit's and the date by the cadence; a visit of one date has none in it. */
export function partsOfOccurrenceId(id: string): { visitId: string; plannedOn?: IsoDate } {
  const [, visitId, plannedOn] = /^(.+)\.(\d{4}-\d{2}-\d{2})$/.exec(id) ?? [];
  return visitId === undefined || plannedOn === undefined ? { visitId: id } : { visitId, plannedOn };
}

/** Every day that a date can name: also those that she moved before a visit's first day, or after its last. */
export const EVERY_DAY = { from: "0001-01-01", to: "9999-12-30" } as const;

/**
 * Works out on which days of [from, to) a visit takes place, and on which it doesn't and why. A date that she moved
 * counts by where it was moved to. Depends on nothing but its arguments: the same visit gives the same ids.
 */
export function occurrencesOf(visit: VisitPlan, range: { from: IsoDate; to: IsoDate }, site: SiteDays): VisitDates {
  const found: VisitDates = { occurrences: [], closed: [], leftOut: [] };
  const changes = new Map(visit.changes.map((change) => [change.date, change]));
  const isInRange = (date: IsoDate): boolean => date >= range.from && date < range.to;
  for (const plannedOn of plannedDates(visit, range, site)) {
    const change = changes.get(plannedOn);
    if (change?.is === "left-out") {
      const because = leftOutReason(plannedOn, change, site);
      const late = change.because === "sent-late" ? { isLate: true as const } : {};
      if (isInRange(plannedOn)) found.leftOut.push({ date: plannedOn, ...(because ? { because } : {}), ...late });
      continue;
    }
    const occurrence = occurrenceOn(visit, plannedOn, change);
    if (!isInRange(occurrence.date)) continue;
    const because = noSchoolReason(occurrence.date, site.siteId, site.calendar);
    if (because && change?.is !== "put-back") found.closed.push({ ...occurrence, because });
    else found.occurrences.push(occurrence);
  }
  found.occurrences.sort(inTime);
  found.closed.sort(inTime);
  return found;
}

/**
 * Gives the reason why a date is left out: no school, or a day that runs otherwise than usual where it was left out for
 * that. Undefined where she left it out herself, also on a day that happens to end early.
 */
function leftOutReason(date: IsoDate, { because }: OccurrenceChange, { siteId, calendar }: SiteDays) {
  const closed = noSchoolReason(date, siteId, calendar);
  return closed ?? (because === "altered-day" ? reasonsOf(dayPlan(date, siteId, calendar))[0] : undefined);
}

const inTime = (a: Occurrence, b: Occurrence): number =>
  compare(a.date, b.date) || a.startMinute - b.startMinute || compare(a.id, b.id);

function occurrenceOn(visit: VisitPlan, plannedOn: IsoDate, change: OccurrenceChange | undefined): Occurrence {
  const { startMinute, endMinute } = change?.movedTo ?? visit;
  const { eventId, stillGoes, isDeclined, movedFrom, unseenSince, notEventIds, goneEventIds, handedOverAt, movedTo } =
    change ?? {};
  const routine = change && "routine" in change ? change.routine : visit.routine;
  return {
    id: occurrenceId(visit, plannedOn),
    plannedOn,
    date: movedTo?.date ?? plannedOn,
    startMinute,
    endMinute,
    state: stateOn(visit, change),
    ...(stillGoes ? { stillGoes } : {}),
    ...(isDeclined ? { isDeclined } : {}),
    ...(movedFrom ? { movedFrom } : {}),
    ...(unseenSince ? { unseenSince } : {}),
    ...(notEventIds ? { notEventIds } : {}),
    ...(goneEventIds ? { goneEventIds } : {}),
    ...(handedOverAt ? { handedOverAt } : {}),
    ...(eventId ? { eventId } : {}),
    ...(routine === undefined ? {} : { routine }),
  };
}

/**
 * Returns the state of one date. An undone visit keeps only dates that took place before, as `missing`: the calendar no
 * longer has them.
 */
function stateOn(visit: VisitPlan, change: OccurrenceChange | undefined): VisitState {
  if (isUndone(visit)) return isMissing(change) && change.stillGoes ? "missing" : "undone";
  return change?.state ?? visit.state;
}

/** Lists the dates by the cadence that lie in the range or were moved into it, and those that she put back. */
function plannedDates(visit: VisitPlan, range: { from: IsoDate; to: IsoDate }, site: SiteDays): IsoDate[] {
  const planned = new Set(cadenceDates(visit, range, site));
  for (const { date, is, movedTo } of visit.changes)
    if (is === "put-back" || (movedTo && isOfVisit(visit, date, site))) planned.add(date);
  return [...planned].sort(compare);
}

const isOfVisit = (visit: VisitPlan, date: IsoDate, site: SiteDays): boolean =>
  cadenceDates(visit, { from: date, to: addDays(date, 1) }, site).length > 0;

/** Lists the dates of a cadence within the range and within the visit's first and last day. */
export function cadenceDates(
  { cadence, from, until }: Pick<Visit, "cadence" | "from" | "until">,
  range: { from: IsoDate; to: IsoDate },
  { calendar, siteId }: SiteDays,
): IsoDate[] {
  const first = from > range.from ? from : range.from;
  const end = addDays(until, 1) < range.to ? addDays(until, 1) : range.to;
  const isWithin = (date: IsoDate): boolean => date >= first && date < end;
  switch (cadence.on) {
    case "once":
      return [from].filter(isWithin);
    case "weekly":
      return everyWeeks(1, { start: weekdayFrom(from, cadence.weekday), first, end });
    case "every-other-week":
      return everyWeeks(2, { start: weekdayFrom(from, cadence.weekday), first, end });
    case "dates":
      return cadence.dates.filter(isWithin).toSorted(compare);
    case "letters":
      return datesBetween(first, end).filter((date) => fallsOn(cadence.letters, dayPlan(date, siteId, calendar)));
  }
}

/** Gives the day with a weekday in the week of a date; it may lie before the date. */
const weekdayFrom = (date: IsoDate, weekday: (typeof WEEKDAYS)[number]): IsoDate =>
  addDays(mondayOf(date), WEEKDAYS.indexOf(weekday));

function everyWeeks(weeks: number, { start, first, end }: { start: IsoDate; first: IsoDate; end: IsoDate }): IsoDate[] {
  const step = weeks * 7;
  const skipped = Math.max(0, Math.ceil((dayNumber(first) - dayNumber(start)) / step));
  const dates: IsoDate[] = [];
  for (let date = addDays(start, skipped * step); date < end; date = addDays(date, step))
    if (date >= first) dates.push(date);
  return dates;
}
