import { defineContentScript } from "wxt/utils/define-content-script";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { watchRevision } from "../../lib/adapters/revision";
import { systemClock } from "../../lib/adapters/system-clock";
import { send } from "../../lib/messages/send";
import { googleCalendar } from "../../lib/page/google";
import { runOnPage } from "./run-on-page";

export default defineContentScript({
  matches: ["https://calendar.google.com/*"],
  // Before any script of the page: only then do our capture listeners come first.
  runAt: "document_start",
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runOnPage(ctx, {
      adapters: [googleCalendar],
      environment: () => ({ nowMs: systemClock.nowMs(), browserZone: systemClock.zone() }),
      send,
      settings: browserSettings(),
      watchSettings,
      watchRevision: (callback) => watchRevision(["records"], callback),
    }),
});
