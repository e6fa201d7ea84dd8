import { seededRandom, shuffle } from "./random";

/** An example of a linear classifier: named features, a dense part, and the classes that are right with their share. */
export interface ClassExample {
  ids: Int32Array;
  strengths: Float32Array;
  dense: Float32Array;
  /** Classes any of which is right. */
  right: number[];
  worth: number;
}

export interface SoftmaxModel {
  classes: number;
  sparse: Float32Array;
  dense: Float32Array;
  bias: Float32Array;
}

export interface SoftmaxSettings {
  classes: number;
  features: number;
  denseSize: number;
  rounds: number;
  rate: number;
  decay: number;
  drop: number;
  seed: number;
  /** Features that are dropped together (the rules' opinions): ids below this. */
  ruleFeatures?: ReadonlySet<number>;
}

export function classOdds(
  model: SoftmaxModel,
  { ids, strengths, dense }: Pick<ClassExample, "ids" | "strengths" | "dense">,
): Float32Array {
  const { classes } = model;
  const sums = Float32Array.from(model.bias);
  for (let at = 0; at < ids.length; at++) {
    const from = ids[at]! * classes;
    for (let c = 0; c < classes; c++) sums[c]! += strengths[at]! * model.sparse[from + c]!;
  }
  for (let at = 0; at < dense.length; at++) {
    const value = dense[at]!;
    if (value !== 0) for (let c = 0; c < classes; c++) sums[c]! += value * model.dense[at * classes + c]!;
  }
  let top = -Infinity;
  for (const sum of sums) top = Math.max(top, sum);
  let total = 0;
  for (let c = 0; c < classes; c++) total += sums[c] = Math.exp(sums[c]! - top);
  for (let c = 0; c < classes; c++) sums[c]! /= total;
  return sums;
}

/** Classes whose odds are further from right than this are moved. */
const LEAST_SLOPE = 2e-3;

/** Trains by AdaGrad with dropout of features. */
export function trainSoftmax(examples: readonly ClassExample[], settings: SoftmaxSettings): SoftmaxModel {
  const { classes, features, denseSize, rounds, rate, decay, drop, ruleFeatures } = settings;
  const random = seededRandom(settings.seed);
  const model: SoftmaxModel = {
    classes,
    sparse: new Float32Array(features * classes),
    dense: new Float32Array(denseSize * classes),
    bias: new Float32Array(classes),
  };
  const squares = {
    sparse: new Float32Array(features * classes).fill(1e-3),
    dense: new Float32Array(denseSize * classes).fill(1e-3),
    bias: new Float32Array(classes).fill(1e-3),
  };
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const place of order) {
      const whole = examples[place]!;
      const noRules = random() < 0.35;
      const kept: number[] = [];
      for (let at = 0; at < whole.ids.length; at++) {
        const isRule = ruleFeatures?.has(whole.ids[at]!) === true;
        if (isRule ? !noRules : random() >= drop) kept.push(at);
      }
      const ids = Int32Array.from(kept, (at) => whole.ids[at]!);
      const strengths = Float32Array.from(kept, (at) => whole.strengths[at]! / (1 - drop));
      const dense = random() < 0.15 ? new Float32Array(0) : whole.dense;
      const odds = classOdds(model, { ids, strengths, dense });
      let rightOdds = 1e-9;
      for (const c of whole.right) rightOdds += odds[c]!;
      const slope = Float32Array.from(odds, (value) => value * whole.worth);
      for (const c of whole.right) slope[c]! -= (odds[c]! / rightOdds) * whole.worth;
      const moved = [...slope.keys()].filter((c) => Math.abs(slope[c]!) > LEAST_SLOPE);
      const step = (weights: Float32Array, square: Float32Array, from: number, value: number): void => {
        for (const c of moved) {
          const g = slope[c]! * value + decay * weights[from + c]!;
          square[from + c]! += g * g;
          weights[from + c]! -= (rate * g) / Math.sqrt(square[from + c]!);
        }
      };
      for (let at = 0; at < ids.length; at++) step(model.sparse, squares.sparse, ids[at]! * classes, strengths[at]!);
      for (let at = 0; at < dense.length; at++)
        if (dense[at] !== 0) step(model.dense, squares.dense, at * classes, dense[at]!);
      step(model.bias, squares.bias, 0, 1);
    }
  }
  return model;
}
