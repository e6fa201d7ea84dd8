import type { Interval } from "../time/interval";
import type { IsoDate, Weekday } from "../time/iso-date";

/** One routine at one time, as a comparison lists it. */
export interface RoutineTime extends Interval {
  title: string;
  titleKey: string;
  weekdays: Weekday[];
  allDay: boolean;
}

/** A booked visit whose routine is no longer where it was. */
export interface UnsettledVisit extends Interval {
  bookingId: string;
  routineTitle: string;
  date: IsoDate;
  /** When the routine happens on that day now; absent when it does not. */
  movedTo?: Interval;
}

/** What a new schedule of a class changes. */
export interface ScheduleChanges {
  added: RoutineTime[];
  gone: RoutineTime[];
  moved: { from: RoutineTime; to: RoutineTime }[];
  sameCount: number;
  visits: UnsettledVisit[];
}

const sameTime = (a: RoutineTime, b: RoutineTime): boolean =>
  a.startMinute === b.startMinute && a.endMinute === b.endMinute && a.weekdays.join() === b.weekdays.join();

/**
 * Rates how close two times of a routine are. Shared weekdays outweigh the hour, since a routine that moves usually
 * keeps its days.
 */
function nearness(a: RoutineTime, b: RoutineTime): number {
  const shared = a.weekdays.filter((day) => b.weekdays.includes(day)).length;
  return shared * 1440 - Math.abs(a.startMinute - b.startMinute);
}

/**
 * Compares two schedules by title: the same title at the same time is the same routine, another time is a move, and
 * what has no counterpart is new or gone. Each line counts once.
 */
export function compareRoutines(
  before: readonly RoutineTime[],
  after: readonly RoutineTime[],
): Omit<ScheduleChanges, "visits"> {
  const left = [...before];
  const fresh = after.filter((line) => {
    const at = left.findIndex((old) => old.titleKey === line.titleKey && sameTime(old, line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const sameCount = after.length - fresh.length;
  const moved: ScheduleChanges["moved"] = [];
  const added = fresh.filter((to) => {
    const from = left
      .filter(({ titleKey }) => titleKey === to.titleKey)
      .sort((a, b) => nearness(b, to) - nearness(a, to))[0];
    if (!from) return true;
    left.splice(left.indexOf(from), 1);
    moved.push({ from, to });
    return false;
  });
  return { added, gone: left, moved, sameCount };
}
