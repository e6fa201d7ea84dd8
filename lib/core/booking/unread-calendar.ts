import type { IsoDate } from "../time/iso-date";
import { knownZone, wallClockAt } from "../time/zone";
import { lastDay } from "./dated-bookings";
import { isInConnectedCalendar } from "./pending-change";
import type { UnreadCalendar, UnreadReason } from "./send-task";
import type { Visit } from "./visit";

/** What is said of a visit whose calendar can't be read. */
export interface UnreadFacts {
  because: UnreadReason;
  /** The last day, on the visit's clock, on which its calendar or a calendar page showed it. */
  seenOn: IsoDate;
  /** The calendar's name, where somebody gave it one. */
  calendarName?: string;
  /** She has decided to go all the same. */
  stillGoes?: true;
}

/** How long a fault that mends itself is not said, and how long a calendar page that shows the visit stands for it. */
const QUIET_MS = 2 * 24 * 3_600_000;

/** Reasons that last until she, the teacher or the school's IT does something about them. */
const LASTING: ReadonlySet<UnreadReason> = new Set([
  ...(["needs-sign-in", "needs-permission", "needs-approval", "no-account"] as const),
  ...(["calendar-gone", "read-only"] as const),
]);

/**
 * Notes that the calendar of a visit could not be read. A reason that lasts is not replaced by one that mends itself,
 * which proves nothing about it; for another reason that lasts, she is asked anew.
 */
export function unreadNow(before: UnreadCalendar | undefined, because: UnreadReason, nowMs: number): UnreadCalendar {
  if (!before) return { because, sinceMs: nowMs };
  if (before.because === because || !LASTING.has(because)) return before;
  return { because, sinceMs: before.sinceMs };
}

/** When a calendar, or a calendar page, showed a visit last, in milliseconds since 1970. */
const seenAtMs = ({ sendTask, handedOverAt }: Visit): number => sendTask?.seenAtMs ?? (Date.parse(handedOverAt) || 0);

/**
 * Says what she has to know about a visit whose calendar can't be read. Undefined while it can be read, for one that is
 * over, and as long as nothing has to be said yet: two days for a fault that mends itself, and two days after a
 * calendar page showed the visit meanwhile.
 */
export function unreadFacts(visit: Visit, nowMs: number): UnreadFacts | undefined {
  const { unread, seenIn } = visit.sendTask ?? {};
  if (!unread || !isInConnectedCalendar(visit) || visit.change) return undefined;
  const zone = knownZone(visit.zone) ?? "UTC";
  const seenMs = seenAtMs(visit);
  const quietMs = LASTING.has(unread.because) && seenMs <= unread.sinceMs ? 0 : QUIET_MS;
  if (nowMs - Math.max(unread.sinceMs, seenMs) < quietMs || lastDay(visit) < wallClockAt(nowMs, zone).date)
    return undefined;
  return {
    because: unread.because,
    seenOn: wallClockAt(seenMs, zone).date,
    ...(seenIn === undefined ? {} : { calendarName: seenIn }),
    ...(unread.stillGoes ? { stillGoes: true } : {}),
  };
}

/** Notes that a calendar page showed a visit whose own calendar can't be read; gives any other visit as it is. */
export function seenOnPage(visit: Visit, nowMs: number): Visit {
  return visit.sendTask?.unread ? { ...visit, sendTask: { ...visit.sendTask, seenAtMs: nowMs } } : visit;
}

/** True for a visit that is booked in a calendar which answers that it is gone, or no longer shared with her. */
export const isCalendarGone = (visit: Visit): boolean =>
  isInConnectedCalendar(visit) && visit.sendTask?.unread?.because === "calendar-gone";
