import type { IsoDate } from "../time/iso-date";

/**
 * How far a goal's skill is: being learned, generalised to other places, maintained, or modelled for staff who take
 * over.
 */
export const GOAL_STAGES = ["learning", "generalising", "maintaining", "modelling"] as const;
export type GoalStage = (typeof GOAL_STAGES)[number];

/** From which day a goal was in a stage. */
export interface StageChange {
  stage: GoalStage;
  since: IsoDate;
}

/** A goal with its stages, oldest first. */
interface Staged {
  stages?: StageChange[];
}

/** Gives the current stage of a goal: `learning` until she sets another. */
export const stageOf = ({ stages = [] }: { stages?: readonly StageChange[] }): GoalStage =>
  stages.at(-1)?.stage ?? "learning";

/**
 * Puts a goal into a stage from a day on. A second change on the same day replaces the first, which counts as a slip.
 */
export function withStage<G extends Staged>(goal: G, stage: GoalStage, since: IsoDate): G {
  const before = (goal.stages ?? []).filter((one) => one.since < since);
  if (stageOf({ stages: before }) === stage) return withStages(goal, before);
  return withStages(goal, [...before, { stage, since }]);
}

function withStages<G extends Staged>(goal: G, stages: StageChange[]): G {
  const { stages: _before, ...rest } = goal;
  return (stages.length > 0 ? { ...rest, stages } : rest) as G;
}

/**
 * What a stage recommends for the plan. `second-routine`: a skill shown in one setting only is not generalised yet.
 * `keep-routines`: the last points come from several routines. `consult`: a maintained skill needs consult instead of
 * direct minutes. `staff`: staff practise a modelled skill, with a touch base.
 */
export type StageAdvice = "second-routine" | "keep-routines" | "consult" | "staff";

/** Gives the advice of a stage; undefined while the skill is being learned. */
export function stageAdvice(stage: GoalStage, routines: number): StageAdvice | undefined {
  switch (stage) {
    case "learning":
      return undefined;
    case "generalising":
      return routines < 2 ? "second-routine" : "keep-routines";
    case "maintaining":
      return "consult";
    case "modelling":
      return "staff";
  }
}
