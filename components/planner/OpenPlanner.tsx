import { useEffect, useMemo, useState } from "preact/hooks";
import type { Caseload } from "../../lib/contracts/caseload";
import { plannerWords } from "../../lib/i18n/planner";
import { translator } from "../../lib/i18n/translate";
import { BackupReminder } from "./BackupReminder";
import { useFirstFocus } from "../ui/use-first-focus";
import { ClockNotice } from "../ui/ClockNotice";
import { VaultNotice } from "../ui/VaultNotice";
import { Snackbar } from "../ui/Snackbar";
import { BringInScreen } from "./caseload-import/BringInScreen";
import { CalendarScreen } from "./calendar/CalendarScreen";
import { ClassesScreen } from "./classes/ClassesScreen";
import { DraftNotice } from "./DraftNotice";
import { DraftsContext, type Drafts } from "./drafts";
import { FolderNotices } from "./FolderNotices";
import { HealthScreen } from "./health/HealthScreen";
import { MatrixScreen } from "./matrix/MatrixScreen";
import { NavigationRail } from "./NavigationRail";
import { NewYearScreen } from "./new-year/NewYearScreen";
import { PageContext } from "./page-context";
import { ClientContext } from "./planner-client";
import { hashOf, type Route } from "./route";
import { SessionsScreen } from "./sessions/SessionsScreen";
import { SettingsScreen } from "./settings/SettingsScreen";
import { PrivateScreen } from "./PrivateScreen";
import { SetupStrip } from "./SetupStrip";
import { StudentPageScreen } from "./student-page/StudentPageScreen";
import { keysOfGone, studentKey } from "./students/student-draft";
import { baseKey } from "./students/use-merged-changes";
import { StudentsScreen } from "./students/StudentsScreen";
import { useRoute } from "./use-route";
import { VisitsScreen } from "./visits/VisitsScreen";
import { YearEndReminder } from "./YearEndReminder";
import { WeekScreen } from "./week/WeekScreen";
import type { PlannerProps } from "./planner-props";

/** The planner once its records can be read: the rail, the notices and the chosen screen. */
export function OpenPlanner(props: PlannerProps & { caseload: Caseload; drafts: Drafts; isRestored: boolean }) {
  const { language, caseload, drafts, vaultHealth = null, requests, actions, deviceZone, calendarUrl } = props;
  const t = useMemo(() => translator(plannerWords, language), [language]);
  const route = useRoute();
  // After restoring, the form with the pressed button is gone: focus the screen.
  const main = useFirstFocus<HTMLElement>(props.isRestored);
  const [said, announce] = useState<string | null>(null);
  useSnackbarRest(said, announce);
  useDraftsOfGone(drafts, caseload);
  const page = useMemo(() => ({ language, t, announce, dismissAnnouncement: () => announce(null), go }), [language, t]);
  const client = useMemo(
    () => ({ ...requests, caseload, actions, deviceZone, calendarUrl }),
    [requests, caseload, actions, deviceZone, calendarUrl],
  );
  return (
    <PageContext.Provider value={page}>
      <DraftsContext.Provider value={drafts}>
        <ClientContext.Provider value={client}>
          <NavigationRail current={route.screen} />
          <main ref={main} id="planner-content" tabIndex={-1} class="planner-main">
            <VaultNotice
              health={vaultHealth}
              language={language}
              onRestore={() => go({ screen: "settings", section: "backup" })}
              onMissingKnown={() => void requests.save("acceptMissing", null)}
              {...(route.screen === "health" ? {} : { onOpenHealth: () => go({ screen: "health" }) })}
            />
            <DraftNotice drafts={drafts} />
            <ClockNotice health={vaultHealth} language={language} />
            <FolderNotices
              ask={requests.ask}
              language={language}
              folders={actions.folders}
              caseload={caseload}
              showsProblem={route.section !== "folder"}
            />
            <BackupReminder ask={requests.ask} language={language} caseload={caseload} />
            <YearEndReminder
              language={language}
              today={props.reader.today}
              hasStudents={caseload.students.length > 0}
              yearReviewed={props.preferences.yearReviewed}
              onDone={(yearReviewed) => actions.changePreferences({ yearReviewed })}
            />
            {props.preferences.isPrivate ? (
              <PrivateScreen language={language} onShow={() => actions.changePreferences({ isPrivate: false })} />
            ) : (
              <>
                {route.screen !== "welcome" && (
                  <SetupStrip caseload={caseload} calendarUrl={calendarUrl} ask={requests.ask} />
                )}
                <OpenScreen route={route} {...props} />
              </>
            )}
          </main>
          <Snackbar text={said} closeLabel={t("page.close")} onClose={page.dismissAnnouncement} />
        </ClientContext.Provider>
      </DraftsContext.Provider>
    </PageContext.Provider>
  );
}

function go(route: Route): void {
  location.hash = hashOf(route);
}

function OpenScreen(props: PlannerProps & { route: Route }) {
  const { route, suggestions, preferences, reader, vaultHealth = null, calendarUrl } = props;
  switch (route.screen) {
    case "visits":
      return <VisitsScreen today={reader.today} visitId={route.id} />;
    case "students":
      return <StudentsScreen route={route} />;
    case "student":
      return <StudentPageScreen studentId={route.id} />;
    case "sessions":
      return <SessionsScreen studentId={route.id} today={reader.today} />;
    case "classes":
      return <ClassesScreen route={route} />;
    case "matrix":
      return <MatrixScreen route={route} />;
    case "calendar":
      return <CalendarScreen route={route} />;
    case "health":
      return <HealthScreen reader={reader} vaultHealth={vaultHealth} />;
    case "settings":
      return <SettingsScreen section={route.section} preferences={preferences} />;
    case "bring-in":
      return <BringInScreen isWelcome={false} today={reader.today} />;
    case "new-year":
      return <NewYearScreen />;
    case "welcome":
      return <BringInScreen isWelcome today={reader.today} />;
    case "week":
      return <WeekScreen suggestions={suggestions} calendarUrl={calendarUrl} today={reader.today} />;
  }
}

/** Drops what was typed about students who are erased, wherever that was done. */
function useDraftsOfGone(drafts: Drafts, { students }: Caseload): void {
  useEffect(() => {
    const there = students.map(({ student }) => student);
    for (const key of keysOfGone(drafts.keys(studentKey("")), there)) drafts.drop(key);
    const bases = drafts.keys(baseKey(studentKey("")));
    for (const key of bases) if (keysOfGone([key.slice(baseKey("").length)], there).length > 0) drafts.drop(key);
  }, [drafts, students]);
}

const SNACKBAR_REST_MS = 8000;

function useSnackbarRest(said: string | null, announce: (text: string | null) => void): void {
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => announce(null), SNACKBAR_REST_MS);
    return () => clearTimeout(timer);
  }, [said, announce]);
}
