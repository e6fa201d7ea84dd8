import type { RecordKind } from "../../lib/core/vault/record-kinds";
import type { Failure } from "../../lib/contracts/failure";
import type { TeacherAnswer } from "../../lib/core/asking/teacher-answer";
import type {
  CellDecision,
  CellReach,
  QuestionSubject,
  SchoolClass,
  Site,
  Student,
  WorkingHours,
} from "../../lib/core/caseload/records";
import type { FeedPreview } from "../../lib/core/feeds/schedule-subscription";
import type { CalendarHealth } from "../../lib/core/health/calendar-health";
import type { OverrideRefusal, SelectorOverride } from "../../lib/core/health/selector-override";
import type { IsoDate } from "../../lib/core/time/iso-date";
import type { ClassMatrix } from "../../lib/contracts/class-matrix";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import type { NonRoutineKind, RoutineKind } from "../../lib/core/lexicon/routine-kinds";
import type { ScheduleChanges } from "../../lib/core/schedule/compare-schedules";
import type { CalendarPreview } from "../../lib/core/school-calendar/propose-days";
import type { BellSchedule, Rotation } from "../../lib/core/school-calendar/school-day";
import type {
  CalendarImport,
  ChangedDays,
  SchoolCalendarView,
  TypedDays,
} from "../../lib/contracts/school-calendar-view";
import type { PageCalendarId, PageCalendarList } from "../../lib/core/schedule/page-calendars";
import type { ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import type { PageCalendarPreview } from "../../lib/core/schedule/take-over-preview";

/** What became of a save: nothing to say, or what went wrong. */
export type Outcome = Failure | null;

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

/** What was read from a schedule file: entries, or the reason why there are none. */
export type ScheduleFileReading =
  | { entries: ScheduleEntry[]; notes: FileNote[]; calendarName?: string; calendarZone?: string }
  | { refusal: FileNote; notes?: FileNote[] };

export interface ReadScheduleFileOptions {
  signal: AbortSignal;
  /** Share of the file read so far, 0..1. */
  onProgress: (share: number) => void;
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

/** What "Is my calendar readable?" can do. None of them rejects. */
export interface HealthActions {
  /** Removes stored records that can't be read. */
  removeDamaged(records: { kind: RecordKind; id: string }[]): Promise<Outcome>;
  /** She knows which records are missing. */
  acceptMissing(): Promise<Outcome>;
  /** Begins with an empty vault after all was lost. */
  startAnew(): Promise<Outcome>;
  /** How the calendars were read lately. */
  calendarHealth(): Promise<{ calendars: CalendarHealth[] } | { failure: Failure }>;
  /** The censored structure of the open calendar page; null when none is open. */
  pageReport(site: CalendarVendor): Promise<{ text: string } | { failure: Failure } | null>;
  /** Uses a pasted text from now on, or tells why not. */
  takeOverride(text: string): Promise<OverrideRefusal | null>;
  removeOverride(site: CalendarVendor): Promise<void>;
}

/** What the matrix and the ask cards can do. None of them rejects. */
export interface MatrixActions {
  /** The activity matrix of a class, as it stands now. */
  matrixOf(classId: string): Promise<{ matrix: ClassMatrix } | { failure: Failure }>;
  decideCell(word: {
    studentId: string;
    goalId: string;
    titleKey: string;
    reach: CellReach["reach"];
    verdict: CellDecision["verdict"];
  }): Promise<Outcome>;
  removeCellDecision(id: string): Promise<Outcome>;
  /** Remembers that the teacher was asked today. */
  rememberQuestion(question: { classId: string; about: QuestionSubject }): Promise<Outcome>;
  forgetQuestion(id: string): Promise<Outcome>;
  keepAnswer(answer: TeacherAnswer): Promise<Outcome>;
  removeTeacherWord(word: { what: "routine" | "title" | "blocked"; id: string }): Promise<Outcome>;
  /** False when the browser refused. */
  copyText(text: string): Promise<boolean>;
}

/** What the school calendar can do. None of them rejects. */
export interface SchoolCalendarActions {
  schoolCalendar(): Promise<{ view: SchoolCalendarView } | { failure: Failure }>;
  /** What a school's calendar would give its site; changes nothing. */
  readSchoolCalendar(file: {
    siteId: string;
    sourceName: string;
    entries: ScheduleEntry[];
  }): Promise<{ preview: CalendarPreview } | { failure: Failure }>;
  importSchoolCalendar(decided: CalendarImport): Promise<Outcome>;
  typeSchoolDays(days: TypedDays): Promise<Outcome>;
  /** Days of the list get other dates, another site or another meaning. */
  changeSchoolDays(days: ChangedDays): Promise<Outcome>;
  removeSchoolDays(ids: string[]): Promise<Outcome>;
  saveBellSchedule(schedule: BellSchedule): Promise<Outcome>;
  removeBellSchedule(id: string): Promise<Outcome>;
  saveRotation(rotation: Rotation): Promise<Outcome>;
  removeRotation(id: string): Promise<Outcome>;
}

/** A class and the address of its calendar, as it was typed. */
export interface FeedWanted {
  classId: string;
  address: string;
}

/** What subscribing to a published calendar can do. None of them rejects. */
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
  stopFeed(classId: string): Promise<Outcome>;
  seeFeedChanges(classId: string): Promise<Outcome>;
}

/** A class and the calendar of her own page that shall be its schedule. */
export interface PageCalendarWanted extends PageCalendarId {
  classId: string;
}

/** Taking over a calendar of her own calendar page. None of them rejects. */
export interface PageCalendarActions {
  pageCalendars(): Promise<PageCalendarList | { failure: Failure }>;
  /** What taking it over would bring; nothing is saved. */
  previewPageCalendar(wanted: PageCalendarWanted): Promise<PageCalendarPreview | { failure: Failure }>;
  takePageCalendar(wanted: PageCalendarWanted): Promise<Outcome>;
}

/** Everything the planner can do; main.tsx joins it to the background. None of them rejects. */
export interface PlannerActions
  extends MatrixActions, FeedActions, PageCalendarActions, SchoolCalendarActions, HealthActions {
  saveSite(site: Site): Promise<Outcome>;
  removeSite(id: string): Promise<Outcome>;
  saveClass(schoolClass: SchoolClass): Promise<Outcome>;
  removeClass(id: string): Promise<Outcome>;
  /** What a new schedule would change in a class that has one; null when that can't be told. */
  compareSchedule(schedule: { classId: string; entries: ScheduleEntry[] }): Promise<ScheduleChanges | null>;
  importSchedule(schedule: { classId: string; sourceName: string; entries: ScheduleEntry[] }): Promise<Outcome>;
  correctTitle(correction: {
    classId: string;
    titleKey: string;
    kind: RoutineKind | NonRoutineKind | null;
  }): Promise<Outcome>;
  saveStudent(student: Student): Promise<Outcome>;
  removeStudent(id: string): Promise<Outcome>;
  saveWorkingHours(workingHours: WorkingHours[]): Promise<Outcome>;
  removeDeclines(ids: string[]): Promise<Outcome>;
  changePreferences(preferences: Partial<Preferences>): void;
  /** Rejects with the signal's reason when it is cancelled, and only then or when the file is gone. */
  readScheduleFile(file: File, options: ReadScheduleFileOptions): Promise<ScheduleFileReading>;
  /** A new identifier for a record. */
  newId(): string;
}

/** Words that other catalogues own. */
export interface SharedWords {
  kindLabel(kind: RoutineKind | NonRoutineKind): string;
}
