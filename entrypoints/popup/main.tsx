import { render } from "preact";
import browser from "webextension-polyfill";
import type { Mark } from "../../components/popup/marks";
import { Popup } from "../../components/popup/Popup";
import type { Failure } from "../../lib/core/caseload/failure";
import { googleWeekLink } from "../../lib/core/schedule/calendar-link";
import type { Today } from "../../lib/core/sessions/today";
import { wallClockAt } from "../../lib/core/time/zone";
import { chooseLanguage } from "../../lib/i18n/translate";
import type { Answer } from "../../lib/messages/requests";
import { send } from "../../lib/messages/send";
import { findPanelOpener } from "./open-panel";

const REFRESH_MS = 60_000;
const root = document.getElementById("app")!;
const language = chooseLanguage([browser.i18n.getUILanguage()]);
const state: { today: Today | null; failure: Failure | null; openPanel: (() => Promise<void>) | undefined } = {
  today: null,
  failure: null,
  openPanel: undefined,
};
/** Answers may overtake each other; only the one asked for last counts. */
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

const refresh = () => ask(() => send("todayAsked", null));

async function mark(marks: Mark[]): Promise<void> {
  for (const one of marks) if (!(await ask(() => send("sessionMarked", one)))) return;
}

async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

async function openPanel(open: () => Promise<void>): Promise<void> {
  await open();
  window.close();
}

function draw(): void {
  const { openPanel: open } = state;
  render(
    <Popup
      language={language}
      date={wallClockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone).date}
      today={state.today}
      failure={state.failure}
      onMark={(marks) => void mark(marks)}
      onRetry={() => void refresh()}
      onOpenPlanner={(route) => void openTab(browser.runtime.getURL("planner.html") + route)}
      onOpenCalendar={(date) => void openTab(googleWeekLink(date))}
      onOpenPanel={open && (() => void openPanel(open))}
    />,
    root,
  );
}

document.documentElement.lang = language;
draw();
void refresh();
void findPanelOpener().then((open) => {
  state.openPanel = open;
  draw();
});
setInterval(() => void refresh(), REFRESH_MS);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && changes["revision"]) void refresh();
});
