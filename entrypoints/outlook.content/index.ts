import { defineContentScript } from "wxt/utils/define-content-script";
import { outlookCalendar } from "../../lib/page/outlook";
import { runWith } from "../calendar.content/run-with";

export default defineContentScript({
  // Match whole hosts: going from mail to calendar does not reload the page.
  matches: [
    "https://outlook.cloud.microsoft/*",
    "https://outlook.office.com/*",
    "https://outlook.office365.com/*",
    "https://outlook.live.com/*",
  ],
  // Start before any script of the page, so that our capture listeners run first.
  runAt: "document_start",
  main: (ctx) => runWith(ctx, outlookCalendar),
});
