import type { CalendarRefusal } from "./calendar-refusal";
import type { IsoDate } from "../time/iso-date";
import { isOfCalendar, type Conflict } from "./find-conflicts";

/** Whose busy times could not be read before a visit was booked: unknown, which must not be shown as free. */
export type Unseen = "own" | "target" | "teacher";

/** Why a visit waits or was not booked. */
export type SendTaskReason =
  | CalendarRefusal["code"]
  | "conflict"
  | "past"
  | "no-school"
  | "no-zone"
  | "away"
  | "no-date-left"
  | "no-account"
  | "text-policy"
  | "no-name-key"
  | "guest-outside"
  | "class-gone"
  | "booked-at-same-time";

/** Why the calendar of a visit can't be read. `no-account`: its account is not connected any more. */
export type UnreadReason = CalendarRefusal["code"] | "no-account";

/** That the calendar of a visit can't be read; the visit keeps the state that it had before. */
export interface UnreadCalendar {
  because: UnreadReason;
  /** Since when, in milliseconds since 1970. */
  sinceMs: number;
  /** She goes all the same, and is not asked about it any more. */
  stillGoes?: true;
}

/**
 * What is being done about a visit's event in a connected calendar, written before each step: a background worker that
 * was killed resumes from it. Apart from the calendar's answers it repeats only what the visit says.
 */
export interface SendTask {
  accountId: string;
  calendarId: string;
  /** The key of the request that was made, or may have been; absent before the first one. */
  key?: string;
  /** True when guests were invited, who are notified of a removal as well. */
  hasGuests: boolean;
  /** She books it without inviting the teacher. */
  isUninvited?: true;
  /** When the five seconds end in which she can undo it, in milliseconds since 1970. */
  heldUntilMs?: number;
  /** When it entered the queue of its account, in milliseconds since 1970; the oldest is sent first. */
  queuedAtMs?: number;
  /** Earliest time of the next try, in milliseconds since 1970. */
  retryAtMs?: number;
  tries: number;
  /** She wants it removed although somebody changed it. */
  isAnyway?: true;
  /** Other events that were found at its times; she booked anyway where `isAccepted`. */
  conflicts?: Conflict[];
  isAccepted?: true;
  unseen?: Unseen[];
  /** When its calendar was last asked about it, in milliseconds since 1970. */
  lookedAtMs?: number;
  /**
   * When its calendar showed it last, in milliseconds since 1970; while that can't be read, when a calendar page did.
   * Absent where neither happened since it was sent.
   */
  seenAtMs?: number;
  /** The calendar's name then, where somebody gave it one. */
  seenIn?: string;
  /** Set while its calendar can't be read. */
  unread?: UnreadCalendar;
  /** When its calendar last took over a change, or Pushpin first saw one there, in milliseconds since 1970. */
  changedAtMs?: number;
  /**
   * The last day of the series in its calendar, if somebody ended it there earlier than agreed and the calendar shows
   * no later date.
   */
  endedOn?: IsoDate;
  /**
   * Where this visit is the rest of a series that ended early in its calendar: the visit of that series, and the day.
   * Until a calendar has the rest, Undo returns its dates to that visit.
   */
  restOf?: { visitId: string; endedOn: IsoDate };
  /**
   * Where this visit is a date that its calendar lost and that she puts back: the visit of which it is a date, perhaps
   * itself. Until a calendar has it, Undo makes it a lost date again.
   */
  putBackOf?: { visitId: string; plannedOn: IsoDate };
  /** The line that she wanted in the invitation when its event was written last; absent where it never was. */
  sentLine?: string;
  /** What the teacher had answered then. */
  guest?: GuestAnswer;
  /**
   * The series that this visit continues from `plannedOn` on: Pushpin ends that series the day before, once this visit
   * is in the calendar.
   */
  replaces?: { visitId: string; plannedOn: IsoDate };
}

/** How a guest of an event answered. */
export type GuestAnswer = "none" | "waiting" | "accepted" | "tentative" | "declined";

/** Lists what she saw at a visit's times and accepted when she booked it all the same. */
export const acceptedBy = ({ sendTask }: { sendTask?: SendTask | undefined }): readonly Conflict[] =>
  sendTask?.isAccepted === true ? (sendTask.conflicts ?? []) : [];

/** Lists the ways between buildings that she accepted; they outlast a change of the visit. */
export const acceptedWays = (visit: { sendTask?: SendTask | undefined }): Conflict[] =>
  acceptedBy(visit).filter((one) => !isOfCalendar(one));

/** Gives what is kept of a visit's conflicts once they are settled: the ways between buildings that she accepted. */
export function keptConflicts(visit: { sendTask?: SendTask | undefined }): {
  conflicts: Conflict[] | undefined;
  isAccepted: true | undefined;
} {
  const ways = acceptedWays(visit);
  const isKept = ways.length > 0;
  return { conflicts: isKept ? ways : undefined, isAccepted: isKept ? true : undefined };
}

/** Drops the titles of the conflicts, and keeps their dates and whose calendar they are in. */
export function withoutTitles({ conflicts, ...sendTask }: SendTask): SendTask {
  return conflicts ? { ...sendTask, conflicts: conflicts.map(({ title: _theirs, ...one }) => one) } : sendTask;
}

const DAY_MS = 86_400_000;

/**
 * Gives the milliseconds until a planned try, 0 when it is due. No server is waited for longer than a day: a try that
 * is planned later was planned before the device's clock was set back, and is due.
 */
export function waitForTryMs({ retryAtMs = 0 }: Pick<SendTask, "retryAtMs">, nowMs: number): number {
  const waitMs = retryAtMs - nowMs;
  return waitMs > 0 && waitMs <= DAY_MS ? waitMs : 0;
}

/**
 * Gives the milliseconds to wait before the next try, where the server names no time: twice as long each time, up to a
 * quarter of an hour, less up to a quarter of that, so that devices that failed together do not come back together.
 * @param random from 0 up to 1
 */
export function backOffMs(tries: number, random: number): number {
  const longest = Math.min(30_000 * 2 ** Math.min(tries, 6), 900_000);
  return Math.round(longest * (1 - random / 4));
}
