import type { Ask } from "../../../lib/contracts/ask";
import type { Language } from "../../../lib/i18n/translate";
import type { FolderActions } from "../contracts";
import { usePage } from "../page-context";
import { usePlannerClient } from "../planner-client";

/** What every part of these settings needs. Where the vault can't be opened there is no planner around them. */
export interface VaultScreen {
  ask: Ask;
  language: Language;
}

/** What the parts about her folder need; no actions where the browser has no folders. */
export interface FolderScreen extends VaultScreen {
  folders: FolderActions | null;
}

/** A student that can be chosen. */
export interface StudentChoice {
  id: string;
  initials: string;
  classId: string;
  className: string;
}

/** Lists the students to choose from, with their classes. */
export function useStudentChoices(): (StudentChoice & { grade: string })[] {
  const { caseload } = usePlannerClient();
  return caseload.students.map(({ student: { id, initials, classId, grade } }) => {
    const found = caseload.classes.find(({ schoolClass }) => schoolClass.id === classId);
    return { id, initials, grade, classId, className: found?.schoolClass.name ?? "" };
  });
}

/** Gives the way to the background, inside the planner. */
export function useVaultScreen(): VaultScreen {
  const { language } = usePage();
  const { ask } = usePlannerClient();
  return { ask, language };
}

/** Gives the way to her folder too; `since` changes with the records. */
export function useFolderScreen(): FolderScreen & { since: unknown } {
  const { actions, caseload } = usePlannerClient();
  return { ...useVaultScreen(), folders: actions.folders, since: caseload };
}
