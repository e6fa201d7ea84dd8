import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { PageReport } from "../../lib/core/health/page-report";
import { reportPage } from "../../lib/page/report/report";
import { nativeBrowser } from "../calendar.content/native-browser";

/** Run by the background in a calendar page when its report is asked for; what it returns is the report. */
export default defineUnlistedScript((): PageReport => {
  const site = location.hostname === "calendar.google.com" ? "google" : "outlook";
  return reportPage(document, site, nativeBrowser().runtime.getManifest().version);
});
