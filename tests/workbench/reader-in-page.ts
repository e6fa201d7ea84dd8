/** What read-page puts into a page: the real readers under one name, nothing else. */
import type { CalendarReading, CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import { googleCalendar } from "../../lib/page/google";
import { interpretPage } from "../../lib/page/interpret-page";
import { outlookCalendar } from "../../lib/page/outlook";

const ADAPTERS = { google: googleCalendar, outlook: outlookCalendar };

/** Reads the page this runs in. */
export function readHere(site: CalendarVendor, nowMs: number, browserZone: string): CalendarReading {
  return interpretPage(ADAPTERS[site].gather(document), { nowMs, browserZone });
}
