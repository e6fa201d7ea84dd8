import type { CalendarPort } from "./calendar-port";

/** The calendars of the accounts that she connected. */
export interface CalendarAccounts {
  /** Gives an account's calendars; undefined once it is no longer connected. */
  open(accountId: string): Promise<CalendarPort | undefined>;
  /** Queues work on an account: it starts when all work queued before it has ended. */
  inLine<T>(accountId: string, work: () => Promise<T>): Promise<T>;
}
