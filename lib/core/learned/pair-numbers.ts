import { againstOthers } from "./against-others";
import { CONDITION_NUMBERS } from "./condition-numbers";
import {
  deedsThere,
  DEED_NUMBERS,
  ROW_NUMBERS,
  rowsShared,
  type GoalRows,
  type HappensThere,
  type TitleRows,
} from "./happens-there";
import { affinities, AFFINITY_NAMES } from "./pair-inputs";
import { noneOdds } from "./title-classes";
import type { GoalTerm, TitleTerm } from "./text-terms";
import { USUAL_NUMBERS, usualFits, type Usual } from "./usual-titles";

/** What the comparison of words needs of a goal and of a title. */
export interface ComparedGoal {
  terms: readonly GoalTerm[];
  rows: GoalRows;
}
export interface ComparedTitle {
  terms: readonly TitleTerm[];
  rows: TitleRows;
}

/** Computes what a goal and a title have in common, whatever else is in the schedule. */
export function nearness(goal: ComparedGoal, title: ComparedTitle, happens: HappensThere): number[] {
  return [
    ...affinities(goal.terms, title.terms),
    ...deedsThere(goal.terms, title.terms, happens),
    ...rowsShared(goal.rows, title.rows),
  ];
}

/**
 * Numbers of a pair of goal and title before the opinions of the rules.
 * @internal for training
 */
export const PAIR_NUMBERS =
  2 * (AFFINITY_NAMES.length + DEED_NUMBERS + ROW_NUMBERS + CONDITION_NUMBERS + USUAL_NUMBERS + 1) + 1;

/** Facts about the pairs of a goal and each title of a schedule; the lists have one element for each title. */
export interface ComparedPairs {
  near: readonly (readonly number[])[];
  conditions: readonly (readonly number[])[];
  /** Where goals with such words usually belong, see UsualTitles. */
  usual: Usual;
  /** The meaning of each title, see Inputs. */
  meanings: readonly Float32Array[];
  /** The place of each title in the order of the day, from 0. */
  order: readonly number[];
}

/**
 * Lists the numbers of each pair of a goal and a title of its schedule: what they have in common, how the title meets
 * the goal's conditions, how likely it is no routine, whether such goals usually belong there, all also against the
 * other titles, the place in the day, and the opinions of the rules.
 */
export function pairNumbers(
  { near, conditions, usual, meanings, order }: ComparedPairs,
  odds: readonly Float32Array[],
  rules: readonly (readonly number[])[],
): Float32Array[] {
  const own = againstOthers(
    near.map((numbers, at) => [
      ...numbers,
      ...conditions[at]!,
      noneOdds(odds[at]!),
      ...usualFits(usual, odds[at]!, meanings[at]!),
    ]),
  );
  return own.map((numbers, at) => Float32Array.from([...numbers, order[at]! / near.length, ...rules[at]!]));
}
