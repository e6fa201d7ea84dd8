import type { Caseload } from "../../../lib/contracts/caseload";
import type { Ask } from "../../../lib/contracts/ask";
import { usePlannerClient, type SaveOnly } from "../planner-client";
import type { PageActions } from "../contracts";

/** What bringing in a caseload reads and changes. */
interface BringInScreenClient {
  caseload: Pick<Caseload, "classes" | "sites" | "students" | "workingHours">;
  save: SaveOnly<"importCaseload">;
  /** For restoring a backup at the first run. */
  ask: Ask;
  readList: PageActions["readListFile"];
  /** For opening her file in a folder at the first run. */
  folders: PageActions["folders"];
  newId: () => string;
  deviceZone: string;
  calendarUrl: string;
}

/** Gives what is there already, reads lists, and saves a caseload as a whole. */
export function useBringInScreen(): BringInScreenClient {
  const { caseload, save, ask, actions, deviceZone, calendarUrl } = usePlannerClient();
  const { readListFile: readList, folders, newId } = actions;
  return { caseload, save, ask, readList, folders, newId, deviceZone, calendarUrl };
}
