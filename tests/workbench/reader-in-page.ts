/** What read-page puts into a page: the real readers under one name, nothing else. */
import type { CalendarReading, CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import { googleCalendar } from "../../lib/page/google";
import { interpretPage } from "../../lib/page/interpret-page";
import { outlookCalendar } from "../../lib/page/outlook";

const ADAPTERS = { google: googleCalendar, outlook: outlookCalendar };

/** A saved page stays as it is: what is empty has been empty for as long as the product waits to believe it. */
const EMPTY_FOR_MS = 5000;

/** Reads the page this runs in, at a moment. */
export function readHere(vendor: CalendarVendor, nowMs: number, browserZone: string): CalendarReading {
  stopClockAt(nowMs);
  return interpretPage(ADAPTERS[vendor].gather(document), { nowMs, browserZone, emptyForMs: EMPTY_FOR_MS });
}

/** Stops the clock of the world this runs in. The page's own world has another Date. */
function stopClockAt(nowMs: number): void {
  const Running = globalThis.Date;
  globalThis.Date = class extends Running {
    constructor(...parts: [] | [number | string]) {
      if (parts.length === 0) super(nowMs);
      else super(...(parts as [number]));
    }
    static override now(): number {
      return nowMs;
    }
  } as DateConstructor;
}
