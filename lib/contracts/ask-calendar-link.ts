import { weekLink } from "../core/schedule/calendar-link";
import type { IsoDate } from "../core/time/iso-date";
import type { Ask } from "./ask";

/** Address of the week of `date` in the calendar that was seen last; Google's when the background can't tell. */
export async function askCalendarLink(ask: Ask, date: IsoDate): Promise<string> {
  const place = await ask("loadCalendarPlace", null);
  return weekLink(place.ok ? place.value : { site: "google" }, date);
}
