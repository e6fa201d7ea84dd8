import type { Inputs } from "./inputs";
import type { Term } from "./text-terms";

/** The features of a text in the model's numbering. */
export interface NamedNumbers {
  /** Indices of the known names; `strengths` has one strength for each. */
  places: Int32Array;
  strengths: Float32Array;
  meaning: Float32Array;
  /** Further numbers, after the meaning. */
  more?: Float32Array;
}

/** Looks up the indices of a text's feature names; leaves out names that were not trained. */
export function project(inputs: Inputs<Term>, places: ReadonlyMap<string, number>): NamedNumbers {
  const known = inputs.named.filter(([name]) => places.has(name));
  return {
    places: Int32Array.from(known, ([name]) => places.get(name)!),
    strengths: Float32Array.from(known, ([, strength]) => strength),
    meaning: inputs.meaning,
  };
}

/** Weights of a linear classifier: a row for each input, with a weight for each class. */
export interface LinearWeights {
  names: Float32Array;
  dense: Float32Array;
  bias: Float32Array;
}

/** Adds `value` times a row of weights to `sums`. */
export function addRow(sums: Float32Array, weights: Float32Array, row: number, value: number): void {
  const from = row * sums.length;
  for (let at = 0; at < sums.length; at++) sums[at]! += value * weights[from + at]!;
}

/** Adds all rows of a text's numbers to `sums`. */
export function addRows(
  sums: Float32Array,
  numbers: NamedNumbers,
  weights: Pick<LinearWeights, "names" | "dense">,
): void {
  const { places, strengths, meaning, more } = numbers;
  for (let at = 0; at < places.length; at++) addRow(sums, weights.names, places[at]!, strengths[at]!);
  for (let at = 0; at < meaning.length; at++) if (meaning[at] !== 0) addRow(sums, weights.dense, at, meaning[at]!);
  more?.forEach((value, at) => {
    if (value !== 0) addRow(sums, weights.dense, meaning.length + at, value);
  });
}

/** Turns scores into shares that sum to one. */
export function softmax(scores: Float32Array): Float32Array {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  const powers = scores.map((score) => Math.exp(score - top));
  let total = 0;
  for (const power of powers) total += power;
  return powers.map((power) => power / total);
}

/** Computes the odds of each class; they sum to one. */
export function oddsOf(numbers: NamedNumbers, weights: LinearWeights): Float32Array {
  const sums = Float32Array.from(weights.bias);
  addRows(sums, numbers, weights);
  return softmax(sums);
}
