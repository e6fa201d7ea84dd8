import type { GoalReading } from "../goals/goal-reading";
import { ROUTINE_KINDS, type RoutineKind } from "../routines/routine-kinds";
import { KIND_WEIGHTS } from "./kind-weights";

const STEM_LENGTH = 6;
const PER_UNIT = 20;

/** Words that say how well, how often or with how much help: a routine is not liked for them. */
const MEASURING =
  /^(?:prompt|cue|cueing|remind|time|trial|opportun|occasion|observ|independ|indep|accura|correct|consisten|measur|document|data|report|log|least|fewer|more|than|less|given|with|percent|minim|assist|support|baseline|current|goal|period|quarter|session|week|day|month|year|second|minute|the|and|for|his|her|their|will|student|out)/;

/** What the linear model sees of a goal: its main skills, age and discipline, and the stems of its words. */
export function featuresOf({ skills, words, discipline, band }: GoalReading): string[] {
  const [main, second] = skills;
  const area = main?.area ?? "none";
  const features = [`A:${area}`, `A:${area}:${band}`, `B:${discipline}:${band}`];
  if (second) features.push(`S:${second.area}`);
  const stems = words.words
    .filter((word) => word.length > 2 && !/^\d/.test(word) && !MEASURING.test(word))
    .map((word) => (word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word.replace(/s$/, "")));
  return [...features, ...new Set(stems)];
}

let weights: Map<string, [RoutineKind, number][]> | undefined;

function parseWeights(): Map<string, [RoutineKind, number][]> {
  const parsed = new Map<string, [RoutineKind, number][]>();
  for (const line of KIND_WEIGHTS.split("|")) {
    const [feature = "", ...cells] = line.split(" ");
    const row: [RoutineKind, number][] = [];
    for (const cell of cells) {
      const [kind = "", value = "0"] = cell.split("=");
      row.push([ROUTINE_KINDS[Number.parseInt(kind, 36)]!, Number(value) / PER_UNIT]);
    }
    parsed.set(feature, row);
  }
  return parsed;
}

const memo = new WeakMap<GoalReading, ReadonlyMap<RoutineKind, number>>();

/**
 * What a linear model, trained on the judged cases beside the rules, adds to each routine kind.
 * Its weights are data (kind-weights.ts); tests/workbench/train-kind-weights.ts makes them.
 */
export function learnedPreference(reading: GoalReading): ReadonlyMap<RoutineKind, number> {
  const known = memo.get(reading);
  if (known) return known;
  weights ??= parseWeights();
  const sums = new Map<RoutineKind, number>();
  for (const feature of featuresOf(reading)) {
    for (const [kind, weight] of weights.get(feature) ?? []) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  }
  memo.set(reading, sums);
  return sums;
}
