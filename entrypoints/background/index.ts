import type { Scripting } from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { browserHandOver } from "../../lib/adapters/browser-hand-over";
import { browserFolder } from "../../lib/adapters/chosen-folder/browser-folder";
import { browserCanary } from "../../lib/adapters/browser-canary";
import { browserDrawnPages } from "../../lib/adapters/browser-drawn-pages";
import { browserHosts } from "../../lib/adapters/browser-hosts";
import { browserSessionAccounts } from "../../lib/adapters/browser-session-accounts";
import { browserTraces } from "../../lib/adapters/browser-traces";
import { browserWakeUp, onWakeUp } from "../../lib/adapters/browser-wake-up";
import { managedPolicy } from "../../lib/adapters/managed-policy";
import { fetchFeed } from "../../lib/adapters/fetch-feed";
import { packagedLexicon } from "../../lib/adapters/packaged-lexicon";
import { packagedJudgement } from "../../lib/adapters/packaged-judgement";
import { keepPageWords } from "../../lib/adapters/page-words";
import { browserSessionKey } from "../../lib/adapters/browser-session-key";
import { bumpRevision } from "../../lib/adapters/revision";
import { systemClock } from "../../lib/adapters/system-clock";
import type { PageReport } from "../../lib/core/health/page-report";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import type { PackedTexts } from "../../lib/i18n/packed-texts";
import type { ReasonTexts } from "../../lib/i18n/sentences/reason";
import { chooseLanguage, type Language } from "../../lib/i18n/translate";
import { wordsFrom } from "../../lib/i18n/words";
import type { UnderLock } from "../../lib/contracts/contract";
import { parseFacts } from "../../lib/contracts/facts";
import { pageReader } from "../../lib/page/page-reader";
import type { SettingValues } from "../../lib/ports/settings";
import type { Collection } from "../../lib/ports/vault";
import type { AskableWakeUp } from "../../lib/ports/wake-up";
import { IdbVault } from "../../lib/vault/idb-vault";
import { makeCode } from "../../lib/vault/wrapped-key";
import { inspectFile, openFile, sealFile, vaultIdOf } from "../../lib/vault/sealed-file";
import { isPassphraseOf, makeFileKey } from "../../lib/vault/file-key";
import { oneAtATime } from "../../lib/services/write-lock";
import { refreshDue } from "../../lib/services/feeds/refresh-feeds";
import { accessNoter } from "./note-access";
import { expectExpiry, expireDaily } from "../../lib/services/vault/expire-records";
import { explain } from "./explain";
import { followDistrict } from "./follow-district";
import { keepFolderFile } from "./keep-folder-file";
import { followProtection } from "./follow-protection";
import { catchUpAfterJump } from "./late-alarms";
import { lockByItself } from "./lock-by-itself";
import { HANDLERS, type BackgroundPorts } from "./handlers";
import { overrideChecks } from "./override-checks";
import { browser } from "./own-browser";
import { openWelcomeOnce } from "./open-welcome";
import { readReasons, readTexts } from "./packed-texts";
import { renewPages } from "./renew-pages";
import { sendingPorts, startSending } from "./sending";
import { serve } from "./serve";
import { watchSessions } from "./watch-sessions";

export default defineBackground({
  type: "module",
  main() {
    const ageing = browserWakeUp(browser, "expire-records");
    const vault = new IdbVault({
      onChange: async (collections) =>
        announce(collections).finally(() => {
          // Do not await this: the change may hold the lock that it waits for.
          void expectExpiry({ archive: vault, clock: systemClock, ageing }, collections, underLock).catch(
            () => undefined,
          );
          lookAtSessions();
          keepFile.soon();
        }),
      onProtectionChange: (protection) => afterProtectionChange(protection),
      canary: browserCanary(browser),
      session: browserSessionKey(browser),
    });
    const settings = browserSettings(browser);
    const removeAll = async () => {
      await browserTraces(browser).removeAll();
      // Drop what calendar pages sent, which is still in memory.
      pages.forget();
      handWordsOver();
    };
    const underLock = oneAtATime();
    const outside = outsidePorts();
    const world = {
      ...{ ...outside, ...sendingPorts(vault, underLock, outside.policy) },
      ...{ settings, traces: { removeAll }, vault, protection: vault, archive: vault, sealedFiles: SEALED_FILES },
    };
    const pages = pageReader(systemClock, parseFacts);
    const ports = async (): Promise<BackgroundPorts> => {
      const wordsIn = async (language: Language) => wordsFrom(await textsIn(language), () => reasonsIn(language));
      const [words] = await Promise.all([settings.read().then((values) => wordsIn(languageOf(values))), readLexicon()]);
      return { ...world, words, wordsIn, pageReader: pages };
    };
    const { policy, drawnPages } = world;
    const { resume } = startSending(ports, underLock);
    const forbid = followDistrict(world);
    serve({
      ...{ handlers: HANDLERS, ports, lockPorts: world, explain, drawnPages },
      ...{ underLock, vault, forbid, noteAccess: accessNoter(world), settings },
    });
    // Reads ahead what every list of sessions waits for, while the request that woke the worker is still being checked.
    void vault.read("sessionLogs").catch(() => undefined);
    const lookAtSessions = watchSessions(
      { vault, clock: systemClock, isThere: () => vault.isThere() },
      { read: () => settings.read(), languageOf },
    );
    const refresh = (): void => void refreshAll(ports, ageing, underLock);
    // Announce at once: pages must drop personal data within a second of a lock.
    const announceLock = (): void => void bumpRevision(browser, "protection");
    const goOn = (): void => [refresh, resume, keepFile.soon].forEach((start) => start());
    const told = { announce: announceLock, onOpen: goOn };
    const afterProtectionChange = followProtection({ policy, pages, lookAtSessions, ...told });
    openWelcomeOnce(browser);
    refreshInTime(refresh, () => [lookAtSessions, goOn].forEach((start) => start()));
    const keepFile = keepFolderFile(world, underLock, () => void bumpRevision(browser, "records"));
    lockByItself({ protection: () => vault.protection(), lock: keepFile.lock }, policy);
    if (import.meta.env.BROWSER !== "firefox") browser.runtime.onInstalled.addListener(() => void renewPages(browser));
    const handWordsOver = (): void => void settings.read().then(handOver);
    startWords(handWordsOver);
    watchSettings(browser, () => followSettings(lookAtSessions));
  },
});

/** Removes what is past its age, and reads the published calendars that are due. */
async function refreshAll(
  ports: () => Promise<BackgroundPorts>,
  ageing: AskableWakeUp,
  underLock: UnderLock,
): Promise<void> {
  try {
    const here = await ports();
    await expireDaily({ ...here, ageing }, underLock);
    await refreshDue(here, underLock);
  } catch {
    // Such as a locked or damaged vault: the pages show what is wrong with it.
  }
}

const SEALED_FILES = {
  ...{ makeCode, inspect: inspectFile, seal: sealFile, open: openFile },
  ...{ makeKey: makeFileKey, isPassphraseOf, vaultIdOf },
};

/** Makes the ports that stay the same while the worker lives. */
function outsidePorts() {
  return {
    policy: managedPolicy(browser),
    folder: browserFolder(),
    clock: systemClock,
    handOver: browserHandOver(browser, systemClock),
    judgement: packagedJudgement(browser),
    feeds: fetchFeed(),
    hosts: browserHosts(browser),
    wakeUp: browserWakeUp(browser, "refresh-feeds"),
    pageScripts: { makeReport },
    drawnPages: browserDrawnPages(browser),
    sessionAccounts: browserSessionAccounts(browser),
    overrideSignatures: overrideChecks(browser.runtime.getManifest().version, systemClock),
  };
}

/**
 * Refreshes at the alarms and at each start: an alarm may be missed while the browser is closed, or lost in an update.
 */
function refreshInTime(refresh: () => void, startAll: () => void): void {
  void catchUpAfterJump(systemClock.nowMs(), startAll).catch(() => undefined);
  onWakeUp(browser, "refresh-feeds", refresh);
  onWakeUp(browser, "expire-records", refresh);
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
}

/**
 * Stores the page's words at every start of the worker, since an earlier write may have been interrupted, and starts
 * reading the vocabulary, which the first request waits for.
 */
function startWords(handWordsOver: () => void): void {
  void readLexicon().catch(() => undefined);
  browser.runtime.onInstalled.addListener(handWordsOver);
  browser.runtime.onStartup.addListener(handWordsOver);
  watchSettings(browser, (values) => void handOver(values));
  handWordsOver();
}

/** Reads the vocabulary that services recognise titles and goals by. */
const readLexicon = packagedLexicon(browser);

function languageOf({ language }: SettingValues): Language {
  return chooseLanguage(language === "auto" ? navigator.languages : [language]);
}

/** Reads the texts of the chosen language. */
const textsFor = async (values: SettingValues): Promise<PackedTexts> => textsIn(languageOf(values));

const textsIn = async (language: Language): Promise<PackedTexts> =>
  readTexts(language, (path) => browser.runtime.getURL(path));

const reasonsIn = async (language: Language): Promise<ReasonTexts> =>
  readReasons(language, (path) => browser.runtime.getURL(path));

/** Stores the calendar page's texts in the chosen language: the content script brings none of its own. */
async function handOver(values: SettingValues): Promise<void> {
  await keepPageWords(browser, (await textsFor(values)).page);
}

/** Updates the toolbar after a changed setting, and makes open lists and cards ask again, with or without initials. */
function followSettings(lookAtSessions: () => void): void {
  lookAtSessions();
  void bumpRevision(browser, "records");
}

/** Collections that affect nothing drawn on the calendar page, so it need not ask again when they change. */
const UNDRAWN: readonly Collection[] = ["readings", "subscriptions", "folderFiles"];

/** Makes the report in the most recently used calendar tab that answers; a sleeping or loading tab does not. */
async function makeReport(vendor: CalendarVendor): Promise<PageReport | undefined> {
  const tabs = await browser.tabs.query({ url: CALENDAR_TABS[vendor] });
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
