import type { AskableQuestion } from "../asking/askable-question";
import type { CellReach, GoalSubject } from "../caseload/records";
import type { Abstention, MatchCaution, MatchReason } from "../match/goal-match";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { Interval } from "../time/interval";
import type { IsoDate, Weekday } from "../time/iso-date";

/** When a routine happens. */
export interface RoutineTime extends Interval {
  weekdays: Weekday[];
}

/** A column: one routine of the class. */
export interface MatrixRoutine {
  /** Its title key. */
  key: string;
  title: string;
  /** Its main kind. */
  kind: RoutineKind;
  /** In time order; never empty. */
  times: RoutineTime[];
  /** The day on which the teacher told it, or told what its title means. */
  confirmedOn?: IsoDate;
}

/**
 * - `suggested`: windows are suggested from it · `pinned`: so the therapist said
 * - `possible`: the rules see the goal here, but better elsewhere
 * - `none`: the rules don't see it here · `forbidden`: so the therapist said, or she answered "Not this" to its window
 */
export type CellState = "suggested" | "possible" | "none" | "pinned" | "forbidden";

export interface MatrixCell {
  /** The routine's key. */
  key: string;
  state: CellState;
  /** What the rules say about goal and routine by themselves, 3 for a pin; 0 where they see nothing. */
  strength: 0 | 1 | 2 | 3;
  reason?: MatchReason;
  cautions: MatchCaution[];
  /** The decision that counts here; taken back by its id. */
  decision?: { id: string; verdict: "pinned" | "forbidden"; reach: CellReach["reach"] };
  /** The "Not this" that closes the routine for the student. */
  declineId?: string;
}

/** A row: one goal, with a cell for each routine in their order. */
export interface MatrixRow {
  studentId: string;
  initials: string;
  goalId: string;
  goalText: string;
  subject: GoalSubject;
  cells: MatrixCell[];
  /** Why no routine is suggested; absent when one is. */
  abstention?: Abstention;
  /** Titles that would fit and were ruled out by hand. */
  ruledOut: string[];
  /** What to ask the teacher, when asking helps. */
  question?: AskableQuestion;
}
