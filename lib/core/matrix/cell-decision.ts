import type { CellDecision, CellReach, GoalSubject } from "../caseload/records";
import { readGoal } from "../goals/read-goal";
import type { GoalCase } from "../goals/goal-case";
import { foldText } from "../routines/fold-text";
import type { RoutineKind } from "../lexicon/routine-kinds";
import { stableId } from "../stable-id";

/** One cell of the matrix: a goal of a student, and a routine of her class. */
export interface CellPlace {
  classId: string;
  studentId: string;
  goalId: string;
  subject: GoalSubject;
  titleKey: string;
  /** The routine's main kind. */
  kind: RoutineKind;
}

/** Reads what a goal is about: its leading skill, or its own words where no skill could be read. */
export function subjectOf(goalCase: GoalCase): GoalSubject {
  const area = readGoal(goalCase).skills[0]?.area;
  return area ? { area } : { words: foldText(goalCase.goalText).replaceAll(/\s+/g, " ").trim() };
}

/** Describes the part of the matrix that a decision made at a cell covers. */
export function reachOf(place: CellPlace, reach: CellReach["reach"]): CellReach {
  const { classId, studentId, goalId, subject, titleKey, kind } = place;
  switch (reach) {
    case "student":
      return { reach, classId, studentId, goalId, titleKey };
    case "class":
      return { reach, classId, subject, titleKey };
    case "always":
      return { reach, subject, kind };
  }
}

/** Builds the key of a decision: there is one decision for each reach. */
export function decisionKey(reach: CellReach): string {
  switch (reach.reach) {
    case "student":
      return stableId("student", reach.classId, reach.studentId, reach.goalId, reach.titleKey);
    case "class":
      return stableId("class", reach.classId, subjectKey(reach.subject), reach.titleKey);
    case "always":
      return stableId("always", subjectKey(reach.subject), reach.kind);
  }
}

function subjectKey(subject: GoalSubject): string {
  return "area" in subject ? `area ${subject.area}` : `words ${subject.words}`;
}

/** Indexes decisions by the key of their reach, for many look-ups. */
export function indexDecisions(decisions: readonly CellDecision[]): ReadonlyMap<string, CellDecision> {
  return new Map(decisions.map((decision) => [decisionKey(decision), decision]));
}

/** Finds the decision that applies to a cell: this student's before the class's before the general one. */
export function decisionAt(place: CellPlace, decisions: ReadonlyMap<string, CellDecision>): CellDecision | undefined {
  if (decisions.size === 0) return undefined;
  for (const reach of ["student", "class", "always"] as const) {
    const decision = decisions.get(decisionKey(reachOf(place, reach)));
    if (decision) return decision;
  }
  return undefined;
}
