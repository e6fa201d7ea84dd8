import type { GoalReading } from "../goals/goal-reading";
import { SKILL_AREAS } from "../lexicon/skill-areas";
import { codeOf, readWeightRows, type WeightRow } from "../goals/weight-rows";
import { ROUTINE_KINDS, type RoutineKind } from "../lexicon/routine-kinds";
import { KIND_WEIGHTS } from "../lexicon/kind-weights.generated";

/** Step of the stored weights: they are integers of tenths. */
export const KIND_STEP = 0.1;

/**
 * Lists the features of a goal for the linear model: its main skills, age and discipline. Only the rules use its words.
 */
export function featuresOf({ skills, discipline, band }: GoalReading): string[] {
  const [main, second] = skills;
  const area = main ? codeOf(SKILL_AREAS.indexOf(main.area)) : "-";
  const age = band[0]!;
  const features = [`A${area}`, `A${area}${age}`, `${discipline}${age}`];
  return second ? [...features, `B${codeOf(SKILL_AREAS.indexOf(second.area))}`] : features;
}

let weights: Map<string, WeightRow> | undefined;

const memo = new WeakMap<GoalReading, ReadonlyMap<RoutineKind, number>>();

/**
 * Computes what a linear model, trained on judged cases, adds to the rules' score of each routine kind. Its weights are
 * data (lexicon/kind-weights.generated.ts); tests/workbench/train-kind-weights.ts makes them.
 */
export function learnedPreference(reading: GoalReading): ReadonlyMap<RoutineKind, number> {
  const known = memo.get(reading);
  if (known) return known;
  weights ??= readWeightRows(KIND_WEIGHTS, KIND_STEP);
  const sums = new Map<RoutineKind, number>();
  for (const feature of featuresOf(reading)) {
    for (const [place, weight] of weights.get(feature) ?? []) {
      const kind = ROUTINE_KINDS[place]!;
      sums.set(kind, (sums.get(kind) ?? 0) + weight);
    }
  }
  memo.set(reading, sums);
  return sums;
}
