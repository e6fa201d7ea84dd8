import { render } from "preact";
import browser from "webextension-polyfill";
import type { Mark } from "../../components/popup/marks";
import { Popup } from "../../components/popup/Popup";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { watchRevision } from "../../lib/adapters/revision";
import type { Failure } from "../../lib/contracts/failure";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { Today } from "../../lib/contracts/today";
import { wallClockAt } from "../../lib/core/time/zone";
import { chooseLanguage, type Language } from "../../lib/i18n/translate";
import type { Answer } from "../../lib/contracts/contract";
import { askCalendarLink } from "../../lib/contracts/ask-calendar-link";
import { askThrough } from "../../lib/contracts/ask";
import type { SettingValues } from "../../lib/ports/settings";
import { findPanelOpener } from "./open-panel";

const send = askThrough(browser);
const REFRESH_MS = 60_000;
const root = document.getElementById("app")!;
const state: {
  /** Undefined until the settings are read; nothing is drawn before, so that the language does not flip. */
  language: Language | undefined;
  today: Today | null;
  vaultHealth: VaultHealth | null;
  failure: Failure | null;
  openPanel: (() => Promise<void>) | undefined;
} = {
  language: undefined,
  today: null,
  vaultHealth: null,
  failure: null,
  openPanel: undefined,
};
/** Number of the last request: answers may overtake each other, and only the one to the last request counts. */
let turn = 0;

async function ask(question: () => Promise<Answer<Today>>): Promise<boolean> {
  turn += 1;
  const mine = turn;
  const answer = await question();
  if (mine === turn) {
    state.failure = answer.ok ? null : answer.failure;
    if (answer.ok) state.today = answer.value;
    draw();
  }
  return answer.ok;
}

async function refresh(): Promise<void> {
  await ask(() => send("loadToday", null));
  const health = await send("loadVaultHealth", null);
  if (!health.ok) return;
  state.vaultHealth = health.value;
  draw();
}

async function mark(marks: Mark[]): Promise<void> {
  for (const one of marks) if (!(await ask(() => send("markSession", one)))) return;
}

async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

async function openPanel(open: () => Promise<void>): Promise<void> {
  await open();
  window.close();
}

function speak({ language }: SettingValues): void {
  state.language = chooseLanguage(language === "auto" ? navigator.languages : [language]);
  document.documentElement.lang = state.language;
  draw();
}

function draw(): void {
  const { language, openPanel: open } = state;
  if (!language) return;
  render(
    <Popup
      language={language}
      date={wallClockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone).date}
      today={state.today}
      vaultHealth={state.vaultHealth}
      failure={state.failure}
      onMark={(marks) => void mark(marks)}
      onRetry={() => void refresh()}
      onOpenPlanner={(route) => void openTab(browser.runtime.getURL("planner.html") + route)}
      onOpenCalendar={(date) => void askCalendarLink(send, date).then(openTab)}
      onOpenPanel={open && (() => void openPanel(open))}
    />,
    root,
  );
}

void browserSettings(browser).read().then(speak);
void refresh();
void findPanelOpener().then((open) => {
  state.openPanel = open;
  draw();
});
setInterval(() => void refresh(), REFRESH_MS);
watchSettings(browser, speak);
watchRevision(browser, ["records", "readings"], () => void refresh());
