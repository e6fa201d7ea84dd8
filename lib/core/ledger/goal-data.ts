import type { GoalPoint } from "../measure/goal-point";
import type { LedgerEntry } from "./ledger-entry";

/** What was taken of one goal in a session: a data point, a note, or both. */
export type GoalData = NonNullable<LedgerEntry["data"]>[number];

/** True where two points say the same; which of their fields was written first does not matter. */
export const isSamePoint = (a: GoalPoint | undefined, b: GoalPoint | undefined): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** True where the same was taken of the same goals, in whatever order the goals stand. */
export function isSameData(a: readonly GoalData[] = [], b: readonly GoalData[] = []): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ goalId, point, note }) => {
    const other = b.find((one) => one.goalId === goalId);
    return other !== undefined && other.note === note && isSamePoint(other.point, point);
  });
}

/** Says of one goal what was taken of it, in its place; nothing takes it out. */
export function withGoalData(
  data: readonly GoalData[] = [],
  { goalId, point, note }: { [Key in keyof GoalData]: GoalData[Key] | undefined } & { goalId: string },
): GoalData[] {
  const taken = { goalId, ...(point ? { point } : {}), ...(note ? { note } : {}) };
  const kept = point || note ? [taken] : [];
  const isKnown = data.some((one) => one.goalId === goalId);
  return isKnown ? data.flatMap((one) => (one.goalId === goalId ? kept : [one])) : [...data, ...kept];
}

const sorted = (point: GoalPoint | undefined): unknown[] =>
  Object.entries(point ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
