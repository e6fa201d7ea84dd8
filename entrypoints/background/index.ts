import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { linkCalendar } from "../../lib/adapters/link-calendar";
import { IdbVault } from "../../lib/adapters/idb-vault";
import { keepPageWords } from "../../lib/adapters/page-words";
import { bumpRevision } from "../../lib/adapters/revision";
import { systemClock } from "../../lib/adapters/system-clock";
import { overlayTexts } from "../../lib/i18n/overlay";
import { chooseLanguage, type Language } from "../../lib/i18n/translate";
import { wordsIn } from "../../lib/i18n/words";
import { serve, type Frame } from "../../lib/messages/serve";
import type { SettingValues } from "../../lib/ports/settings";
import type { Collection } from "../../lib/ports/vault";
import type { House } from "../../lib/services/house";
import { explain, handlersOf } from "./handlers";

export default defineBackground({
  type: "module",
  main() {
    const vault = new IdbVault(announce);
    const settings = browserSettings(browser);
    const house = async (): Promise<House> => {
      const words = wordsIn(languageOf(await settings.read()));
      return { vault, clock: systemClock, words, calendar: linkCalendar, settings };
    };
    serve(handlersOf(house, bringCard), explain);
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
async function bringCard({ tabId, frameId }: Frame): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ["card.js"] });
}

/** Tells open pages what changed. A reading alone does not make the calendar page ask again. */
async function announce(collections: ReadonlySet<Collection>): Promise<void> {
  if ([...collections].some((collection) => collection !== "readings")) await bumpRevision(browser, "records");
  if (collections.has("readings")) await bumpRevision(browser, "readings");
}
