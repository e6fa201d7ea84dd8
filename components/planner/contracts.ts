import type { Ask } from "../../lib/contracts/ask";
import type { Failure } from "../../lib/contracts/failure";
import type { FeedWanted } from "../../lib/contracts/feeds";
import type { ChangeName, Input } from "../../lib/contracts/requests";
import type { FeedPreview } from "../../lib/core/feeds/schedule-subscription";
import type { OverrideRefusal, SelectorOverride } from "../../lib/core/health/selector-override";
import type { RoutineKind, NonRoutineKind } from "../../lib/core/lexicon/routine-kinds";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import type { ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import type { IsoDate } from "../../lib/core/time/iso-date";

/** The result of a save: success without a value, or the failure. */
export type Outcome = Failure | null;

/** Changes records, and resolves when the page shows the change. */
export type Save = <N extends ChangeName>(name: N, input: Input<N>) => Promise<Outcome>;

/** The requests that an extension page may send. None of them rejects. */
export interface PlannerRequests {
  ask: Ask;
  save: Save;
}

/** One note on a schedule file, already in words. */
export interface FileNote {
  text: string;
  line?: number;
  /** Name of the property in the file, e.g. "RRULE". */
  field?: string;
  cure?: string;
  /** True when something in the file was left out. */
  isLoss?: boolean;
}

/** The result of reading a schedule file: entries, the text of a document, or why there is neither. */
export type ScheduleFileReading =
  | { entries: ScheduleEntry[]; notes: FileNote[]; calendarName?: string; calendarZone?: string }
  | { text: string; notes: FileNote[] }
  | { refusal: FileNote; notes?: FileNote[] };

export interface ReadScheduleFileOptions {
  signal: AbortSignal;
  /** Share of the file read so far, 0..1. */
  onProgress: (share: number) => void;
  /** Set to accept Word documents and PDFs, which give their text; otherwise they are refused as no calendar. */
  takesDocuments?: boolean;
}

/** A schedule that was read and is to be saved with its class. */
export interface PendingSchedule {
  sourceName: string;
  entries: ScheduleEntry[];
  notes: FileNote[];
  /** True when it was pasted or typed: its draft is kept until the schedule is saved. */
  isPasted?: true;
}

/** Settings that the planner changes. */
export interface Preferences {
  language: "auto" | "en" | "es";
  overlay: Record<CalendarVendor, boolean>;
  onlyNext: Record<CalendarVendor, boolean>;
  /** The signed override of selectors that she pasted, as text. */
  overrides: Partial<Record<CalendarVendor, SelectorOverride>>;
}

/** What this version's page reader supports. */
export interface Reader {
  /** Vendors whose calendar pages it reads. */
  sites: readonly CalendarVendor[];
  /** Version of the extension. */
  version: string;
  today: IsoDate;
}

/** Actions for subscribing to a feed, which need the host's permission. None of them rejects. */
export interface FeedActions {
  /**
   * Requests permission for the address's host and then reads the feed; saves nothing. Call it from a click.
   * `refusedHost`: the host that she did not allow.
   */
  tryFeed(wanted: FeedWanted): Promise<{ preview: FeedPreview } | { failure: Failure } | { refusedHost: string }>;
  subscribeFeed(wanted: FeedWanted): Promise<Outcome>;
  /** Gives up the permission for the host of an address that was tried and not subscribed to. */
  leaveFeed(address: string): Promise<void>;
  /** Call it from a click: it may have to request the host's permission again. */
  refreshFeed(feed: { classId: string; hostPattern: string }): Promise<{ isChanged: boolean } | { failure: Failure }>;
}

/** Actions of "Is my calendar readable?" that are no requests to the background. None of them rejects. */
export interface OverrideActions {
  /** Puts a pasted override in force, or says why it can't. */
  takeOverride(text: string): Promise<OverrideRefusal | null>;
  removeOverride(site: CalendarVendor): Promise<void>;
}

/** The planner's actions in its own page, through the browser's API. */
export interface PageActions extends FeedActions, OverrideActions {
  changePreferences(preferences: Partial<Preferences>): void;
  /** Rejects only when it is cancelled, with the signal's reason, or when the file is gone. */
  readScheduleFile(file: File, options: ReadScheduleFileOptions): Promise<ScheduleFileReading>;
  /** False when the browser refused. */
  copyText(text: string): Promise<boolean>;
  /** Makes a new id for a record. */
  newId(): string;
}

/** Texts that belong to other catalogues of lib/i18n. */
export interface SharedWords {
  kindLabel(kind: RoutineKind | NonRoutineKind): string;
}
