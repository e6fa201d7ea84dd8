import { useMemo } from "preact/hooks";
import type { Caseload } from "../../../lib/contracts/caseload";
import { withStage, type GoalStage } from "../../../lib/core/goals/goal-stage";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { studentPageWords, type StudentPageWords } from "../../../lib/i18n/student-page";
import type { PageActions } from "../contracts";
import { usePage } from "../page-context";
import { usePlannerClient, type AskOnly, type SaveOnly } from "../planner-client";

/** The stage that she put a goal in. */
interface ChosenStage {
  studentId: string;
  goalId: string;
  stage: GoalStage;
  today: IsoDate;
}

/** What the page about one student reads and changes. */
interface StudentPageClient extends Pick<PageActions, "copyText"> {
  caseload: Pick<Caseload, "classes" | "students" | "sites">;
  ask: AskOnly<"loadDistrictForms">;
  save: SaveOnly<"decidePlan" | "removePlanDecision">;
  changeStage: (chosen: ChosenStage) => void;
}

/** Gives the students and their classes, and saves decisions and stages. */
export function useStudentPageScreen(): StudentPageClient {
  const { caseload, ask, save, actions } = usePlannerClient();
  const { announce, language } = usePage();
  const words = studentPageWords(language);
  const changeStage = ({ studentId, goalId, stage, today }: ChosenStage): void => {
    const student = caseload.students.find((one) => one.student.id === studentId)?.student;
    if (!student) return;
    const goals = student.goals.map((goal) => (goal.id === goalId ? withStage(goal, stage, today) : goal));
    void save("saveStudent", { ...student, goals, base: student }).then((failure) =>
      announce(words(failure ? "stage.failed" : "stage.saved")),
    );
  };
  return { caseload, ask, save, changeStage, copyText: actions.copyText };
}

/** Gives the texts of the page in the interface's language. */
export function useStudentPageWords(): StudentPageWords {
  const { language } = usePage();
  return useMemo(() => studentPageWords(language), [language]);
}
