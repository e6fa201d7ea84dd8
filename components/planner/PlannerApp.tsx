import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Caseload } from "../../lib/contracts/caseload";
import type { Failure } from "../../lib/contracts/failure";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import { failureText } from "../../lib/i18n/failure";
import { plannerWords } from "../../lib/i18n/planner";
import { translator, type Language } from "../../lib/i18n/translate";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { VaultNotice } from "../ui/VaultNotice";
import { Snackbar } from "../ui/Snackbar";
import { CalendarScreen } from "./calendar/CalendarScreen";
import { ClassesScreen } from "./classes/ClassesScreen";
import type { PageActions, PlannerRequests, Preferences, Reader, SharedWords } from "./contracts";
import { useDrafts } from "./drafts";
import { HealthScreen } from "./health/HealthScreen";
import { MatrixScreen } from "./matrix/MatrixScreen";
import { NavigationRail } from "./NavigationRail";
import { PlannerContext, type Planner } from "./planner-context";
import { hashOf, type Route } from "./route";
import { SettingsScreen } from "./settings/SettingsScreen";
import { SetupStrip } from "./SetupStrip";
import { StartAnew } from "./StartAnew";
import { StudentsScreen } from "./students/StudentsScreen";
import { useRoute } from "./use-route";
import { WeekScreen } from "./week/WeekScreen";

export interface PlannerProps {
  language: Language;
  words: SharedWords;
  /** null until it was fetched once. */
  caseload: Caseload | null;
  /** Why it could not be fetched (again). */
  failure: Failure | null;
  suggestions: SuggestionList | null;
  /** Which stored records are damaged or missing; null until it is known. */
  vaultHealth?: VaultHealth | null;
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
  return (
    <div class="planner">
      <a class="planner-skip" href="#planner-content" onClick={focusContent}>
        {t("page.skip")}
      </a>
      {failure && (
        <Notice tone="stop" isNews>
          <p>{failureText(failure, language)}</p>
          <div class="pp-row">
            <Button onPress={props.onRetry}>{t("page.retry")}</Button>
            {failure.code === "vault-lost" && (
              <StartAnew language={language} onStart={() => void props.requests.save("startAnew", null)} />
            )}
          </div>
        </Notice>
      )}
      {caseload ? (
        <OpenPlanner {...props} caseload={caseload} />
      ) : (
        !failure && <p class="planner-loading">{t("page.loading")}</p>
      )}
    </div>
  );
}

function focusContent(event: Event): void {
  event.preventDefault();
  document.getElementById("planner-content")?.focus();
}

function OpenPlanner(props: PlannerProps & { caseload: Caseload }) {
  const { language, words, caseload, vaultHealth = null, requests, actions, deviceZone, calendarUrl, reader } = props;
  const t = useMemo(() => translator(plannerWords, language), [language]);
  const drafts = useDrafts();
  const route = useRoute();
  const [said, announce] = useState<string | null>(null);
  const go = useCallback((route: Route) => {
    location.hash = hashOf(route);
  }, []);
  useSnackbarRest(said, announce);
  const planner: Planner = useMemo(
    () => ({
      language,
      t,
      words,
      caseload,
      vaultHealth,
      requests,
      actions,
      drafts,
      deviceZone,
      calendarUrl,
      reader,
      announce,
      go,
    }),
    [language, t, words, caseload, vaultHealth, requests, actions, drafts, deviceZone, calendarUrl, reader, go],
  );
  return (
    <PlannerContext.Provider value={planner}>
      <NavigationRail current={route.screen} />
      <main id="planner-content" tabIndex={-1} class="planner-main">
        <VaultNotice
          health={vaultHealth}
          language={language}
          onMissingKnown={() => void requests.save("acceptMissing", null)}
          {...(route.screen === "health" ? {} : { onOpenHealth: () => go({ screen: "health" }) })}
        />
        <SetupStrip />
        <OpenScreen route={route} {...props} />
      </main>
      <Snackbar text={said} closeLabel={t("page.close")} onClose={() => announce(null)} />
    </PlannerContext.Provider>
  );
}

function OpenScreen({ route, suggestions, preferences }: PlannerProps & { route: Route }) {
  switch (route.screen) {
    case "students":
      return <StudentsScreen route={route} />;
    case "classes":
      return <ClassesScreen route={route} />;
    case "matrix":
      return <MatrixScreen route={route} />;
    case "calendar":
      return <CalendarScreen route={route} />;
    case "health":
      return <HealthScreen preferences={preferences} />;
    case "settings":
      return <SettingsScreen section={route.section} preferences={preferences} />;
    case "week":
      return <WeekScreen suggestions={suggestions} />;
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
