import type { ScheduleChanges } from "../schedule/compare-schedules";
import type { CutEntries } from "../schedule/cut-entries";
import type { FeedProblem } from "./feed-problem";

/** What one refresh changed and she has not looked at yet. */
export interface FeedChange {
  at: string;
  changes: ScheduleChanges;
}

/** A class's schedule that is read from an address again and again. At most one per class. */
export interface ScheduleSubscription {
  /** The class's id. */
  id: string;
  /** As secret as a password: see FeedAddress. */
  url: string;
  subscribedAt: string;
  /**
   * True when the host's permission was requested for this subscription: it is given back once no subscription needs
   * it.
   */
  askedHost: boolean;
  /** Validators of the version that the class's schedule is a copy of (RFC 9110, 8.8). */
  etag?: string;
  lastModified?: string;
  /** When the server last answered, changed or not. */
  lastReadAt: string;
  /** Entries of the calendar that could not be read and were left out. */
  leftOut: number;
  /** When to ask next, in milliseconds since 1970. */
  nextAtMs: number;
  /** Failed refreshes in a row. */
  failures: number;
  problem?: FeedProblem & { at: string };
  /** Newest first. */
  unseen: FeedChange[];
}

/** A subscription as the planner shows it: without the address. */
export interface SubscriptionOverview extends Pick<
  ScheduleSubscription,
  "lastReadAt" | "leftOut" | "problem" | "unseen"
> {
  maskedAddress: string;
  /** Of the host whose permission it needs. */
  hostPattern: string;
}

/** What would change if she subscribed to an address. */
export interface FeedPreview {
  entryCount: number;
  /** Entries that could not be read. */
  leftOut: number;
  /** Entries that were read and of which not all can be shown. */
  cut: CutEntries;
  /** Compared with the class's current schedule; null when there is none. */
  changes: ScheduleChanges | null;
}
