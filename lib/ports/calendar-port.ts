import type { OutgoingEvent } from "../core/booking/outgoing-event";
import type { CalendarPlace } from "../core/schedule/calendar-place";

/** What a calendar did with an event. A link can only hand it over: the user saves it, and the page then shows it. */
export type CreateResult = { state: "handed-over" } | { state: "booked"; eventId: string };

/** A way to put an event into a calendar. Drivers: the prefilled link; Google and Microsoft APIs later. */
export interface CalendarPort {
  /**
   * @param event texts have passed the outgoing text policy; times are the class's wall clock
   * @param place the calendar and account that the page showed
   */
  create(event: OutgoingEvent, place: CalendarPlace): Promise<CreateResult>;
}
