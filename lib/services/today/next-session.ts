import { latestEntries } from "../../core/ledger/latest-entries";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { visitsOn } from "../visits/booked-dates";

/** The next session of today, without anything about a student. */
export interface NextSession {
  startsInMinutes: number;
  /** Empty where the class has none. */
  room: string;
}

/**
 * Finds the next session of today that has not begun and that at least one of its students awaits; undefined when there
 * is none.
 */
export async function nextSession(ports: Pick<Ports, "vault" | "clock">): Promise<NextSession | undefined> {
  const { vault, clock } = ports;
  const now = wallClockAt(clock.nowMs(), clock.zone());
  const [visits, classes, logs] = await Promise.all([
    visitsOn(ports, now.date),
    vault.all("classes"),
    vault.all("sessionLogs"),
  ]);
  const statements = latestEntries(logs.filter(({ date }) => date === now.date));
  const isCalledOff = (sessionId: string, studentIds: readonly string[]): boolean =>
    studentIds.every((studentId) => {
      const outcome = statements.of({ sessionId, studentId })?.entry.outcome;
      return outcome === "missed" || outcome === "switched";
    });
  const next = visits.find(
    ({ id, studentIds, startMinute }) => startMinute > now.minute && !isCalledOff(id, studentIds),
  );
  if (!next) return undefined;
  const room = classes.find(({ id }) => id === next.classId)?.room ?? "";
  return { startsInMinutes: next.startMinute - now.minute, room };
}

/** The badge shows the minutes of the last hour before a session. */
const SHOWN_MINUTES = 60;
/** How long to wait before looking again while no session is near. */
const QUIET_MINUTES = 180;

/** What the toolbar shows now, whether to remind her, and in how many minutes to look again. */
export interface ToolbarState {
  badge: string;
  remindsOf?: NextSession;
  againInMinutes: number;
}

/**
 * Decides what the toolbar shows. The reminder comes in the one minute that is `reminderMinutes` before the session.
 */
export function toolbarState(next: NextSession | undefined, reminderMinutes: number): ToolbarState {
  if (!next) return { badge: "", againInMinutes: QUIET_MINUTES };
  const { startsInMinutes } = next;
  if (startsInMinutes > SHOWN_MINUTES)
    return { badge: "", againInMinutes: Math.min(QUIET_MINUTES, startsInMinutes - SHOWN_MINUTES) };
  const isDue = reminderMinutes > 0 && startsInMinutes === reminderMinutes;
  return { badge: String(startsInMinutes), againInMinutes: 1, ...(isDue ? { remindsOf: next } : {}) };
}
