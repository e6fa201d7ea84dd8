import { project } from "../../../lib/core/learned/linear";
import { UsualTitles, usualRows, type Usual, type UsualWeights } from "../../../lib/core/learned/usual-titles";
import { dictionary, type ReadCase } from "./examples";
import { fits, type Places } from "./learn";

/** A word counts as if it had been seen in this many further goals in which nothing is unusual. */
const UNSEEN = 5;
const BEST = 7;
/** What the titles that do not fit say against their classes and against their words. */
const AGAINST = { classes: 1, meaning: 0.5 };

function addScaled(sums: Float32Array, row: Float32Array, share: number, from = 0): void {
  for (let at = 0; at < row.length; at++) sums[from + at]! += share * row[at]!;
}

function lengthOf(row: Float32Array): number {
  return Math.sqrt(row.reduce((squares, value) => squares + value ** 2, 0)) || 1;
}

/** The mean of the titles that fit a goal less a share of that of the other titles of its schedule. */
function fittingLessOthers({ written }: ReadCase, rows: readonly Float32Array[], against: number): Float32Array {
  const { schedule, best = [], good = [] } = written;
  const gains = schedule.map((title) => (best.includes(title) ? BEST : good.includes(title) ? 1 : 0));
  const sum = gains.reduce<number>((all, gain) => all + gain, 0);
  const others = gains.filter((gain) => gain === 0).length;
  const mean = new Float32Array(rows[0]!.length);
  rows.forEach((row, at) => {
    addScaled(mean, row, (gains[at]! > 0 ? gains[at]! / sum : -against / others) / lengthOf(row));
  });
  return mean;
}

/** A goal's words, each with its row and strength, and the numbers to be counted for them. */
interface Counted {
  words: (readonly [row: number, strength: number])[];
  numbers: Float32Array;
}

/** Computes for each word how far the numbers of goals with that word are from the mean of all. */
function countByWord(goals: readonly Counted[], seen: Float32Array): Float32Array {
  const width = goals[0]!.numbers.length;
  const mean = new Float32Array(width);
  const sums = new Float32Array(seen.length * width);
  for (const { words, numbers } of goals) {
    addScaled(mean, numbers, 1 / goals.length);
    for (const [row, strength] of words) addScaled(sums, numbers, strength, row * width);
  }
  return sums.map((sum, at) => {
    const count = seen[Math.floor(at / width)]!;
    return (sum - count * mean[at % width]!) / (count + UNSEEN);
  });
}

/** Counts for each word of goals which titles fit goals with that word. */
export function learnUsual(
  cases: readonly ReadCase[],
  odds: readonly (readonly Float32Array[])[],
  places: Places,
  some: (one: ReadCase) => boolean = () => true,
): UsualWeights {
  const rows = usualRows(places.goal);
  const fitting = [...cases.entries()].filter(([, one]) => fits(one) && some(one));
  const words = fitting.map(([, one]) => {
    const known = project(one.goal, places.goal);
    return [...known.places].flatMap((place, at) =>
      rows.has(place) ? [[rows.get(place)!, known.strengths[at]!] as const] : [],
    );
  });
  const seen = new Float32Array(rows.size);
  for (const [row, strength] of words.flat()) seen[row]! += strength;
  const counted = (numbersOf: (one: ReadCase, at: number) => Float32Array): Float32Array =>
    countByWord(
      fitting.map(([at, one], i) => ({ words: words[i]!, numbers: numbersOf(one, at) })),
      seen,
    );
  const { dimensions } = dictionary.vectors;
  const telling = new Float32Array(places.goal.size);
  for (const [place, row] of rows) telling[place] = Math.log(fitting.length / Math.max(1, seen[row]!));
  return {
    telling,
    classes: counted((one, at) => fittingLessOthers(one, odds[at]!, AGAINST.classes)),
    meanings: counted((one) => {
      const meanings = one.titles.map(({ meaning }) => meaning.subarray(0, dimensions));
      return fittingLessOthers(one, meanings, AGAINST.meaning);
    }),
  };
}

export const usualOf = (weights: UsualWeights, { goal }: ReadCase, places: Places): Usual =>
  new UsualTitles(places.goal, weights).forGoal(project(goal, places.goal));
