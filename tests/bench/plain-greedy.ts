import { compare } from "../../lib/core/compare";
import { overlaps } from "../../lib/core/time/interval";
import type { PushInWindow } from "../../lib/core/suggest/push-in-window";
import { TRAVEL_MINUTES } from "../../lib/core/booking/travel";

/** A second visit on the same day is worth this part of one on a fresh day. */
const SAME_DAY_WORTH = 0.4;

/** How many visits of the shown days each student still wants, by student id. */
export type Wanted = ReadonlyMap<string, number>;

/**
 * The peer of the suggestions' benchmark: takes the most useful window again and again, counts visits and not minutes,
 * and drops every window that touches a chosen one. It is what Pushpin did before it moved windows inside routines.
 */
export function chooseGreedily(
  windows: readonly PushInWindow[],
  wanted: Wanted,
  siteOf: (classId: string) => string,
): { suggested: PushInWindow[]; alternatives: PushInWindow[] } {
  const open = new Map(wanted);
  const suggested: PushInWindow[] = [];
  const visited = new Set<string>();
  let pool = windows.filter((window) => window.parts.some(({ studentId }) => (open.get(studentId) ?? 0) > 0));
  while (pool.length > 0) {
    const best = mostUseful(pool, open, visited);
    if (!best) break;
    suggested.push(best);
    for (const { studentId } of best.parts) {
      open.set(studentId, Math.max(0, (open.get(studentId) ?? 0) - 1));
      visited.add(visitOn(studentId, best.date));
    }
    pool = pool.filter((window) => !collide(window, best, siteOf));
  }
  const chosen = new Set(suggested.map(({ id }) => id));
  return {
    suggested: suggested.sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute),
    alternatives: windows.filter(({ id }) => !chosen.has(id)).sort(byScore),
  };
}

const byScore = (a: PushInWindow, b: PushInWindow): number =>
  b.score - a.score || compare(a.date, b.date) || a.startMinute - b.startMinute || compare(a.id, b.id);

/**
 * Picks the window that serves the most students, and leaves in it only those who still want a visit and for whom
 * nothing better is left. A writing goal waits for writing workshop rather than ride along to reading.
 */
function mostUseful(
  pool: readonly PushInWindow[],
  open: ReadonlyMap<string, number>,
  visited: ReadonlySet<string>,
): PushInWindow | undefined {
  const reachable = bestStrengths(pool);
  let best: { window: PushInWindow; gain: number } | undefined;
  for (const window of pool) {
    const parts = window.parts.filter(
      ({ studentId, match }) => (open.get(studentId) ?? 0) > 0 && match.strength === reachable.get(studentId),
    );
    if (parts.length === 0) continue;
    const fresh = parts.filter(({ studentId }) => !visited.has(visitOn(studentId, window.date))).length;
    const share = (fresh + (parts.length - fresh) * SAME_DAY_WORTH) / window.parts.length;
    const gain = window.score * share;
    if (!best || gain > best.gain || (gain === best.gain && byScore(window, best.window) < 0))
      best = { window: { ...window, parts }, gain };
  }
  return best?.window;
}

/** The strongest match that each student can still get, by student id. */
function bestStrengths(pool: readonly PushInWindow[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { parts } of pool)
    for (const { studentId, match } of parts)
      if (match.strength > (best.get(studentId) ?? 0)) best.set(studentId, match.strength);
  return best;
}

const visitOn = (studentId: string, date: string): string => `${studentId}|${date}`;

function collide(a: PushInWindow, b: PushInWindow, siteOf: (classId: string) => string): boolean {
  if (a.date !== b.date) return false;
  if (siteOf(a.classId) === siteOf(b.classId)) return overlaps(a, b);
  return overlaps(a, { startMinute: b.startMinute - TRAVEL_MINUTES, endMinute: b.endMinute + TRAVEL_MINUTES });
}
