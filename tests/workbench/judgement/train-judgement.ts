import { writeModelFile } from "../../../lib/core/learned/model-file";
import type { WrittenTitle } from "./cases";
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
import { around, learnOrderAndMoment, learnVeto, vetoesOf, type Ranked } from "./second-look";
import { classOdds, type SoftmaxModel } from "./train-softmax";
import { titleRows } from "../../../lib/core/learned/tree-inputs";
import type { PackedTrees, Trees } from "../../../lib/core/learned/trees";

const RANKERS = 5;
const FOLDS = 4;
const LEFT_OUT_RANKERS = 2;
const MIXED_WORTH = 0.5;
const LEAST_IN_GOALS = 4;
const LEAST_IN_TITLES = 2;
const LIMITS = { abstain: 0.28, veto: 0.25, none: 0.6, share: 0.05 };
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
  return mixSchedules(written, (writer) => (other) => foldOf(other) === foldOf(writer), 7).map((made) => {
    const one = readCase(made, false);
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

interface Parts {
  titleModel: SoftmaxModel;
  voices: SoftmaxModel;
  rankers: readonly RankModel[];
  trees: Record<"order" | "veto" | "moment", Trees>;
}

function pack(places: Places, { titleModel, voices, rankers, trees }: Parts): Uint8Array {
  const tensors = new Map<string, Float32Array>([
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

/** Trains all parts on some goals and titles and packs them as public/judgement.bin. Seeded: the same data give the same file. */
export function trainJudgement(cases: readonly ReadCase[], titles: readonly WrittenTitle[]): Uint8Array {
  const places = placesOfAll(cases, titles);
  const titleModel = learnTitles(titles, cases, places.title);
  const odds = oddsLeftOut(cases, titles, places);
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
  const vetoes = leaveOut(cases, (some) => {
    const veto = learnVeto(ranked.filter(({ one }) => some(one)));
    return (at) => vetoesOf(titleRows(ranked[at]!.ranking, around(ranked[at]!)), veto);
  });
  const trees = { veto: learnVeto(ranked), ...learnOrderAndMoment(ranked, vetoes) };
  const rankers = trained(() => true, RANKERS);
  return pack(places, { titleModel, voices, rankers, trees });
}
