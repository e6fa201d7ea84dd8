import { render } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { PageActions, PlannerRequests, Preferences, Reader } from "../../components/planner/contracts";
import { PlannerApp } from "../../components/planner/PlannerApp";
import { hostQuestion } from "../../lib/adapters/browser-hosts";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { isSignedBy, OVERRIDE_KEY } from "../../lib/adapters/override-signature";
import { watchRevision } from "../../lib/adapters/revision";
import { systemClock } from "../../lib/adapters/system-clock";
import type { OverrideJudges } from "../../lib/core/health/selector-override";
import { isSelector } from "../../lib/page/find";
import { READ_SITES, SELECTOR_KEYS } from "../../lib/page/selector-books";
import { removeOverride, takeOverride } from "../../lib/services/health/selector-overrides";
import type { Caseload } from "../../lib/contracts/caseload";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { Failure } from "../../lib/contracts/failure";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import { isRoutineKind } from "../../lib/core/lexicon/routine-kinds";
import { wallClockAt } from "../../lib/core/time/zone";
import { JUDGEMENT_WORDS } from "../../lib/i18n/judgement";
import { plannerWords } from "../../lib/i18n/planner";
import { chooseLanguage, translator, type Language } from "../../lib/i18n/translate";
import { askCalendarLink } from "../../lib/contracts/ask-calendar-link";
import { askThrough } from "../../lib/contracts/ask";
import { feedActionsWith } from "./feed-actions";
import { readScheduleFile } from "./schedule-file";
import "../../components/ui/tokens.css";
import "../../components/ui/kit.css";
import "../../components/planner/planner.css";
import "../../components/planner/health/health.css";
import "../../components/planner/matrix/matrix.css";
import "../../components/planner/calendar/calendar.css";

const ask = askThrough(browser);
const settings = browserSettings(browser);
const hosts = await hostQuestion(browser);
const reader: Reader = {
  sites: READ_SITES,
  version: browser.runtime.getManifest().version,
  today: wallClockAt(systemClock.nowMs(), systemClock.zone()).date,
};
const OVERRIDE_JUDGES: OverrideJudges = {
  ...reader,
  keys: SELECTOR_KEYS,
  isSelector,
  isSigned: (text, signature) => isSignedBy(OVERRIDE_KEY, text, signature),
};

/** Fetches caseload and suggestions, and again after each change, whichever page made it. */
function useCaseload() {
  const [caseload, setCaseload] = useState<Caseload | null>(null);
  const [suggestions, setSuggestions] = useState<SuggestionList | null>(null);
  const [vaultHealth, setVaultHealth] = useState<VaultHealth | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [calendarUrl, setCalendarUrl] = useState("");
  const refresh = useCallback(async () => {
    const [asked, suggested, health, link] = await Promise.all([
      ask("loadCaseload", null),
      ask("loadSuggestions", {}),
      ask("loadVaultHealth", null),
      askCalendarLink(ask, wallClockAt(systemClock.nowMs(), systemClock.zone()).date),
    ]);
    setCalendarUrl(link);
    setFailure(asked.ok ? (suggested.ok ? null : suggested.failure) : asked.failure);
    if (health.ok) setVaultHealth(health.value);
    if (asked.ok) setCaseload(asked.value);
    if (suggested.ok) setSuggestions(suggested.value);
  }, []);
  useEffect(() => {
    void refresh();
    return watchRevision(browser, ["records", "readings"], () => void refresh());
  }, [refresh]);
  return { caseload, suggestions, vaultHealth, failure, calendarUrl, refresh };
}

/** Makes the planner's requests: a change resolves only when the page shows what was saved. */
function requestsWith(refresh: () => Promise<void>): PlannerRequests {
  return {
    ask,
    async save(name, input) {
      const answer = await ask(name, input);
      if (!answer.ok) return answer.failure;
      await refresh();
      return null;
    },
  };
}

function actionsWith(requests: PlannerRequests, refresh: () => Promise<void>, language: Language): PageActions {
  return {
    ...feedActionsWith({ ...requests, hosts }, refresh),
    takeOverride: (text) => takeOverride(settings, text, OVERRIDE_JUDGES),
    removeOverride: (site) => removeOverride(settings, site),
    changePreferences: (preferences) => void settings.change(preferences),
    readScheduleFile: (file, options) => readScheduleFile(file, options, language),
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    newId: () => crypto.randomUUID(),
  };
}

function PlannerPage({ stored }: { stored: Preferences }) {
  const [preferences, setPreferences] = useState(stored);
  useEffect(() => watchSettings(browser, setPreferences), []);
  const language = preferences.language === "auto" ? chooseLanguage(navigator.languages) : preferences.language;
  const { caseload, suggestions, vaultHealth, failure, calendarUrl, refresh } = useCaseload();
  const requests = useMemo(() => requestsWith(refresh), [refresh]);
  const actions = useMemo(() => actionsWith(requests, refresh, language), [requests, refresh, language]);
  const words = useMemo(() => {
    const judgement = translator(JUDGEMENT_WORDS, language);
    return {
      kindLabel: (kind) => (isRoutineKind(kind) ? judgement(`kind.${kind}`) : judgement(`none.${kind}`)),
    } satisfies Parameters<typeof PlannerApp>[0]["words"];
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = plannerWords[language]["page.title"] as string;
  }, [language]);
  return (
    <PlannerApp
      language={language}
      words={words}
      caseload={caseload}
      failure={failure}
      suggestions={suggestions}
      vaultHealth={vaultHealth}
      preferences={preferences}
      deviceZone={systemClock.zone()}
      calendarUrl={calendarUrl}
      reader={reader}
      requests={requests}
      actions={actions}
      onRetry={() => void refresh()}
    />
  );
}

render(<PlannerPage stored={await settings.read()} />, document.getElementById("app")!);
