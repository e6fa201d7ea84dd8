import { latestEntries } from "../../core/ledger/latest-entries";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { visitsOn } from "../visits/booked-dates";

/** A session of today, without anything about a student. */
export interface NextSession {
  sessionId: string;
  /** 0 or less once it has begun. */
  startsInMinutes: number;
  /** Empty where the class has none. */
  room: string;
}

/** A reminder that comes late, because the browser was asleep, still helps so many minutes after the beginning. */
const LATE_MINUTES = 3;

/**
 * Lists the sessions of today that have not begun, or only just, in time order: those that she has not marked and that
 * at least one of its students awaits.
 */
export async function nextSessions(ports: Pick<Ports, "vault" | "clock">): Promise<NextSession[]> {
  const { vault, clock } = ports;
  const now = wallClockAt(clock.nowMs(), clock.zone());
  const [visits, classes, logs] = await Promise.all([
    visitsOn(ports, now.date),
    vault.all("classes"),
    vault.all("sessionLogs"),
  ]);
  const statements = latestEntries(logs.filter(({ date }) => date === now.date));
  const isSettled = (sessionId: string, studentIds: readonly string[]): boolean =>
    studentIds.every((studentId) => {
      const outcome = statements.of({ sessionId, studentId })?.entry.outcome;
      return outcome === "missed" || outcome === "switched" || outcome === "delivered";
    });
  return visits
    .filter(({ id, studentIds, startMinute }) => startMinute >= now.minute - LATE_MINUTES && !isSettled(id, studentIds))
    .map(({ id: sessionId, startMinute, classId }) => ({
      ...{ sessionId, startsInMinutes: startMinute - now.minute },
      room: classes.find(({ id }) => id === classId)?.room ?? "",
    }));
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
 * Decides what the toolbar shows. The reminder comes `reminderMinutes` before the session or, where the browser was
 * asleep then, as soon as it wakes; once per session.
 * @param remindedIds the sessions that she was reminded of
 */
export function toolbarState(
  sessions: readonly NextSession[],
  reminderMinutes: number,
  remindedIds: readonly string[] = [],
): ToolbarState {
  const isDue = ({ sessionId, startsInMinutes }: NextSession): boolean =>
    reminderMinutes > 0 && startsInMinutes <= reminderMinutes && !remindedIds.includes(sessionId);
  const due = sessions.find(isDue);
  const remindsOf = due ? { remindsOf: due } : {};
  const next = sessions.find(({ startsInMinutes }) => startsInMinutes > 0);
  if (!next) return { badge: "", againInMinutes: QUIET_MINUTES, ...remindsOf };
  const { startsInMinutes } = next;
  if (startsInMinutes > SHOWN_MINUTES) {
    const againInMinutes = Math.min(QUIET_MINUTES, startsInMinutes - SHOWN_MINUTES);
    return { badge: "", againInMinutes, ...remindsOf };
  }
  return { badge: String(startsInMinutes), againInMinutes: 1, ...remindsOf };
}
