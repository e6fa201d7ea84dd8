import { softmax } from "./linear";

/** How many numbers from the rules {@link abstainNumbers} uses. */
export const RULE_OPINIONS = 6;

/** The ranking of a schedule's titles for one goal. */
export interface Ranking {
  scores: Float32Array;
  /** The input numbers of each pair of the goal and a title, see pair-inputs. */
  pairs: readonly Float32Array[];
  /** The odds, 0..1, that each title is opaque (does not say what the class does). */
  opaque: readonly number[];
}

/**
 * Describes how sure a ranking is, as numbers for the choice between a moment and an abstention: how far ahead the
 * first title is, its pair numbers, the largest pair numbers of any title, and how opaque the titles are.
 */
export function abstainNumbers({ scores, pairs, opaque }: Ranking, rules: readonly number[]): Float32Array {
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
  const [top = 0, second] = order;
  const odds = softmax(scores);
  const unclear = opaque.reduce((sum, one) => sum + one, 0) / opaque.length;
  const most = pairs[top]!.map((_, at) => Math.max(...pairs.map((pair) => pair[at]!)));
  return Float32Array.from([
    odds[top]!,
    scores[top]! / 4,
    second === undefined ? 1 : (scores[top]! - scores[second]!) / 4,
    opaque[top]!,
    unclear,
    unclear > MANY_UNCLEAR ? 1 : 0,
    ...rules.slice(0, RULE_OPINIONS),
    ...pairs[top]!,
    ...most,
  ]);
}

const MANY_UNCLEAR = 0.3;
