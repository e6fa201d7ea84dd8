import { hasBegun } from "../../core/time/has-begun";
import type { VisitDate } from "../../contracts/visits";
import { isPutBack } from "../../core/booking/change-date";
import { siteDaysOf, type VisitSources } from "../../core/booking/dated-bookings";
import { candidatesFor } from "../../core/booking/follow-bookings";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { isByHand } from "../../core/booking/pending-change";
import { needsOf } from "../../core/booking/visit-needs";
import type { Visit } from "../../core/booking/visit";
import type { Booking, SchoolClass, Student } from "../../core/caseload/records";
import type { WorkedOutClass } from "../../core/class-week/class-week";
import { titleKey } from "../../core/routines/title-key";
import type { PageEvent } from "../../core/schedule/calendar-reading";
import { dayOf, intervalOn } from "../../core/schedule/page-events";
import { noSchoolReason } from "../../core/school-calendar/day-plan";
import { findDayChange } from "../../core/sessions/list-today";
import type { IsoDate } from "../../core/time/iso-date";
import { wallClockAt, type WallClock } from "../../core/time/zone";
import type { StoredReading } from "../../ports/vault";
import type { routineChanges } from "../booking/routine-changes";
import { latestReading } from "../windows/shown-days";
import { isHandedOver } from "../../core/booking/in-state";

/** How long she has to save an event in the form that was opened, before she is reminded of it, ms. */
const SAVED_WITHIN_MS = 10 * 60_000;

/** Everything that the needs of dates are found from. */
export interface DateSources extends VisitSources {
  classes: SchoolClass[];
  students: Student[];
  bookings: Booking[];
  closed: ReadonlySet<string>;
  changes: ReturnType<typeof routineChanges>;
  readings: StoredReading[];
  weeks: readonly WorkedOutClass[];
  today: IsoDate;
  /** On the clock of `zone`. */
  now: WallClock;
  zone: string;
}

/** Describes one date of a visit, with what needs her about it. */
export function dateOf(booking: Booking, visit: Visit, sources: DateSources): VisitDate {
  const { classes, students, closed, changes, bookings, now } = sources;
  const { id, date, startMinute, endMinute, state, stillGoes } = booking;
  const reading = latestReading(sources.readings, date);
  const isRoutine = (event: PageEvent): boolean => isRoutineOf(event, sources);
  const found = reading ? candidatesFor(booking, { reading, bookings }, isRoutine) : [];
  const hasRuledOutEvents = isHandedOver({ state }) && (booking.notEventIds ?? []).length > 0;
  const { siteId } = siteDaysOf(visit, sources);
  const needs = needsOf(booking, {
    ...{ classes, students },
    isWithoutStudents: visit.purpose === "push-in" && !students.some((one) => booking.studentIds.includes(one.id)),
    isBegun: hasBegun(booking, now),
    closed: closed.has(id) ? noSchoolReason(date, siteId, sources.calendar) : undefined,
    routineChange: changes.get(id),
    candidates: found.map((event) => ({
      ...{ id: event.id, title: event.title, date: dayOf(event.start) },
      ...intervalOn(event, dayOf(event.start))!,
    })),
    dayChange: isPutBack(visit, id) || date < sources.today ? undefined : findDayChange(booking, sources.weeks),
    unseenSince: stillGoes ? undefined : dayOfInstant(booking.unseenSince, sources.zone),
    isUnseen: hasRuledOutEvents || isUnseenIn(booking, reading),
  });
  const plannedOn = partsOfOccurrenceId(id).plannedOn ?? date;
  return {
    ...{ id, date, plannedOn, startMinute, endMinute, state, needs },
    ...(stillGoes ? { stillGoes } : {}),
    ...(isByHand(visit, plannedOn) ? { isByHand: true } : {}),
  };
}

const dayOfInstant = (at: string | undefined, zone: string): IsoDate | undefined =>
  at === undefined ? undefined : wallClockAt(Date.parse(at), zone).date;

/** True when a page that was read whole, once she had time to save the event, does not show a handed-over date. */
const isUnseenIn = ({ state, handedOverAt }: Booking, reading: StoredReading | undefined): boolean =>
  isHandedOver({ state }) &&
  reading?.complete === true &&
  reading.takenAtMs > Date.parse(handedOverAt) + SAVED_WITHIN_MS;

/** True for an event that her page shows because it is in a class's schedule. */
function isRoutineOf(event: PageEvent, { weeks }: DateSources): boolean {
  const key = titleKey(event.title);
  const date = dayOf(event.start);
  return weeks.some(({ usual }) => usual.some((one) => one.date === date && one.titleKey === key));
}
