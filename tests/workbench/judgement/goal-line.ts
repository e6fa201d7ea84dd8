import type { LearnedJudgement } from "../../../lib/core/learned/learned-judgement";
import { matchGoal } from "../../../lib/core/match/match-goal";
import { recogniseTitle } from "../../../lib/core/routines/recognise-title";
import { measureCases, type CaseAnswer } from "../judge-measures";
import type { WrittenCase } from "./cases";

function answer(
  { id, writer, discipline, grade, goal, schedule }: WrittenCase,
  judgement?: LearnedJudgement,
): CaseAnswer {
  const candidates = schedule.map((title, at) => ({
    key: String(at),
    title,
    recognition: recogniseTitle(title, { grade }),
  }));
  const { matches, abstention } = matchGoal({ goalText: goal, discipline, grade }, candidates, judgement);
  return {
    id: `${writer}|${id}`,
    suggested: matches.map(({ score, reason }) => ({ title: reason.title, score, reason: "" })),
    abstention: abstention ? { voice: abstention.voice, text: "" } : null,
  };
}

/**
 * Puts goals and their schedules to the matcher, by the rules alone or with a learned judgement, and measures the
 * answers.
 */
export function measureGoals(cases: readonly WrittenCase[], judgement?: LearnedJudgement) {
  const named = cases.map((one) => ({ ...one, id: `${one.writer}|${one.id}` }));
  const answers = cases.map((one) => answer(one, judgement));
  return measureCases(named, new Map(answers.map((one) => [one.id, one])));
}

/** Says in one line how the matcher does on goals and their schedules. */
export function goalLine(cases: readonly WrittenCase[], judgement?: LearnedJudgement): string {
  const m = measureGoals(cases, judgement);
  return `top-1 ${m.top1}  best or good first ${m.acceptable}  nDCG@3 ${m.ndcg3}  never shown ${m.neverCases}  abstained ${m.abstained.right}/${m.abstained.of}  false ${m.falseAbstention}`;
}
