import type { SessionCriterion } from "./session-criterion";

/** What a goal's points have to reach. */
export interface GoalTarget {
  /** In the unit of the points' values: percent, seconds, feet, times. */
  value: number;
  /** Whether values from this one up reach the target, or values down to it. */
  direction: "up" | "down";
  /** In how many of how many sessions in a row; absent where the goal does not say. */
  often?: SessionCriterion;
}

/** A target that values have to reach from below. */
export const atLeast = (value: number): GoalTarget => ({ value, direction: "up" });
/** One that they have to come down to. */
export const atMost = (value: number): GoalTarget => ({ value, direction: "down" });

/** The one target that is named, even more than once; undefined where several differ. */
export function soleTarget(found: readonly GoalTarget[]): GoalTarget | undefined {
  const [first] = found;
  return found.every(({ value, direction }) => value === first?.value && direction === first.direction)
    ? first
    : undefined;
}
