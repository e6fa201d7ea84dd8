import { defineContentScript } from "wxt/utils/define-content-script";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { keptPageWords } from "../../lib/adapters/page-words";
import { watchRevision } from "../../lib/adapters/revision";
import { sendThrough } from "../../lib/messages/send";
import { googleCalendar } from "../../lib/page/google";
import { loadCard } from "./load-card";
import { nativeBrowser } from "./native-browser";
import { runOnPage } from "./run-on-page";

export default defineContentScript({
  matches: ["https://calendar.google.com/*"],
  // Before any script of the page: only then do our capture listeners come first.
  runAt: "document_start",
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    const browser = nativeBrowser();
    const send = sendThrough(browser);
    return runOnPage(ctx, {
      adapters: [googleCalendar],
      send,
      loadCard: () => loadCard(send),
      settings: browserSettings(browser),
      version: browser.runtime.getManifest().version,
      pageWords: keptPageWords(browser),
      watchSettings: (callback) => watchSettings(browser, callback),
      watchRevision: (callback) => watchRevision(browser, ["records"], callback),
    });
  },
});
