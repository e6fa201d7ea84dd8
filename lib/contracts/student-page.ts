import * as z from "zod/mini";
import type { Cadence } from "../core/booking/visit";
import { CODE_CASES, LOG_COLUMNS, type DistrictForm } from "../core/district/district-form";
import type { GoalOverview } from "../core/ledger/goal-overview";
import type { Ledger } from "../core/ledger/ledger";
import type { MakeUp } from "../core/ledger/make-ups";
import type { PeriodMinutes } from "../core/ledger/period-minutes";
import { PLAN_CHOICES, type PlanDecision } from "../core/ledger/plan-decision";
import type { ReviewPrompt } from "../core/ledger/review-prompt";
import type { SessionRow } from "../core/ledger/session-table";
import type { NoticeDue } from "../core/ledger/due-notices";
import type { PlanReview } from "../core/sessions/next-actions";
import type { Interval } from "../core/time/interval";
import type { IsoDate } from "../core/time/iso-date";
import { command, job, query } from "./contract";
import { byId, id, nothing, text } from "./fields";

/** A visit that the student is booked in, with its next date. */
export interface StudentVisit extends Interval {
  visitId: string;
  classId: string;
  className: string;
  routineTitle: string;
  /** The goal that the student works on in it, where one was chosen. */
  goalId?: string;
  cadence: Cadence["on"];
  /** The next date, on her clock, and the last day of the visit. */
  date: IsoDate;
  until: IsoDate;
  /** Dates that are still ahead. */
  dateCount: number;
}

/** Everything that the planner shows about one student on one page. */
export interface StudentPage {
  studentId: string;
  today: IsoDate;
  /** The student's minutes in the mandate's periods of today, and in those before. */
  ledger: Ledger;
  periods: PeriodMinutes[];
  makeUps: MakeUp[];
  goals: GoalOverview[];
  reviews: ReviewPrompt[];
  /** Her decisions, the newest first. */
  decisions: PlanDecision[];
  visits: StudentVisit[];
  /** The newest sessions up to today, the newest first. */
  sessions: (SessionRow & { className: string })[];
}

const words = z.string().check(z.maxLength(500));
const choice = z.enum(PLAN_CHOICES);
const code = z.strictObject({ code: words, meaning: words, proposedFor: z.enum(CODE_CASES) });
const templateColumn = z.strictObject({ column: z.enum(LOG_COLUMNS), header: words });
const districtForm = z.discriminatedUnion("form", [
  z.strictObject({ id, form: z.literal("codes"), name: words, codes: z.array(code).check(z.maxLength(30)) }),
  z.strictObject({
    ...{ id, form: z.literal("columns"), name: words },
    columns: z.array(templateColumn).check(z.maxLength(40)),
  }),
]);

/** Requests for one student's page, and for how her district wants logs and reports written. */
export const studentPageContract = {
  /** Fails with `not-found` when the student is gone. */
  loadStudentPage: query(z.strictObject({ studentId: id })).answers<StudentPage>({ log: "student-shown" }),
  /** Lists the notices to parents that are due or will soon be, the most urgent first. */
  loadParentNotices: query(nothing).answers<NoticeDue[]>({ log: "records-shown", hidesInitials: true }),
  /** Lists the students whose plans are worth another look, in the order of the caseload. */
  loadPlanReviews: query(nothing).answers<PlanReview[]>({ log: "records-shown", hidesInitials: true }),
  /**
   * Keeps her decision on a reason to look at a plan again, with what she was shown: the reason is named by its subject
   * (see promptSubject). Fails with `not-found` when that reason no longer exists, and with errors by field.
   */
  decidePlan: job(
    z.strictObject({ studentId: id, subject: text, choice, reason: z.string().check(z.maxLength(2000)) }),
  ).answers<null>(),
  /** Removes a decision that she made by mistake. */
  removePlanDecision: command(byId).answers<null>(),
  loadDistrictForms: query(nothing).answers<DistrictForm[]>({ log: null }),
  /** Fails with errors by field. */
  saveDistrictForm: command(districtForm).answers<null>(),
  removeDistrictForm: command(byId).answers<null>(),
};
