import type { ForTerm } from "../../lib/core/booking/term";
import type { Ask } from "../../lib/contracts/ask";
import type { Answer } from "../../lib/contracts/contract";
import type { Failure } from "../../lib/contracts/failure";
import type { FeedChoice } from "../../lib/contracts/feeds";
import type { ChangeName, Input, Output } from "../../lib/contracts/requests";
import type { FeedPreview } from "../../lib/core/feeds/schedule-subscription";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import type { WindowChoice } from "../../lib/core/suggest/push-in-window";
import type { Interval } from "../../lib/core/time/interval";
import type { IsoDate } from "../../lib/core/time/iso-date";
import type { ScheduleFileReading, ListFileReading, ReadScheduleFileOptions } from "./files/file-reading";
import type { Result } from "../../lib/core/result";

/** Why a save failed; null where it succeeded. */
export type SaveFailure = Failure | null;

/** Changes records, and resolves when the page shows the change. */
export type Save = <N extends ChangeName>(name: N, input: Input<N>) => Promise<SaveFailure>;

/** The requests that an extension page may send. None of them rejects. */
export interface PlannerRequests {
  ask: Ask;
  save: Save;
}

/** A session as an entry of a calendar file: when it was and its outcome. Names no student. */
export interface SessionEvent {
  sessionId: string;
  date: IsoDate;
  /** Absent where the time is not known. */
  time?: Interval;
  summary: string;
}

/** Settings that the planner changes. */
export interface Preferences {
  language: "auto" | "en" | "es";
  overlay: Record<CalendarVendor, boolean>;
  onlyNext: Record<CalendarVendor, boolean>;
  /** The year whose end she has gone through, or put off; 0 for none. */
  yearReviewed: number;
  /** Minutes before a session at which she is reminded of it; 0 for no reminder. */
  reminderMinutes: 0 | 5 | 10;
  /** True while initials are hidden, for sharing the screen. */
  isPrivate: boolean;
}

/** What this version's page reader supports. */
export interface Reader {
  /** Vendors whose calendar pages it reads. */
  vendors: readonly CalendarVendor[];
  /** Version of the extension. */
  version: string;
  today: IsoDate;
}

/** Actions for subscribing to a feed, which need the host's permission. None of them rejects. */
export interface FeedActions {
  /**
   * Requests permission for the address's host and then reads the feed; saves nothing. Call it from a click.
   * Fails with `host-refused` when she did not allow the host.
   */
  previewFeed(wanted: FeedChoice): Promise<Result<FeedPreview, Failure | { code: "host-refused"; host: string }>>;
  subscribeFeed(wanted: FeedChoice): Promise<SaveFailure>;
  /** Gives up the permission for the host of an address that was tried and not subscribed to. */
  leaveFeed(address: string): Promise<void>;
  /** Call it from a click: it may have to request the host's permission again. */
  refreshFeed(feed: { classId: string; hostPattern: string }): Promise<Answer<{ isChanged: boolean }>>;
}

/** Actions of "Is my calendar readable?" that are no requests to the background. None of them rejects. */
export interface OverrideActions {
  /** Tries a pasted override on this page and saves it; gives the reason when it can't be used. */
  saveOverride: (text: string) => Promise<SaveFailure>;
}

/** Connects an account of a calendar. Call it from a click: the browser asks her first. */
export interface CalendarActions {
  connectCalendar: (wanted: Input<"connectCalendar">) => Promise<SaveFailure>;
}

/** Asks the browser for a folder of hers. Call both from a click. They reject when the browser refuses. */
export interface FolderActions {
  /** False when she cancelled. */
  choose: () => Promise<boolean>;
  /** Asks her to allow the chosen folder again. */
  allow: () => Promise<boolean>;
}

/** The planner's actions in its own page, through the browser's API. */
export interface PageActions extends FeedActions, OverrideActions, CalendarActions {
  /** Null where the browser has no folders. */
  folders: FolderActions | null;
  changePreferences: (preferences: Partial<Preferences>) => void;
  /** Books a window; a visit that goes as a file is saved as a download. */
  bookWindow: (windowId: string, forTerm: ForTerm, choice?: WindowChoice) => Promise<Answer<Output<"bookWindow">>>;
  /** Books a touch base; see {@link bookWindow}. */
  bookTouchBase: (wanted: Input<"bookTouchBase">) => Promise<Answer<Output<"bookTouchBase">>>;
  /**
   * Rejects when it is cancelled, with the signal's reason, or when the file no longer exists; otherwise gives a
   * refusal.
   */
  readScheduleFile: (file: File, options: ReadScheduleFileOptions) => Promise<ScheduleFileReading>;
  /**
   * Reads a caseload list or an IEP: the text of a table, list, Word document or PDF. Nothing of the file is kept.
   * Never rejects.
   */
  readListFile: (file: File, signal: AbortSignal) => Promise<ListFileReading>;
  /** Opens the calendar at the week of a day, in a tab of its own. */
  openCalendar: (date: IsoDate) => void;
  /** False when the browser refused. */
  copyText: (text: string) => Promise<boolean>;
  /** Hands text to the browser as a download. */
  saveTextFile: (name: string, text: string) => void;
  /** Hands a page to the browser as a download. */
  saveHtmlFile: (name: string, html: string) => void;
  /** Hands sessions to the browser as a calendar file. */
  saveSessionsFile: (name: string, events: readonly SessionEvent[]) => Promise<void>;
  /** Asks whether notifications may be shown. Call it from a click. */
  allowNotifications: () => Promise<boolean>;
  /** Makes a new id for a record. */
  newId: () => string;
}
