import type { Discipline } from "../goals/goal-case";
import type { SkillArea } from "../lexicon/skill-areas";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { PageCalendarId } from "../schedule/page-calendars";
import type { ScheduleEntry } from "../schedule/schedule-entry";
import type { Interval, MinuteOfDay } from "../time/interval";
import type { IsoDate, Weekday } from "../time/iso-date";

/** A building. */
export interface Site {
  id: string;
  name: string;
  /** IANA zone of its clocks. */
  zone: string;
  /** When school begins and ends on ordinary days, where she entered it: "2-hour delay" counts from it. */
  hours?: Interval;
}

/** A class as its teacher runs it. */
export interface SchoolClass {
  id: string;
  name: string;
  teacherName: string;
  teacherEmail: string;
  room: string;
  siteId: string;
  /** "PK", "K", "1" ... "12". */
  grade: string;
}

/** The schedule a class was given, replaced as a whole by each import. One per class. */
export interface ClassSchedule {
  /** The class's id. */
  id: string;
  sourceName: string;
  importedAt: string;
  entries: ScheduleEntry[];
  /** The calendar of her own calendar page that it was taken over from; further weeks are added to it. */
  page?: PageCalendarId;
}

/** One goal of a student's IEP. */
export interface Goal {
  id: string;
  /** As the IEP words it. */
  text: string;
}

/** What the IEP grants: `minutes` per session, `times` per period. */
export interface Mandate {
  minutes: number;
  times: number;
  per: "week" | "month";
}

/** A student on the caseload, without a name. */
export interface Student {
  id: string;
  /** Initials or a code; never the name. */
  initials: string;
  classId: string;
  grade: string;
  discipline: Discipline;
  goals: Goal[];
  mandate: Mandate;
}

/** When the therapist works where. One record per weekday and site. */
export interface WorkingHours {
  id: string;
  siteId: string;
  weekday: Weekday;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
}

/** "Not this": never suggest this routine of the class for these students again. */
export interface Decline {
  /** One per class, title and student. */
  id: string;
  classId: string;
  titleKey: string;
  title: string;
  studentId: string;
  declinedAt: string;
}

/**
 * The goals that a class-wide or general decision applies to: those with this leading skill or, where none could be
 * read, with these words.
 */
export type GoalSubject = { area: SkillArea } | { words: string };

/** How far a decision on a cell of the matrix reaches. The narrowest one that fits a cell counts. */
export type CellReach =
  | { reach: "student"; classId: string; studentId: string; goalId: string; titleKey: string }
  | { reach: "class"; classId: string; subject: GoalSubject; titleKey: string }
  | { reach: "always"; subject: GoalSubject; kind: RoutineKind };

/**
 * "This goal happens in this routine", or never does: the therapist's decision on cells of the matrix. It overrides the
 * rules.
 */
export type CellDecision = CellReach & {
  /** One decision per reach: a new one replaces the old one. */
  id: string;
  verdict: "pinned" | "forbidden";
  decidedAt: string;
};

/** What a teacher is asked: when one of these routines happens, or what happens under these titles. */
export type QuestionSubject = { kinds: RoutineKind[] } | { titles: string[] };

/** A question that was copied or mailed to a class's teacher. Names no student. */
export interface TeacherQuestion {
  /** One question per class and subject. */
  id: string;
  classId: string;
  about: QuestionSubject;
  /** Days on the therapist's clock. */
  askedOn: IsoDate;
  answeredOn?: IsoDate;
}

/**
 * A routine that the class's teacher named, on the class's clock. It is kept apart from the imported schedule and
 * survives re-imports.
 */
export interface TeacherRoutine extends Interval {
  id: string;
  classId: string;
  title: string;
  kind: RoutineKind;
  weekdays: Weekday[];
  confirmedOn: IsoDate;
}

/** A time of a class, on its own clock, at which its teacher wants no visit. */
export interface BlockedTime extends Interval {
  id: string;
  classId: string;
  weekdays: Weekday[];
  saidOn: IsoDate;
}

/** States of a booking that is made through a prefilled link. */
export type BookingState = "handed-over" | "booked" | "removed";

/** Where the routine of a visit was on ordinary days when the visit was booked, or moved onto it; on the visit's clock. */
export interface BookedRoutine extends Interval {
  /** Other times at which the same routine was on that day. */
  others: Interval[];
}

/** One booked push-in visit. */
export interface Booking extends Interval {
  id: string;
  /** The window that was booked (see windowId); unchanged when the visit is moved. */
  windowId: string;
  classId: string;
  entryId: string;
  titleKey: string;
  routineTitle: string;
  kind: RoutineKind;
  date: IsoDate;
  /** The routine it was booked on; null once she moved it off every routine, absent where none was recorded. */
  routine?: BookedRoutine | null;
  studentIds: string[];
  /** Which goal each student works on, by student id. */
  goalIds?: Record<string, string>;
  /** The exact title that left the device; the page reader recognises the event by it. */
  outgoingTitle: string;
  state: BookingState;
  handedOverAt: string;
  /** The calendar's own event id once it was seen on the page. */
  eventId?: string;
}

/** Whether a student's part in a visit took place. */
export interface SessionLog {
  /** One mark per booking and student. */
  id: string;
  bookingId: string;
  studentId: string;
  outcome: "done" | "missed";
  minutes: number;
  loggedAt: string;
}
