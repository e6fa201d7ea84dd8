import browser from "webextension-polyfill";
import { PopupPage } from "../../components/popup/popup-page";
import { isolateForeignTexts } from "../../components/ui/foreign-texts";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { watchLock, watchRevision } from "../../lib/adapters/revision";
import { askLocked } from "../../lib/contracts/ask-locked";
import { askThrough } from "../../lib/contracts/ask";
import { wallClockAt } from "../../lib/core/time/zone";
import { chooseLanguage } from "../../lib/i18n/translate";
import type { SettingValues } from "../../lib/ports/settings";
import { findPanelOpener } from "./open-panel";

isolateForeignTexts();

const send = askThrough(browser);
const settings = browserSettings(browser);
const REFRESH_MS = 60_000;

const popup = new PopupPage({
  root: document.getElementById("app")!,
  send,
  today: () => wallClockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone).date,
  hideInitials: (isPrivate) => void settings.change({ isPrivate }),
  openPlanner: (route) => void openTab(browser.runtime.getURL("planner.html") + route),
  openTab: (url) => void openTab(url),
});

async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

function speak({ language: wanted, isPrivate }: SettingValues): void {
  const language = chooseLanguage(wanted === "auto" ? navigator.languages : [wanted]);
  document.documentElement.lang = language;
  void popup.dispatch({ type: "settings", language, isPrivate });
  // Where it failed, the next change of the settings tries again.
  later ??= loadLater().catch(() => void (later = undefined));
}

let later: Promise<void> | undefined;

/** Loads what the first drawing does not need. */
async function loadLater(): Promise<void> {
  const { followFolder, parts } = await import("./later");
  followFolder(document.getElementById("folder")!, false);
  popup.addLater(parts);
}

const refresh = (): void => void popup.dispatch({ type: "outdated" });

void settings.read().then(speak);
refresh();
void findPanelOpener().then((open) => popup.addPanel(open && (() => void open().then(() => window.close()))));
setInterval(refresh, REFRESH_MS);
watchSettings(browser, speak);
watchRevision(browser, ["records", "readings"], refresh);
watchLock(
  browser,
  async () => askLocked(send),
  () => void popup.dispatch({ type: "locked" }),
);
