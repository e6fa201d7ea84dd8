import { render } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { PageActions, PlannerRequests, Preferences, Reader } from "../../components/planner/contracts";
import { PlannerApp } from "../../components/planner/PlannerApp";
import { isolateForeignTexts } from "../../components/ui/foreign-texts";
import { openPage } from "../../components/ui/open-page";
import { withSavedFile } from "../../lib/adapters/save-visit-file";
import { allowFolder, hasFolderPicker, pickFolder } from "../../lib/adapters/chosen-folder/pick-folder";
import { hostQuestion } from "../../lib/adapters/browser-hosts";
import { packagedLexicon } from "../../lib/adapters/packaged-lexicon";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { isSignedBy, OVERRIDE_KEY } from "../../lib/adapters/override-signature";
import { watchErasure, watchLock, watchRevision } from "../../lib/adapters/revision";
import { systemClock } from "../../lib/adapters/system-clock";
import type { OverrideChecks } from "../../lib/core/health/selector-override";
import { readOverride } from "../../lib/core/health/read-override";
import { isSelector } from "../../lib/page/find";
import { READ_VENDORS, SELECTOR_KEYS } from "../../lib/page/selector-books";
import type { Caseload } from "../../lib/contracts/caseload";
import { isClosed } from "../../lib/core/vault/vault-failure";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { Failure } from "../../lib/contracts/failure";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import { wallClockAt } from "../../lib/core/time/zone";
import { plannerWords } from "../../lib/i18n/planner";
import { chooseLanguage, type Language } from "../../lib/i18n/translate";
import { askCalendarLink } from "../../lib/contracts/ask-calendar-link";
import { askLocked } from "../../lib/contracts/ask-locked";
import { askThrough } from "../../lib/contracts/ask";
import { connectCalendarWith } from "./connect-calendar";
import { feedActionsWith } from "./feed-actions";
import { handOutWith } from "./hand-out";
import { readListFile } from "./list-file";
import { readScheduleFile } from "./schedule-file";

isolateForeignTexts();

const ask = askThrough(browser);
const { copyText, saveTextFile, saveHtmlFile, saveSessionsFile } = handOutWith(ask, systemClock);
const settings = browserSettings(browser);
const hosts = await hostQuestion(browser);
const reader: Reader = {
  vendors: READ_VENDORS,
  version: browser.runtime.getManifest().version,
  today: wallClockAt(systemClock.nowMs(), systemClock.zone()).date,
};
const OVERRIDE_CHECKS: OverrideChecks = {
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
  const locks = useRef(0);
  const drop = useCallback(() => {
    setCaseload(null);
    setSuggestions(null);
    setVaultHealth(null);
  }, []);
  const refresh = useCallback(async () => {
    const locksBefore = locks.current;
    const [asked, suggested, health, link] = await Promise.all([
      ask("loadCaseload", null),
      ask("loadSuggestions", {}),
      ask("loadVaultHealth", null),
      askCalendarLink(ask, wallClockAt(systemClock.nowMs(), systemClock.zone()).date),
    ]);
    // Answers to what was asked before a lock may be from before it.
    if (locksBefore !== locks.current) return;
    setCalendarUrl(link);
    if (!asked.ok && isClosed(asked.failure)) drop();
    setFailure(asked.ok ? (suggested.ok ? null : suggested.failure) : asked.failure);
    if (health.ok) setVaultHealth(health.value);
    if (asked.ok) setCaseload(asked.value);
    if (suggested.ok) setSuggestions(suggested.value);
  }, [drop]);
  useEffect(() => {
    void refresh();
    return watchRevision(browser, ["records", "readings"], () => void refresh());
  }, [refresh]);
  useEffect(() => {
    // Drop everything personal at once when Pushpin is locked, before anything else is asked.
    const show = (): void => {
      locks.current += 1;
      drop();
      setFailure({ code: "vault-locked" });
    };
    return watchLock(browser, async () => askLocked(ask), show);
  }, [drop]);
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

function browserActions(requests: PlannerRequests, refresh: () => Promise<void>, language: Language): PageActions {
  return {
    folders: hasFolderPicker() ? { choose: pickFolder, allow: allowFolder } : null,
    ...feedActionsWith({ ...requests, hosts }, refresh),
    async saveOverride(text) {
      // Try the selectors here first: the background has no page to try them on.
      const read = await readOverride(text, OVERRIDE_CHECKS);
      return read.ok ? requests.save("saveOverride", { text }) : { code: "override", refusal: read.failure };
    },
    changePreferences: (preferences) => void settings.change(preferences),
    bookWindow: async (windowId, forTerm, choice) =>
      withSavedFile(await ask("bookWindow", { windowId, choice, forTerm })),
    bookTouchBase: async (wanted) => withSavedFile(await ask("bookTouchBase", wanted)),
    connectCalendar: connectCalendarWith(browser, requests, refresh),
    readScheduleFile: (file, options) => readScheduleFile(file, options, language),
    readListFile: async (file, signal) => readListFile(file, signal, language),
    openCalendar: (date) => void askCalendarLink(ask, date).then(async (url) => browser.tabs.create({ url })),
    copyText,
    saveTextFile,
    saveHtmlFile,
    saveSessionsFile,
    allowNotifications: () => browser.permissions.request({ permissions: ["notifications"] }).catch(() => false),
    newId: () => crypto.randomUUID(),
  };
}

function PlannerPage({ stored }: { stored: Preferences }) {
  const [preferences, setPreferences] = useState(stored);
  useEffect(() => watchSettings(browser, setPreferences), []);
  const language = preferences.language === "auto" ? chooseLanguage(navigator.languages) : preferences.language;
  const { caseload, suggestions, vaultHealth, failure, calendarUrl, refresh } = useCaseload();
  const [erasedCount, setErasedCount] = useState(0);
  useEffect(() => watchErasure(browser, () => setErasedCount((count) => count + 1)), []);
  const requests = useMemo(() => requestsWith(refresh), [refresh]);
  const actions = useMemo(() => browserActions(requests, refresh, language), [requests, refresh, language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = plannerWords[language]["page.title"] as string;
  }, [language]);
  return (
    <PlannerApp
      language={language}
      caseload={caseload}
      failure={failure}
      suggestions={suggestions}
      vaultHealth={vaultHealth}
      erasedCount={erasedCount}
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

const readLexicon = packagedLexicon(browser);
const root = document.getElementById("app")!;
await openPage(root, async () => {
  const [stored] = await Promise.all([settings.read(), readLexicon()]);
  render(<PlannerPage stored={stored} />, root);
});
