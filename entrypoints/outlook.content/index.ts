import { defineContentScript } from "wxt/utils/define-content-script";
import { outlookCalendar } from "../../lib/page/outlook";
import { runWith } from "../calendar.content/run-with";

export default defineContentScript({
  // The whole hosts: from mail to the calendar the page never reloads.
  matches: [
    "https://outlook.cloud.microsoft/*",
    "https://outlook.office.com/*",
    "https://outlook.office365.com/*",
    "https://outlook.live.com/*",
  ],
  // Before any script of the page: only then do our capture listeners come first.
  runAt: "document_start",
  main: (ctx) => runWith(ctx, outlookCalendar),
});
