import { NON_ROUTINE_KINDS, ROUTINE_KINDS, type NonRoutineKind, type RoutineKind } from "../lexicon/routine-kinds";

/** The classes of titles, in the order of a title's odds. */
export const TITLE_CLASSES: readonly (RoutineKind | NonRoutineKind)[] = [...ROUTINE_KINDS, ...NON_ROUTINE_KINDS];

/** Index of the first non-routine class. */
export const FIRST_NON_ROUTINE = ROUTINE_KINDS.length;

/** Sums the odds of all classes that are not routines, except the opaque one: an opaque title may be a routine. */
export function noneOdds(odds: Float32Array): number {
  let sum = 0;
  for (let at = FIRST_NON_ROUTINE; at < odds.length - 1; at++) sum += odds[at]!;
  return sum;
}
