import { readFileSync } from "node:fs";
import { roleWeights } from "../../lib/core/goals/clause-roles";
import { correctGoalWord } from "../../lib/core/goals/goal-spelling";
import { readGoalWords, type GoalWords } from "../../lib/core/goals/goal-words";
import { stemOf, termShare, TERM_STEP } from "../../lib/core/goals/learned-skill";
import { readGoal } from "../../lib/core/goals/read-goal";
import { SKILL_AREAS, type SkillArea } from "../../lib/core/lexicon/skill-areas";
import { writeWeightRows } from "../../lib/core/goals/weight-rows";
import { matchGoal } from "../../lib/core/match/match-goal";
import { recogniseTitle } from "../../lib/core/routines/recognise-title";
import type { JudgedCase } from "./judge-measures";
import { writeWeights } from "./write-weights";

/**
 * Trains the linear model of skills over the words of goals: wordings with their skill, and the judged goals
 * that the rules alone read right. Softmax with AdaGrad and a ridge; small weights are left out.
 * Set TERM_WEIGHTS to "" before training, so that the rules read without an earlier model.
 *   tsx tests/workbench/train-term-weights.ts WORDINGS.txt GOALS.jsonl [GOALS.jsonl ...]
 */
const OUT = new URL("../../lib/core/lexicon/term-weights.generated.ts", import.meta.url);
const ROUNDS = 150;
const RATE = 0.3;
const RIDGE = 0.2;
const LEAST_SEEN = 4;
const LEAST_WEIGHT = 0.6;
/** A goal's skill is the rules' word, not a person's. */
const GOAL_SHARE = 0.6;

interface Example {
  area: number;
  share: number;
  terms: Map<string, number>;
}

function toExample(words: GoalWords, area: SkillArea, share: number): Example {
  const roles = roleWeights(words.words);
  const terms = new Map<string, number>();
  words.words.forEach((word, at) => {
    const stem = stemOf(word);
    if (stem !== undefined && !terms.has(stem)) terms.set(stem, termShare(roles[at]!));
  });
  return { area: SKILL_AREAS.indexOf(area), share, terms };
}

/** "# area" lines, each followed by its wordings. */
function readWordings(path: string): Example[] {
  let area: SkillArea = "handwriting";
  const examples: Example[] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("# ")) area = line.slice(2).trim() as SkillArea;
    else if (line.trim() !== "") examples.push(toExample(readGoalWords(line, correctGoalWord), area, 1));
  }
  return examples;
}

function readRight(path: string): Example[] {
  const cases = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JudgedCase);
  return cases.flatMap(({ goal: goalText, discipline, grade, schedule, best = [] }) => {
    const goalCase = { goalText, discipline, grade };
    const { skills, words } = readGoal(goalCase);
    const candidates = schedule.map((title) => ({ key: title, title, recognition: recogniseTitle(title, { grade }) }));
    const [first] = matchGoal(goalCase, candidates).matches;
    const isRight = best.length === 0 ? !first : first !== undefined && best.includes(first.key);
    return skills[0] && isRight ? [toExample(words, skills[0].area, GOAL_SHARE)] : [];
  });
}

function train(examples: readonly Example[]): Map<string, number[]> {
  const seen = new Map<string, number>();
  for (const { terms } of examples) for (const term of terms.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  const zeros = (value: number): number[] => SKILL_AREAS.map(() => value);
  const weights = new Map([...seen].filter(([, times]) => times >= LEAST_SEEN).map(([term]) => [term, zeros(0)]));
  const squares = new Map([...weights.keys()].map((term) => [term, zeros(1e-8)]));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map([...weights].map(([term, row]) => [term, row.map((weight) => RIDGE * weight)]));
    for (const { area, share, terms } of examples) {
      const sums = zeros(0);
      const known = [...terms].filter(([term]) => weights.has(term));
      for (const [term, part] of known) weights.get(term)!.forEach((weight, at) => (sums[at]! += weight * part));
      const highest = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - highest));
      const total = powers.reduce((sum, power) => sum + power, 0);
      for (const [term, part] of known) {
        const row = slopes.get(term)!;
        powers.forEach((power, at) => (row[at]! += share * part * (power / total - (at === area ? 1 : 0))));
      }
    }
    for (const [term, row] of weights) {
      const square = squares.get(term)!;
      slopes.get(term)!.forEach((slope, at) => {
        square[at]! += slope * slope;
        row[at]! -= (RATE * slope) / Math.sqrt(square[at]!);
      });
    }
  }
  return weights;
}

function write(weights: ReadonlyMap<string, readonly number[]>): void {
  const kept = new Map(
    [...weights].map(([term, row]) => [term, row.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : weight))]),
  );
  writeWeights(OUT, {
    name: "TERM_WEIGHTS",
    doc: "Made by tests/workbench/train-term-weights.ts: beginnings of words by what they say of each skill area.",
    rows: writeWeightRows(kept, TERM_STEP),
  });
}

const [wordings = "", ...goals] = process.argv.slice(2);
write(train([...readWordings(wordings), ...goals.flatMap(readRight)]));
