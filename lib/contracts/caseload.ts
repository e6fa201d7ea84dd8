import * as z from "zod/mini";
import type { SubscriptionOverview } from "../core/feeds/schedule-subscription";
import type { Abstention, GoalMatch } from "../core/match/goal-match";
import type { CutEntries } from "../core/schedule/cut-entries";
import type { PageCalendarId } from "../core/schedule/page-calendars";
import type { ScheduleLine } from "../core/schedule/schedule-line";
import type { Interval } from "../core/time/interval";
import type { IsoDate } from "../core/time/iso-date";
import type { Decline, SchoolClass, Site, Student, WorkingHours } from "../core/caseload/records";
import { command, query } from "./contract";
import { byId, hours, id, nothing, text, weekday, zone } from "./fields";

/** A class with its schedule as Pushpin recognised it. */
export interface ClassOverview {
  schoolClass: SchoolClass;
  /** Absent until a schedule was imported. Its lines include the routines that the teacher reported. */
  schedule?: {
    sourceName: string;
    importedAt: string;
    entryCount: number;
    /** The last date that its entries name, where all of them end (see scheduleEnd). */
    lastDay?: IsoDate;
    /** True when that date is past at the class's school. */
    isOver?: true;
    cycleCount: number;
    lines: ScheduleLine[];
    /** Entries not all of whose occurrences are known, so that the lines may miss some. */
    cut: CutEntries;
    /** Set when it was taken over from a calendar on her own calendar page. */
    page?: PageCalendarId;
  };
  /** Present while the class is subscribed to a feed. */
  subscription?: SubscriptionOverview;
}

/** A goal with the routines that it matches, for the student's row. */
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

/** A booked visit that is still to come, on the therapist's wall clock. */
export interface UpcomingVisit extends Interval {
  visitId: string;
  date: IsoDate;
  routineTitle: string;
  studentIds: string[];
  /** Of those of its students that still exist, each with the class where several students share the initials. */
  initials: string[];
}

/** Dates as typed: saving validates them. */
const terms = z.array(z.strictObject({ lastDay: text })).check(z.maxLength(12));
/** Schema of a site's record. */
export const site = z.strictObject({ id, name: text, zone, hours: z.optional(hours), terms: z.optional(terms) });
/** Schema of the hours of one weekday at one site. */
export const workingHours = z.strictObject({
  id,
  siteId: z.string(),
  weekday,
  startMinute: z.number(),
  endMinute: z.number(),
});

const hoursOfWeek = z.strictObject({ workingHours: z.array(workingHours) });

/** Requests for what the planner shows, and for her sites and hours. An invalid save fails with errors by field. */
export const caseloadContract = {
  loadCaseload: query(nothing).answers<Caseload>({ log: "records-shown", hidesInitials: false }),
  saveSite: command(site).answers<null>(),
  /** Fails with `in-use` while a class is at the site. */
  removeSite: command(byId).answers<null>(),
  /** Replaces all working hours. */
  saveWorkingHours: command(hoursOfWeek).answers<null>(),
  /** Lists the booked visits still to come that lie in the saved hours, and would not in these. */
  loadVisitsOutsideHours: query(hoursOfWeek).answers<UpcomingVisit[]>({ log: "records-shown", hidesInitials: false }),
};
