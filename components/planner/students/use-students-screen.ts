import type { Caseload } from "../../../lib/contracts/caseload";
import type { PageActions } from "../contracts";
import { usePlannerClient, type AskOnly, type SaveOnly } from "../planner-client";

/** What the screen of students reads and changes. */
interface StudentsScreenClient {
  caseload: Pick<Caseload, "classes" | "sites" | "students" | "workingHours">;
  ask: AskOnly<"hashNames" | "findNamedElsewhere">;
  save: SaveOnly<"saveStudent" | "removeStudent">;
  newId: () => string;
  /** IANA zone of her clock. */
  zone: string;
  /** Reads an IEP in this page; nothing of the file is kept. */
  readDocument: PageActions["readListFile"];
}

/** Gives the students and their classes, and saves students. */
export function useStudentsScreen(): StudentsScreenClient {
  const { caseload, ask, save, actions, deviceZone: zone } = usePlannerClient();
  return { caseload, ask, save, newId: actions.newId, zone, readDocument: actions.readListFile };
}
