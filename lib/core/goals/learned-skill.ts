import { MEASURING } from "../lexicon/clause-words";
import type { GoalWords } from "./goal-words";
import { SKILL_AREAS, type SkillArea } from "../lexicon/skill-areas";
import { TERM_WEIGHTS } from "../lexicon/term-weights.generated";
import { readWeightRows, type WeightRow } from "./weight-rows";

/** How likely each area is by the plain words of a goal, and the word that is its strongest evidence. */
export interface SkillOdds {
  area: SkillArea;
  /** 0..1, over all areas. */
  odds: number;
  /** Index of the word that is the strongest evidence for the area. */
  strongest: number;
}

const STEM_LENGTH = 6;
/** Step of the stored weights: they are integers of quarters. */
export const TERM_STEP = 0.25;
const LEAST_ODDS = 0.04;

/**
 * Gives the feature of a word for the linear model: its beginning, without a plural; undefined for numbers and words of
 * measurement.
 */
export function stemOf(word: string): string | undefined {
  if (/\d/.test(word) || MEASURING.test(word)) return undefined;
  return word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word.replace(/s$/, "");
}

/**
 * Weighs a word by its role in the sentence, but never below half: a problem that should go away still names its skill.
 */
export const termShare = (role: number): number => Math.max(role, 0.5);

let rows: Map<string, WeightRow> | undefined;

/**
 * Rates the skill areas with a linear model over the words of a goal. It was trained on plain wordings of every skill
 * and adds to the rules. Its weights are data (lexicon/term-weights.generated.ts);
 * tests/workbench/train-term-weights.ts makes them.
 */
export function skillOdds({ words }: GoalWords, roles: readonly number[]): SkillOdds[] {
  rows ??= readWeightRows(TERM_WEIGHTS, TERM_STEP);
  const sums = SKILL_AREAS.map(() => 0);
  const best = SKILL_AREAS.map(() => ({ weight: 0, at: -1 }));
  const seen = new Set<string>();
  words.forEach((word, at) => {
    const stem = stemOf(word);
    if (stem === undefined || seen.has(stem)) return;
    seen.add(stem);
    for (const [area, full] of rows!.get(stem) ?? []) {
      const weight = full * termShare(roles[at]!);
      sums[area]! += weight;
      if (weight > best[area]!.weight) best[area] = { weight, at };
    }
  });
  const powers = sums.map((sum) => Math.exp(sum));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return SKILL_AREAS.map((area, at) => ({ area, odds: powers[at]! / total, strongest: best[at]!.at })).filter(
    ({ odds, strongest }) => odds >= LEAST_ODDS && strongest >= 0,
  );
}
