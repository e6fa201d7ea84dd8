import type { Caseload } from "../../../lib/contracts/caseload";
import { usePlannerClient, type AskOnly, type SaveOnly } from "../planner-client";

/** What the screen of the school calendar reads and changes. */
interface CalendarScreenClient {
  caseload: Pick<Caseload, "sites">;
  ask: AskOnly<"previewSchoolCalendar">;
  save: SaveOnly<
    | "saveSite"
    | "addSchoolDays"
    | "changeSchoolDays"
    | "removeSchoolDays"
    | "importSchoolCalendar"
    | "saveBellSchedule"
    | "removeBellSchedule"
    | "saveRotation"
    | "removeRotation"
  >;
  newId: () => string;
}

/** Gives the sites, and saves their days, bell schedules, rotations and hours. */
export function useCalendarScreen(): CalendarScreenClient {
  const { caseload, ask, save, actions } = usePlannerClient();
  return { caseload, ask, save, newId: actions.newId };
}
