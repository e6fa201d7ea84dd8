import { render } from "preact";
import browser from "webextension-polyfill";
import { askAgain } from "../../components/popup/ask-again";
import type { LaterParts } from "../../components/popup/later-parts";
import { isOnlyOnce, type Mark } from "../../components/popup/marks";
import { Popup } from "../../components/popup/Popup";
import { isolateForeignTexts } from "../../components/ui/foreign-texts";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { watchLock, watchRevision } from "../../lib/adapters/revision";
import type { SendTaskLine } from "../../lib/contracts/booking";
import type { VisitNeeds } from "../../lib/contracts/visits";
import { isClosed } from "../../lib/core/vault/vault-failure";
import type { Failure } from "../../lib/contracts/failure";
import type { VisitAct } from "../../lib/core/booking/send-task-acts";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { SkillArea } from "../../lib/core/lexicon/skill-areas";
import type { NextAction } from "../../lib/core/sessions/next-actions";
import type { OtherPlan, Today } from "../../lib/contracts/today";
import { wallClockAt } from "../../lib/core/time/zone";
import { chooseLanguage, type Language } from "../../lib/i18n/translate";
import type { Answer } from "../../lib/contracts/contract";
import { askCalendarLink } from "../../lib/contracts/ask-calendar-link";
import { askLocked } from "../../lib/contracts/ask-locked";
import { askThrough } from "../../lib/contracts/ask";
import type { SettingValues } from "../../lib/ports/settings";
import { findPanelOpener } from "./open-panel";

isolateForeignTexts();

const send = askThrough(browser);
const settings = browserSettings(browser);
const TIMER_REQUESTS = { start: "startTimer", stop: "stopTimer", drop: "dropTimer" } as const;
const REFRESH_MS = 60_000;
const root = document.getElementById("app")!;
const state: {
  /** Undefined until the settings are read; nothing is drawn before, so that the language does not flip. */
  language: Language | undefined;
  isPrivate: boolean;
  today: Today | null;
  suggestedCount: number | null;
  vaultHealth: VaultHealth | null;
  sendTasks: SendTaskLine[];
  nextActions: NextAction[];
  later: LaterParts | null;
  skills: Record<string, SkillArea>;
  visitNeeds: VisitNeeds | null;
  failure: Failure | null;
  /** Why the last act on a visit failed; kept while everything else is reloaded. */
  actFailure: Failure | null;
  /** What "Try again" does about `actFailure`. */
  retryAct: () => Promise<void>;
  openPanel: (() => Promise<void>) | undefined;
} = {
  language: undefined,
  isPrivate: false,
  today: null,
  suggestedCount: null,
  vaultHealth: null,
  sendTasks: [],
  nextActions: [],
  later: null,
  skills: {},
  visitNeeds: null,
  failure: null,
  actFailure: null,
  retryAct: refresh,
  openPanel: undefined,
};
/** Number of the last request: answers may overtake each other, and only the one to the last request counts. */
let turn = 0;
/** The last request. */
let latest: () => Promise<Answer<Today>>;

const reload = async (): Promise<Answer<Today>> => send("loadToday", null);

/** @param isOnce true where the same request a second time would do something else */
async function ask(question: () => Promise<Answer<Today>>, isOnce = false): Promise<boolean> {
  turn += 1;
  const mine = turn;
  latest = question;
  const answer = await askAgain(question, { reload, isOnce });
  if (mine === turn) {
    state.failure = answer.ok ? null : answer.failure;
    if (answer.ok) state.today = answer.value;
    else if (isClosed(answer.failure)) drop();
    draw();
  }
  // The day that was asked for meanwhile may be from before this: ask for it once more, and say why nothing was done.
  else if (question !== reload && latest === reload) {
    await ask(reload);
    if (!answer.ok && state.failure === null) {
      state.failure = answer.failure;
      draw();
    }
  }
  return answer.ok;
}

/** Drops everything personal, while Pushpin is locked. */
function drop(): void {
  state.today = state.vaultHealth = state.visitNeeds = null;
  state.sendTasks = [];
  state.nextActions = [];
  state.skills = {};
}

/** Loads what the first rendering does not need, once. */
async function loadLater(): Promise<void> {
  if (state.later) return;
  const { followFolder, parts } = await import("./later");
  if (!state.later) followFolder(document.getElementById("folder")!, false);
  state.later = parts;
  draw();
}

/** Number of the last refresh; answers to earlier ones are dropped. */
let refreshes = 0;

async function refresh(): Promise<void> {
  refreshes += 1;
  const mine = refreshes;
  await ask(reload);
  // After the first drawing: finding windows takes longer than listing sessions.
  if (state.today?.empty?.code === "nothing-booked") {
    const counted = await send("countSuggested", null);
    if (counted.ok) state.suggestedCount = counted.value;
    draw();
  }
  const take = async <T,>(asked: Promise<Answer<T>>, keep: (value: T) => void): Promise<void> => {
    const answer = await asked;
    const isLocked = state.failure !== null && isClosed(state.failure);
    if (!answer.ok || mine !== refreshes || isLocked) return;
    keep(answer.value);
    draw();
  };
  // Draw each answer as it arrives, so that Undo during the hold does not wait for the search for windows.
  await Promise.all([
    take(send("loadSendTasks", null), (sendTasks) => (state.sendTasks = sendTasks)),
    take(send("loadVisitNeeds", null), (needs) => (state.visitNeeds = needs)),
    take(send("loadTodaySkills", null), (skills) => (state.skills = skills)),
    take(send("loadVaultHealth", null), (health) => (state.vaultHealth = health)),
    take(send("loadNextActions", null), (actions) => (state.nextActions = actions)),
  ]);
}

async function mark(marks: Mark[]): Promise<void> {
  for (const one of marks) if (!(await ask(() => send("recordSession", one), isOnlyOnce(one)))) return;
}

async function act(visitId: string, wanted: VisitAct): Promise<void> {
  await carryOut(() => send("actOnVisit", { visitId, act: wanted }));
}

async function carryOut(request: () => Promise<Answer<null>>): Promise<void> {
  const answer = await request();
  // A locked vault is reported by the refresh below.
  const isDone = answer.ok || isClosed(answer.failure);
  state.actFailure = isDone ? null : answer.failure;
  state.retryAct = isDone ? refresh : async () => carryOut(request);
  await refresh();
}

async function loadPlans(sessionId: string): Promise<OtherPlan[] | null> {
  const answer = await send("loadOtherPlans", { sessionId });
  if (answer.ok) return answer.value;
  state.failure = answer.failure;
  draw();
  return null;
}

async function unlock(secret: string): Promise<Failure | null> {
  const answer = await send("unlock", { secret });
  if (answer.ok) await refresh();
  return answer.ok ? null : answer.failure;
}

async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

async function openPanel(open: () => Promise<void>): Promise<void> {
  await open();
  window.close();
}

function speak({ language, isPrivate }: SettingValues): void {
  if (isPrivate !== state.isPrivate) {
    state.isPrivate = isPrivate;
    // Reload, since the shown answers, and what was typed beside them, still have, or lack, the initials.
    state.today = state.visitNeeds = null;
    state.nextActions = [];
    state.sendTasks = [];
    void refresh();
  }
  state.language = chooseLanguage(language === "auto" ? navigator.languages : [language]);
  document.documentElement.lang = state.language;
  draw();
  void loadLater();
}

function draw(): void {
  const { language, openPanel: open } = state;
  if (!language) return;
  render(
    <Popup
      language={language}
      date={wallClockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone).date}
      later={state.later}
      skills={state.skills}
      today={state.today}
      suggestedCount={state.suggestedCount}
      vaultHealth={state.vaultHealth}
      sendTasks={state.sendTasks}
      nextActions={state.nextActions}
      onTimer={(act, sessionId) => void ask(() => send(TIMER_REQUESTS[act], { sessionId }))}
      onAct={(visitId, wanted) => void act(visitId, wanted)}
      visitNeeds={state.visitNeeds}
      onDateAct={(wanted) => void carryOut(() => send("actOnDate", wanted))}
      failure={state.failure ?? state.actFailure}
      onMark={(marks) => void mark(marks)}
      onLoadPlans={loadPlans}
      onGoalPoint={(data) => void ask(() => send("recordGoalPoint", data))}
      onSwitch={async (change) => ask(() => send("switchSession", change))}
      onAddSession={(session) => void ask(() => send("recordUnplanned", session))}
      isPrivate={state.isPrivate}
      onPrivacy={(isPrivate) => void settings.change({ isPrivate })}
      // Tries again what the shown failure is about: an act on a visit is never repeated for another one's failure.
      onRetry={() => void (state.failure ? refresh() : state.retryAct())}
      onUnlock={unlock}
      onOpenPlanner={(route) => void openTab(browser.runtime.getURL("planner.html") + route)}
      onOpenCalendar={(date) => void askCalendarLink(send, date).then(openTab)}
      onOpenPanel={open && (() => void openPanel(open))}
    />,
    root,
  );
}

void settings.read().then(speak);
void refresh();
void findPanelOpener().then((open) => {
  state.openPanel = open;
  draw();
});
setInterval(() => void refresh(), REFRESH_MS);
watchSettings(browser, speak);
watchRevision(browser, ["records", "readings"], () => void refresh());
watchLock(
  browser,
  async () => askLocked(send),
  () => {
    turn += 1;
    refreshes += 1;
    state.failure = { code: "vault-locked" };
    drop();
    draw();
  },
);
