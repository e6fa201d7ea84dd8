import * as z from "zod/mini";
import type { SubscriptionOverview } from "../core/feeds/schedule-subscription";
import type { Abstention, GoalMatch } from "../core/match/goal-match";
import type { CutEntries } from "../core/schedule/cut-entries";
import type { PageCalendarId } from "../core/schedule/page-calendars";
import type { ScheduleLine } from "../core/schedule/schedule-line";
import type { Decline, SchoolClass, Site, Student, WorkingHours } from "../core/caseload/records";
import { command, query } from "./contract";
import { byId, hours, id, nothing, text, weekday, zone } from "./fields";

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

/** The record of a building. */
export const site = z.strictObject({ id, name: text, zone, hours: z.optional(hours) });
const workingHours = z.strictObject({
  id,
  siteId: z.string(),
  weekday,
  startMinute: z.number(),
  endMinute: z.number(),
});

/** What the planner shows, and where and when she works. Saves answer with what is wrong, field by field. */
export const caseloadContract = {
  loadCaseload: query(nothing).answers<Caseload>(),
  saveSite: command(site).answers<null>(),
  /** Refused while classes are in it. */
  removeSite: command(byId).answers<null>(),
  /** Replaces all working hours. */
  saveWorkingHours: command(z.strictObject({ workingHours: z.array(workingHours) })).answers<null>(),
};
