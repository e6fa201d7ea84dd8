import { DISCIPLINES, type Discipline } from "../goals/goal-case";
import { abstainNumbers, type Ranking } from "./abstain-inputs";
import { softmax } from "./linear";
import { noneOdds } from "./title-classes";

/** Inputs of the trees besides the first ranking of a schedule's titles. */
export interface Surroundings {
  odds: readonly Float32Array[];
  discipline: Discipline;
  /** How many words the goal has. */
  words: number;
}

const MAX_WORDS = 40;

/**
 * Lists the trees' inputs for each title of a schedule: the numbers of its pair with the goal, its place in the first
 * ranking, and its classes.
 */
export function titleRows({ scores, pairs }: Ranking, { odds, discipline, words }: Surroundings): Float32Array[] {
  const shares = softmax(scores);
  const order = [...scores].sort((a, b) => b - a);
  const [first = 0, second = first - NO_OTHER] = order;
  return pairs.map((pair, at) => {
    const score = scores[at]!;
    return Float32Array.from([
      ...pair,
      score - (score === first ? second : first),
      shares[at]!,
      order.indexOf(score),
      noneOdds(odds[at]!),
      DISCIPLINES.indexOf(discipline),
      Math.min(words, MAX_WORDS),
      pairs.length,
      ...odds[at]!,
    ]);
  });
}

const NO_OTHER = 3;

/** Inputs of the decision whether to abstain. */
export interface Opinions {
  ranking: Ranking;
  around: Surroundings;
  /** What the rules would answer, see ruleOpinions. */
  rules: readonly number[];
  /** The odds by the goal's words and the ranking that a moment is right, 0..1. */
  moment: number;
  /** The odds, for each title, that the goal must not be worked on in it. */
  vetoes: readonly number[];
}

/** Lists the trees' inputs for the choice between a moment and an abstention. */
export function voiceRow({ ranking, around, rules, moment, vetoes }: Opinions): Float32Array {
  const { scores, pairs } = ranking;
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
  const open = order.filter((at) => vetoes[at]! < 0.5);
  const best = open[0];
  return Float32Array.from([
    ...abstainNumbers(ranking, rules),
    logit(moment),
    pairs.length,
    Math.min(around.words, MAX_WORDS),
    vetoes[order[0]!]!,
    Math.min(...order.slice(0, 3).map((at) => vetoes[at]!)),
    open.length / pairs.length,
    best === undefined ? -NO_OTHER : scores[best]! - scores[order[0]!]!,
    ...(best === undefined ? pairs[0]!.map(() => 0) : pairs[best]!),
  ]);
}

/** Shares of the first ranking's results to which the trees add. */
export const FIRST_SHARE = { order: 0.9, moment: 0.7 };

/** Turns odds, 0..1, into log odds, which can be summed. */
export const logit = (odds: number): number => Math.log((odds + 1e-4) / (1 - odds + 1e-4));

export const oddsFrom = (sum: number): number => 1 / (1 + Math.exp(-sum));
