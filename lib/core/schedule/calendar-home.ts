import type { CalendarVendor } from "./calendar-reading";

/** Where each calendar's week is to be found, whichever account is signed in. */
export const CALENDAR_HOME: Record<CalendarVendor, string> = {
  google: "https://calendar.google.com/calendar/r/week",
  outlook: "https://outlook.office.com/calendar/view/workweek",
};
