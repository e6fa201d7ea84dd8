import type { Ask } from "../../../lib/contracts/ask";
import type { Language } from "../../../lib/i18n/translate";
import type { FolderActions } from "../contracts";
import { usePage } from "../page-context";
import { usePlannerClient } from "../planner-client";

/**
 * What every part of these settings needs. Passed as props, since they are also shown without the planner when the
 * vault can't be opened.
 */
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

/** Gives these props inside the planner. */
export function useVaultScreen(): VaultScreen {
  const { language } = usePage();
  const { ask } = usePlannerClient();
  return { ask, language };
}

/** As {@link useVaultScreen}, with the folder's actions; `since` changes with the records. */
export function useFolderScreen(): FolderScreen & { since: unknown } {
  const { actions, caseload } = usePlannerClient();
  return { ...useVaultScreen(), folders: actions.folders, since: caseload };
}
