import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { keptPageWords } from "../../lib/adapters/page-words";
import { watchRevision } from "../../lib/adapters/revision";
import { askThrough } from "../../lib/contracts/ask";
import type { SiteAdapter } from "../../lib/page/site-adapter";
import { loadCard } from "./load-card";
import { nativeBrowser } from "./native-browser";
import { runOnPage, type ScriptLife } from "./run-on-page";

/** Runs the content script on pages of one calendar vendor, with adapters for the browser's API. */
export function runWith(life: ScriptLife, adapter: SiteAdapter): Promise<void> {
  const browser = nativeBrowser();
  const send = askThrough(browser);
  return runOnPage(life, {
    adapter,
    send,
    loadCard: () => loadCard(send),
    settings: browserSettings(browser),
    version: browser.runtime.getManifest().version,
    pageWords: keptPageWords(browser),
    watchSettings: (callback) => watchSettings(browser, callback),
    watchRevision: (callback) => watchRevision(browser, ["records"], callback),
  });
}
