import type { Discipline } from "../match/goal-match";
import type { NonRoutineKind, RoutineKind } from "../routines/routine-kinds";
import type { ScheduleEntry } from "../schedule/schedule-entry";
import type { Interval, MinuteOfDay } from "../time/interval";
import type { IsoDate, Weekday } from "../time/iso-date";

/** A building. */
export interface Site {
  id: string;
  name: string;
  /** IANA zone of its clocks. */
  zone: string;
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
}

/** "This title is Snack": the therapist's word, kept per class, stronger than rules. */
export interface TitleCorrection {
  /** `${classId}|${titleKey}` */
  id: string;
  classId: string;
  titleKey: string;
  kind: RoutineKind | NonRoutineKind;
}

export interface Goal {
  id: string;
  /** As it stands in the IEP. */
  text: string;
}

/** What the IEP grants: `minutes` per session, `times` per period. */
export interface Mandate {
  minutes: number;
  times: number;
  per: "week" | "month";
}

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
  /** `${siteId}|${weekday}` */
  id: string;
  siteId: string;
  weekday: Weekday;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
}

/** "Not this": never suggest this routine of the class for these students again. */
export interface Decline {
  /** `${classId}|${titleKey}|${studentId}` */
  id: string;
  classId: string;
  titleKey: string;
  title: string;
  studentId: string;
  declinedAt: string;
}

/** Life of a booking that goes through a prefilled link. */
export type BookingState = "handed-over" | "booked" | "removed";

/** One booked push-in visit. */
export interface Booking extends Interval {
  id: string;
  classId: string;
  entryId: string;
  titleKey: string;
  routineTitle: string;
  kind: RoutineKind;
  date: IsoDate;
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

/** What became of a student's part in a visit. */
export interface SessionLog {
  /** `${bookingId}|${studentId}` */
  id: string;
  bookingId: string;
  studentId: string;
  outcome: "done" | "missed";
  minutes: number;
  loggedAt: string;
}
