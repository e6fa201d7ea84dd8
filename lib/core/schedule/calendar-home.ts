import type { CalendarSite } from "./calendar-reading";

/** Where each calendar's week is to be found, whichever account is signed in. */
export const CALENDAR_HOME: Record<CalendarSite, string> = {
  google: "https://calendar.google.com/calendar/r/week",
  outlook: "https://outlook.office.com/calendar/view/workweek",
};
