import { ROUTINE_KINDS } from "../lexicon/routine-kinds";
import { scoreKind } from "./score-kind";
import type { Fitted } from "./fit-candidate";
import type { GoalMatches } from "./goal-match";
import type { Considered } from "./match-by-rules";

/**
 * Number of inputs that the rules give the learned ranker for a goal and a title.
 * @internal for training
 */
export const RULE_INPUTS = 16;

/** How well each routine kind fits a goal by rule, and whether the goal names it. */
export interface KindFits {
  scores: Float32Array;
  named: Float32Array;
}

/** Scores all kinds for a goal: what the rules would say of a title if they knew what it means. */
export function kindFits({ reading, band }: Pick<Considered, "reading" | "band">): KindFits {
  const scores = new Float32Array(ROUTINE_KINDS.length);
  const named = new Float32Array(ROUTINE_KINDS.length);
  if (reading.skills.length === 0) return { scores, named };
  ROUTINE_KINDS.forEach((kind, at) => {
    const fit = scoreKind(reading, kind, band);
    scores[at] = (fit?.score ?? 0) / 4;
    named[at] = fit?.setting ? 1 : 0;
  });
  return { scores, named };
}

function expected(odds: Float32Array, worths: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < worths.length; at++) sum += odds[at]! * worths[at]!;
  return sum;
}

/**
 * Lists the rules' opinions of each title of a schedule.
 * @param fits has a place for each title, undefined where nothing fits by rule
 * @param kinds how well each kind fits the goal
 * @param odds how likely each title is of each kind
 */
export function ruleInputs(
  fits: readonly (Fitted | undefined)[],
  kinds: KindFits,
  odds: readonly Float32Array[],
): number[][] {
  const hopes = odds.map((one) => expected(one, kinds.scores));
  const most = Math.max(0, ...hopes);
  return fitInputs(fits).map((row, at) => [
    ...row,
    hopes[at]!,
    most - hopes[at]!,
    expected(odds[at]!, kinds.named),
    hopes[at] === most ? 1 : 0,
  ]);
}

function fitInputs(fits: readonly (Fitted | undefined)[]): number[][] {
  const scores = fits.map((fit) => fit?.score ?? 0);
  const top = Math.max(0, ...scores);
  return fits.map((fit, at) => {
    if (!fit) return [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const { strength, setting } = fit.fit;
    const better = scores.filter((score) => score > scores[at]!).length;
    return [
      0,
      fit.score / 4,
      (top - fit.score) / 4,
      strength === 1 ? 1 : 0,
      strength === 2 ? 1 : 0,
      strength === 3 ? 1 : 0,
      setting ? 1 : 0,
      setting?.only === true ? 1 : 0,
      better === 0 ? 1 : 0,
      better === 1 ? 1 : 0,
      fit.confidence,
      top / 4,
    ];
  });
}

/** Lists what the rules would answer, as numbers for the choice between a moment and an abstention. */
export function ruleOpinions({ reading }: Pick<Considered, "reading">, { matches, abstention }: GoalMatches): number[] {
  return [
    reading.pullOut ? 1 : 0,
    abstention?.voice === "no-moment" ? 1 : 0,
    abstention?.voice === "titles-opaque" ? 1 : 0,
    reading.unread ? 1 : 0,
    abstention ? 1 : 0,
    (matches[0]?.score ?? 0) / 4,
  ];
}
