/** A goal or a title as numbers: words by id with their strengths, and dense numbers. */
export interface Text {
  ids: Int32Array;
  strengths: Float32Array;
  dense: Float32Array;
  /** Which of the ids are opinions of the rules. */
  rule: Uint8Array;
}
/** A goal with the titles of one schedule, and how good each of them is for it. */
export interface RankExample {
  goal: Text;
  titles: Text[];
  pairs: Float32Array[];
  /** Sums to one over the titles. */
  gains: number[];
  worth: number;
}
/** The weights of the ranker: tables by row, `rank` or `hidden` numbers each. */
export interface RankModel {
  rank: number;
  hidden: number;
  goalNames: Float32Array;
  goalDense: Float32Array;
  titleNames: Float32Array;
  titleDense: Float32Array;
  titleNameBias: Float32Array;
  titleDenseBias: Float32Array;
  pairIn: Float32Array;
  pairBias: Float32Array;
  pairOut: Float32Array;
  pairSkip: Float32Array;
}

/** Adds up the rows of a text's words and dense numbers. @param keep leaves some of them out, while training */
export function project(
  text: Text,
  [names, dense]: [Float32Array, Float32Array],
  rank: number,
  keep?: Keep,
): Float32Array {
  const out = new Float32Array(rank);
  for (let at = 0; at < text.ids.length; at++) {
    if (keep && !keep.names[at]) continue;
    const s = text.strengths[at]! * (keep ? keep.scale : 1);
    const from = text.ids[at]! * rank;
    for (let k = 0; k < rank; k++) out[k]! += s * names[from + k]!;
  }
  if (!keep || keep.dense)
    for (let at = 0; at < text.dense.length; at++) {
      const v = text.dense[at]!;
      if (v !== 0) for (let k = 0; k < rank; k++) out[k]! += v * dense[at * rank + k]!;
    }
  return out;
}

/** Which parts of a text count in one step of training. */
export interface Keep {
  names: Uint8Array;
  scale: number;
  dense: boolean;
}

/** What a title is worth whatever the goal. */
export function bias(text: Text, m: RankModel, keep?: Keep): number {
  let sum = 0;
  for (let at = 0; at < text.ids.length; at++)
    if (!keep || keep.names[at]) sum += text.strengths[at]! * (keep ? keep.scale : 1) * m.titleNameBias[text.ids[at]!]!;
  if (!keep || keep.dense)
    for (let at = 0; at < text.dense.length; at++) sum += text.dense[at]! * m.titleDenseBias[at]!;
  return sum;
}

/** Scores the titles of a schedule for a goal, as the extension does. */
export function scoreTitles(m: RankModel, one: Pick<RankExample, "goal" | "titles" | "pairs">): Float32Array {
  const g = project(one.goal, [m.goalNames, m.goalDense], m.rank);
  const seen = Float32Array.from(m.titleDenseBias, (start, at) => {
    let sum = start;
    for (let k = 0; k < m.rank; k++) sum += g[k]! * m.titleDense[at * m.rank + k]!;
    return sum;
  });
  const named: Keep = { names: new Uint8Array(100).fill(1), scale: 1, dense: false };
  return Float32Array.from(one.titles, (title, i) => {
    const t = project(title, [m.titleNames, m.titleDense], m.rank, named);
    let sum = bias(title, m, named);
    for (let at = 0; at < seen.length; at++) sum += seen[at]! * title.dense[at]!;
    for (let k = 0; k < m.rank; k++) sum += g[k]! * t[k]!;
    const pair = one.pairs[i]!;
    for (let s = 0; s < pair.length; s++) sum += pair[s]! * m.pairSkip[s]!;
    for (let h = 0; h < m.hidden; h++) {
      let a = m.pairBias[h]!;
      for (let s = 0; s < pair.length; s++) a += pair[s]! * m.pairIn[s * m.hidden + h]!;
      sum += Math.tanh(a) * m.pairOut[h]!;
    }
    return sum;
  });
}

/** Scores as shares that sum to one. */
export function softmax(scores: Float32Array): Float32Array {
  let top = -Infinity;
  for (const s of scores) top = Math.max(top, s);
  let total = 0;
  const out = Float32Array.from(scores, (s) => Math.exp(s - top));
  for (const o of out) total += o;
  return out.map((o) => o / total);
}
