import type { SubscriptionOverview } from "../feeds/schedule-subscription";
import type { Abstention, GoalMatch } from "../match/goal-match";
import type { Recognition } from "../routines/recognition";
import type { CutEntries } from "../schedule/cut-entries";
import type { PageCalendarId } from "../schedule/page-calendars";
import type { Interval } from "../time/interval";
import type { IsoDate, Weekday } from "../time/iso-date";
import type { Decline, SchoolClass, Site, Student, WorkingHours } from "./records";

/** One line of a class's schedule as the planner lists it: the same title at the same time. */
export interface ScheduleLine extends Interval {
  titleKey: string;
  title: string;
  /** Weekdays on which it was found in the looked-at weeks, Monday first. */
  weekdays: Weekday[];
  allDay: boolean;
  recognition: Recognition;
  /** The day on which the teacher told the routine, or what its title means. */
  confirmedOn?: IsoDate;
}

/** A class with what was made of its schedule. */
export interface ClassOverview {
  schoolClass: SchoolClass;
  /** Absent until a schedule was imported; what the teacher told stands among its lines. */
  schedule?: {
    sourceName: string;
    importedAt: string;
    entryCount: number;
    cycleCount: number;
    lines: ScheduleLine[];
    /** Entries of which the lines do not tell all. */
    cut: CutEntries;
    /** The calendar of her own page that it was taken over from. */
    page?: PageCalendarId;
  };
  /** Present while the schedule is read from an address. */
  subscription?: SubscriptionOverview;
}

/** A goal with the routines it was matched with, for the student's row. */
export interface GoalOverview {
  goalId: string;
  matches: (GoalMatch & { reasonText: string })[];
  abstention?: Abstention;
}

export interface StudentOverview {
  student: Student;
  goals: GoalOverview[];
}

/** Everything the planner shows. */
export interface Caseload {
  sites: Site[];
  classes: ClassOverview[];
  students: StudentOverview[];
  workingHours: WorkingHours[];
  declines: Decline[];
  /** True once a calendar page was read. */
  calendarWasRead: boolean;
}
