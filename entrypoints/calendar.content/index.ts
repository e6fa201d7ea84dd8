import { defineContentScript } from "wxt/utils/define-content-script";
import { googleCalendar } from "../../lib/page/google";
import { runWith } from "./run-with";

export default defineContentScript({
  matches: ["https://calendar.google.com/*"],
  // Start before any script of the page, so that our capture listeners run first.
  runAt: "document_start",
  main: (ctx) => runWith(ctx, googleCalendar),
});
