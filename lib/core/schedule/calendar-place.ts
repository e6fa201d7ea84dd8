import type { CalendarVendor } from "./calendar-reading";

/** Which calendar a link leads to. */
export interface CalendarPlace {
  vendor: CalendarVendor;
  /** Which of several accounts: "/u/1" on Google, "work" or "personal" on Outlook. Absent: the default account. */
  account?: string;
}
