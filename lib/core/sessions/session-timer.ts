import { MAX_SESSION_MINUTES } from "../ledger/ledger-entry";
import type { MinuteOfDay } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";

/** A timer that runs for a session. It is stored, so that a browser that ends meanwhile loses nothing; one at most. */
export interface SessionTimer {
  id: string;
  sessionId: string;
  /** UTC instant, ISO 8601. */
  startedAt: string;
}

/** What a running timer would record if she stopped it now. */
export interface TimedMinutes {
  /** From 1 to a school day. */
  minutes: number;
  /** True when it ran on long after the session's end, so that only the time to its end is counted. */
  isForgotten: boolean;
}

/** Minutes after the session's end from which a running timer counts as forgotten. */
const FORGOTTEN_AFTER_MINUTES = 15;

/**
 * Counts the minutes of a timer. A forgotten timer counts only to the session's end. A session whose end is not known
 * is cut at a school day.
 * @param startedAt the day and minute when it was started, on her clock
 */
export function timedMinutes(
  startedAt: WallClock,
  now: WallClock,
  session: { date: IsoDate; endMinute: MinuteOfDay } | undefined,
): TimedMinutes {
  const isSameDay = startedAt.date === now.date;
  const ran = isSameDay ? now.minute - startedAt.minute : MAX_SESSION_MINUTES;
  const toEnd = session?.date === startedAt.date ? session.endMinute - startedAt.minute : undefined;
  const isForgotten = toEnd !== undefined && toEnd > 0 && (!isSameDay || ran > toEnd + FORGOTTEN_AFTER_MINUTES);
  const minutes = isForgotten ? toEnd : ran;
  return { minutes: Math.min(MAX_SESSION_MINUTES, Math.max(1, minutes)), isForgotten };
}
