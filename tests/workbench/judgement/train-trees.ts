import { sumTrees, type Trees } from "../../../lib/core/learned/trees";
import { seededRandom, shuffle } from "./random";

/** The titles of one schedule with their numbers; gains sum to one. */
export interface TreeGroup {
  rows: readonly Float32Array[];
  /** Scores that the trees start from. */
  start: readonly number[];
  gains: readonly number[];
  worth: number;
}

export interface TreeSettings {
  trees: number;
  leaves: number;
  rate: number;
  /** Least sum of second slopes in a leaf. */
  leastWeight: number;
  /** Added to the second slopes: pulls leaves to zero. */
  pull: number;
  /** Share of the schedules and of the numbers that each tree sees. */
  groupShare: number;
  numberShare: number;
  seed: number;
  /** Of how many such forests, each with draws of its own, the mean is taken. */
  bags: number;
}

/** One tree, in the form of {@link Trees}. */
interface Tree {
  number: number[];
  threshold: number[];
  below: number[];
  value: number[];
}

const BINS = 48;

/** Splits each number into bins with equally many rows. */
function cutsOf(rows: readonly Float32Array[], numbers: number): Float32Array[] {
  return Array.from({ length: numbers }, (_, at) => {
    const sorted = Float32Array.from(rows, (row) => row[at]!).sort();
    const cuts = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) {
      const place = Math.floor((bin * sorted.length) / BINS);
      const low = sorted[place - 1]!;
      const high = sorted[place]!;
      if (high > low) cuts.add(Math.fround((low + high) / 2));
    }
    if (cuts.size < 8) {
      let last = sorted[0]!;
      for (const value of sorted) {
        if (value > last) cuts.add(Math.fround((value + last) / 2));
        last = value;
        if (cuts.size >= BINS - 1) break;
      }
    }
    return Float32Array.from(cuts).sort();
  });
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Leaf {
  node: number;
  rows: Int32Array;
  slope: number;
  weight: number;
  best?: { gain: number; number: number; bin: number };
}

interface Field {
  cuts: readonly Float32Array[];
  bins: Uint8Array[];
  slopes: Float64Array;
  weights: Float64Array;
}

function bestSplit(leaf: Leaf, numbers: readonly number[], { bins, slopes, weights }: Field, o: TreeSettings) {
  let best: Leaf["best"];
  const whole = (leaf.slope * leaf.slope) / (leaf.weight + o.pull);
  const g = new Float64Array(BINS + 1);
  const h = new Float64Array(BINS + 1);
  for (const number of numbers) {
    g.fill(0);
    h.fill(0);
    const bin = bins[number]!;
    for (const row of leaf.rows) {
      const b = bin[row]!;
      g[b]! += slopes[row]!;
      h[b]! += weights[row]!;
    }
    let gl = 0;
    let hl = 0;
    for (let b = 0; b < BINS; b++) {
      gl += g[b]!;
      hl += h[b]!;
      const hr = leaf.weight - hl;
      if (hl < o.leastWeight) continue;
      if (hr < o.leastWeight) break;
      const gr = leaf.slope - gl;
      const gain = (gl * gl) / (hl + o.pull) + (gr * gr) / (hr + o.pull) - whole;
      if (gain > 1e-9 && (!best || gain > best.gain)) best = { gain, number, bin: b };
    }
  }
  return best;
}

function grow(rows: Int32Array, numbers: readonly number[], field: Field, o: TreeSettings): Tree {
  const tree: Tree = { number: [-1], threshold: [0], below: [0], value: [0] };
  const leafOf = (node: number, some: Int32Array): Leaf => {
    let slope = 0;
    let weight = 0;
    for (const row of some) {
      slope += field.slopes[row]!;
      weight += field.weights[row]!;
    }
    tree.value[node] = (-slope / (weight + o.pull)) * o.rate;
    const leaf: Leaf = { node, rows: some, slope, weight };
    leaf.best = bestSplit(leaf, numbers, field, o);
    return leaf;
  };
  const leaves = [leafOf(0, rows)];
  while (leaves.length < o.leaves) {
    const at = leaves.reduce((top, leaf, i) => ((leaf.best?.gain ?? 0) > (leaves[top]!.best?.gain ?? 0) ? i : top), 0);
    const { best, node, rows: some } = leaves[at]!;
    if (!best) break;
    const bin = field.bins[best.number]!;
    const below = some.filter((row) => bin[row]! <= best.bin);
    const above = some.filter((row) => bin[row]! > best.bin);
    const next = tree.number.length;
    tree.number[node] = best.number;
    tree.threshold[node] = field.cuts[best.number]![best.bin]!;
    tree.below[node] = next;
    for (const child of [next, next + 1]) {
      tree.number[child] = -1;
      tree.threshold[child] = 0;
      tree.below[child] = 0;
    }
    leaves[at] = leafOf(next, below);
    leaves.push(leafOf(next + 1, above));
  }
  return tree;
}

/** Joins trees to one table; their values are divided by the number of forests. */
function joined(trees: readonly Tree[], bags = 1): Trees {
  const starts: number[] = [];
  let next = 0;
  for (const { number } of trees) {
    starts.push(next);
    next += number.length;
  }
  return {
    starts,
    number: Int16Array.from(trees.flatMap(({ number }) => number)),
    threshold: Float32Array.from(trees.flatMap(({ threshold }) => threshold)),
    below: Int16Array.from(trees.flatMap(({ below }) => below)),
    value: Float32Array.from(trees.flatMap(({ value }) => value.map((one) => one / bags))),
  };
}

/** Sets slopes and second slopes of the listwise softmax loss. */
function slopesOf(groups: readonly TreeGroup[], starts: readonly number[], scores: Float64Array, field: Field): void {
  groups.forEach(({ rows, gains, worth }, at) => {
    const from = starts[at]!;
    let top = -Infinity;
    for (let i = 0; i < rows.length; i++) top = Math.max(top, scores[from + i]!);
    let total = 0;
    for (let i = 0; i < rows.length; i++) total += Math.exp(scores[from + i]! - top);
    for (let i = 0; i < rows.length; i++) {
      const p = Math.exp(scores[from + i]! - top) / total;
      field.slopes[from + i] = (p - gains[i]!) * worth;
      field.weights[from + i] = Math.max(p * (1 - p), 1e-4) * worth;
    }
  });
}

/** Trains boosted trees that put the titles of a schedule in order. */
export function trainTrees(groups: readonly TreeGroup[], o: TreeSettings): Trees {
  const forests = Array.from({ length: o.bags }, (_, bag) => trainForest(groups, { ...o, seed: o.seed + bag * 10 }));
  return joined(forests.flat(), o.bags);
}

function trainForest(groups: readonly TreeGroup[], o: TreeSettings): Tree[] {
  const random = seededRandom(o.seed);
  const rows = groups.flatMap((group) => [...group.rows]);
  const count = rows[0]!.length;
  const starts: number[] = [];
  let next = 0;
  for (const group of groups) {
    starts.push(next);
    next += group.rows.length;
  }
  const cuts = cutsOf(rows, count);
  const bins = cuts.map((cut, at) => Uint8Array.from(rows, (row) => binOf(cut, row[at]!)));
  const scores = Float64Array.from(groups.flatMap((group) => [...group.start]));
  const field: Field = { cuts, bins, slopes: new Float64Array(rows.length), weights: new Float64Array(rows.length) };
  const numbers = Array.from({ length: count }, (_, at) => at);
  const order = groups.map((_, at) => at);
  return Array.from({ length: o.trees }, () => {
    slopesOf(groups, starts, scores, field);
    shuffle(order, random);
    shuffle(numbers, random);
    const seen = order.slice(0, Math.ceil(order.length * o.groupShare));
    const some = Int32Array.from(seen.flatMap((at) => groups[at]!.rows.map((_, i) => starts[at]! + i)));
    const tree = grow(some, numbers.slice(0, Math.ceil(count * o.numberShare)), field, o);
    const one = joined([tree]);
    for (let row = 0; row < rows.length; row++) scores[row]! += sumTrees(one, rows[row]!);
    return tree;
  });
}

/** Trains boosted trees that tell true from false: a row against a row that is always alike. */
export function trainYesNo(
  rows: readonly { row: Float32Array; start: number; yes: boolean; worth: number }[],
  o: TreeSettings,
): Trees {
  const never = new Float32Array(rows[0]!.row.length).fill(APART);
  return trainTrees(
    rows.map(({ row, start, yes, worth }) => ({
      rows: [row, never],
      start: [start, 0],
      gains: yes ? [1, 0] : [0, 1],
      worth,
    })),
    o,
  );
}

/** Below every real number, so that the other row has leaves of its own. */
const APART = -999;
