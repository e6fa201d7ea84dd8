import { compare } from "../compare";
import { lengthOf } from "../time/interval";
import type { PushInWindow } from "./push-in-window";
import { worthOf } from "./window-at";

/** How an alternative differs from the visit that it would replace. Without a difference it is as good. */
export interface TradeOff {
  /** Students of the visit whose goals do not happen there. */
  without: number;
  /** Minutes that it is shorter. */
  shorterBy: number;
  /** How the goals fit, compared with the visit. */
  fit: "better" | "same" | "weaker";
  /** True when she has to check something first, and not for the visit. */
  needsCheck: boolean;
}

export interface Alternative {
  window: PushInWindow;
  tradeOff: TradeOff;
}

/** The visit that alternatives are wanted for: a window, or a booking whose routine is gone. */
export interface ReplacedVisit {
  windowId: string;
  studentIds: readonly string[];
  titleKey: string;
  date: string;
  minutes: number;
  /** Absent for a booking. */
  window?: PushInWindow | undefined;
}

const MAX = 5;
/** Penalties of an alternative in the same routine, or on the same day, as one listed before it. */
const SAME_ROUTINE_COST = 2;
const SAME_DAY_COST = 1;

/**
 * Picks up to five other windows for the students of a visit, each with its trade-off. Prefers other routines and other
 * days to another piece of the same routine.
 */
export function alternativesTo(visit: ReplacedVisit, windows: readonly PushInWindow[]): Alternative[] {
  const students = new Set(visit.studentIds);
  const shared = (other: PushInWindow): number => other.parts.filter(({ studentId }) => students.has(studentId)).length;
  let pool = windows.filter((other) => other.id !== visit.windowId && shared(other) > 0);
  // A booking whose routine moved gets no penalty for the same routine: following it to its new time is best.
  const picked: Pick<PushInWindow, "titleKey" | "date">[] = visit.window ? [visit] : [];
  const found: Alternative[] = [];
  const valueOf = (other: PushInWindow): number =>
    2 * shared(other) +
    fitOf(other, students) -
    SAME_ROUTINE_COST * picked.filter(({ titleKey }) => titleKey === other.titleKey).length -
    SAME_DAY_COST * picked.filter(({ date }) => date === other.date).length;
  while (found.length < MAX && pool.length > 0) {
    const [best] = pool.toSorted((a, b) => valueOf(b) - valueOf(a) || b.score - a.score || compare(a.id, b.id));
    picked.push(best!);
    found.push({ window: best!, tradeOff: tradeOffOf(visit, best!, students) });
    pool = pool.filter((other) => other !== best);
  }
  return found;
}

/** Averages the worth of the matches of the visit's students in a window. */
function fitOf({ parts }: PushInWindow, students: ReadonlySet<string>): number {
  const own = parts.filter(({ studentId }) => students.has(studentId));
  return own.length === 0 ? 0 : own.reduce((sum, { match }) => sum + worthOf(match), 0) / own.length;
}

function tradeOffOf(visit: ReplacedVisit, other: PushInWindow, students: ReadonlySet<string>): TradeOff {
  const served = other.parts.filter(({ studentId }) => students.has(studentId)).length;
  const fit = fitOf(other, students) - (visit.window ? fitOf(visit.window, students) : fitOf(other, students));
  return {
    without: students.size - served,
    shorterBy: Math.max(0, visit.minutes - lengthOf(other)),
    fit: fit > 0 ? "better" : fit < 0 ? "weaker" : "same",
    needsCheck: other.needsCheck && !visit.window?.needsCheck,
  };
}
