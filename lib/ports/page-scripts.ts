import type { PageReport } from "../core/health/page-report";
import type { CalendarVendor } from "../core/schedule/calendar-reading";

/** Scripts that run in a calendar page when they are needed. */
export interface PageScripts {
  /** Makes a report of the calendar page that was viewed last; undefined when none is open. */
  makeReport(vendor: CalendarVendor): Promise<PageReport | undefined>;
}
