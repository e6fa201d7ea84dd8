import { render } from "preact";
import browser from "webextension-polyfill";
import type { PanelActions } from "../../components/sidepanel/panel-actions";
import { SidePanel } from "../../components/sidepanel/SidePanel";
import { isolateForeignTexts } from "../../components/ui/foreign-texts";
import { withSavedFile } from "../../lib/adapters/save-visit-file";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { watchLock, watchRevision } from "../../lib/adapters/revision";
import { isClosed } from "../../lib/core/vault/vault-failure";
import type { Failure } from "../../lib/contracts/failure";
import type { VisitNeeds } from "../../lib/contracts/visits";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { wallClockAt } from "../../lib/core/time/zone";
import { chooseLanguage, type Language } from "../../lib/i18n/translate";
import { askCalendarLink } from "../../lib/contracts/ask-calendar-link";
import { askLocked } from "../../lib/contracts/ask-locked";
import { askThrough } from "../../lib/contracts/ask";
import type { SettingValues } from "../../lib/ports/settings";
import { followFolder } from "./follow-folder";

isolateForeignTexts();

const send = askThrough(browser);
const root = document.getElementById("app")!;
/** Undefined until the settings are read; nothing is drawn before, so that the language does not flip. */
let language: Language | undefined;
/** The week chosen in the side panel; while undefined, the list follows the calendar page. */
let chosen: IsoDate | undefined;
let list: SuggestionList | null = null;
let vaultHealth: VaultHealth | null = null;
let visitNeeds: VisitNeeds | null = null;
let failure: Failure | null = null;
/** Number of the last request: answers may overtake each other, and only the one to the last request counts. */
let turn = 0;

const actions: PanelActions = {
  askCard: (windowId) => send("loadCard", { windowId }),
  book: async (windowId, forTerm, choice) => withSavedFile(await send("bookWindow", { windowId, choice, forTerm })),
  decline: (windowId, choice) => send("declineWindow", { windowId, choice }),
  removeDeclines: (declineIds) => send("removeDeclines", { declineIds }),
  answerAbsence: (title, isAway) => send("answerAbsence", { title, isAway }),
  removeBooking: (bookingId) => send("removeBooking", { bookingId }),
  actOnVisit: (visitId, act) => send("actOnVisit", { visitId, act }),
  actOnDate: (wanted) => send("actOnDate", wanted),
};

async function refresh(): Promise<void> {
  turn += 1;
  const mine = turn;
  const answer = await send("loadSuggestions", chosen ? { date: chosen } : {});
  if (mine !== turn) return;
  failure = answer.ok ? null : answer.failure;
  if (answer.ok) list = answer.value;
  else if (isClosed(answer.failure)) drop();
  draw();
  const [needs, health] = await Promise.all([send("loadVisitNeeds", null), send("loadVaultHealth", null)]);
  if (mine !== turn) return;
  if (needs.ok) visitNeeds = needs.value;
  else if (isClosed(needs.failure)) visitNeeds = null;
  if (health.ok) vaultHealth = health.value;
  draw();
}

/** Drops everything personal, while Pushpin is locked. */
function drop(): void {
  list = null;
  vaultHealth = null;
  visitNeeds = null;
}

async function unlock(secret: string): Promise<Failure | null> {
  const answer = await send("unlock", { secret });
  if (answer.ok) await refresh();
  return answer.ok ? null : answer.failure;
}

const openTab = (url: string): void => void browser.tabs.create({ url });

function speak(settings: SettingValues): void {
  language = chooseLanguage(settings.language === "auto" ? navigator.languages : [settings.language]);
  document.documentElement.lang = language;
  draw();
}

function draw(): void {
  if (!language) return;
  render(
    <SidePanel
      language={language}
      today={wallClockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone).date}
      list={list}
      vaultHealth={vaultHealth}
      visitNeeds={visitNeeds}
      failure={failure}
      actions={actions}
      onWeek={(date) => {
        chosen = date;
        void refresh();
      }}
      onRetry={() => void refresh()}
      onUnlock={unlock}
      onOpenPlanner={(route) => openTab(browser.runtime.getURL("planner.html") + route)}
      onOpenCalendar={(date) => void askCalendarLink(send, date).then(openTab)}
    />,
    root,
  );
}

void browserSettings(browser).read().then(speak);
void refresh();
watchSettings(browser, (settings) => {
  speak(settings);
  void refresh();
});
watchRevision(browser, ["records", "readings"], () => void refresh());
watchLock(
  browser,
  async () => askLocked(send),
  () => {
    turn += 1;
    failure = { code: "vault-locked" };
    drop();
    draw();
  },
);
followFolder(document.getElementById("folder")!, true);
