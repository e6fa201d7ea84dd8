import { MINUTES_PER_DAY, intersection, lengthOf, subtract, type Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { moveWithBells, type Piece } from "./bell-mapping";
import type { DayPlan, DayReason } from "./day-plan";

/** A routine that a plan is applied to. */
export interface PlannedRoutine extends Interval {
  title: string;
  titleKey: string;
  date: IsoDate;
  allDay: boolean;
  /** When it happens on other days, where this day is different. */
  usual?: Interval;
}

/** What a date does to one routine. */
export interface DayChange {
  date: IsoDate;
  title: string;
  titleKey: string;
  /** When it happens on other days. */
  usual: Interval;
  /** What is left of it, in time order; empty when it does not happen. */
  now: Interval[];
  /** The reasons that changed it, in the order in which they were applied. */
  because: DayReason[];
}

const isSame = (a: readonly Interval[], b: readonly Interval[]): boolean =>
  a.length === b.length &&
  a.every(({ startMinute, endMinute }, at) => startMinute === b[at]!.startMinute && endMinute === b[at]!.endMinute);

/**
 * Applies the plan of a date to a class's routines of that date. Applies the bell schedule first, since it is the most
 * exact; a late start or early release does not cut again what it moved. Tests cut everything. All-day entries stay as
 * they are.
 * @param routines of the plan's date only, on the class's wall clock
 * @returns what takes place, in time order, and what changed
 */
export function applyDayPlan<R extends PlannedRoutine>(
  routines: readonly R[],
  plan: DayPlan,
): { routines: R[]; changes: DayChange[] } {
  const steps = stepsOf(plan, routines);
  if (steps.length === 0) return { routines: [...routines], changes: [] };
  const changes: DayChange[] = [];
  const left = routines.flatMap((routine): R[] => {
    if (routine.allDay) return [routine];
    const usual = { startMinute: routine.startMinute, endMinute: routine.endMinute };
    const { now, because } = runSteps(usual, steps);
    if (because.length === 0) return [routine];
    const { date, title, titleKey } = routine;
    changes.push({ date, title, titleKey, usual, now, because });
    return now.map((piece) => ({ ...routine, ...piece, usual }));
  });
  left.sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute);
  return { routines: left, changes };
}

interface Step {
  because: DayReason;
  take: (pieces: readonly Piece[]) => Piece[];
}

function runSteps(usual: Interval, steps: readonly Step[]): { now: Interval[]; because: DayReason[] } {
  let pieces: Piece[] = [{ ...usual, isMoved: false }];
  const because: DayReason[] = [];
  for (const step of steps) {
    const after = step.take(pieces);
    if (!isSame(pieces, after)) because.push(step.because);
    pieces = after;
  }
  return { now: pieces.map(({ startMinute, endMinute }) => ({ startMinute, endMinute })), because };
}

function stepsOf(plan: DayPlan, routines: readonly PlannedRoutine[]): Step[] {
  if (plan.closed) return [{ because: plan.closed, take: () => [] }];
  const { begins, ends, bells, testing } = plan;
  const steps: Step[] = bells.map(({ rows, because }) => ({
    because,
    take: (pieces) => pieces.flatMap((piece) => (piece.isMoved ? [piece] : moveWithBells(piece, rows))),
  }));
  const hours = plan.hours ?? hoursOf(routines);
  for (const { minute, delayMinutes = 0, because } of begins) {
    const startMinute = minute ?? (hours && hours.startMinute + delayMinutes);
    if (startMinute !== undefined) steps.push(cutTo(because, { startMinute, endMinute: MINUTES_PER_DAY }));
  }
  for (const { minute, earlyMinutes = 0, because } of ends) {
    const endMinute = minute ?? (hours && hours.endMinute - earlyMinutes);
    if (endMinute !== undefined) steps.push(cutTo(because, { startMinute: 0, endMinute }));
  }
  for (const { span, because } of testing)
    if (span)
      steps.push({
        because,
        take: (pieces) =>
          pieces.flatMap((piece) => subtract(piece, [span]).map((rest) => ({ ...rest, isMoved: piece.isMoved }))),
      });
  return steps;
}

/** Estimates the hours of a school from a class's first and last routine, where they are unknown. */
function hoursOf(routines: readonly PlannedRoutine[]): Interval | undefined {
  const timed = routines.filter(({ allDay }) => !allDay);
  if (timed.length === 0) return undefined;
  return {
    startMinute: Math.min(...timed.map(({ startMinute }) => startMinute)),
    endMinute: Math.max(...timed.map(({ endMinute }) => endMinute)),
  };
}

function cutTo(because: DayReason, day: Interval): Step {
  return {
    because,
    take: (pieces) =>
      pieces.flatMap((piece): Piece[] => {
        if (piece.isMoved) return [piece];
        if (lengthOf(piece) === 0)
          return day.startMinute <= piece.startMinute && piece.startMinute < day.endMinute ? [piece] : [];
        const rest = intersection(piece, day);
        return rest ? [{ ...rest, isMoved: false }] : [];
      }),
  };
}
