import { weekLink } from "../core/schedule/calendar-link";
import type { IsoDate } from "../core/time/iso-date";
import type { Ask } from "./ask";

/** Gives the address of the week of `date` in the calendar last read; Google's when the background does not answer. */
export async function askCalendarLink(ask: Ask, date: IsoDate): Promise<string> {
  const place = await ask("loadCalendarPlace", null);
  return weekLink(place.ok ? place.value : { vendor: "google" }, date);
}
