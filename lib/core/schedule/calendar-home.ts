import type { CalendarVendor } from "./calendar-reading";

/** Address of each calendar's week view, whichever account is signed in. */
export const CALENDAR_HOME: Record<CalendarVendor, string> = {
  google: "https://calendar.google.com/calendar/r/week",
  outlook: "https://outlook.office.com/calendar/view/workweek",
};
