import type { PageReport } from "../core/health/page-report";
import type { CalendarVendor } from "../core/schedule/calendar-reading";

/** Scripts that run in a calendar page when they are needed. */
export interface PageScripts {
  /** Runs the card's script beside the content script of this frame. */
  loadCard(frame: { tabId: number; frameId: number }): Promise<void>;
  /** Makes a report of the calendar page that was viewed last; undefined when none is open. */
  makeReport(site: CalendarVendor): Promise<PageReport | undefined>;
}
