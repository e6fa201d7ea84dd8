import { abstainNumbers } from "../../../lib/core/learned/abstain-inputs";
import { VOICES } from "../../../lib/core/learned/learned-judgement";
import { PAIR_NUMBERS } from "../../../lib/core/learned/pair-numbers";
import { TITLE_CLASSES } from "../../../lib/core/learned/title-classes";
import type { Inputs } from "../../../lib/core/learned/inputs";
import type { Term } from "../../../lib/core/learned/text-terms";
import { RULE_INPUTS } from "../../../lib/core/match/rule-inputs";
import type { WrittenTitle } from "./cases";
import { oddsWith, pairNumbers, rawTitles, readTitle, type ReadCase } from "./examples";
import { scoreTitles, type RankExample, type RankModel, type Text } from "./rank-model";
import { trainRanker, type RankSettings } from "./train-ranker";
import { trainSoftmax, type ClassExample, type SoftmaxModel } from "./train-softmax";

export const RANK: RankSettings = {
  rank: 8,
  hidden: 6,
  rounds: 6,
  rate: 0.05,
  decay: 2e-3,
  denseDecay: 1e-3,
  dropWords: 0.6,
  dropRules: 0.3,
  shrink: 0.3,
  seed: 1,
};
const OLD_WORTH = 0.7;
const TITLE_FOLDS = 3;

export interface Places {
  goal: Map<string, number>;
  title: Map<string, number>;
}

const isRule = (name: string): boolean => /^[ASPKN]:/.test(name);

function toText(inputs: Inputs<Term>, places: ReadonlyMap<string, number>, more?: Float32Array): Text {
  const known = inputs.named.filter(([name]) => places.has(name));
  const dense = new Float32Array(inputs.meaning.length + (more?.length ?? 0));
  dense.set(inputs.meaning);
  if (more) dense.set(more, inputs.meaning.length);
  return {
    ids: Int32Array.from(known, ([name]) => places.get(name)!),
    strengths: Float32Array.from(known, ([, strength]) => strength),
    dense,
    rule: Uint8Array.from(known, ([name]) => (isRule(name) ? 1 : 0)),
  };
}

function classExample(
  inputs: Inputs<Term>,
  places: ReadonlyMap<string, number>,
  right: number[],
  worth: number,
): ClassExample {
  const { ids, strengths, dense } = toText(inputs, places);
  return { ids, strengths, dense, right, worth };
}

/** Trains what titles mean on the titles and schedules of some writers. */
export function learnTitles(
  titles: readonly WrittenTitle[],
  cases: readonly ReadCase[],
  places: ReadonlyMap<string, number>,
): SoftmaxModel {
  const raws = rawTitles(
    titles,
    cases.map(({ written }) => written),
  );
  const examples = raws.map(({ title, right, worth }) => classExample(readTitle(title), places, right, worth));
  const rules = new Set([...places].filter(([name]) => isRule(name)).map(([, id]) => id));
  return trainSoftmax(examples, {
    classes: TITLE_CLASSES.length,
    features: places.size,
    denseSize: examples[0]!.dense.length,
    rounds: 8,
    rate: 0.12,
    decay: 1e-4,
    drop: 0.5,
    seed: 1,
    ruleFeatures: rules,
  });
}

export const titleOdds = (model: SoftmaxModel, one: ReadCase, places: Places): Float32Array[] =>
  one.titles.map((title) => oddsWith(model, title, places.title));

export function rankExample(one: ReadCase, odds: readonly Float32Array[], places: Places): RankExample {
  const { best = [], good = [], schedule, writer } = one.written;
  const raw = schedule.map((title) => (best.includes(title) ? 7 : good.includes(title) ? 1 : 0));
  const sum = raw.reduce<number>((total, gain) => total + gain, 0) || 1;
  return {
    goal: toText(one.goal, places.goal),
    titles: one.titles.map((title, at) => toText(title, places.title, odds[at])),
    pairs: pairNumbers(one, odds),
    gains: raw.map((gain) => gain / sum),
    worth: /^g\d/.test(writer) ? 1 : OLD_WORTH,
  };
}

export const fits = (one: ReadCase): boolean => (one.written.best?.length ?? 0) > 0;

/** Odds of titles as a model says that was not trained on the writer of the case. */
export function oddsLeftOut(
  cases: readonly ReadCase[],
  titles: readonly WrittenTitle[],
  places: Places,
): Float32Array[][] {
  const writers = [...new Set(cases.map(({ written }) => written.writer))];
  const foldOf = (writer: string): number => writers.indexOf(writer) % TITLE_FOLDS;
  const models = Array.from({ length: TITLE_FOLDS }, (_, fold) =>
    learnTitles(
      titles.filter(({ writer }) => foldOf(writer.replace(/^t-/, "")) !== fold),
      cases.filter(({ written }) => foldOf(written.writer) !== fold),
      places.title,
    ),
  );
  return cases.map((one) => titleOdds(models[foldOf(one.written.writer)]!, one, places));
}

export function learnRankers(
  examples: readonly RankExample[],
  places: Places,
  count: number,
  settings: RankSettings = RANK,
): RankModel[] {
  const sizes = {
    goalNames: places.goal.size,
    titleNames: places.title.size,
    goalDense: examples[0]!.goal.dense.length,
    titleDense: examples[0]!.titles[0]!.dense.length,
    pair: PAIR_NUMBERS + RULE_INPUTS,
    ruleFrom: PAIR_NUMBERS,
  };
  return Array.from({ length: count }, (_, seed) => trainRanker(examples, sizes, { ...settings, seed: seed + 1 }));
}

export function scoresOf(rankers: readonly RankModel[], example: RankExample): Float32Array {
  const sums = new Float32Array(example.titles.length);
  for (const ranker of rankers)
    scoreTitles(ranker, example).forEach((score, at) => (sums[at]! += score / rankers.length));
  return sums;
}

const VOICE_OF: Record<string, number> = { "pull-out": 1, "no-moment": 2, "titles-unclear": 3 };

function rightVoices(one: ReadCase): number[] {
  if (fits(one)) return [0];
  const voice = VOICE_OF[one.written.abstain ?? ""];
  return voice === undefined ? [1, 2, 3] : [voice];
}

export function voiceExample(
  one: ReadCase,
  odds: readonly Float32Array[],
  scores: Float32Array,
  places: Places,
): ClassExample {
  const opaque = odds.map((each) => each.at(-1)!);
  const numbers = abstainNumbers({ scores, pairs: pairNumbers(one, odds), opaque }, one.opinions);
  const { ids, strengths, dense } = toText(one.goal, places.goal, numbers);
  return { ids, strengths, dense, right: rightVoices(one), worth: 1 };
}

/** Trains when to abstain, on scores of rankers that had not seen the writer. */
export function learnVoices(examples: readonly ClassExample[], places: Places): SoftmaxModel {
  return trainSoftmax(examples, {
    classes: VOICES.length,
    features: places.goal.size,
    denseSize: examples[0]!.dense.length,
    rounds: 12,
    rate: 0.06,
    decay: 5e-4,
    drop: 0.5,
    seed: 1,
    ruleFeatures: new Set([...places.goal].filter(([name]) => isRule(name)).map(([, id]) => id)),
  });
}
