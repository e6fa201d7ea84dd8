import type { AskableQuestion } from "../asking/askable-question";
import type { CellReach, GoalSubject } from "../caseload/records";
import type { Abstention, MatchCaution } from "../match/goal-match";
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
  /** The day on which the teacher named it, or said what its title means. */
  confirmedOn?: IsoDate;
}

/**
 * - `suggested`: windows are suggested from it · `pinned`: the therapist decided so
 * - `possible`: the goal can happen in it by the rules, but happens more in others
 * - `none`: not by the rules · `forbidden`: the therapist decided so, or answered "Not this" to its window
 */
export type CellState = "suggested" | "possible" | "none" | "pinned" | "forbidden";

/** One goal in one routine. */
export interface MatrixCell {
  /** The routine's key. */
  key: string;
  state: CellState;
  /** How strongly the rules match this goal with this routine; 3 for a pin, 0 for no match. */
  strength: 0 | 1 | 2 | 3;
  /** Why the goal fits this routine, in her language. */
  reasonText?: string;
  cautions: MatchCaution[];
  /** The decision that applies to the cell; its id takes it back. */
  decision?: { id: string; verdict: "pinned" | "forbidden"; reach: CellReach["reach"] };
  /** The decline ("Not this") that rules the routine out for the student. */
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
