import { overlaps } from "../time/interval";
import type { PushInWindow } from "./push-in-window";
import { TRAVEL_MINUTES } from "./travel";

/** A second visit on the same day is worth this part of one on a fresh day. */
const SAME_DAY_WORTH = 0.4;

/** How many visits of the shown days each student still wants, by student id. */
export type Wanted = ReadonlyMap<string, number>;

/**
 * The windows worth drawing: greedily the most useful one for the students who still want a visit, until all are
 * served or nothing is left. Chosen windows never overlap, leave time to walk between buildings, and spread a
 * student's visits over the days. The rest comes back best first.
 * @param siteOf building of a class
 */
export function chooseWindows(
  windows: readonly PushInWindow[],
  wanted: Wanted,
  siteOf: (classId: string) => string,
): { suggested: PushInWindow[]; alternatives: PushInWindow[] } {
  const open = new Map(wanted);
  const suggested: PushInWindow[] = [];
  let pool = windows.filter((window) => window.parts.some(({ studentId }) => (open.get(studentId) ?? 0) > 0));
  while (pool.length > 0) {
    const best = mostUseful(pool, open, suggested);
    if (!best) break;
    suggested.push(servedOnly(best, open));
    for (const { studentId } of best.parts) open.set(studentId, Math.max(0, (open.get(studentId) ?? 0) - 1));
    pool = pool.filter((window) => !collide(window, best, siteOf));
  }
  const chosen = new Set(suggested.map(({ id }) => id));
  return {
    suggested: suggested.sort((a, b) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute),
    alternatives: windows.filter(({ id }) => !chosen.has(id)).sort(byScore),
  };
}

const byScore = (a: PushInWindow, b: PushInWindow): number =>
  b.score - a.score || a.date.localeCompare(b.date) || a.startMinute - b.startMinute || a.id.localeCompare(b.id);

/** A chosen window names only those whose visit it is. */
function servedOnly(window: PushInWindow, open: ReadonlyMap<string, number>): PushInWindow {
  return { ...window, parts: window.parts.filter(({ studentId }) => (open.get(studentId) ?? 0) > 0) };
}

function mostUseful(
  pool: readonly PushInWindow[],
  open: ReadonlyMap<string, number>,
  chosen: readonly PushInWindow[],
): PushInWindow | undefined {
  let best: { window: PushInWindow; gain: number } | undefined;
  for (const window of pool) {
    const served = window.parts.filter(({ studentId }) => (open.get(studentId) ?? 0) > 0);
    if (served.length === 0) continue;
    const fresh = served.filter(({ studentId }) => !visitedOn(chosen, studentId, window.date)).length;
    const share = (fresh + (served.length - fresh) * SAME_DAY_WORTH) / window.parts.length;
    const gain = window.score * share;
    if (!best || gain > best.gain || (gain === best.gain && byScore(window, best.window) < 0)) best = { window, gain };
  }
  return best?.window;
}

function visitedOn(chosen: readonly PushInWindow[], studentId: string, date: string): boolean {
  return chosen.some((window) => window.date === date && window.parts.some((part) => part.studentId === studentId));
}

function collide(a: PushInWindow, b: PushInWindow, siteOf: (classId: string) => string): boolean {
  if (a.date !== b.date) return false;
  if (siteOf(a.classId) === siteOf(b.classId)) return overlaps(a, b);
  return overlaps(a, { startMinute: b.startMinute - TRAVEL_MINUTES, endMinute: b.endMinute + TRAVEL_MINUTES });
}
