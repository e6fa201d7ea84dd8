import type { StudentFile } from "../../../../lib/contracts/vault";
import { withGoalText } from "../../../../lib/core/ledger/review-prompt";

/** Everything that she typed about a student, as it stands in the file. */
export const typedTexts = ({ student, roleCards, statements, planDecisions }: StudentFile): string[] => [
  ...student.goals,
  ...roleCards.flatMap(({ therapistDoes, teacherDoes, materials }) => [therapistDoes, teacherDoes, materials]),
  ...statements.flatMap(({ data }) => data.map(({ note }) => note ?? "")),
  ...planDecisions.flatMap(({ reason, prompt }) => ["text" in prompt ? prompt.text : "", reason]),
];

/** The same file with what she typed written anew, so that it can leave other students out. */
export function withTexts(file: StudentFile, write: (text: string) => string): StudentFile {
  const orNull = (text: string | null): string | null => (text === null ? null : write(text));
  return {
    ...file,
    student: {
      ...file.student,
      goals: file.student.goals.map(write),
      stages: file.student.stages.map((stage) => ({ ...stage, goal: write(stage.goal) })),
    },
    visits: file.visits.map((visit) => ({ ...visit, goal: orNull(visit.goal) })),
    roleCards: file.roleCards.map(({ therapistDoes, teacherDoes, materials }) => ({
      ...{ therapistDoes: write(therapistDoes), teacherDoes: write(teacherDoes), materials: write(materials) },
    })),
    statements: file.statements.map((statement) => ({
      ...statement,
      data: statement.data.map(({ goal, point, note }) => ({ goal: orNull(goal), point, note: orNull(note) })),
    })),
    decisions: file.decisions.map((decision) => ({ ...decision, goal: orNull(decision.goal) })),
    planDecisions: file.planDecisions.map((decision) => ({
      ...decision,
      ...{ reason: write(decision.reason), prompt: withGoalText(decision.prompt, write) },
    })),
  };
}
