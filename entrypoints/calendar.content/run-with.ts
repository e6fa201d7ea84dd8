import { readStored, switchesOf, watchStored } from "../../lib/adapters/overlay-switches";
import { keptPageWords } from "../../lib/adapters/page-words";
import { watchRevision } from "../../lib/adapters/revision";
import { askThrough } from "../../lib/contracts/ask";
import type { PageAdapter } from "../../lib/page/page-adapter";
import { nativeBrowser } from "./native-browser";
import { runOnPage, type ScriptLife } from "./run-on-page";

/** Runs the content script on pages of one calendar vendor, with adapters for the browser's API. */
export function runWith(life: ScriptLife, adapter: PageAdapter): Promise<void> {
  const browser = nativeBrowser();
  const send = askThrough(browser);
  return runOnPage(life, {
    adapter,
    send,
    frames: {
      url: browser.runtime.getURL("card.html"),
      origin: browser.runtime.getURL(""),
      announce: async (key) => (await send("announceFrame", { key })).ok,
      show: async (key, shows) => (await send("showInFrame", { key, shows })).ok,
    },
    settings: { read: async () => switchesOf(await readStored(browser)) },
    pageWords: keptPageWords(browser),
    watchSettings: (callback) => watchStored(browser, (stored) => callback(switchesOf(stored))),
    watchRevision: (callback) => watchRevision(browser, ["records"], callback),
    watchProtection: (callback) => watchRevision(browser, ["protection"], callback),
  });
}
