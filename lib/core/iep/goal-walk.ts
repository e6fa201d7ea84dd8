import type { Unit } from "./document-units";
import type { IepGoal } from "./iep-reading";

/** State of the search for goals in a document. */
export interface GoalWalk {
  goals: IepGoal[];
  inGoals: boolean;
  /** True below a heading about the progress on earlier goals. */
  isOld: boolean;
  /** Column of the former goals in a table of changes. */
  replaced: number | undefined;
  /** Column of a table in which the goals are. */
  column: number | undefined;
  /** Columns of a table that hold a goal's condition, behaviour and criterion. */
  parts: number[] | undefined;
  /** True when the following units belong to a goal. */
  isBelow: boolean;
  /** True when the following units are objectives, which read like goals. */
  isOfObjectives: boolean;
  /** True directly after a label without text. */
  isAwaited: boolean;
  /** Rows that follow, until the table ends. */
  below: readonly (readonly string[])[];
}

/** Adds a goal to those found, with its place in the document. */
export function push(text: string, { page, firstLine, lastLine }: Unit, { goals }: GoalWalk): void {
  goals.push({ text, page, firstLine, lastLine });
}
