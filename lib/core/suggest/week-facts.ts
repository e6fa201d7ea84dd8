import type { RoutineChange } from "../booking/routine-change";
import type { Booking, Decline, SchoolClass, SessionLog, Site, Student, WorkingHours } from "../caseload/records";
import type { GoalMatches } from "../match/goal-match";
import type { RecognisedOccurrence } from "../schedule/class-day";
import type { DayChange } from "../school-calendar/apply-day-plan";
import type { DayReason } from "../school-calendar/day-plan";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";

/** A stretch of the therapist's own day that is taken. */
export interface BusyTime extends Interval {
  date: IsoDate;
  title: string;
  /** Not yet answered: does not block, but is said. */
  tentative: boolean;
}

/** A class as the suggestion step needs it. */
export interface ClassWeek {
  schoolClass: SchoolClass;
  /** Undefined until a schedule was imported. On the therapist's wall clock, in time order. */
  occurrences: RecognisedOccurrence[] | undefined;
  /** Stretches at which the teacher wants no visit, on the therapist's wall clock. */
  blocked?: (Interval & { date: IsoDate })[];
  /** What the school's calendar makes of its routines, already done to `occurrences`; on the therapist's wall clock. */
  changes?: DayChange[];
  /** What holds on days of its school, whether a routine is touched by it or not. */
  notes?: DayNote[];
}

/** Something of the school's calendar that holds on a date. */
export interface DayNote {
  date: IsoDate;
  because: DayReason;
}

/** A goal with the routines of the student's class that it was matched with; match keys are title keys. */
export interface MatchedGoal {
  goalId: string;
  goalText: string;
  found: GoalMatches;
  /** Titles that fit by rule and that the therapist ruled out. */
  ruledOut?: string[];
}

/** All that is known about the shown days, on the therapist's wall clock. Plain values: no clock, no storage. */
export interface WeekFacts {
  days: IsoDate[];
  now: WallClock;
  /** Days whose own events are all known. */
  provenDays: ReadonlySet<IsoDate>;
  busy: BusyTime[];
  sites: Site[];
  classes: ClassWeek[];
  students: Student[];
  /** By student id. */
  goals: ReadonlyMap<string, MatchedGoal[]>;
  workingHours: WorkingHours[];
  declines: Decline[];
  bookings: Booking[];
  /** Booked visits of the shown days whose routine is not there any more, by booking id. */
  routineChanges?: ReadonlyMap<string, RoutineChange>;
  logs: SessionLog[];
}
