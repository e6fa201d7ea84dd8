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
    // A locked or damaged vault has nothing to refresh; its pages say why.
    const refresh = (): void =>
      void ports()
        .then(async (here) => refreshDue(here, underLock))
        .catch(() => undefined);
    onWakeUp(browser, refresh);
    // An alarm that rang while the browser was closed, or was lost with an update, is made up for.
    browser.runtime.onInstalled.addListener(refresh);
    browser.runtime.onStartup.addListener(refresh);
    // Also at every other start of the worker: an interrupted write is made up for.
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

/** The calendar page speaks one language and has no words of its own. */
async function handOver(values: SettingValues): Promise<void> {
  await keepPageWords(browser, overlayTexts(languageOf(values)));
}

/** Runs the card's script beside the content script that asked for it: same page, same world. */
async function loadCard({ tabId, frameId }: Frame): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ["card.js"] });
}

/** What changes nothing that is drawn: the calendar page does not ask again for it. */
const UNDRAWN: readonly Collection[] = ["readings", "subscriptions"];

/** The calendar tab last looked at that answers: one that sleeps or still loads has nothing to tell. */
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

/** Where the sites' pages are. */
const CALENDAR_TABS: Record<CalendarVendor, string[]> = {
  google: ["https://calendar.google.com/*"],
  outlook: ["office.com", "office365.com", "live.com"]
    .map((host) => `https://outlook.${host}/*`)
    .concat("https://outlook.cloud.microsoft/*"),
};

/** Tells open pages what changed. */
async function announce(collections: ReadonlySet<Collection>): Promise<void> {
  if ([...collections].some((collection) => !UNDRAWN.includes(collection))) await bumpRevision(browser, "records");
  if (UNDRAWN.some((collection) => collections.has(collection))) await bumpRevision(browser, "readings");
}
