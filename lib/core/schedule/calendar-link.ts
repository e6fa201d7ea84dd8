import { dayNumber, type IsoDate } from "../time/iso-date";
import type { CalendarPlace } from "./calendar-place";

/**
 * Returns the host of Outlook's calendar for an account. The hosts of schools all lead to cloud.microsoft (2026-06).
 */
export function outlookHost(account: string | undefined): string {
  return account === "personal" ? "outlook.live.com" : "outlook.cloud.microsoft";
}

/**
 * Builds the address of a calendar's week view that shows `date`. Without an account Google opens the default one.
 * Month and day are written without leading zeros, as both calendars do.
 * @throws RangeError for text that is not a real day
 */
export function weekLink({ vendor, account }: CalendarPlace, date: IsoDate): string {
  dayNumber(date);
  const day = date.split("-").map(Number).join("/");
  return vendor === "google"
    ? `https://calendar.google.com/calendar${account ?? ""}/r/week/${day}`
    : `https://${outlookHost(account)}/calendar/view/week/${day}`;
}
