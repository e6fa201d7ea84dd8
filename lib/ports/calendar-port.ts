import type { OutgoingEvent } from "../core/booking/outgoing-event";

/** How a calendar took the event. A link can only hand over: the user saves it, the page shows it. */
export type CreateResult = { state: "handed-over" } | { state: "booked"; eventId: string };

/** A way to put an event into a calendar. Drivers: the prefilled link; Google and Microsoft APIs later. */
export interface CalendarPort {
  /**
   * @param event texts have passed the outgoing text policy; times are the class's wall clock
   * @param accountPath which of several signed-in accounts the page showed ("/u/1")
   */
  create(event: OutgoingEvent, accountPath: string | undefined): Promise<CreateResult>;
}
