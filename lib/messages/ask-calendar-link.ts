import { weekLink } from "../core/schedule/calendar-link";
import type { IsoDate } from "../core/time/iso-date";
import type { Send } from "./send";

/** Address of the week of `date` in the calendar that was seen last; Google's when the background can't tell. */
export async function askCalendarLink(send: Send, date: IsoDate): Promise<string> {
  const place = await send("calendarPlaceAsked", null);
  return weekLink(place.ok ? place.value : { site: "google" }, date);
}
