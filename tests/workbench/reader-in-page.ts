/** What read-page puts into a page: the real reader under one name, nothing else. */
import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";
import { googleCalendar } from "../../lib/page/google";
import { interpretPage } from "../../lib/page/interpret-page";

/** Reads the page this runs in. */
export function readHere(nowMs: number, browserZone: string): CalendarReading {
  return interpretPage(googleCalendar.gather(document), { nowMs, browserZone });
}
