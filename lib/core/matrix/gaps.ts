import type { MatrixCell, MatrixRoutine, MatrixRow } from "./matrix-row";

/** The goals and routines of a class's matrix. */
export interface MatrixTable {
  routines: readonly MatrixRoutine[];
  rows: MatrixRow[];
}

/** A routine that could serve more goals, and which ones. */
export interface RoutineRoom {
  routine: MatrixRoutine;
  used: number;
  /** Other goals that fit the routine, strongest first. */
  couldCarry: { row: MatrixRow; strength: MatrixCell["strength"] }[];
}

/** True when windows are suggested from the cell. */
export function isUsed({ state }: MatrixCell): boolean {
  return state === "suggested" || state === "pinned";
}

/** Lists the goals for which no routine is left: the rules abstain, or all that fits was ruled out. */
export function goalsWithoutRoutine({ rows }: Pick<MatrixTable, "rows">): MatrixRow[] {
  return rows.filter(({ cells }) => !cells.some(isUsed));
}

/**
 * Routines that no listed goal uses, and those that could carry more of them; unused ones first, else in time order.
 */
export function routinesWithRoom({ routines, rows }: Pick<MatrixTable, "routines" | "rows">): RoutineRoom[] {
  return routines
    .map((routine, column): RoutineRoom => ({
      routine,
      used: rows.filter(({ cells }) => isUsed(cells[column]!)).length,
      couldCarry: rows
        .filter(({ cells }) => cells[column]!.state === "possible")
        .map((row) => ({ row, strength: row.cells[column]!.strength }))
        .sort((a, b) => b.strength - a.strength),
    }))
    .filter(({ used, couldCarry }) => used === 0 || couldCarry.length > 0)
    .sort((a, b) => Number(a.used > 0) - Number(b.used > 0));
}
