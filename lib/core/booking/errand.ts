import type { CalendarRefusal } from "./calendar-refusal";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { Conflict } from "./find-conflicts";

/** Whose free times could not be seen before a visit was booked: these are not free, they are unknown. */
export type Unseen = "own" | "target" | "teacher";

/** Why a visit waits or was not booked. */
export type ErrandReason =
  | CalendarRefusal["code"]
  | "conflict"
  | "past"
  | "away"
  | "no-date-left"
  | "no-account"
  | "text-policy"
  | "no-name-key"
  | "guest-outside"
  | "class-gone"
  | "booked-at-same-time";

/**
 * What is being done about a visit's event in a connected calendar, written before each step: a worker that is killed
 * goes on from here. It says nothing that is not in the visit, but for the calendar's own answers.
 */
export interface Errand {
  accountId: string;
  calendarId: string;
  /** The key of the request that was made, or may have been; absent before the first one. */
  key?: string;
  /** True when guests were invited, who are notified of a removal as well. */
  hasGuests: boolean;
  /** When its five seconds end, in milliseconds since 1970. */
  heldUntilMs?: number;
  /** Its place in the line of the account. */
  queuedAtMs?: number;
  /** Not before this time. */
  retryAtMs?: number;
  tries: number;
  /** She wants it removed although somebody changed it. */
  isAnyway?: true;
  /** What was found at its times; she booked anyway where `isAccepted`. */
  conflicts?: Conflict[];
  isAccepted?: true;
  unseen?: Unseen[];
  /** When its calendar was last asked about it, in milliseconds since 1970. */
  lookedAtMs?: number;
  /** What the teacher had answered then. */
  guest?: GuestAnswer;
  /** Events of its calendar that may be dates which are missing there, until she says whether they are. */
  offered?: OfferedEvent[];
  /** Events, series among them, of which she said that they are not it. */
  notIds?: string[];
  /** The series that this visit takes over from: it ends the day before, once this one is in the calendar. */
  replaces?: { visitId: string; plannedOn: IsoDate };
}

/** An event that may be a missing date of a series, on the visit's clock. */
export interface OfferedEvent extends Interval {
  /** The date by the cadence for which it is offered. */
  plannedOn: IsoDate;
  date: IsoDate;
  eventId: string;
  seriesId?: string;
  title: string;
}

/** How a guest of an event answered. */
export type GuestAnswer = "none" | "waiting" | "accepted" | "tentative" | "declined";

/** Forgets the titles of what else is there, and keeps when it is and in whose calendar. */
export function withoutTitles({ conflicts, ...errand }: Errand): Errand {
  return conflicts ? { ...errand, conflicts: conflicts.map(({ title: _theirs, ...one }) => one) } : errand;
}

/** What Pushpin waits before it tries again, ms: longer each time, up to a quarter of an hour. */
export function backOffMs(tries: number): number {
  return Math.min(30_000 * 2 ** Math.min(tries, 6), 900_000);
}
