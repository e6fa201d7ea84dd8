import { readFileSync } from "node:fs";
import { conditionNumbers, orderInDay } from "../../../lib/core/learned/condition-numbers";
import {
  goalInputs,
  titleInputs,
  type GoalInputs,
  type Inputs,
  type TitleInputs,
} from "../../../lib/core/learned/inputs";
import { FIRST_NON_ROUTINE, TITLE_CLASSES } from "../../../lib/core/learned/title-classes";
import { nearness, pairNumbers as numbersOfPairs } from "../../../lib/core/learned/pair-numbers";
import { oddsOf, project, type NamedNumbers } from "../../../lib/core/learned/linear";
import { readHappensThere } from "../../../lib/core/learned/happens-there";
import { readSpanish, readTerms } from "../../../lib/core/learned/plain-terms";
import type { Dictionary, Term } from "../../../lib/core/learned/text-terms";
import type { Usual } from "../../../lib/core/learned/usual-titles";
import { WordVectors } from "../../../lib/core/learned/word-vectors";
import { phrasesOf } from "../../../lib/core/lexicon/read-lexicon";
import { TITLE_PHRASES } from "../../../lib/core/lexicon/title-lexicon";
import { consider, matchByRules, type Considered } from "../../../lib/core/match/match-by-rules";
import { kindFits, ruleInputs, ruleOpinions, type KindFits } from "../../../lib/core/match/rule-inputs";
import { recogniseTitle } from "../../../lib/core/routines/recognise-title";
import type { WrittenCase, WrittenTitle } from "./cases";
import { HAPPENS_IN_LESSONS } from "./happens-in-lessons";
import { HAPPENS_THERE } from "./happens-there";
import { NOTICE_WORDS } from "./notice-words";
import { SPANISH_WORDS } from "./spanish-words";
import type { SoftmaxModel } from "./train-softmax";

export const WORDS = new URL("../../../public/word-vectors.bin", import.meta.url);
export const fileContent = (path: URL): ArrayBuffer => Uint8Array.from(readFileSync(path)).buffer;

export const dictionary: Dictionary = {
  vectors: new WordVectors(fileContent(WORDS)),
  english: readSpanish(SPANISH_WORDS),
  notices: readTerms(NOTICE_WORDS),
};

const happens = readHappensThere(HAPPENS_THERE + HAPPENS_IN_LESSONS);

const NONE = TITLE_CLASSES.map((_, at) => at).filter((at) => at >= FIRST_NON_ROUTINE);
const ROUTINE = TITLE_CLASSES.map((_, at) => at).filter((at) => at < FIRST_NON_ROUTINE);

/** A title to learn from: the classes any of which is right, and how much it counts. */
export interface RawTitle {
  title: string;
  right: number[];
  worth: number;
  writer: string;
}

const LEXICON_WORTH = 0.25;
const SCHEDULE_WORTH = 0.6;

/** Gathers labelled titles, the lexicon's phrases, and what the labels of goals say of the titles of a schedule. */
export function rawTitles(titles: readonly WrittenTitle[], cases: readonly WrittenCase[]): RawTitle[] {
  const raws: RawTitle[] = titles.flatMap(({ title, kind, none_type, writer }) => {
    const right = TITLE_CLASSES.indexOf((kind === "none" ? none_type : kind) as never);
    return right < 0 ? [] : [{ title, right: [right], worth: 1, writer: writer.replace(/^t-/, "") }];
  });
  for (const [kind, phrases] of Object.entries(TITLE_PHRASES))
    for (const phrase of phrasesOf(phrases))
      raws.push({
        title: phrase.replace(/^~/, ""),
        right: [TITLE_CLASSES.indexOf(kind as never)],
        worth: LEXICON_WORTH,
        writer: "lexicon",
      });
  const seen = new Set<string>();
  for (const { writer, never = [], best = [], good = [] } of cases) {
    const labelled = [
      ...never.map((title) => [title, NONE] as const),
      ...[...best, ...good].map((title) => [title, ROUTINE] as const),
    ];
    for (const [title, right] of labelled) {
      const key = `${writer}|${title}`;
      if (seen.has(key)) continue;
      seen.add(key);
      raws.push({ title, right, worth: SCHEDULE_WORTH, writer });
    }
  }
  return raws;
}

/** Lists the names that are seen at least so often, by place. */
export function placesOf(all: Iterable<Pick<Inputs<Term>, "named">>, least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { named } of all) for (const [name] of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= least).map(([name], at) => [name, at]));
}

const readTitles = new Map<string, TitleInputs>();
export function readTitle(title: string, grade?: string): TitleInputs {
  const key = `${title}|${grade}`;
  const known = readTitles.get(key);
  if (known) return known;
  const inputs = titleInputs(title, recogniseTitle(title, grade === undefined ? {} : { grade }), dictionary);
  readTitles.set(key, inputs);
  return inputs;
}

/** A case as the models take it, apart from the odds of its titles. */
export interface ReadCase {
  written: WrittenCase;
  considered: Considered;
  goal: GoalInputs;
  titles: TitleInputs[];
  /** Numbers of each pair of goal and title that do not depend on the odds of the title. */
  near: number[][];
  /** How each title meets the conditions of the goal. */
  conditions: number[][];
  kinds: KindFits;
  opinions: number[];
  /** Where goals with such words usually belong, by goals of other writers. */
  usual: Usual;
}

/** Reads a case; `isInOrder` is false for titles that do not stand in the order of a day. */
export function readCase(written: WrittenCase, isInOrder = true): ReadCase {
  const { goal: goalText, discipline, grade, schedule } = written;
  const candidates = schedule.map((title) => ({ key: title, title, recognition: recogniseTitle(title, { grade }) }));
  const considered = consider({ goalText, discipline, grade }, candidates);
  const goal = goalInputs(goalText, considered.reading, dictionary);
  const titles = schedule.map((title) => readTitle(title, grade));
  const compared = { terms: goal.terms, rows: happens.rowsOfGoal(goal.terms) };
  const near = titles.map(({ terms }) => nearness(compared, { terms, rows: happens.rowsOfTitle(terms) }, happens));
  const conditions = conditionNumbers(goal.conditions, titles, isInOrder);
  const opinions = ruleOpinions(considered, matchByRules(considered, candidates));
  const usual: Usual = { classes: new Float32Array(TITLE_CLASSES.length), meaning: new Float32Array() };
  return { written, considered, goal, titles, near, conditions, kinds: kindFits(considered), opinions, usual };
}

/** The numbers of a pair in the order in which the ranker takes them. */
export const pairNumbers = (
  { titles, near, conditions, kinds, considered, usual }: ReadCase,
  odds: readonly Float32Array[],
): Float32Array[] =>
  numbersOfPairs(
    { near, conditions, usual, meanings: titles.map(({ meaning }) => meaning), order: orderInDay(titles) },
    odds,
    ruleInputs(considered.fits, kinds, odds),
  );

export function oddsWith(
  model: SoftmaxModel,
  inputs: Inputs<Term>,
  places: ReadonlyMap<string, number>,
  more?: Float32Array,
): Float32Array {
  const numbers: NamedNumbers = { ...project(inputs, places), more };
  return oddsOf(numbers, { names: model.sparse, dense: model.dense, bias: model.bias });
}
