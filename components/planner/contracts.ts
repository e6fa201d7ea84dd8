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

/** What became of a save: nothing to say, or what went wrong. */
export type Outcome = Failure | null;

/** Changes records, and waits until the page shows what was changed. */
export type Save = <N extends ChangeName>(name: N, input: Input<N>) => Promise<Outcome>;

/** Everything that the contracts let a page of the extension ask. Neither rejects. */
export interface PlannerRequests {
  ask: Ask;
  save: Save;
}

/** One remark about a schedule file, already in words. */
export interface FileNote {
  text: string;
  line?: number;
  /** Name of the property in the file, e.g. "RRULE". */
  field?: string;
  cure?: string;
  /** Something of the file was left out. */
  isLoss?: boolean;
}

/** What was read from a schedule file: entries, the text of a document, or the reason why there is neither. */
export type ScheduleFileReading =
  | { entries: ScheduleEntry[]; notes: FileNote[]; calendarName?: string; calendarZone?: string }
  | { text: string; notes: FileNote[] }
  | { refusal: FileNote; notes?: FileNote[] };

export interface ReadScheduleFileOptions {
  signal: AbortSignal;
  /** Share of the file read so far, 0..1. */
  onProgress: (share: number) => void;
  /** Word documents and PDFs give their text; without it they are refused as no calendar. */
  takesDocuments?: boolean;
}

/** A schedule that was read and waits to be saved with its class. */
export interface PendingSchedule {
  sourceName: string;
  entries: ScheduleEntry[];
  notes: FileNote[];
  /** It was pasted or typed in: the text is kept until the schedule is saved. */
  isPasted?: true;
}

/** Settings that the planner changes. */
export interface Preferences {
  language: "auto" | "en" | "es";
  overlay: Record<CalendarVendor, boolean>;
  onlyNext: Record<CalendarVendor, boolean>;
  /** What she pasted to mend the reading of a calendar. */
  overrides: Partial<Record<CalendarVendor, SelectorOverride>>;
}

/** The reader of calendar pages in this version. */
export interface Reader {
  /** Calendars that it reads. */
  sites: readonly CalendarVendor[];
  /** Of the extension. */
  version: string;
  today: IsoDate;
}

/** What subscribing to a published calendar does with the host's permission. None of them rejects. */
export interface FeedActions {
  /**
   * Asks the browser for the address's host and then looks at the calendar; nothing is saved. Call it from a click.
   * `refusedHost`: she did not allow that host.
   */
  tryFeed(wanted: FeedWanted): Promise<{ preview: FeedPreview } | { failure: Failure } | { refusedHost: string }>;
  subscribeFeed(wanted: FeedWanted): Promise<Outcome>;
  /** An address that was tried is not subscribed to: its host is given back. */
  leaveFeed(address: string): Promise<void>;
  /** Call it from a click: the host's permission may have to be asked for again. */
  refreshFeed(feed: { classId: string; hostPattern: string }): Promise<{ isChanged: boolean } | { failure: Failure }>;
}

/** What "Is my calendar readable?" can do beside asking the background. None of them rejects. */
export interface OverrideActions {
  /** Uses a pasted text from now on, or tells why not. */
  takeOverride(text: string): Promise<OverrideRefusal | null>;
  removeOverride(site: CalendarVendor): Promise<void>;
}

/** What the planner does in its own page, with the browser. None of them rejects. */
export interface PageActions extends FeedActions, OverrideActions {
  changePreferences(preferences: Partial<Preferences>): void;
  /** Rejects with the signal's reason when it is cancelled, and only then or when the file is gone. */
  readScheduleFile(file: File, options: ReadScheduleFileOptions): Promise<ScheduleFileReading>;
  /** False when the browser refused. */
  copyText(text: string): Promise<boolean>;
  /** A new identifier for a record. */
  newId(): string;
}

/** Words that other catalogues own. */
export interface SharedWords {
  kindLabel(kind: RoutineKind | NonRoutineKind): string;
}
