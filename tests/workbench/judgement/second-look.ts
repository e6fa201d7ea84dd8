import type { Ranking } from "../../../lib/core/learned/abstain-inputs";
import {
  FIRST_SHARE,
  logit,
  oddsFrom,
  titleRows,
  voiceRow,
  type Opinions,
  type Surroundings,
} from "../../../lib/core/learned/tree-inputs";
import { sumTrees, type Trees } from "../../../lib/core/learned/trees";
import type { ReadCase } from "./examples";
import { fits } from "./learn";
import { trainTrees, trainYesNo, type TreeSettings } from "./train-trees";

/** A case as the first ranking left it, by models that were not trained on its writer. */
export interface Ranked {
  one: ReadCase;
  ranking: Ranking;
  odds: readonly Float32Array[];
  gains: readonly number[];
  /** The odds by words and ranking that a moment is right. */
  moment: number;
  worth: number;
}

interface SecondLook {
  order: Trees;
  veto: Trees;
  moment: Trees;
}

const ORDER: TreeSettings = {
  trees: 120,
  leaves: 10,
  rate: 0.06,
  leastWeight: 8,
  pull: 4,
  groupShare: 0.7,
  numberShare: 0.35,
  seed: 1,
  bags: 2,
};
const VETO: TreeSettings = {
  trees: 120,
  leaves: 8,
  rate: 0.07,
  leastWeight: 5,
  pull: 4,
  groupShare: 0.6,
  numberShare: 0.35,
  seed: 2,
  bags: 1,
};
const MOMENT: TreeSettings = {
  trees: 110,
  leaves: 6,
  rate: 0.06,
  leastWeight: 5,
  pull: 4,
  groupShare: 0.7,
  numberShare: 0.35,
  seed: 3,
  bags: 3,
};
/** Titles of a schedule that the veto learns from: the first ones, and all that are labelled. */
const FIRST = 4;

export const around = ({ one, odds }: Ranked): Surroundings => ({
  odds,
  discipline: one.written.discipline,
  words: one.goal.terms.length,
});

const rowsOf = (ranked: Ranked): Float32Array[] => titleRows(ranked.ranking, around(ranked));

export const vetoesOf = (rows: readonly Float32Array[], veto: Trees): number[] =>
  rows.map((row) => oddsFrom(sumTrees(veto, row)));

function opinions(ranked: Ranked, vetoes: readonly number[]): Opinions {
  return { ranking: ranked.ranking, around: around(ranked), rules: ranked.one.opinions, moment: ranked.moment, vetoes };
}

export function learnVeto(all: readonly Ranked[]): Trees {
  return trainYesNo(
    all.flatMap((ranked) => {
      const { schedule, best = [], good = [], never = [] } = ranked.one.written;
      const { scores } = ranked.ranking;
      const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
      return rowsOf(ranked).flatMap((row, at) => {
        const title = schedule[at]!;
        const yes = never.includes(title);
        const isLabelled = yes || best.includes(title) || good.includes(title);
        if (!isLabelled && order.indexOf(at) >= FIRST) return [];
        return [{ row, start: 0, yes, worth: ranked.worth * (isLabelled ? 1 : 0.5) }];
      });
    }),
    VETO,
  );
}

/**
 * Trains the second look.
 * @param vetoes for each case what a veto says that was not trained on its writer
 */
export function learnOrderAndMoment(
  all: readonly Ranked[],
  vetoes: readonly (readonly number[])[],
): Omit<SecondLook, "veto"> {
  const order = trainTrees(
    all
      .filter(({ one }) => fits(one))
      .map((ranked) => ({
        rows: rowsOf(ranked),
        start: [...ranked.ranking.scores].map((score) => FIRST_SHARE.order * score),
        gains: ranked.gains,
        worth: ranked.worth,
      })),
    ORDER,
  );
  const moment = trainYesNo(
    all.map((ranked, at) => ({
      row: voiceRow(opinions(ranked, vetoes[at]!)),
      start: FIRST_SHARE.moment * logit(ranked.moment),
      yes: fits(ranked.one),
      worth: 1,
    })),
    MOMENT,
  );
  return { order, moment };
}
