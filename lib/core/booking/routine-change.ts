import type { BookedRoutine, Booking } from "../caseload/records";
import { closesDay } from "../school-calendar/closes-day";
import type { RecognisedOccurrence } from "../schedule/class-day";
import { contains, overlaps, type Interval } from "../time/interval";
import { addDays, mondayOf, type IsoDate } from "../time/iso-date";

/** What became of the routine that a booked visit stands on, once the class's schedule no longer has it there. */
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
      /** The first day on which it is so, as far as the schedule tells; absent when it is so on that day only. */
      since?: IsoDate;
    }
  | { code: "gone"; since: IsoDate } // the class has no such routine any more
  | { code: "not-then"; from: Interval } // it is on other days, or at a time at which it always was, too
  | { code: "nothing-that-day" } // the schedule is empty on that day: a break, or it does not reach so far
  | { code: "closed"; title: string } // the class's own calendar says that there is no school
);

/** What a visit must tell to be compared with a schedule. */
export type Visit = Pick<
  Booking,
  "entryId" | "titleKey" | "routineTitle" | "kind" | "date" | "startMinute" | "endMinute" | "routine"
>;

/** Where a visit is, or will be. */
type Place = Omit<Visit, "routine">;

const isSame = (a: Interval, b: Interval): boolean => a.startMinute === b.startMinute && a.endMinute === b.endMinute;
const spanOf = ({ startMinute, endMinute }: Interval): Interval => ({ startMinute, endMinute });

/** The same title, or the same entry under another title of the same kind: renamed, not replaced. */
function isRoutineOf(visit: Place, { allDay, titleKey, entryId, recognition }: RecognisedOccurrence): boolean {
  if (allDay) return false;
  if (titleKey === visit.titleKey) return true;
  return entryId === visit.entryId && recognition.kinds.some(({ kind }) => kind === visit.kind);
}

/**
 * The routine that a visit lies on, to be kept with it; null where it lies on none of its title.
 * @param occurrences the class's, as the school's calendar leaves them; kept is where they are on ordinary days
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
 * What happened to the routine of a visit, by the class's schedule as it is now. Nothing as long as the occurrence it
 * was booked on is still there, or another one of the same routine holds its whole time; nothing for a visit that the
 * therapist put beside every routine herself.
 * @param occurrences of the visit's week and the one after, on the visit's clock and as on ordinary days: what the
 *   school's calendar does to a day has words of its own. The further back they reach, the truer is `since`.
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
  if (now.some((one) => holds(one, visit))) return undefined;
  const to = nearestNew(visit, now);
  if (to) {
    const isOnce = occurrences.some((one) => one.date === addDays(date, 7) && holds(one, visit));
    const since = firstDay(visit, occurrences, (one) => isRoutineOf(visit, one) && isSame(one, to));
    return { routine, date, code: "moved", from, to, ...(isOnce ? {} : { since }) };
  }
  if (occurrences.some((one) => one.date >= mondayOf(date) && isRoutineOf(visit, one)))
    return { routine, date, code: "not-then", from };
  return { routine, date, code: "gone", since: firstDay(visit, occurrences, ({ allDay }) => !allDay) };
}

/** Where the routine is now: a time at which it was not when the visit was booked, the nearest one. */
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

/** True for the routine as it was when the visit was booked, and for one that has room for the visit; of any day. */
function holds(one: RecognisedOccurrence, visit: Visit): boolean {
  return isRoutineOf(visit, one) && (isSame(one, visit.routine ?? visit) || contains(one, visit));
}

/** The first day of the new state: after the last same weekday of the old one, and on which nothing of the old is left. */
function firstDay(
  visit: Visit,
  occurrences: readonly RecognisedOccurrence[],
  isNew: (occurrence: RecognisedOccurrence) => boolean,
): IsoDate {
  const until = occurrences.filter(({ date }) => date <= visit.date);
  const old = new Set(until.filter((one) => holds(one, visit)).map(({ date }) => date));
  let last = addDays(visit.date, -7);
  const first = until.reduce((least, { date }) => (date < least ? date : least), visit.date);
  while (last >= first && !old.has(last)) last = addDays(last, -7);
  return until
    .filter((one) => one.date > last && !old.has(one.date) && isNew(one))
    .reduce((least, { date }) => (date < least ? date : least), visit.date);
}
