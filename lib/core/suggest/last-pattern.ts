import { isOpen } from "../booking/state";
import type { Booking } from "../caseload/records";
import type { Interval } from "../time/interval";
import { addDays, weekdayOf, type IsoDate } from "../time/iso-date";
import type { PushInWindow, WindowPart } from "./push-in-window";

/** How far back a visit still counts as the pattern of the week. */
const WEEKS_BACK = 2;
/**
 * Bonus for a visit to the same routine on the same weekday with the same student; the second one is for the same time
 * too.
 */
const SAME_ROUTINE = 0.3;
const SAME_TIME = 0.3;

/** The visits of the last weeks: a class and a student get used to a day and a time. */
export interface LastPattern {
  /** Gives the bonus of a window that keeps to the pattern, summed over its students who were visited in it. */
  bonus: (window: PushInWindow, at: Interval, parts: readonly WindowPart[]) => number;
  /** Lists when visits to the window's routine began on its weekday, in minutes of the day. */
  starts: (window: PushInWindow) => number[];
}

const NO_PATTERN: LastPattern = { bonus: () => 0, starts: () => [] };

/** Finds the pattern of the two weeks before the first shown day. */
export function lastPattern(bookings: readonly Booking[], firstDay: IsoDate | undefined): LastPattern {
  const since = firstDay ? addDays(firstDay, -7 * WEEKS_BACK) : "";
  const recent = bookings.filter((one) => isOpen(one) && firstDay && one.date >= since && one.date < firstDay);
  const byRoutine = new Map<string, Booking[]>();
  for (const one of recent) byRoutine.set(routineKey(one), [...(byRoutine.get(routineKey(one)) ?? []), one]);
  if (byRoutine.size === 0) return NO_PATTERN;
  const of = (window: PushInWindow): Booking[] => byRoutine.get(routineKey(window)) ?? [];
  return {
    bonus: (window, at, parts) => {
      const visits = of(window);
      if (visits.length === 0) return 0;
      const known = parts.filter(({ studentId }) => visits.some(({ studentIds }) => studentIds.includes(studentId)));
      const isSameTime = visits.some(({ startMinute }) => startMinute === at.startMinute);
      return known.length * (SAME_ROUTINE + (isSameTime ? SAME_TIME : 0));
    },
    starts: (window) => [...new Set(of(window).map(({ startMinute }) => startMinute))],
  };
}

const routineKey = ({ classId, titleKey, date }: { classId: string; titleKey: string; date: IsoDate }): string =>
  `${classId}|${titleKey}|${weekdayOf(date)}`;
