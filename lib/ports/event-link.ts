import type { OutgoingVisit } from "../core/booking/outgoing-visit";
import type { CalendarPlace } from "../core/schedule/calendar-place";

/** What became of an event that was opened in the calendar's editor: she saves it there, and the page then shows it. */
export type HandedOver = { state: "handed-over" } | { state: "booked"; eventId: string };

/** Opens the calendar's own editor, filled in with an event. */
export interface EventLink {
  /**
   * @param event a series only where the calendar's link carries one: Outlook's does not. Its texts have passed the
   * outgoing text policy; times are the class's wall clock
   * @param place the calendar and account that the page showed
   */
  create(event: OutgoingVisit, place: CalendarPlace): Promise<HandedOver>;
}
