import "./planner.css";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Caseload } from "../../lib/contracts/caseload";
import type { Failure } from "../../lib/contracts/failure";
import type { EraseReceipt } from "../../lib/contracts/vault";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import { failureText } from "../../lib/i18n/failure";
import { plannerWords } from "../../lib/i18n/planner";
import { translator, type Language } from "../../lib/i18n/translate";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { BackupReminder } from "./BackupReminder";
import { useFirstFocus } from "../ui/use-first-focus";
import { VaultNotice } from "../ui/VaultNotice";
import { Snackbar } from "../ui/Snackbar";
import { BringInScreen } from "./caseload-import/BringInScreen";
import { CalendarScreen } from "./calendar/CalendarScreen";
import { ClassesScreen } from "./classes/ClassesScreen";
import type { PageActions, PlannerRequests, Preferences, Reader } from "./contracts";
import { isClosed } from "../../lib/core/vault/vault-failure";
import { DraftsContext, useDraftStore, type Drafts } from "./drafts";
import { FolderNotices } from "./FolderNotices";
import { HealthScreen } from "./health/HealthScreen";
import { LockedPlanner } from "./LockedPlanner";
import { MatrixScreen } from "./matrix/MatrixScreen";
import { NavigationRail } from "./NavigationRail";
import { OpenFileScreen } from "./OpenFileScreen";
import { PageContext } from "./page-context";
import { ClientContext } from "./planner-client";
import { hashOf, type Route } from "./route";
import { RequiredPassphrase } from "./RequiredPassphrase";
import { SessionsScreen } from "./sessions/SessionsScreen";
import { SettingsScreen } from "./settings/SettingsScreen";
import { EraseReceiptNotice } from "./settings/vault/EraseAll";
import { RestoreDisclosure } from "./settings/vault/RestoreDisclosure";
import { PrivateScreen } from "./PrivateScreen";
import { SetupStrip } from "./SetupStrip";
import { StartAnew } from "./StartAnew";
import { StudentPageScreen } from "./student-page/StudentPageScreen";
import { StudentsScreen } from "./students/StudentsScreen";
import { useRoute } from "./use-route";
import { VisitsScreen } from "./visits/VisitsScreen";
import { YearEndReminder } from "./YearEndReminder";
import { WeekScreen } from "./week/WeekScreen";

export interface PlannerProps {
  language: Language;
  /** null until it was fetched once. */
  caseload: Caseload | null;
  /** Why it could not be fetched (again). */
  failure: Failure | null;
  suggestions: SuggestionList | null;
  /** Which stored records are damaged or missing; null until it is known. */
  vaultHealth?: VaultHealth | null;
  /** Counts how often everything was erased, by any page, while this one was open. */
  erasedCount?: number;
  preferences: Preferences;
  deviceZone: string;
  calendarUrl: string;
  reader: Reader;
  requests: PlannerRequests;
  actions: PageActions;
  onRetry: () => void;
}

/** The planner page: rail, set-up strip and the open screen. */
export function PlannerApp(props: PlannerProps) {
  const { language, caseload, failure } = props;
  const t = useMemo(() => translator(plannerWords, language), [language]);
  const drafts = useDraftStore({
    ask: props.requests.ask,
    isLocked: failure !== null && isClosed(failure),
    erasedCount: props.erasedCount ?? 0,
  });
  /** The receipt to show in the new, empty planner, since the locked page that erased everything is gone. */
  const [erased, setErased] = useState<EraseReceipt | null>(null);
  /** The recovery code of a passphrase that the district requires, until she has it on paper. */
  const [code, setCode] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);
  if (failure?.code === "vault-locked")
    return (
      <LockedPlanner
        ask={props.requests.ask}
        language={language}
        onUnlock={(secret) => props.requests.save("unlock", { secret })}
        onErased={(receipt) => {
          drafts.clear();
          setErased(receipt);
        }}
      />
    );
  if (failure?.code === "file-closed")
    return (
      <OpenFileScreen
        ask={props.requests.ask}
        language={language}
        folders={props.actions.folders}
        onOpened={props.onRetry}
        onErased={(receipt) => {
          drafts.clear();
          setErased(receipt);
          props.onRetry();
        }}
      />
    );
  if (failure?.code === "passphrase-required" || code !== null)
    return <RequiredPassphrase ask={props.requests.ask} language={language} code={code} onCode={setCode} />;
  return (
    <div class="planner">
      <a class="planner-skip" href="#planner-content" onClick={focusContent}>
        {t("page.skip")}
      </a>
      {failure && <FailedPart {...props} failure={failure} onRestored={() => setRestored(true)} />}
      {erased && <EraseReceiptNotice receipt={erased} language={language} />}
      {caseload ? (
        <OpenPlanner {...props} caseload={caseload} drafts={drafts} isRestored={isRestored && !failure} />
      ) : (
        !failure && <p class="planner-loading">{t("page.loading")}</p>
      )}
    </div>
  );
}

/** Why the records can't be shown (again), and what to do about it. */
function FailedPart(props: PlannerProps & { failure: Failure; onRestored: () => void }) {
  const { language, failure, requests, onRetry, onRestored } = props;
  const t = useMemo(() => translator(plannerWords, language), [language]);
  return (
    <Notice tone="stop" isNews>
      <p>{failureText(failure, language)}</p>
      <div class="pp-row">
        <Button onPress={onRetry}>{t("page.retry")}</Button>
        {failure.code === "vault-lost" && (
          <StartAnew language={language} onStart={() => void requests.save("startAnew", null)} />
        )}
      </div>
      {failure.code === "vault-lost" && (
        <RestoreDisclosure
          ask={requests.ask}
          language={language}
          onRestored={() => {
            onRestored();
            onRetry();
          }}
        />
      )}
    </Notice>
  );
}

function focusContent(event: Event): void {
  event.preventDefault();
  document.getElementById("planner-content")?.focus();
}

function OpenPlanner(props: PlannerProps & { caseload: Caseload; drafts: Drafts; isRestored: boolean }) {
  const { language, caseload, drafts, vaultHealth = null, requests, actions, deviceZone, calendarUrl } = props;
  const t = useMemo(() => translator(plannerWords, language), [language]);
  const route = useRoute();
  // After restoring, the form with the pressed button is gone: focus the screen.
  const main = useFirstFocus<HTMLElement>(props.isRestored);
  const [said, announce] = useState<string | null>(null);
  useSnackbarRest(said, announce);
  const page = useMemo(() => ({ language, t, announce, go }), [language, t]);
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
          <Snackbar text={said} closeLabel={t("page.close")} onClose={() => announce(null)} />
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
      return <VisitsScreen today={reader.today} />;
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
    case "welcome":
      return <BringInScreen isWelcome today={reader.today} />;
    case "week":
      return <WeekScreen suggestions={suggestions} calendarUrl={calendarUrl} today={reader.today} />;
  }
}

const SNACKBAR_REST_MS = 8000;

function useSnackbarRest(said: string | null, announce: (text: string | null) => void): void {
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => announce(null), SNACKBAR_REST_MS);
    return () => clearTimeout(timer);
  }, [said, announce]);
}
