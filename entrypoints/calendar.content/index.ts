import { defineContentScript } from "wxt/utils/define-content-script";
import { googleCalendar } from "../../lib/page/google";
import { runWith } from "./run-with";

export default defineContentScript({
  matches: ["https://calendar.google.com/*"],
  // Before any script of the page: only then do our capture listeners come first.
  runAt: "document_start",
  main: (ctx) => runWith(ctx, googleCalendar),
});
