import type { StageChange } from "../goals/goal-stage";
import type { Discipline } from "../goals/goal-case";
import type { SkillArea } from "../lexicon/skill-areas";
import type { MandateLine } from "../mandate/mandate-line";
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
  /** The last days of its terms, as far as she gave them: a visit that is booked for the term ends there. */
  terms?: Term[];
}

/** A stretch of the school year for which visits are booked. */
export interface Term {
  lastDay: IsoDate;
}

/** How a class's visits get into a calendar. */
export type ClassBookingWay =
  { way: "link" } | { way: "ics" } | { way: "account"; accountId: string; calendarId: string };

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
  /** How its visits get into a calendar; the link of the calendar page where nothing was chosen. */
  booking?: ClassBookingWay;
  /** The language of what its teacher gets; that of the interface where nothing was chosen. */
  language?: "en" | "es";
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
  /** Its stages, oldest first; absent while it has only been learned. */
  stages?: StageChange[];
}

/**
 * The parts of a student's name as keyed hashes: a text can be compared with the name, which itself is not kept. Made
 * when a list or an IEP is read. The key is a separate record, so that a student's record by itself reveals nothing of
 * the name. Backups and the file that devices share contain both: whoever can open one can test a guessed name.
 */
export interface NameTokens {
  /** The {@link NameKey} of the hashes. */
  keyId: string;
  hashes: string[];
  /**
   * 2: parts that are ordinary words too, such as Grace, are among the hashes. Absent for a name that was hashed before
   * those were kept: only the list, or the IEP, can give them.
   */
  version?: 2;
}

/** A random key under which parts of names are hashed, the same for all students. It never changes. */
export interface NameKey {
  id: string;
  /** Base64 of 32 bytes. */
  key: string;
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
  /** The service lines of the IEP. No two of them count the same minutes on the same day. */
  mandate: MandateLine[];
  /** The day of the next annual review of the IEP: no visit is booked past it. */
  reviewDate?: IsoDate;
  /** Accommodations of the IEP that name a time or a routine, as it words them; absent where there is none. */
  accommodations?: string[];
  /** The name as keyed hashes, where a list had it: no text that leaves the device may hold a part of it. */
  nameTokens?: NameTokens;
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

/** States of a visit and of each of its occurrences; booking/state.ts says what leads from one to the next. */
export const VISIT_STATES = [
  "draft", // chosen, and nothing was checked yet
  "checking", // her calendar and the teacher's are read
  "conflict", // something else is there
  "ready", // checked and free
  "holding", // the seconds in which Undo costs nothing; nothing has left the device
  "sending", // the request is on its way
  "handed-over", // its event is open in the calendar's own form; she saves it there
  "booked", // the calendar has it
  "waiting", // the calendar has it, and the teacher has not answered
  "teacher-declined",
  "missing", // the calendar had it and has it no longer
  "unknown", // the answer was lost: it is looked up before anything is sent again
  "queued", // waits for the network, or for a calendar that is busy
  "needs-sign-in",
  "refused", // the calendar does not take it
  "undoing", // its removal is on its way
  "undone",
  "changed-elsewhere", // somebody changed it between the last look and her removal
] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** Where a visit's routine was on ordinary days when the visit was booked or moved onto it, on the visit's clock. */
export interface BookedRoutine extends Interval {
  /** Other times at which the same routine was on that day. */
  others: Interval[];
}

/** One date of a visit, as the lists, the ledger and the search for windows read it; see booking/visit.ts. */
export interface Booking extends Interval {
  /** It never changes, not even when the date is moved: ledger entries refer to it. */
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
  state: VisitState;
  /** She goes although the calendar no longer has it. */
  stillGoes?: true;
  /** Set when it is still on the calendar, but declined there. */
  isDeclined?: true;
  /** Where it was agreed to be, once the calendar showed it elsewhere; until she knows. */
  movedFrom?: Interval & { date: IsoDate };
  /** When a page that should show it first did not, in UTC, where that proves nothing; until a page shows it again. */
  unseenSince?: string;
  handedOverAt: string;
  /** The calendar's own event id once it was seen on the page. */
  eventId?: string;
  /** The calendar in which the event was seen, where the page says so: only with it can its absence be proven. */
  calendarId?: string;
  /** Events that were offered as this one, and are not. */
  notEventIds?: string[];
  /** Events that were its own, before she put it back into the calendar. */
  goneEventIds?: string[];
}
