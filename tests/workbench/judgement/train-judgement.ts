import { writeModelFile } from "../../../lib/core/learned/model-file";
import type { WrittenCase, WrittenTitle } from "./cases";
import { placesOf, readCase, readTitle, type ReadCase } from "./examples";
import { mixSchedules } from "./mix-schedules";
import {
  fits,
  learnRankers,
  learnTitles,
  learnVoices,
  oddsLeftOut,
  RANK,
  rankExample,
  scoresOf,
  voiceExample,
  type Places,
} from "./learn";
import { HAPPENS_IN_LESSONS } from "./happens-in-lessons";
import { HAPPENS_THERE } from "./happens-there";
import { NOTICE_WORDS } from "./notice-words";
import { SPANISH_WORDS } from "./spanish-words";
import type { RankModel } from "./rank-model";
import { learnUsual, usualOf } from "./learn-usual";
import { around, learnOrderAndMoment, learnVeto, vetoesOf, type Ranked } from "./second-look";
import { classOdds, type SoftmaxModel } from "./train-softmax";
import { titleRows } from "../../../lib/core/learned/tree-inputs";
import type { PackedTrees, Trees } from "../../../lib/core/learned/trees";
import type { UsualWeights } from "../../../lib/core/learned/usual-titles";

const RANKERS = 5;
const FOLDS = 4;
const LEFT_OUT_RANKERS = 2;
const MIXED_WORTH = 0.5;
const LEAST_IN_GOALS = 4;
const LEAST_IN_TITLES = 2;
const LIMITS = { abstain: 0.28, veto: 0.25, none: 0.6, share: 0.05 };
const STEPS_PER_SPREAD = 1.5;
/** With 127 steps each falls on one of the file. */
const MOST_STEPS = 12;
const THRESHOLD_STEP = 1e-4;

/** Gives each case what models say that were not trained on its writer. */
function leaveOut<T>(cases: readonly ReadCase[], train: (some: (one: ReadCase) => boolean) => (at: number) => T): T[] {
  const foldOfWriter = foldsOf(cases);
  const foldOf = ({ written }: ReadCase): number => foldOfWriter(written.writer);
  const said: T[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const sayOf = train((one) => foldOf(one) !== fold);
    cases.forEach((one, at) => {
      if (foldOf(one) === fold) said[at] = sayOf(at);
    });
  }
  return said;
}

function placesOfAll(cases: readonly ReadCase[], titles: readonly WrittenTitle[]): Places {
  const texts = new Set([...cases.flatMap(({ written }) => written.schedule), ...titles.map(({ title }) => title)]);
  return {
    goal: placesOf(
      cases.map(({ goal }) => goal),
      LEAST_IN_GOALS,
    ),
    title: placesOf(
      [...texts].map((title) => readTitle(title)),
      LEAST_IN_TITLES,
    ),
  };
}

/** Makes examples of the cases among other writers' titles, see mixSchedules. */
function mixedExamples(cases: readonly ReadCase[], odds: readonly Float32Array[][], places: Places) {
  const foldOf = foldsOf(cases);
  const oddsOf = new Map<string, Float32Array>();
  cases.forEach(({ written }, at) => written.schedule.forEach((title, i) => oddsOf.set(title, odds[at]![i]!)));
  const written = cases.map((one) => one.written);
  const usualOfGoal = new Map(cases.map((one) => [goalKey(one.written), one.usual]));
  return mixSchedules(written, (writer) => (other) => foldOf(other) === foldOf(writer), 7).map((made) => {
    const one = { ...readCase(made, false), usual: usualOfGoal.get(goalKey(made))! };
    const titleOdds = made.schedule.map((title) => oddsOf.get(title)!);
    const example = rankExample(one, titleOdds, places);
    return { one, example: { ...example, worth: example.worth * MIXED_WORTH } };
  });
}

/** Parts writers into folds. */
function foldsOf(cases: readonly ReadCase[]): (writer: string) => number {
  const writers = [...new Set(cases.map(({ written }) => written.writer))];
  return (writer) => writers.indexOf(writer) % FOLDS;
}

const goalKey = ({ writer, id }: WrittenCase): string => `${writer}|${id}`;

interface Parts {
  usual: UsualWeights;
  titleModel: SoftmaxModel;
  voices: SoftmaxModel;
  rankers: readonly RankModel[];
  trees: Record<"order" | "veto" | "moment", Trees>;
}

/** Rounds to few steps, so that the file packs well. */
function coarse(values: Float32Array): Float32Array {
  const step = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length) / STEPS_PER_SPREAD;
  const most = step * MOST_STEPS;
  return values.map((value) => Math.round(Math.max(-most, Math.min(most, value)) / step) * step);
}

function pack(places: Places, { usual, titleModel, voices, rankers, trees }: Parts): Uint8Array {
  const tensors = new Map<string, Float32Array>([
    ["usualTelling", usual.telling],
    ["usualClasses", coarse(usual.classes)],
    ["usualMeanings", coarse(usual.meanings)],
    ["titleClassNames", titleModel.sparse],
    ["titleClassDense", titleModel.dense],
    ["titleClassBias", titleModel.bias],
    ["voiceNames", voices.sparse],
    ["voiceDense", voices.dense],
    ["voiceBias", voices.bias],
  ]);
  rankers.forEach((ranker, at) => {
    for (const [name, weights] of Object.entries(ranker))
      if (weights instanceof Float32Array) tensors.set(`${at}.${name}`, weights);
  });
  return writeModelFile(
    {
      goalNames: [...places.goal.keys()],
      titleNames: [...places.title.keys()],
      spanish: SPANISH_WORDS.trim(),
      happensThere: (HAPPENS_THERE + HAPPENS_IN_LESSONS).trim(),
      notices: NOTICE_WORDS.trim(),
      rankers: RANKERS,
      rank: RANK.rank,
      hidden: RANK.hidden,
      trees: { order: packed(trees.order), veto: packed(trees.veto), moment: packed(trees.moment) },
      limits: LIMITS,
    },
    tensors,
  );
}

const rounded = (value: number): number => Math.round(value / THRESHOLD_STEP) * THRESHOLD_STEP;

const packed = ({ starts, number, threshold, below, value }: Trees): PackedTrees => ({
  starts: [...starts],
  number: [...number],
  threshold: Array.from(threshold, (one) => +rounded(one).toFixed(4)),
  below: [...below],
  value: Array.from(value, (one) => +rounded(one).toFixed(4)),
});

/** What the first look makes of the cases: all that the second one learns from. */
export interface FirstLook extends Omit<Parts, "trees" | "rankers"> {
  places: Places;
  ranked: Ranked[];
  trainRankers: () => RankModel[];
}

/** Trains the first look; `ranked` is what models say that were not trained on the writer. */
export function learnFirstLook(given: readonly ReadCase[], titles: readonly WrittenTitle[]): FirstLook {
  const places = placesOfAll(given, titles);
  const titleModel = learnTitles(titles, given, places.title);
  const odds = oddsLeftOut(given, titles, places);
  const usual = learnUsual(given, odds, places);
  const usuals = leaveOut(given, (some) => {
    const weights = learnUsual(given, odds, places, some);
    return (at) => usualOf(weights, given[at]!, places);
  });
  const cases = given.map((one, at) => ({ ...one, usual: usuals[at]! }));
  const examples = cases.map((one, at) => rankExample(one, odds[at]!, places));
  const mixed = mixedExamples(cases, odds, places);
  const trained = (some: (one: ReadCase) => boolean, count: number) =>
    learnRankers(
      [
        ...examples.filter((_, at) => fits(cases[at]!) && some(cases[at]!)),
        ...mixed.filter(({ one }) => some(one)).map(({ example }) => example),
      ],
      places,
      count,
      RANK,
    );
  const leftOut = leaveOut(cases, (some) => {
    const rankers = trained(some, LEFT_OUT_RANKERS);
    return (at) => scoresOf(rankers, examples[at]!);
  });
  const voiceExamples = cases.map((one, at) => voiceExample(one, odds[at]!, leftOut[at]!, places));
  const voices = learnVoices(voiceExamples, places);
  const moments = leaveOut(cases, (some) => {
    const model = learnVoices(
      voiceExamples.filter((_, at) => some(cases[at]!)),
      places,
    );
    return (at) => classOdds(model, voiceExamples[at]!)[0]!;
  });
  const ranked = cases.map((one, at): Ranked => {
    const { gains, worth, pairs } = examples[at]!;
    const opaque = odds[at]!.map((each) => each.at(-1)!);
    const ranking = { scores: leftOut[at]!, pairs, opaque };
    return { one, ranking, odds: odds[at]!, gains, worth, moment: moments[at]! };
  });
  return { places, usual, titleModel, voices, ranked, trainRankers: () => trained(() => true, RANKERS) };
}

/** Gives the odds of each title being none, by vetoes that were not trained on its writer. */
export const vetoesLeftOut = (ranked: readonly Ranked[]): number[][] =>
  leaveOut(
    ranked.map(({ one }) => one),
    (some) => {
      const veto = learnVeto(ranked.filter(({ one }) => some(one)));
      return (at) => vetoesOf(titleRows(ranked[at]!.ranking, around(ranked[at]!)), veto);
    },
  );

/**
 * Trains all parts on some goals and titles and packs them as public/judgement.bin. Seeded: the same data give the same
 * file.
 */
export function trainJudgement(cases: readonly ReadCase[], titles: readonly WrittenTitle[]): Uint8Array {
  const { places, usual, titleModel, voices, ranked, trainRankers } = learnFirstLook(cases, titles);
  const trees = { veto: learnVeto(ranked), ...learnOrderAndMoment(ranked, vetoesLeftOut(ranked)) };
  return pack(places, { usual, titleModel, voices, rankers: trainRankers(), trees });
}
