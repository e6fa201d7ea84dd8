import { useMemo } from "preact/hooks";
import type { Caseload } from "../../../lib/contracts/caseload";
import { sessionsWords, type SessionsWord } from "../../../lib/i18n/sessions";
import { translator, type Translate } from "../../../lib/i18n/translate";
import type { PageActions } from "../contracts";
import { usePage } from "../page-context";
import { usePlannerClient, type AskOnly } from "../planner-client";

/** What the screen of sessions reads and records. */
interface SessionsScreenClient extends Pick<PageActions, "copyText" | "saveTextFile" | "saveSessionsFile"> {
  caseload: Pick<Caseload, "classes" | "students">;
  ask: AskOnly<"loadMoment" | "recordSession" | "recordGoalPoint" | "recordUnplanned">;
  newId: () => string;
}

/** Gives the requests of the sessions screen, narrowed to what it reads and records. */
export function useSessionsScreen(): SessionsScreenClient {
  const { caseload, ask, actions } = usePlannerClient();
  const { copyText, saveTextFile, saveSessionsFile, newId } = actions;
  return { caseload, ask, copyText, saveTextFile, saveSessionsFile, newId };
}

/** Gives the texts of the screen in the page's language. */
export function useSessionsWords(): Translate<SessionsWord> {
  const { language } = usePage();
  return useMemo(() => translator(sessionsWords, language), [language]);
}
