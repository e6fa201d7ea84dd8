import type { BookedRoutine, Booking } from "../caseload/records";
import { closesDay } from "../school-calendar/closes-day";
import type { RecognisedOccurrence } from "../schedule/class-day";
import { contains, overlaps, type Interval } from "../time/interval";
import { addDays, mondayOf, type IsoDate } from "../time/iso-date";

/** How the routine of a booked visit changed, once the class's schedule no longer has it at the visit's time. */
export type RoutineChange = {
  /** The routine, as the teacher wrote it when the visit was booked. */
  routine: string;
  /** The visit's day. */
  date: IsoDate;
} & (
  | {
      code: "moved"; // it is at another time on that day, or no longer fills the visit
      from: Interval;
      to: Interval;
      /** The first day with the new time, as far as the schedule shows; absent when only that day differs. */
      since?: IsoDate;
    }
  | { code: "gone"; since: IsoDate } // the class has no such routine any more
  | { code: "not-then"; from: Interval } // only on other days, or at a time that it already had at booking
  | { code: "nothing-that-day" } // the schedule is empty on that day: a break, or it ends earlier
  | { code: "closed"; title: string } // the class's own calendar says that there is no school
);

/** The fields of a visit that are compared with a schedule. */
export type Visit = Pick<
  Booking,
  "entryId" | "titleKey" | "routineTitle" | "kind" | "date" | "startMinute" | "endMinute" | "routine"
>;

/** A visit before its routine is known. */
type Place = Omit<Visit, "routine">;

const isSame = (a: Interval, b: Interval): boolean => a.startMinute === b.startMinute && a.endMinute === b.endMinute;
const spanOf = ({ startMinute, endMinute }: Interval): Interval => ({ startMinute, endMinute });

/** True for the same title, or the same entry under another title of the same kind: renamed, not replaced. */
function isRoutineOf(visit: Place, { allDay, titleKey, entryId, recognition }: RecognisedOccurrence): boolean {
  if (allDay) return false;
  if (titleKey === visit.titleKey) return true;
  return entryId === visit.entryId && recognition.kinds.some(({ kind }) => kind === visit.kind);
}

/**
 * Finds the routine that contains a visit, to be saved with the booking; null when no routine of its title does.
 * @param occurrences the class's, after the school calendar's changes; the returned times are those of ordinary days
 */
export function routineUnder(visit: Place, occurrences: readonly RecognisedOccurrence[]): BookedRoutine | null {
  const ofDay = occurrences.filter((one) => one.date === visit.date && isRoutineOf(visit, one));
  const under = ofDay.find((one) => contains(one, visit));
  if (!under) return null;
  const routine = spanOf(under.usual ?? under);
  const others = ofDay.map(({ usual, ...one }) => spanOf(usual ?? one)).filter((one) => !isSame(one, routine));
  return { ...routine, others };
}

/**
 * Compares a visit with the class's current schedule and returns how its routine changed. Undefined as long as the
 * occurrence it was booked on is still there or another occurrence of the routine contains the whole visit, and for a
 * visit that the therapist moved off every routine herself.
 * @param occurrences of the visit's week and the week after, on the visit's clock and as on ordinary days: the school
 *   calendar's changes are reported as DayChange. The further back they reach, the more exact is `since`.
 */
export function routineChange(visit: Visit, occurrences: readonly RecognisedOccurrence[]): RoutineChange | undefined {
  if (visit.routine === null) return undefined;
  const { date, routineTitle: routine } = visit;
  const ofDay = occurrences.filter((one) => one.date === date);
  const closing = ofDay.find(closesDay);
  if (closing) return { routine, date, code: "closed", title: closing.title };
  if (ofDay.every(({ allDay }) => allDay)) return { routine, date, code: "nothing-that-day" };
  const from = spanOf(visit.routine ?? visit);
  const now = ofDay.filter((one) => isRoutineOf(visit, one));
  if (now.some((one) => stillFits(one, visit))) return undefined;
  const to = nearestNew(visit, now);
  if (to) {
    const isOnce = occurrences.some((one) => one.date === addDays(date, 7) && stillFits(one, visit));
    const since = firstDay(visit, occurrences, (one) => isRoutineOf(visit, one) && isSame(one, to));
    return { routine, date, code: "moved", from, to, ...(isOnce ? {} : { since }) };
  }
  if (occurrences.some((one) => one.date >= mondayOf(date) && isRoutineOf(visit, one)))
    return { routine, date, code: "not-then", from };
  return { routine, date, code: "gone", since: firstDay(visit, occurrences, ({ allDay }) => !allDay) };
}

/** Finds the routine's new time: of the times that it did not have when the visit was booked, the nearest one. */
function nearestNew(visit: Visit, now: readonly RecognisedOccurrence[]): Interval | undefined {
  const before = visit.routine ?? visit;
  const others = visit.routine?.others ?? [];
  const distance = (one: Interval): number =>
    overlaps(one, before) ? -1 : Math.abs(one.startMinute - before.startMinute);
  const [nearest] = now
    .filter((one) => !others.some((other) => isSame(one, other)))
    .sort((a, b) => distance(a) - distance(b));
  return nearest && spanOf(nearest);
}

/**
 * True for an occurrence of the visit's routine, on any day, that has the time of the booking or contains the visit.
 */
function stillFits(one: RecognisedOccurrence, visit: Visit): boolean {
  return isRoutineOf(visit, one) && (isSame(one, visit.routine ?? visit) || contains(one, visit));
}

/**
 * Finds the first day of the change: a day without the old time, after the last day of the visit's weekday that still
 * had it.
 */
function firstDay(
  visit: Visit,
  occurrences: readonly RecognisedOccurrence[],
  isNew: (occurrence: RecognisedOccurrence) => boolean,
): IsoDate {
  const until = occurrences.filter(({ date }) => date <= visit.date);
  const old = new Set(until.filter((one) => stillFits(one, visit)).map(({ date }) => date));
  let last = addDays(visit.date, -7);
  const first = until.reduce((least, { date }) => (date < least ? date : least), visit.date);
  while (last >= first && !old.has(last)) last = addDays(last, -7);
  return until
    .filter((one) => one.date > last && !old.has(one.date) && isNew(one))
    .reduce((least, { date }) => (date < least ? date : least), visit.date);
}
