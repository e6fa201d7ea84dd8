import type { Caseload } from "../core/caseload/caseload";
import type { Failure } from "../core/caseload/failure";
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
import type { CalendarHealth } from "../core/health/calendar-health";
import type { ClassMatrix } from "../core/matrix/class-matrix";
import type { NonRoutineKind, RoutineKind } from "../core/routines/routine-kinds";
import type { CalendarSite } from "../core/schedule/calendar-reading";
import type { PageFacts, PageRest } from "../core/schedule/page-facts";
import type { ScheduleChanges } from "../core/schedule/compare-schedules";
import type { ScheduleEntry } from "../core/schedule/schedule-entry";
import type { Today } from "../core/sessions/today";
import type { NotYet, PageWeek, WindowCard } from "../core/suggest/overlay-week";
import type { SuggestionList } from "../core/suggest/suggestion-list";
import type { IsoDate } from "../core/time/iso-date";

export type { Failure };

/** From the calendar page (content script) to the background. */
export interface CalendarPageRequests {
  /** A card is opened for the first time on this page: bring its script in. */
  cardScriptAsked: { input: null; output: null };
  /** The page shows this week: what shall be drawn? */
  weekRead: { input: { facts: PageFacts; rest: PageRest; accountPath?: string }; output: PageWeek | NotYet };
}

/** From the calendar page and from lists (side panel) to the background. */
export interface WindowRequests {
  /** What does the card of this window say? */
  cardAsked: { input: { windowId: string }; output: WindowCard };
  /** Book it: hands the event over to the calendar in a new tab. */
  windowBooked: { input: { windowId: string; accountPath?: string }; output: { bookingId: string } };
  /** Not this: never again this routine of the class for these students. */
  windowDeclined: { input: { windowId: string }; output: { declineIds: string[] } };
  /** Takes declines back. */
  declinesRemoved: { input: { declineIds: string[] }; output: null };
  /** Takes back a booking that was handed over but never saved. */
  bookingRemoved: { input: { bookingId: string }; output: null };
}

/** From popup and side panel to the background. */
export interface DayRequests {
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

/** From the planner's screen on what was read of the calendars to the background. */
export interface HealthRequests {
  /** How were the calendars read lately? */
  calendarHealthAsked: { input: null; output: CalendarHealth[] };
  /** What is the open calendar page built of, without what is written on it? null when none is open. */
  pageReportAsked: { input: { site: CalendarSite }; output: { text: string } | null };
}

/** From the planner's matrix and ask cards to the background. */
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

export interface Requests
  extends CalendarPageRequests, WindowRequests, DayRequests, PlannerRequests, MatrixRequests, HealthRequests {}
export type RequestName = keyof Requests;

/** Messages return values, not exceptions: errors do not survive the way between contexts. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };
