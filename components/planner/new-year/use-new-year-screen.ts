import type { Caseload } from "../../../lib/contracts/caseload";
import { usePlannerClient, type SaveOnly } from "../planner-client";

/** What starting a school year reads and changes. */
interface NewYearScreenClient {
  caseload: Pick<Caseload, "classes" | "sites" | "students">;
  save: SaveOnly<"startSchoolYear">;
  newId: () => string;
}

/** Gives the classes and students of last year, and saves the new one as a whole. */
export function useNewYearScreen(): NewYearScreenClient {
  const { caseload, save, actions } = usePlannerClient();
  return { caseload, save, newId: actions.newId };
}
