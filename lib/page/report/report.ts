import type { PageReport } from "../../core/health/page-report";
import type { CalendarVendor } from "../../core/schedule/calendar-reading";
import { censorOutline } from "./censor";
import { outlinePage } from "./outline";

/** Reports a page's structure without its texts: censors it before it leaves the page. */
export function reportPage(page: Document, vendor: CalendarVendor, version: string): PageReport {
  return { pushpin: "page-report", format: 1, version, ...censorOutline(outlinePage(page, vendor)) };
}
