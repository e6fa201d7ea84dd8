import type { ShownVisitState } from "../booking/state";
import type { RoutineChange } from "../booking/routine-change";
import type { MissedCause, MissedDecision } from "../ledger/ledger-entry";
import type { MissedMinutes } from "../ledger/make-up-policies";
import type { Bucket } from "../mandate/bucket";
import type { GoalPoint, ProposedMeasure } from "../measure/goal-point";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { DayReason } from "../school-calendar/day-plan";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";

/** How she marked one student's part in a session; `open` until she marks it. */
export type Outcome = "delivered" | "missed" | "switched" | "open";

/** What another device recorded of a student's part in a session. */
export interface OtherStatement {
  outcome: Outcome;
  minutes?: number;
  cause?: MissedCause;
}

/** What she took of one goal in a session, and how. */
interface GoalData {
  goalText: string;
  /** How the goal is measured: as the last time, else as its words propose. */
  proposed: ProposedMeasure;
  /** What she took of the goal in this session, and her note. */
  point?: GoalPoint;
  note?: string;
  /** True while the note is shown with a mask in place of names: it must not be written back. */
  isNoteMasked?: true;
}

/** One of a student's goals in a session. */
export interface SessionGoal extends GoalData {
  goalId: string;
  /** Its place among the student's goals, from 1. */
  number: number;
}

/** One student in a session, with the goal that is worked on. */
export interface SessionStudent extends GoalData {
  studentId: string;
  initials: string;
  /** Absent when the student has no goal. */
  goalId?: string;
  /** The student's other goals, in the student's own order; absent when there are none. */
  otherGoals?: SessionGoal[];
  outcome: Outcome;
  /** Id of the ledger entry that says so: a mark can be taken back to it. Absent before the first mark. */
  entryId?: string;
  /** Minutes served; absent unless delivered. */
  minutes?: number;
  /** Why it was missed, if she gave a cause. */
  cause?: MissedCause;
  /** What becomes of a missed session's minutes, and the decision on this session where there is one. */
  judged?: MissedMinutes;
  decided?: MissedDecision;
  /** Where it was given; absent unless delivered. */
  bucket?: Bucket;
  /** Set when it was given at the same time as another session: one of the two is wrong (see overlapsAnother). */
  overlaps?: true;
  /** True when another device recorded something else for the same session. */
  isContested?: true;
  /** What the other devices recorded; with `isContested` only. */
  others?: OtherStatement[];
}

/** A booked visit, or a session that was given without one. */
export interface TodaySession extends Interval {
  /** The booking's id, or the id that the ledger gave an unplanned session. */
  sessionId: string;
  date: IsoDate;
  /** Status of its visit. `removed`: it was taken back after she had marked it. */
  state: ShownVisitState | "removed" | "unplanned";
  /** True for a session that replaces a visit, until she marks it: she can take it back. */
  isPlanned?: true;
  /** Absent for an unplanned session. */
  kind?: RoutineKind;
  routineTitle: string;
  className: string;
  room: string;
  siteName: string;
  students: SessionStudent[];
  /** Minutes from now to its start; negative once it has begun. */
  startsInMinutes: number;
  phase: "past" | "now" | "next" | "later";
  /** Why its routine is not at this time today, and when it is; the visit itself stays until she takes it back. */
  dayChange?: { because: DayReason[]; now: Interval[] };
  /** Title of the entry for tests that day at hours that only the teacher knows; may be empty. */
  testsTitle?: string;
  /**
   * When to leave the building of the session before, where it is another: its name, and the minutes in between where
   * they are fewer than the way takes.
   */
  leave?: { byMinute: number; from: string; onlyMinutes?: number };
  /** What she does in it and what to bring, as she wrote it down; empty texts are left out. */
  role?: { therapistDoes?: string; materials?: string; nextStep?: string };
  /** How its routine changed, where the class's schedule no longer has it at this time. */
  routineChange?: RoutineChange;
}
