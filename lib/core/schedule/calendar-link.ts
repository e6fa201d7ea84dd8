import { dayNumber, type IsoDate } from "../time/iso-date";

/**
 * Address of Google Calendar's week view that shows `date`. Without an account in the path the calendar
 * opens the default one. Month and day are written without leading zeros, as the calendar itself does.
 * @throws RangeError for text that is not a real day
 */
export function googleWeekLink(date: IsoDate): string {
  dayNumber(date);
  return `https://calendar.google.com/calendar/r/week/${date.split("-").map(Number).join("/")}`;
}
