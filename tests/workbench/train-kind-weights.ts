import { readFileSync } from "node:fs";
import { readGoal } from "../../lib/core/goals/read-goal";
import { writeWeightRows } from "../../lib/core/goals/weight-rows";
import { featuresOf, KIND_STEP } from "../../lib/core/match/learned-preference";
import { scoreKind } from "../../lib/core/match/score-kind";
import { titleOverlap } from "../../lib/core/match/title-overlap";
import { recogniseTitle } from "../../lib/core/routines/recognise-title";
import { ROUTINE_KINDS, type RoutineKind } from "../../lib/core/lexicon/routine-kinds";
import type { JudgedCase } from "./judge-measures";
import { writeWeights } from "./write-weights";

/**
 * Trains the linear model beside the rules: for each judged goal, the routines of its schedule compete
 * (softmax over rule score + weights), best against good against the rest. AdaGrad with a ridge.
 * Set KIND_WEIGHTS to "" before training, so that the rules are scored without an earlier model.
 *   tsx tests/workbench/train-kind-weights.ts FILE.jsonl [FILE.jsonl ...]
 */
const OUT = new URL("../../lib/core/lexicon/kind-weights.generated.ts", import.meta.url);
const ROUNDS = 80;
const RIDGE = 0.5;
const RATE = 0.15;
const LEAST_SEEN = 3;
const UNFIT = -1;

interface Example {
  features: string[];
  candidates: { kind: RoutineKind; score: number; gain: number }[];
}

function toExample(judged: JudgedCase): Example | undefined {
  const { goal: goalText, discipline, grade, schedule, best = [], good = [] } = judged;
  const reading = readGoal({ goalText, discipline, grade });
  if (best.length === 0 || reading.pullOut) return undefined;
  const candidates = schedule.flatMap((title) => {
    const kinds = recogniseTitle(title, { grade }).kinds.map(({ kind }, at) => ({
      kind,
      score: (scoreKind(reading, kind, reading.band)?.score ?? UNFIT) * (at === 0 ? 1 : 0.85),
    }));
    const top = kinds.sort((a, b) => b.score - a.score)[0];
    const gain = best.includes(title) ? 7 : good.includes(title) ? 1 : 0;
    const isOther = top && ["rest", "toileting_hygiene"].includes(top.kind) && gain === 0;
    if (!top || isOther) return [];
    return [
      { kind: top.kind, score: top.score + titleOverlap(reading.words, title) - 0.12 * (kinds.length - 1), gain },
    ];
  });
  const sum = candidates.reduce((total, { gain }) => total + gain, 0);
  if (sum === 0) return undefined;
  for (const one of candidates) one.gain /= sum;
  return { features: featuresOf(reading), candidates };
}

function train(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>();
    for (const [key, weight] of weights) slopes.set(key, (RIDGE * weight * examples.length) / 50);
    for (const { features, candidates } of examples) {
      const known = features.filter((one) => seen.get(one)! >= LEAST_SEEN);
      const scores = candidates.map(
        ({ kind, score }) => score + known.reduce((sum, one) => sum + (weights.get(`${one} ${kind}`) ?? 0), 0),
      );
      const highest = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - highest));
      const total = powers.reduce((sum, power) => sum + power, 0);
      candidates.forEach(({ kind, gain }, at) => {
        const slope = powers[at]! / total - gain;
        for (const one of known) slopes.set(`${one} ${kind}`, (slopes.get(`${one} ${kind}`) ?? 0) + slope);
      });
    }
    for (const [key, slope] of slopes) {
      const square = (squares.get(key) ?? 1e-8) + slope * slope;
      squares.set(key, square);
      weights.set(key, (weights.get(key) ?? 0) - (RATE * slope) / Math.sqrt(square));
    }
  }
  return weights;
}

function write(weights: ReadonlyMap<string, number>): void {
  const rows = new Map<string, number[]>();
  for (const [key, weight] of weights) {
    const [feature = "", kind = ""] = key.split(" ");
    const row = rows.get(feature) ?? ROUTINE_KINDS.map(() => 0);
    row[ROUTINE_KINDS.indexOf(kind as RoutineKind)] = weight;
    rows.set(feature, row);
  }
  writeWeights(OUT, {
    name: "KIND_WEIGHTS",
    doc: "Made by tests/workbench/train-kind-weights.ts: what skill, age and discipline say of each routine kind.",
    rows: writeWeightRows(rows, KIND_STEP),
  });
}

const examples = process.argv
  .slice(2)
  .flatMap((path) => readFileSync(path, "utf8").trim().split("\n"))
  .map((line) => toExample(JSON.parse(line) as JudgedCase))
  .filter((one) => one !== undefined);
write(train(examples));
