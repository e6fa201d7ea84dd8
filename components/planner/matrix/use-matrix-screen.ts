import type { Caseload } from "../../../lib/contracts/caseload";
import { usePlannerClient, type SaveOnly } from "../planner-client";

/** What the screen of the matrix reads and changes: her decisions, and what was asked and answered. */
interface MatrixScreenClient {
  caseload: Pick<Caseload, "classes" | "students">;
  save: SaveOnly<
    | "decideCell"
    | "removeCellDecision"
    | "removeDeclines"
    | "saveTeacherQuestion"
    | "removeTeacherQuestion"
    | "saveTeacherAnswer"
    | "removeTeacherReport"
  >;
  /** False when the browser refused. */
  copyText: (text: string) => Promise<boolean>;
}

/** Gives the classes and students, and saves decisions, questions and answers. */
export function useMatrixScreen(): MatrixScreenClient {
  const { caseload, save, actions } = usePlannerClient();
  return { caseload, save, copyText: actions.copyText };
}
