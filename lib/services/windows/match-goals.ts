import type { CellDecision, Student } from "../../core/caseload/records";
import type { GoalCase } from "../../core/goals/goal-case";
import type { RoutineCandidate } from "../../core/match/goal-match";
import type { LearnedJudgement } from "../../core/learned/learned-judgement";
import { decisionAt, subjectOf } from "../../core/matrix/cell-decision";
import { decideMatches } from "../../core/matrix/decide-matches";
import type { RecognisedOccurrence } from "../../core/schedule/class-day";
import { usualTimes } from "../../core/schedule/usual-times";
import type { MatchedGoal } from "../../core/suggest/week-facts";

/**
 * Lists the routines of a class for the matcher, one for each title. Leaves out all-day entries: they are not routines.
 */
export function routineCandidates(occurrences: readonly RecognisedOccurrence[]): RoutineCandidate[] {
  const ofTitle = new Map<string, RecognisedOccurrence[]>();
  for (const occurrence of occurrences) {
    if (occurrence.allDay) continue;
    const known = ofTitle.get(occurrence.titleKey);
    if (known) known.push(occurrence);
    else ofTitle.set(occurrence.titleKey, [occurrence]);
  }
  return [...ofTitle].map(([key, all]) => {
    const { title, recognition, startMinute, endMinute } = all[0]!;
    // A rotation of five days has the same weekdays only until the next day without school.
    const times = all.some(({ isOnTurn }) => isOnTurn) ? undefined : usualTimes(all);
    return {
      ...{ key, title, recognition, startMinute, durationMinutes: endMinute - startMinute },
      ...(times ? { times } : {}),
    };
  });
}

/**
 * Matches every goal of a student with the routines of the class, and applies the therapist's decisions: everything
 * that suggests, lists or explains uses this function, so that all of it agrees.
 */
export function matchGoals(
  student: Student,
  candidates: readonly RoutineCandidate[],
  decisions: ReadonlyMap<string, CellDecision>,
  judgement?: LearnedJudgement,
): MatchedGoal[] {
  const { discipline, grade } = student;
  return student.goals.map((goal) => {
    const goalCase: GoalCase = { goalText: goal.text, discipline, grade };
    const { found, ruledOut } = decideMatches(
      goalCase,
      candidates,
      decisionsOn(student, { id: goal.id, goalCase }, decisions),
      judgement,
    );
    return { goalId: goal.id, goalText: goal.text, found, ...(ruledOut.length > 0 ? { ruledOut } : {}) };
  });
}

function decisionsOn(
  student: { id: string; classId: string },
  goal: { id: string; goalCase: GoalCase },
  decisions: ReadonlyMap<string, CellDecision>,
): (candidate: RoutineCandidate) => CellDecision | undefined {
  if (decisions.size === 0) return () => undefined;
  const { id: studentId, classId } = student;
  const goalId = goal.id;
  const subject = subjectOf(goal.goalCase);
  return ({ key: titleKey, recognition }) => {
    const kind = recognition.kinds[0]?.kind;
    return kind && decisionAt({ classId, studentId, goalId, subject, titleKey, kind }, decisions);
  };
}
