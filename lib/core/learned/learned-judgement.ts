import type { Discipline } from "../goals/goal-case";
import type { GoalReading } from "../goals/goal-reading";
import type { Recognition } from "../routines/recognition";
import { abstainNumbers, type Ranking } from "./abstain-inputs";
import { conditionNumbers, orderInDay } from "./condition-numbers";
import { goalInputs, titleInputs, type GoalInputs, type TitleInputs } from "./inputs";
import { oddsOf, project, type NamedNumbers } from "./linear";
import { readModelFile, type ModelFile, type ModelHead } from "./model-file";
import { nearness, pairNumbers } from "./pair-numbers";
import { readHappensThere, type GoalRows, type HappensThere, type TitleRows } from "./happens-there";
import { TITLE_CLASSES } from "./title-classes";
import { readSpanish, readTerms } from "./plain-terms";
import { Ranker } from "./ranker";
import { FIRST_SHARE, logit, oddsFrom, titleRows, voiceRow } from "./tree-inputs";
import { readTrees, sumTrees, type Trees } from "./trees";
import type { Dictionary } from "./text-terms";
import { UsualTitles, type Usual } from "./usual-titles";
import { WordVectors } from "./word-vectors";

/** The possible answers for a goal: a moment of the class, or one of the three kinds of abstention. */
export const VOICES = ["moment", "pull-out", "no-moment", "titles-opaque"] as const;

/** A title as the model has read it. */
export interface LearnedTitle {
  inputs: TitleInputs;
  /** 0..1 for each of {@link TITLE_CLASSES}. */
  odds: Float32Array;
  numbers: NamedNumbers;
  rows: TitleRows;
}

/** A goal as the model has read it. */
export interface LearnedGoal {
  inputs: GoalInputs;
  numbers: NamedNumbers;
  rows: GoalRows;
  usual: Usual;
}

/** What is judged: a goal, the titles of a schedule, and what the rules say. */
export interface JudgedSchedule {
  goal: LearnedGoal;
  titles: readonly LearnedTitle[];
  /** Minute of the day at which each title starts, where it is known. */
  starts: readonly (number | undefined)[];
  /** What the rules say of each title, see ruleInputs. */
  rules: readonly (readonly number[])[];
  /** What the rules would answer, see ruleOpinions. */
  opinions: readonly number[];
  discipline: Discipline;
}

export interface Judgement {
  /** Larger is better; scores of different goals can't be compared. */
  scores: Float32Array;
  /** The odds, for each title, that the goal must not be worked on in it. */
  vetoes: number[];
  /** The odds that any title is right. */
  moment: number;
  /**
   * The odds of each of {@link VOICES} by the goal's words; the largest of the last three gives the reason to abstain.
   */
  voices: Float32Array;
}

/** How much her own choices favour a title, see OwnChoices. */
export interface Leaning {
  /** In the measure of a ranking's scores; below 0 against it. */
  lean: number;
  /** The choice that favours it most, a pin or a booked visit, and the title of that routine. */
  because?: { source: "pinned" | "booked"; title: string };
}

/** Weighs titles by her own choices for goals like this one. */
export interface OwnLeanings {
  leanings(goal: LearnedGoal, titles: readonly LearnedTitle[]): Leaning[];
}

/** The content of the packaged files. */
export interface JudgementFiles {
  /** public/word-vectors.bin */
  words: ArrayBuffer;
  /** public/judgement.bin */
  weights: ArrayBuffer;
}

const MAX_TITLES = 4000;

/**
 * A model trained on labelled goals and titles: classifies titles, ranks them for a goal, and decides when none fits.
 * Made by tests/workbench/judgement/train.ts.
 */
export class LearnedJudgement {
  readonly limits: ModelHead["limits"];
  readonly dictionary: Dictionary;
  private readonly happens: HappensThere;
  private readonly usual: UsualTitles;
  private readonly goalPlaces: ReadonlyMap<string, number>;
  private readonly titlePlaces: ReadonlyMap<string, number>;
  private readonly rankers: Ranker[];
  private readonly trees: Record<"order" | "veto" | "moment", Trees>;
  private readonly tensors: ModelFile["tensors"];
  private readonly readRows: ModelFile["readRows"];
  private readonly titles = new Map<string, LearnedTitle>();

  /** Her own choices, where they are known. */
  own?: OwnLeanings;

  /** Throws an error that names the fault when a file is damaged or of another version. */
  constructor({ words, weights }: JudgementFiles) {
    const { head, tensors, readRows } = readModelFile(weights);
    this.dictionary = {
      vectors: new WordVectors(words),
      english: readSpanish(head.spanish),
      notices: readTerms(head.notices),
    };
    this.happens = readHappensThere(head.happensThere);
    this.limits = head.limits;
    this.tensors = tensors;
    this.readRows = readRows;
    this.goalPlaces = new Map(head.goalNames.map((name, at) => [name, at]));
    this.usual = new UsualTitles(this.goalPlaces, {
      telling: tensors.get("usualTelling")!,
      classes: tensors.get("usualClasses")!,
      meanings: tensors.get("usualMeanings")!,
    });
    this.titlePlaces = new Map(head.titleNames.map((name, at) => [name, at]));
    this.trees = {
      order: readTrees(head.trees.order),
      veto: readTrees(head.trees.veto),
      moment: readTrees(head.trees.moment),
    };
    this.rankers = Array.from({ length: head.rankers }, (_, at) => new Ranker(tensors, `${at}.`, head));
  }

  /** Copies the judgement with her own choices, which shift its scores. */
  leaningTo(own: OwnLeanings): LearnedJudgement {
    const leaning = Object.create(this) as LearnedJudgement;
    leaning.own = own;
    return leaning;
  }

  /** Computes the model's input for a goal. */
  readGoal(text: string, reading: GoalReading): LearnedGoal {
    const inputs = goalInputs(text, reading, this.dictionary);
    const numbers = project(inputs, this.goalPlaces);
    this.readRows("goal", numbers.places);
    this.readRows("usual", this.usual.rowsOf(numbers));
    return { inputs, numbers, rows: this.happens.rowsOfGoal(inputs.terms), usual: this.usual.forGoal(numbers) };
  }

  /** Computes the odds of each class for a title. A class that a person chose has the odds 1. */
  readTitle(title: string, recognition: Recognition): LearnedTitle {
    const { kinds, nonRoutine, source } = recognition;
    const key = [kinds.map(({ kind }) => kind).join(), nonRoutine?.kind, source, title].join("|");
    let read = this.titles.get(key);
    if (!read) {
      const inputs = titleInputs(title, recognition, this.dictionary);
      const numbers = project(inputs, this.titlePlaces);
      this.readRows("title", numbers.places);
      const odds = oddsOf(numbers, {
        names: this.tensors.get("titleClassNames")!,
        dense: this.tensors.get("titleClassDense")!,
        bias: this.tensors.get("titleClassBias")!,
      });
      read = {
        inputs,
        odds: recognition.source === "rules" ? odds : certain(recognition),
        numbers,
        rows: this.happens.rowsOfTitle(inputs.terms),
      };
      if (this.titles.size >= MAX_TITLES) this.titles.clear();
      this.titles.set(key, read);
    }
    return read;
  }

  /**
   * Judges the titles of a schedule for a goal: first by linear models and small networks, then by decision trees over
   * their results.
   */
  judge({ goal, titles, starts, rules, opinions, discipline }: JudgedSchedule): Judgement {
    const ranking = this.rank({ goal, titles, starts, rules });
    const voices = this.voiceOdds(goal, ranking, opinions);
    const around = { odds: titles.map(({ odds }) => odds), discipline, words: goal.inputs.terms.length };
    const rows = titleRows(ranking, around);
    const { order, veto, moment } = this.trees;
    const vetoes = rows.map((row) => oddsFrom(sumTrees(veto, row)));
    const row = voiceRow({ ranking, around, rules: opinions, moment: voices[0]!, vetoes });
    return {
      scores: Float32Array.from(rows, (one, at) => FIRST_SHARE.order * ranking.scores[at]! + sumTrees(order, one)),
      vetoes,
      moment: oddsFrom(FIRST_SHARE.moment * logit(voices[0]!) + sumTrees(moment, row)),
      voices,
    };
  }

  private rank({ goal, titles, starts, rules }: Omit<JudgedSchedule, "opinions" | "discipline">): Ranking {
    const compared = { terms: goal.inputs.terms, rows: goal.rows };
    const near = titles.map(({ inputs, rows }) => nearness(compared, { terms: inputs.terms, rows }, this.happens));
    const placed = titles.map(({ inputs }, at) => ({ conditions: inputs.conditions, startMinute: starts[at] }));
    const pairs = pairNumbers(
      {
        near,
        conditions: conditionNumbers(goal.inputs.conditions, placed),
        usual: goal.usual,
        meanings: titles.map(({ inputs }) => inputs.meaning),
        order: orderInDay(placed),
      },
      titles.map(({ odds }) => odds),
      rules,
    );
    const withOdds = titles.map(({ numbers, odds }) => ({ ...numbers, more: odds }));
    const scores = new Float32Array(titles.length);
    for (const ranker of this.rankers)
      ranker.score(goal.numbers, withOdds, pairs).forEach((score, at) => (scores[at]! += score / this.rankers.length));
    return { scores, pairs, opaque: titles.map(({ odds }) => odds.at(-1)!) };
  }

  private voiceOdds(goal: LearnedGoal, ranking: Ranking, rules: readonly number[]): Float32Array {
    return oddsOf(
      { ...goal.numbers, more: abstainNumbers(ranking, rules) },
      {
        names: this.tensors.get("voiceNames")!,
        dense: this.tensors.get("voiceDense")!,
        bias: this.tensors.get("voiceBias")!,
      },
    );
  }
}

function certain({ kinds, nonRoutine }: Recognition): Float32Array {
  const odds = new Float32Array(TITLE_CLASSES.length);
  const said = nonRoutine?.kind ?? kinds[0]?.kind;
  if (said !== undefined) odds[TITLE_CLASSES.indexOf(said)] = 1;
  return odds;
}
