import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { CalendarPort } from "./calendar-port";

/**
 * A way to book without an account: the calendar's own form, filled in for the calendar and account that a page showed,
 * or a file that any calendar opens.
 */
export type HandOverWay = { way: "link"; place: CalendarPlace } | { way: "ics" };

/** Opens ways to book that need no account: she saves the event herself. */
export interface HandOver {
  /**
   * Gives the calendar of a way. `create` hands the event over; nothing can be asked of such a calendar, changed or
   * removed there. A link carries a series only where the calendar's form takes one: Outlook's does not.
   */
  open(by: HandOverWay): CalendarPort;
}
