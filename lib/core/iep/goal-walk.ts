import type { Unit } from "./document-units";
import type { IepGoal } from "./iep-reading";

/** What is known while a document is read for its goals. */
export interface GoalWalk {
  goals: IepGoal[];
  inGoals: boolean;
  /** True below a heading of what became of earlier goals. */
  isOld: boolean;
  /** Column of a table of changes that holds what was. */
  replaced: number | undefined;
  /** Column of a table in which the goals are. */
  column: number | undefined;
  /** Columns of a table that hold a goal's condition, behaviour and criterion. */
  parts: number[] | undefined;
  /** True when the units that follow are what belongs to a goal. */
  isBelow: boolean;
  /** True when what follows are objectives, which read like goals. */
  isOfObjectives: boolean;
  /** True right behind a label without words of its own. */
  isAwaited: boolean;
  /** Rows that follow, until the table ends. */
  below: readonly (readonly string[])[];
}

/** Adds a goal to those found, with its place in the document. */
export function push(text: string, { page, firstLine, lastLine }: Unit, { goals }: GoalWalk): void {
  goals.push({ text, page, firstLine, lastLine });
}
