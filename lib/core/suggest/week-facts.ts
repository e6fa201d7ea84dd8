import type { ClassWeek } from "../class-week/class-week";
import type { RoutineChange } from "../booking/routine-change";
import type { OtherVisit, OtherVisitRule } from "../building/room-visit";
import type { Booking, Decline, Site, Student, WorkingHours } from "../caseload/records";
import type { GoalMatches } from "../match/goal-match";
import type { Interval } from "../time/interval";
import type { LedgerEntry } from "../ledger/ledger-entry";
import type { MakeUpPolicy } from "../ledger/make-up-policies";
import type { IsoDate, Weekday } from "../time/iso-date";
import type { WallClock } from "../time/zone";

/** A stretch of the therapist's own day that is taken. */
export interface BusyTime extends Interval {
  date: IsoDate;
  title: string;
  /** True while she has not answered it: it does not block a window, but gives it a caution. */
  tentative: boolean;
  /** True for a time that she marked with "I am out": no event of hers. */
  isAway?: true;
}

/** A goal with the routines of the student's class that it was matched with; match keys are title keys. */
export interface MatchedGoal {
  goalId: string;
  goalText: string;
  found: GoalMatches;
  /** Titles that fit by rule and that the therapist ruled out. */
  ruledOut?: string[];
}

/**
 * All facts about the shown days, on the therapist's wall clock. Plain values, so that the search needs neither clock
 * nor storage.
 */
export interface WeekFacts {
  days: IsoDate[];
  now: WallClock;
  /** Days of which all of her own events are known. */
  provenDays: ReadonlySet<IsoDate>;
  busy: BusyTime[];
  sites: Site[];
  classes: ClassWeek[];
  /** Site of every class by its id, where `classes` has only some of them. */
  classSites?: ReadonlyMap<string, string>;
  students: Student[];
  /** By student id. */
  goals: ReadonlyMap<string, MatchedGoal[]>;
  workingHours: WorkingHours[];
  declines: Decline[];
  bookings: Booking[];
  /** Booked visits of the shown days whose routine is not there any more, by booking id. */
  routineChanges?: ReadonlyMap<string, RoutineChange>;
  logs: LedgerEntry[];
  /** Ids of bookings, of any week, on days on which the class's school is closed. */
  closedVisits?: ReadonlySet<string>;
  /** Days without school, by class id. */
  closedDays?: ReadonlyMap<string, ReadonlySet<IsoDate>>;
  /**
   * Colleagues' visits in rooms of her classes on the shown days, and how they count: they block windows where
   * `otherVisits` is absent.
   */
  others?: readonly OtherVisit[];
  otherVisits?: OtherVisitRule;
  /** How her district judges missed sessions. */
  policy?: MakeUpPolicy;
  /** Whole days, of any week, that she marked with "I am out". */
  awayDays?: ReadonlySet<IsoDate>;
  /** The weekdays on which she works at the class's school, by class id. */
  workDays?: ReadonlyMap<string, ReadonlySet<Weekday>>;
}
