/**
 * Boosted decision trees as five rows of numbers. `number` holds the index of the input that a node tests, -1 for a
 * leaf. If the input is at most `threshold`, the next node is `below`, else the one after `below`. The nodes of a tree
 * follow each other.
 */
export interface Trees {
  /** Where each tree begins. */
  starts: readonly number[];
  number: Int16Array;
  threshold: Float32Array;
  below: Int16Array;
  value: Float32Array;
}

/** Trees as they are packed. */
export interface PackedTrees {
  starts: number[];
  number: number[];
  threshold: number[];
  below: number[];
  value: number[];
}

export const readTrees = ({ starts, number, threshold, below, value }: PackedTrees): Trees => ({
  starts,
  number: new Int16Array(number),
  threshold: new Float32Array(threshold),
  below: new Int16Array(below),
  value: new Float32Array(value),
});

/** Sums the outputs of all trees for a row of numbers. */
export function sumTrees({ starts, number, threshold, below, value }: Trees, row: Float32Array): number {
  let sum = 0;
  for (const start of starts) {
    let node = start;
    for (let at = number[node]!; at >= 0; at = number[node]!)
      node = start + below[node]! + (row[at]! > threshold[node]! ? 1 : 0);
    sum += value[node]!;
  }
  return sum;
}
