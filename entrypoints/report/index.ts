import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { PageReport } from "../../lib/core/health/page-report";
import { reportPage } from "../../lib/page/report/report";
import { nativeBrowser } from "../calendar.content/native-browser";

/** The report script. The background injects it into a calendar page to get its return value: the report. */
export default defineUnlistedScript((): PageReport => {
  const vendor = location.hostname === "calendar.google.com" ? "google" : "outlook";
  return reportPage(document, vendor, nativeBrowser().runtime.getManifest().version);
});
