import browser, { type Scripting } from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { linkCalendar } from "../../lib/adapters/link-calendar";
import { browserCanary } from "../../lib/adapters/browser-canary";
import { browserHosts } from "../../lib/adapters/browser-hosts";
import { browserWakeUp, onWakeUp } from "../../lib/adapters/browser-wake-up";
import { fetchFeed } from "../../lib/adapters/fetch-feed";
import { keepPageWords } from "../../lib/adapters/page-words";
import { bumpRevision } from "../../lib/adapters/revision";
import { systemClock } from "../../lib/adapters/system-clock";
import type { PageReport } from "../../lib/core/health/page-report";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import { overlayTexts } from "../../lib/i18n/overlay";
import { chooseLanguage, type Language } from "../../lib/i18n/translate";
import { wordsIn } from "../../lib/i18n/words";
import type { Frame } from "../../lib/contracts/contract";
import { parseFacts } from "../../lib/contracts/facts";
import { pageReader } from "../../lib/page/page-reader";
import type { SettingValues } from "../../lib/ports/settings";
import type { Collection } from "../../lib/ports/vault";
import { IdbVault } from "../../lib/vault/idb-vault";
import { oneAtATime } from "../../lib/services/write-lock";
import { refreshDue } from "../../lib/services/feeds/refresh-feeds";
import { explain } from "./explain";
import { HANDLERS, type BackgroundPorts } from "./handlers";
import { serve } from "./serve";

export default defineBackground({
  type: "module",
  main() {
    const vault = new IdbVault({ onChange: announce, canary: browserCanary(browser) });
    const settings = browserSettings(browser);
    const feeds = fetchFeed();
    const hosts = browserHosts(browser);
    const wakeUp = browserWakeUp(browser);
    const pages = pageReader(systemClock, parseFacts);
    const ports = async (): Promise<BackgroundPorts> => {
      const words = wordsIn(languageOf(await settings.read()));
      const asking = { feeds, hosts, wakeUp, pageReader: pages, pageScripts: { loadCard, makeReport } };
      return { vault, clock: systemClock, words, calendar: linkCalendar, settings, ...asking };
    };
    const underLock = oneAtATime();
    serve({ handlers: HANDLERS, ports, underLock, explain });
    // With a locked or damaged vault the refresh fails; ignore that: pages say what is wrong with the vault.
    const refresh = (): void =>
      void ports()
        .then(async (here) => refreshDue(here, underLock))
        .catch(() => undefined);
    onWakeUp(browser, refresh);
    // Refresh now: an alarm may have been missed while the browser was closed, or lost with an update.
    browser.runtime.onInstalled.addListener(refresh);
    browser.runtime.onStartup.addListener(refresh);
    // Repeat this at every start of the worker: an earlier write may have been interrupted.
    const handWordsOver = (): void => void settings.read().then(handOver);
    browser.runtime.onInstalled.addListener(handWordsOver);
    browser.runtime.onStartup.addListener(handWordsOver);
    watchSettings(browser, (values) => void handOver(values));
    handWordsOver();
  },
});

function languageOf({ language }: SettingValues): Language {
  return chooseLanguage(language === "auto" ? navigator.languages : [language]);
}

/** Stores the calendar page's texts in the chosen language: the content script brings none of its own. */
async function handOver(values: SettingValues): Promise<void> {
  await keepPageWords(browser, overlayTexts(languageOf(values)));
}

/** Injects the card script into the frame of the content script that asked for it, in the same world. */
async function loadCard({ tabId, frameId }: Frame): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ["card.js"] });
}

/** Collections that affect nothing drawn on the calendar page, so it need not ask again when they change. */
const UNDRAWN: readonly Collection[] = ["readings", "subscriptions"];

/** Makes the report in the most recently used calendar tab that answers; a sleeping or loading tab does not. */
async function makeReport(site: CalendarVendor): Promise<PageReport | undefined> {
  const tabs = await browser.tabs.query({ url: CALENDAR_TABS[site] });
  const lastFirst = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of lastFirst) {
    const ran = await run(id!).catch(() => []);
    const report = ran[0]?.result as PageReport | undefined;
    if (report) return report;
  }
  return undefined;
}

function run(tabId: number): Promise<Scripting.InjectionResult[]> {
  return browser.scripting.executeScript({ target: { tabId }, files: ["report.js"] });
}

/** Match patterns of each vendor's calendar pages. */
const CALENDAR_TABS: Record<CalendarVendor, string[]> = {
  google: ["https://calendar.google.com/*"],
  outlook: ["office.com", "office365.com", "live.com"]
    .map((host) => `https://outlook.${host}/*`)
    .concat("https://outlook.cloud.microsoft/*"),
};

/** Notifies open pages of changed collections. */
async function announce(collections: ReadonlySet<Collection>): Promise<void> {
  if ([...collections].some((collection) => !UNDRAWN.includes(collection))) await bumpRevision(browser, "records");
  if (UNDRAWN.some((collection) => collections.has(collection))) await bumpRevision(browser, "readings");
}
