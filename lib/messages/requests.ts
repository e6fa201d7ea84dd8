import type { RecordKind } from "../core/vault/record-kinds";
import type { VaultHealth } from "../core/vault/vault-health";
import type { Caseload } from "../contracts/caseload";
import type { Failure } from "../contracts/failure";
import type { Result } from "../core/result";
import type { TeacherAnswer } from "../core/asking/teacher-answer";
import type {
  CellDecision,
  CellReach,
  QuestionSubject,
  SchoolClass,
  Site,
  Student,
  WorkingHours,
} from "../core/caseload/records";
import type { FeedPreview } from "../core/feeds/schedule-subscription";
import type { ClassMatrix } from "../contracts/class-matrix";
import type { NonRoutineKind, RoutineKind } from "../core/lexicon/routine-kinds";
import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { CalendarHealth } from "../core/health/calendar-health";
import type { CalendarVendor } from "../core/schedule/calendar-reading";
import type { PageRest } from "../page-facts/page-facts";
import type { ScheduleChanges } from "../core/schedule/compare-schedules";
import type { ScheduleEntry } from "../core/schedule/schedule-entry";
import type { CalendarPreview } from "../core/school-calendar/propose-days";
import type { BellSchedule, Rotation } from "../core/school-calendar/school-day";
import type { CalendarImport, ChangedDays, SchoolCalendarView, TypedDays } from "../contracts/school-calendar-view";
import type { PageCalendarId, PageCalendarList } from "../core/schedule/page-calendars";
import type { PageCalendarPreview } from "../core/schedule/take-over-preview";
import type { Today } from "../contracts/today";
import type { NotYet, PageWeek, WindowCard } from "../contracts/overlay-week";
import type { SuggestionList } from "../contracts/suggestion-list";
import type { IsoDate } from "../core/time/iso-date";
import type { EditionForgotten, FactsMessage } from "../page-facts/facts-writer";

export type { Failure };

/** From the calendar page (content script) to the background. */
export interface CalendarPageRequests {
  /** A card is opened for the first time on this page: bring its script in. */
  cardScriptAsked: { input: null; output: null };
  /** The page shows this week: what shall be drawn? Its facts are many: they travel as JSON, and once only. */
  weekRead: {
    input: FactsMessage & { rest: PageRest; account?: string };
    output: PageWeek | NotYet | EditionForgotten;
  };
}

/** From the calendar page and from lists (side panel) to the background. */
export interface WindowRequests {
  /** What does the card of this window say? */
  cardAsked: { input: { windowId: string }; output: WindowCard };
  /** Book it: hands the event over to the calendar in a new tab. */
  windowBooked: { input: { windowId: string; place?: CalendarPlace }; output: { bookingId: string } };
  /** Not this: never again this routine of the class for these students. */
  windowDeclined: { input: { windowId: string }; output: { declineIds: string[] } };
  /** Takes declines back. */
  declinesRemoved: { input: { declineIds: string[] }; output: null };
  /** Takes back a booking that was handed over but never saved. */
  bookingRemoved: { input: { bookingId: string }; output: null };
}

/** From popup, side panel and planner to the background. */
export interface DayRequests {
  /** Which calendar shall a link lead to? The one that was seen last. */
  calendarPlaceAsked: { input: null; output: CalendarPlace };
  /** Today's sessions. */
  todayAsked: { input: null; output: Today };
  /** Marks a visit for all of its students, or for one; `open` takes the mark back. */
  sessionMarked: {
    input: { bookingId: string; studentId?: string; outcome: "done" | "missed" | "open" };
    output: Today;
  };
  /** The windows of the week last shown on the calendar page, or of the week of `date`. */
  suggestionsAsked: { input: { date?: IsoDate }; output: SuggestionList };
}

/** From the planner to the background. Saves answer with what is wrong, field by field; nothing is saved then. */
export interface PlannerRequests {
  caseloadAsked: { input: null; output: Caseload };
  siteSaved: { input: Site; output: null };
  siteRemoved: { input: { id: string }; output: null };
  classSaved: { input: SchoolClass; output: null };
  /** Removes the class, its schedule, corrections and declines. Refused while students belong to it. */
  classRemoved: { input: { id: string }; output: null };
  /** What replacing a class's schedule would change; null when it has none. */
  scheduleCompared: { input: { classId: string; entries: ScheduleEntry[] }; output: ScheduleChanges | null };
  /** Replaces a class's schedule as a whole. */
  scheduleImported: { input: { classId: string; sourceName: string; entries: ScheduleEntry[] }; output: null };
  /** The therapist's word on a title; null takes it back to what the rules say. */
  titleCorrected: {
    input: { classId: string; titleKey: string; kind: RoutineKind | NonRoutineKind | null };
    output: null;
  };
  studentSaved: { input: Student; output: null };
  studentRemoved: { input: { id: string }; output: null };
  /** Replaces all working hours. */
  workingHoursSaved: { input: { workingHours: WorkingHours[] }; output: null };
}

/** From the planner to the background: a class's schedule that is read from an address. */
export interface FeedRequests {
  /** What subscribing would bring; nothing is kept of it. */
  feedTried: { input: { classId: string; address: string }; output: FeedPreview };
  /**
   * Reads the schedule from this address from now on.
   * `askedHost`: the browser was asked for the host's permission for this, and it shall be given back in the end.
   */
  feedSubscribed: { input: { classId: string; address: string; askedHost: boolean }; output: null };
  feedRefreshed: { input: { classId: string }; output: { isChanged: boolean } };
  /** Forgets the address; the schedule stays as it was last read. */
  feedStopped: { input: { classId: string }; output: null };
  /** She has looked at what the refreshes brought. */
  feedChangesSeen: { input: { classId: string }; output: null };
}

/** From the planner to the background: a calendar of her own calendar page as a class's schedule. */
export interface PageCalendarRequests {
  /** The calendars whose events were seen on the page. */
  pageCalendarsAsked: { input: null; output: PageCalendarList };
  /** What taking one over would bring; nothing is kept of it. */
  pageCalendarTried: { input: PageCalendarId & { classId: string }; output: PageCalendarPreview };
  /** Makes it the class's schedule for the days read, or adds what was read since. */
  pageCalendarTaken: { input: PageCalendarId & { classId: string }; output: null };
}

/** From the planner's screen on what was read of the calendars to the background. */
export interface HealthRequests {
  /** How were the calendars read lately? */
  calendarHealthAsked: { input: null; output: CalendarHealth[] };
  /** What is the open calendar page built of, without what is written on it? null when none is open. */
  pageReportAsked: { input: { site: CalendarVendor }; output: { text: string } | null };
}

/** From the planner's matrix and ask cards to the background. */
/** Answered to the extension's own pages: what became of stored records. */
export interface VaultRequests {
  vaultHealthAsked: { input: null; output: VaultHealth };
  /** Removes records that can't be read. */
  damagedRemoved: { input: { records: { kind: RecordKind; id: string }[] }; output: null };
  /** She knows of the missing records. */
  missingAccepted: { input: null; output: null };
  /** Begins with an empty vault after all was lost. */
  vaultStartedAnew: { input: null; output: null };
}

export interface MatrixRequests {
  /** Goals down, routines across: what does the matrix of this class say? */
  matrixAsked: { input: { classId: string }; output: ClassMatrix };
  /** The therapist's word on a cell, for this student, this class or always. */
  cellDecided: {
    input: {
      studentId: string;
      goalId: string;
      titleKey: string;
      reach: CellReach["reach"];
      verdict: CellDecision["verdict"];
    };
    output: null;
  };
  /** Takes a decision back. */
  cellDecisionRemoved: { input: { id: string }; output: null };
  /** A question was copied or mailed to the class's teacher today. */
  teacherAsked: { input: { classId: string; about: QuestionSubject }; output: null };
  /** Forgets that the teacher was asked. */
  teacherQuestionRemoved: { input: { id: string }; output: null };
  /** What the teacher answered; answers with what is wrong, field by field. */
  teacherAnswered: { input: TeacherAnswer; output: null };
  /** Takes back a routine, a title's meaning or a time that the teacher told. */
  teacherWordRemoved: { input: { what: "routine" | "title" | "blocked"; id: string }; output: null };
}

/** From the planner's school calendar. Saves answer with what is wrong, field by field; nothing is saved then. */
export interface SchoolCalendarRequests {
  schoolCalendarAsked: { input: null; output: SchoolCalendarView };
  /** What would a school's calendar give its site? */
  schoolCalendarRead: {
    input: { siteId: string; sourceName: string; entries: ScheduleEntry[] };
    output: CalendarPreview;
  };
  /** Keeps a school's calendar as decided, title by title. */
  schoolCalendarImported: { input: CalendarImport; output: null };
  schoolDaysTyped: { input: TypedDays; output: null };
  /** Days of the list get other dates, another site or another meaning. */
  schoolDaysChanged: { input: ChangedDays; output: null };
  schoolDaysRemoved: { input: { ids: string[] }; output: null };
  bellScheduleSaved: { input: BellSchedule; output: null };
  /** Refused while days go by it. */
  bellScheduleRemoved: { input: { id: string }; output: null };
  rotationSaved: { input: Rotation; output: null };
  rotationRemoved: { input: { id: string }; output: null };
}

export interface Requests
  extends
    CalendarPageRequests,
    WindowRequests,
    DayRequests,
    PlannerRequests,
    FeedRequests,
    PageCalendarRequests,
    MatrixRequests,
    SchoolCalendarRequests,
    HealthRequests,
    VaultRequests {}
export type RequestName = keyof Requests;

/** What the background answers. */
export type Answer<T> = Result<T, Failure>;
