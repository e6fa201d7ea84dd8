import { seededRandom, shuffle } from "./random";
import { bias, project, softmax, type Keep, type RankExample, type RankModel, type Text } from "./rank-model";

export interface Sizes {
  goalNames: number;
  titleNames: number;
  goalDense: number;
  titleDense: number;
  pair: number;
  /** From this place on the pair's numbers are opinions of the rules. */
  ruleFrom: number;
}
export interface RankSettings {
  rank: number;
  hidden: number;
  rounds: number;
  rate: number;
  decay: number;
  denseDecay: number;
  dropWords: number;
  dropRules: number;
  /** Share by which weights shrink after each round. */
  shrink: number;
  seed: number;
}

/** Tables of the model. */
type Name = Exclude<keyof RankModel, "rank" | "hidden">;
type Random = () => number;

/** Tables that shrink after each round. */
const SHRINKING = ["goalNames", "goalDense", "titleNames", "titleDense", "titleNameBias", "titleDenseBias"] as const;

function newModel(sizes: Sizes, { rank, hidden }: RankSettings, random: Random): RankModel {
  const normal = (n: number, scale: number): Float32Array =>
    Float32Array.from({ length: n }, () => (random() + random() + random() + random() - 2) * scale * 1.7);
  return {
    rank,
    hidden,
    goalNames: normal(sizes.goalNames * rank, 0.02),
    goalDense: normal(sizes.goalDense * rank, 0.08),
    titleNames: normal(sizes.titleNames * rank, 0.05),
    titleDense: normal(sizes.titleDense * rank, 0.12),
    titleNameBias: new Float32Array(sizes.titleNames),
    titleDenseBias: new Float32Array(sizes.titleDense),
    pairIn: normal(sizes.pair * hidden, 0.3),
    pairBias: normal(hidden, 0.1),
    pairOut: normal(hidden, 0.1),
    pairSkip: new Float32Array(sizes.pair),
  };
}

/** What one example gave on its way through the model. */
interface Pass {
  goalKeep: Keep;
  keeps: Keep[];
  withDense: boolean;
  pairs: Float32Array[];
  /** The goal's projection, and those of the titles' words. */
  goal: Float32Array;
  named: Float32Array[];
  /** Activities of the hidden numbers, by title. */
  acts: Float32Array[];
  odds: Float32Array;
}

/** Trains one model by AdaGrad on the cross entropy of the titles' shares. */
class RankTraining {
  readonly model: RankModel;
  private readonly sizes: Sizes;
  private readonly settings: RankSettings;
  private readonly random: Random;
  private readonly squares: Record<Name, Float32Array>;
  /** What the goal makes of each dense number of a title, and its slope. */
  private readonly seen: Float32Array;
  private readonly back: Float32Array;

  constructor(sizes: Sizes, settings: RankSettings, random: Random) {
    this.sizes = sizes;
    this.settings = settings;
    this.random = random;
    this.model = newModel(sizes, settings, random);
    const tables = Object.entries(this.model).filter(([, table]) => table instanceof Float32Array);
    this.squares = Object.fromEntries(
      tables.map(([name, table]) => [name, new Float32Array((table as Float32Array).length).fill(0.01)]),
    ) as unknown as Record<Name, Float32Array>;
    this.seen = new Float32Array(sizes.titleDense);
    this.back = new Float32Array(sizes.titleDense);
  }

  learn(one: RankExample): void {
    this.stepBack(one, this.pass(one));
  }

  shrink(): void {
    for (const name of SHRINKING) {
      const table = this.model[name];
      for (let at = 0; at < table.length; at++) table[at]! *= 1 - this.settings.shrink;
    }
  }

  private step(name: Name, at: number, slope: number, decay: number): void {
    const w = this.model[name];
    const g = slope + decay * w[at]!;
    const q = (this.squares[name][at]! += g * g);
    w[at]! -= (this.settings.rate * g) / Math.sqrt(q);
  }

  private keepOf(text: Text, noRules: boolean, dropDense: number): Keep {
    const { dropWords } = this.settings;
    const names = new Uint8Array(text.ids.length);
    for (let at = 0; at < names.length; at++)
      names[at] = text.rule[at] ? (noRules ? 0 : 1) : this.random() >= dropWords ? 1 : 0;
    return { names, scale: 1 / (1 - dropWords), dense: this.random() >= dropDense };
  }

  private pass(one: RankExample): Pass {
    const { model: m, random, sizes } = this;
    const noRules = random() < this.settings.dropRules;
    const goalKeep = this.keepOf(one.goal, noRules, 0.1);
    const goal = project(one.goal, [m.goalNames, m.goalDense], m.rank, goalKeep);
    const keeps = one.titles.map((title) => this.keepOf(title, noRules, 0));
    const withDense = random() >= 0.1;
    const pairs = one.pairs.map((pair) => (noRules ? pair.slice().fill(0, sizes.ruleFrom) : pair));
    this.seeDense(goal);
    const scored = one.titles.map((title, i) =>
      this.score(title, { keep: keeps[i]!, pair: pairs[i]!, goal, withDense }),
    );
    const odds = softmax(Float32Array.from(scored, ({ score }) => score));
    const [named, acts] = [scored.map((title) => title.named), scored.map(({ act }) => act)];
    return { goalKeep, keeps, withDense, pairs, goal, named, acts, odds };
  }

  /** What the goal makes of each number of a title: the same for all titles of the schedule. */
  private seeDense(goal: Float32Array): void {
    const { model: m, seen } = this;
    for (let at = 0; at < seen.length; at++) {
      let sum = m.titleDenseBias[at]!;
      for (let k = 0; k < m.rank; k++) sum += goal[k]! * m.titleDense[at * m.rank + k]!;
      seen[at] = sum;
    }
  }

  private score(
    title: Text,
    { keep, pair, goal, withDense }: { keep: Keep; pair: Float32Array; goal: Float32Array; withDense: boolean },
  ): { score: number; named: Float32Array; act: Float32Array } {
    const { model: m, seen } = this;
    const named = project(title, [m.titleNames, m.titleDense], m.rank, { ...keep, dense: false });
    let score = bias(title, m, { ...keep, dense: false });
    if (withDense) for (let at = 0; at < seen.length; at++) score += title.dense[at]! * seen[at]!;
    for (let k = 0; k < m.rank; k++) score += goal[k]! * named[k]!;
    const act = new Float32Array(m.hidden);
    for (let s = 0; s < pair.length; s++) score += pair[s]! * m.pairSkip[s]!;
    for (let h = 0; h < m.hidden; h++) {
      let a = m.pairBias[h]!;
      for (let s = 0; s < pair.length; s++) a += pair[s]! * m.pairIn[s * m.hidden + h]!;
      act[h] = Math.tanh(a);
      score += act[h]! * m.pairOut[h]!;
    }
    return { score, named, act };
  }

  private stepBack(one: RankExample, pass: Pass): void {
    const { model: m, sizes } = this;
    const goalSlope = new Float32Array(m.rank);
    const pairIn = new Float32Array(sizes.pair * m.hidden);
    const pairSkip = new Float32Array(sizes.pair);
    this.back.fill(0);
    for (let i = 0; i < one.titles.length; i++) {
      const d = (pass.odds[i]! - one.gains[i]!) * one.worth;
      if (Math.abs(d) < 1e-5) continue;
      for (let k = 0; k < m.rank; k++) goalSlope[k]! += d * pass.named[i]![k]!;
      this.stepTitle(one.titles[i]!, { keep: pass.keeps[i]!, goal: pass.goal, withDense: pass.withDense }, d);
      this.stepPair(pass.pairs[i]!, pass.acts[i]!, { pairIn, pairSkip }, d);
    }
    const { denseDecay } = this.settings;
    for (let at = 0; at < pairSkip.length; at++) this.step("pairSkip", at, pairSkip[at]!, denseDecay);
    for (let at = 0; at < pairIn.length; at++) this.step("pairIn", at, pairIn[at]!, denseDecay);
    if (pass.withDense) this.stepDense(pass.goal, goalSlope);
    this.stepGoal(one.goal, pass.goalKeep, goalSlope);
  }

  private stepTitle(
    title: Text,
    { keep, goal, withDense }: { keep: Keep; goal: Float32Array; withDense: boolean },
    d: number,
  ): void {
    const { rank } = this.model;
    const { decay } = this.settings;
    if (withDense) for (let at = 0; at < this.back.length; at++) this.back[at]! += d * title.dense[at]!;
    for (let at = 0; at < title.ids.length; at++) {
      if (!keep.names[at]) continue;
      const s = d * title.strengths[at]! * keep.scale;
      const from = title.ids[at]! * rank;
      for (let k = 0; k < rank; k++) this.step("titleNames", from + k, s * goal[k]!, decay);
      this.step("titleNameBias", title.ids[at]!, s, decay);
    }
  }

  private stepPair(
    pair: Float32Array,
    acts: Float32Array,
    slopes: { pairIn: Float32Array; pairSkip: Float32Array },
    d: number,
  ): void {
    const { model: m, settings } = this;
    for (let s = 0; s < pair.length; s++) slopes.pairSkip[s]! += d * pair[s]!;
    for (let h = 0; h < m.hidden; h++) {
      const act = acts[h]!;
      const slope = d * m.pairOut[h]! * (1 - act * act);
      this.step("pairOut", h, d * act, settings.denseDecay);
      this.step("pairBias", h, slope, settings.denseDecay);
      for (let s = 0; s < pair.length; s++) slopes.pairIn[s * m.hidden + h]! += slope * pair[s]!;
    }
  }

  private stepDense(goal: Float32Array, goalSlope: Float32Array): void {
    const { model: m, settings } = this;
    for (let at = 0; at < this.back.length; at++) {
      const v = this.back[at]!;
      if (v === 0) continue;
      const from = at * m.rank;
      for (let k = 0; k < m.rank; k++) goalSlope[k]! += v * m.titleDense[from + k]!;
      for (let k = 0; k < m.rank; k++) this.step("titleDense", from + k, v * goal[k]!, settings.denseDecay);
      this.step("titleDenseBias", at, v, settings.denseDecay);
    }
  }

  private stepGoal(goal: Text, keep: Keep, slope: Float32Array): void {
    const { rank } = this.model;
    const { decay, denseDecay } = this.settings;
    for (let at = 0; at < goal.ids.length; at++) {
      if (!keep.names[at]) continue;
      const s = goal.strengths[at]! * keep.scale;
      for (let k = 0; k < rank; k++) this.step("goalNames", goal.ids[at]! * rank + k, s * slope[k]!, decay);
    }
    if (!keep.dense) return;
    for (let at = 0; at < goal.dense.length; at++) {
      const v = goal.dense[at]!;
      if (v !== 0) for (let k = 0; k < rank; k++) this.step("goalDense", at * rank + k, v * slope[k]!, denseDecay);
    }
  }
}

/** Trains a ranker. The same examples, sizes and settings give the same model. */
export function trainRanker(examples: readonly RankExample[], sizes: Sizes, settings: RankSettings): RankModel {
  const random = seededRandom(settings.seed);
  const training = new RankTraining(sizes, settings, random);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    for (const place of order) training.learn(examples[place]!);
    if (round < settings.rounds - 1) training.shrink();
  }
  return training.model;
}
