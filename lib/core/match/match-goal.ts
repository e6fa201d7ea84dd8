import type { GoalCase } from "../goals/goal-case";
import { needsPrivacy } from "../goals/read-conditions";
import type { LearnedJudgement } from "../learned/learned-judgement";
import type { GoalMatches, RoutineCandidate } from "./goal-match";
import { matchByLearning } from "./match-by-learning";
import { learnedPullOut } from "./learned-pull-out";
import { consider, matchByRules, type Considered } from "./match-by-rules";

/**
 * Matches one goal with the routines of a class. The rules come first: vetoes (non-routine titles, the bathroom), the
 * pull-out gate, named settings and the weighted relation of skills to routines. With a learned judgement, both are
 * weighed together; without one, only the rules decide. Gives at most three matches, best first, or an abstention that
 * says why and what to ask.
 */
export function matchGoal(
  goalCase: GoalCase,
  given: readonly RoutineCandidate[],
  judgement?: LearnedJudgement,
): GoalMatches {
  // The learned judgement reads titles itself and was trained with the rules' recognitions as input.
  const candidates = given.map((one) =>
    one.recognition.byRules ? { ...one, recognition: one.recognition.byRules } : one,
  );
  if (!judgement || candidates.length === 0) return answerOf(goalCase, candidates);
  const known = answersOf(judgement);
  const key = questionKey(goalCase, candidates);
  let answer = known.get(key);
  if (!answer) {
    answer = answerOf(goalCase, candidates, judgement);
    if (known.size >= MAX_ANSWERS) known.clear();
    known.set(key, answer);
  }
  return answer;
}

function answerOf(
  goalCase: GoalCase,
  candidates: readonly RoutineCandidate[],
  judgement?: LearnedJudgement,
): GoalMatches {
  const considered = consider(goalCase, candidates);
  // A goal that needs privacy is never worked on in class, however well a title fits.
  if (needsPrivacy(goalCase.goalText)) return privately(goalCase.goalText, considered);
  if (!judgement || candidates.length === 0) return matchByRules(considered, candidates);
  return matchByLearning(goalCase, candidates, considered, judgement);
}

function privately(goalText: string, { reading }: Considered): GoalMatches {
  if (reading.unread && reading.unread !== "no-skill-found")
    return { matches: [], abstention: { voice: "goal-unread", because: reading.unread } };
  return { matches: [], abstention: learnedPullOut(reading, goalText) };
}

/** Cache of answers: weeks, lists and the matrix ask for the same goals and schedules repeatedly. */
const answers = new WeakMap<LearnedJudgement, Map<string, GoalMatches>>();
const MAX_ANSWERS = 2000;

function answersOf(judgement: LearnedJudgement): Map<string, GoalMatches> {
  const known = answers.get(judgement) ?? new Map<string, GoalMatches>();
  answers.set(judgement, known);
  return known;
}

/** Builds the cache key: joins all that an answer depends on. */
function questionKey({ goalText, discipline, grade }: GoalCase, candidates: readonly RoutineCandidate[]): string {
  let key = `${discipline}\n${grade}\n${goalText}`;
  for (const { key: name, title, recognition, startMinute, durationMinutes, times } of candidates) {
    const what = `${recognition.source}\t${recognition.nonRoutine?.kind}`;
    const when = `${startMinute}\t${durationMinutes}\t${times?.weekdays.join()}\t${times?.startMinute}`;
    key += `\n${name}\t${title}\t${when}\t${what}`;
    for (const { kind, confidence } of recognition.kinds) key += `\t${kind} ${confidence}`;
  }
  return key;
}
