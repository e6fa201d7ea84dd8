import { compare } from "../compare";
import { lengthOf } from "../time/interval";
import type { PushInWindow } from "./push-in-window";
import { periodAt, type WantedInWeek } from "./wanted-visits";

/**
 * Sums the minutes that suggested windows would give each student, by student id. A window that is shared with a
 * student who needs longer gives no more than an own session, nor more than the student's period still needs.
 */
export function proposedMinutes(
  suggested: readonly PushInWindow[],
  wanted: ReadonlyMap<string, WantedInWeek>,
): Map<string, number> {
  const open = new Map(
    [...wanted].map(([id, { periods }]) => [id, periods.map(({ count, minutes }) => count * minutes)]),
  );
  const proposed = new Map<string, number>();
  const inOrder = suggested.toSorted((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute);
  for (const window of inOrder)
    for (const { studentId } of window.parts) {
      const ofStudent = wanted.get(studentId);
      const period = periodAt(ofStudent, window.date);
      const left = open.get(studentId)?.[period] ?? 0;
      const minutes = Math.min(lengthOf(window), ofStudent?.periods[period]?.minutes ?? 0, left);
      if (minutes <= 0) continue;
      open.set(studentId, open.get(studentId)!.with(period, left - minutes));
      proposed.set(studentId, (proposed.get(studentId) ?? 0) + minutes);
    }
  return proposed;
}
