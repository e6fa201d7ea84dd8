import type { Visit } from "../../core/booking/visit";
import type { CellDecision, Decline, Student } from "../../core/caseload/records";
import type { LearnedJudgement } from "../../core/learned/learned-judgement";
import { OwnChoices, type OwnChoice } from "../../core/learned/own-choices";

/** The records that her choices are in. */
export interface ChoiceRecords {
  students: readonly Student[];
  cellDecisions: readonly CellDecision[];
  declines: readonly Decline[];
  visits: readonly Visit[];
}

/** States of visits that do not count in favour of their routine: taken back or refused. */
const TAKEN_BACK = new Set<Visit["state"]>(["teacher-declined", "refused", "undoing", "undone", "missing"]);

/** Caches the last adapted judgement: her choices are read much more often than they change. */
const made = new WeakMap<LearnedJudgement, { key: string; leaning: LearnedJudgement }>();

/**
 * Lets the learned judgement lean to what she chose for similar goals: her pins for single goals, "Not this", and
 * booked visits. Nothing is stored for it, so a choice stops counting when she takes it back or removes the student.
 */
export function ownJudgement(
  judgement: LearnedJudgement | undefined,
  records: ChoiceRecords,
): LearnedJudgement | undefined {
  const choices = ownChoices(records);
  if (!judgement || choices.length === 0) return judgement;
  const key = JSON.stringify(choices);
  const last = made.get(judgement);
  if (last?.key === key) return last.leaning;
  const leaning = judgement.leaningTo(new OwnChoices(choices, judgement));
  made.set(judgement, { key, leaning });
  return leaning;
}

/** A choice as its record has it: on one goal, or on all goals of a student. */
interface Chosen {
  at: string;
  source: OwnChoice["source"];
  title: string;
  studentId: string;
  goalId?: string;
}

/** Lists her choices, the oldest first. */
function ownChoices({ students, ...records }: ChoiceRecords): OwnChoice[] {
  const byId = new Map(students.map((student) => [student.id, student]));
  const chosen = chosenIn(records).sort((a, b) => a.at.localeCompare(b.at));
  return chosen.flatMap(({ source, title, studentId, goalId }) => {
    const student = byId.get(studentId);
    if (!student) return [];
    const { goals, discipline, grade } = student;
    return goals
      .filter(({ id }) => goalId === undefined || id === goalId)
      .map(({ text: goalText }) => ({ source, title, goalCase: { goalText, discipline, grade } }));
  });
}

function chosenIn({ cellDecisions, declines, visits }: Omit<ChoiceRecords, "students">): Chosen[] {
  const decided = cellDecisions.flatMap((decision): Chosen[] => {
    if (decision.reach !== "student") return [];
    const { decidedAt: at, verdict, titleKey: title, studentId, goalId } = decision;
    return [{ at, source: verdict === "pinned" ? "pinned" : "declined", title, studentId, goalId }];
  });
  const declined = declines.map(({ declinedAt: at, title, studentId }): Chosen => ({
    at,
    source: "declined",
    title,
    studentId,
  }));
  const booked = visits.flatMap(({ handedOverAt: at, routineTitle: title, studentIds, goalIds, state }): Chosen[] =>
    TAKEN_BACK.has(state)
      ? []
      : studentIds.flatMap((studentId) => {
          const goalId = goalIds?.[studentId];
          return goalId === undefined ? [] : [{ at, source: "booked", title, studentId, goalId }];
        }),
  );
  return [...decided, ...declined, ...booked];
}
