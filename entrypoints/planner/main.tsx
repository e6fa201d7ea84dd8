import { render } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type {
  HealthActions,
  MatrixActions,
  PageCalendarActions,
  PlannerActions,
  Preferences,
  Reader,
  SchoolCalendarActions,
} from "../../components/planner/contracts";
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
import type { RequestName, Requests } from "../../lib/messages/requests";
import { askCalendarLink } from "../../lib/messages/ask-calendar-link";
import { sendThrough } from "../../lib/messages/send";
import { feedActionsWith } from "./feed-actions";
import { readScheduleFile } from "./schedule-file";
import "../../components/ui/tokens.css";
import "../../components/ui/kit.css";
import "../../components/planner/planner.css";
import "../../components/planner/health/health.css";
import "../../components/planner/matrix/matrix.css";
import "../../components/planner/calendar/calendar.css";

const send = sendThrough(browser);
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

/** Caseload and suggestions, fetched anew after each change, wherever it was made. */
function useCaseload() {
  const [caseload, setCaseload] = useState<Caseload | null>(null);
  const [suggestions, setSuggestions] = useState<SuggestionList | null>(null);
  const [vaultHealth, setVaultHealth] = useState<VaultHealth | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [calendarUrl, setCalendarUrl] = useState("");
  const refresh = useCallback(async () => {
    const [asked, suggested, health, link] = await Promise.all([
      send("caseloadAsked", null),
      send("suggestionsAsked", {}),
      send("vaultHealthAsked", null),
      askCalendarLink(send, wallClockAt(systemClock.nowMs(), systemClock.zone()).date),
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

/** Each action waits until the page shows what was saved. */
function actionsWith(refresh: () => Promise<void>, language: Language): PlannerActions {
  const save = async <N extends RequestName>(name: N, input: Requests[N]["input"]): Promise<Failure | null> => {
    const answer = await send(name, input);
    if (!answer.ok) return answer.failure;
    await refresh();
    return null;
  };
  return {
    saveSite: (site) => save("siteSaved", site),
    removeSite: (id) => save("siteRemoved", { id }),
    saveClass: (schoolClass) => save("classSaved", schoolClass),
    removeClass: (id) => save("classRemoved", { id }),
    async compareSchedule(schedule) {
      const answer = await send("scheduleCompared", schedule);
      return answer.ok ? answer.value : null;
    },
    importSchedule: (schedule) => save("scheduleImported", schedule),
    correctTitle: (correction) => save("titleCorrected", correction),
    saveStudent: (student) => save("studentSaved", student),
    removeStudent: (id) => save("studentRemoved", { id }),
    saveWorkingHours: (workingHours) => save("workingHoursSaved", { workingHours }),
    removeDeclines: (declineIds) => save("declinesRemoved", { declineIds }),
    ...matrixActionsWith(save),
    ...schoolCalendarActionsWith(save),
    ...feedActionsWith({ send, save, hosts }, refresh),
    ...pageCalendarActionsWith(save),
    ...healthActions,
    removeDamaged: (records) => save("damagedRemoved", { records }),
    acceptMissing: () => save("missingAccepted", null),
    startAnew: () => save("vaultStartedAnew", null),
    changePreferences: (preferences) => void settings.change(preferences),
    readScheduleFile: (file, options) => readScheduleFile(file, options, language),
    newId: () => crypto.randomUUID(),
  };
}

const healthActions: Omit<HealthActions, "removeDamaged" | "acceptMissing" | "startAnew"> = {
  async calendarHealth() {
    const answer = await send("calendarHealthAsked", null);
    return answer.ok ? { calendars: answer.value } : { failure: answer.failure };
  },
  async pageReport(site) {
    const answer = await send("pageReportAsked", { site });
    return answer.ok ? answer.value : { failure: answer.failure };
  },
  takeOverride: (text) => takeOverride(settings, text, OVERRIDE_JUDGES),
  removeOverride: (site) => removeOverride(settings, site),
};

type Save = <N extends RequestName>(name: N, input: Requests[N]["input"]) => Promise<Failure | null>;

function pageCalendarActionsWith(save: Save): PageCalendarActions {
  return {
    async pageCalendars() {
      const answer = await send("pageCalendarsAsked", null);
      return answer.ok ? answer.value : { failure: answer.failure };
    },
    async previewPageCalendar(wanted) {
      const answer = await send("pageCalendarTried", wanted);
      return answer.ok ? answer.value : { failure: answer.failure };
    },
    takePageCalendar: (wanted) => save("pageCalendarTaken", wanted),
  };
}

function matrixActionsWith(save: Save): MatrixActions {
  return {
    async matrixOf(classId) {
      const answer = await send("matrixAsked", { classId });
      return answer.ok ? { matrix: answer.value } : { failure: answer.failure };
    },
    decideCell: (word) => save("cellDecided", word),
    removeCellDecision: (id) => save("cellDecisionRemoved", { id }),
    rememberQuestion: (question) => save("teacherAsked", question),
    forgetQuestion: (id) => save("teacherQuestionRemoved", { id }),
    keepAnswer: (answer) => save("teacherAnswered", answer),
    removeTeacherWord: (word) => save("teacherWordRemoved", word),
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

function schoolCalendarActionsWith(save: Save): SchoolCalendarActions {
  return {
    async schoolCalendar() {
      const answer = await send("schoolCalendarAsked", null);
      return answer.ok ? { view: answer.value } : { failure: answer.failure };
    },
    async readSchoolCalendar(file) {
      const answer = await send("schoolCalendarRead", file);
      return answer.ok ? { preview: answer.value } : { failure: answer.failure };
    },
    importSchoolCalendar: (decided) => save("schoolCalendarImported", decided),
    typeSchoolDays: (days) => save("schoolDaysTyped", days),
    changeSchoolDays: (days) => save("schoolDaysChanged", days),
    removeSchoolDays: (ids) => save("schoolDaysRemoved", { ids }),
    saveBellSchedule: (schedule) => save("bellScheduleSaved", schedule),
    removeBellSchedule: (id) => save("bellScheduleRemoved", { id }),
    saveRotation: (rotation) => save("rotationSaved", rotation),
    removeRotation: (id) => save("rotationRemoved", { id }),
  };
}

function PlannerPage({ stored }: { stored: Preferences }) {
  const [preferences, setPreferences] = useState(stored);
  useEffect(() => watchSettings(browser, setPreferences), []);
  const language = preferences.language === "auto" ? chooseLanguage(navigator.languages) : preferences.language;
  const { caseload, suggestions, vaultHealth, failure, calendarUrl, refresh } = useCaseload();
  const actions = useMemo(() => actionsWith(refresh, language), [refresh, language]);
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
      actions={actions}
      onRetry={() => void refresh()}
    />
  );
}

render(<PlannerPage stored={await settings.read()} />, document.getElementById("app")!);
