import { addRows, type NamedNumbers } from "./linear";

const NAMES = [
  "goalNames",
  "goalDense",
  "titleNames",
  "titleDense",
  "titleNameBias",
  "titleDenseBias",
  "pairIn",
  "pairBias",
  "pairOut",
  "pairSkip",
] as const;

/** The sizes of a ranker: dimensions of the shared space, and units of the network. */
interface RankerSize {
  rank: number;
  hidden: number;
}

/**
 * One ranker. Projects goal and title into a small space in which those that fit point in the same direction, and adds
 * a bias of the title, whatever the goal, and a small network over the numbers of the pair.
 */
export class Ranker {
  private readonly weights: Record<(typeof NAMES)[number], Float32Array>;

  constructor(
    tensors: ReadonlyMap<string, Float32Array>,
    prefix: string,
    private readonly size: RankerSize,
  ) {
    this.weights = Object.fromEntries(NAMES.map((name) => [name, tensors.get(prefix + name)!])) as typeof this.weights;
  }

  /** Scores the titles of a schedule for a goal. */
  score(goal: NamedNumbers, titles: readonly NamedNumbers[], pairs: readonly Float32Array[]): number[] {
    const direction = new Float32Array(this.size.rank);
    addRows(direction, goal, { names: this.weights.goalNames, dense: this.weights.goalDense });
    const seen = this.seenFrom(direction);
    return titles.map((title, at) => this.fit(title, direction, seen) + this.pairScore(pairs[at]!));
  }

  /** Computes the weight of each dense input of a title for this goal. */
  private seenFrom(direction: Float32Array): Float32Array {
    const weights = this.weights.titleDense;
    return this.weights.titleDenseBias.map((bias, at) => bias + dot(weights, at, direction));
  }

  private fit({ places, strengths, meaning, more }: NamedNumbers, direction: Float32Array, seen: Float32Array): number {
    const names = this.weights.titleNames;
    const bias = this.weights.titleNameBias;
    let sum = 0;
    for (let at = 0; at < places.length; at++)
      sum += strengths[at]! * (bias[places[at]!]! + dot(names, places[at]!, direction));
    for (let at = 0; at < meaning.length; at++) sum += meaning[at]! * seen[at]!;
    if (more) for (let at = 0; at < more.length; at++) sum += more[at]! * seen[meaning.length + at]!;
    return sum;
  }

  private pairScore(pair: Float32Array): number {
    const { hidden } = this.size;
    const inner = Float32Array.from(this.weights.pairBias);
    const into = this.weights.pairIn;
    const out = this.weights.pairOut;
    const skip = this.weights.pairSkip;
    let sum = 0;
    for (let at = 0; at < pair.length; at++) {
      const value = pair[at]!;
      sum += value * skip[at]!;
      for (let unit = 0; unit < hidden; unit++) inner[unit]! += value * into[at * hidden + unit]!;
    }
    for (let unit = 0; unit < hidden; unit++) sum += Math.tanh(inner[unit]!) * out[unit]!;
    return sum;
  }
}

function dot(weights: Float32Array, row: number, direction: Float32Array): number {
  let sum = 0;
  const from = row * direction.length;
  for (let at = 0; at < direction.length; at++) sum += weights[from + at]! * direction[at]!;
  return sum;
}
