import { useMemo } from "preact/hooks";
import type { Caseload } from "../../../lib/contracts/caseload";
import { translator, type Language, type Translate } from "../../../lib/i18n/translate";
import { visitsWords, type VisitsWord } from "../../../lib/i18n/visits";
import type { PageActions } from "../contracts";
import { usePage } from "../page-context";
import { usePlannerClient, type AskOnly, type SaveOnly } from "../planner-client";

/** What the screen of visits reads and changes. */
interface VisitsScreenClient extends Pick<
  PageActions,
  "copyText" | "openCalendar" | "bookWindow" | "bookTouchBase" | "saveHtmlFile"
> {
  caseload: Pick<Caseload, "classes" | "students">;
  ask: AskOnly<"changeVisit" | "loadDayOut" | "markOutgoing">;
  save: SaveOnly<
    | "keepDate"
    | "removeDate"
    | "acceptMove"
    | "answerCandidate"
    | "putDateBack"
    | "actOnDate"
    | "leaveStudentOut"
    | "endVisit"
    | "saveRoleCard"
    | "sendRoleLine"
    | "saveAgenda"
    | "markDayOut"
    | "removeAwayTime"
    | "actOnVisit"
    | "dropHandedOver"
    | "saveBlockedTimes"
  >;
}

/** Gives the requests of the visits screen, narrowed to what it reads and changes. */
export function useVisitsScreen(): VisitsScreenClient {
  const { caseload, ask, save, actions } = usePlannerClient();
  const { copyText, openCalendar, bookWindow, bookTouchBase, saveHtmlFile } = actions;
  return { caseload, ask, save, copyText, openCalendar, bookWindow, bookTouchBase, saveHtmlFile };
}

/** Gives the texts of the screen in the page's language. */
export function useVisitsWords(): Translate<VisitsWord> {
  const { language } = usePage();
  return useMemo(() => translator(visitsWords, language), [language]);
}

/** The language of what a class's teacher gets: the class's own, or this page's. */
export function useTeacherLanguage(classId: string): Language {
  const { language } = usePage();
  const { caseload } = useVisitsScreen();
  return caseload.classes.find(({ schoolClass }) => schoolClass.id === classId)?.schoolClass.language ?? language;
}
