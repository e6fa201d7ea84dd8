/** The event that leaves this device. Every text in it has passed the outgoing text policy. */
export interface OutgoingEvent {
  title: string;
  details: string;
  location: string;
  guestEmails: string[];
  /** Wall clock "YYYY-MM-DDTHH:MM" in `zone`. */
  start: string;
  end: string;
  /** IANA zone of the class. */
  zone: string;
}

/** How a calendar took the event. A link can only hand over: the user saves it, the page shows it. */
export type CreateResult = { state: "handed-over" } | { state: "booked"; eventId: string };

/** A way to put an event into a calendar. Drivers: the prefilled link; Google and Microsoft APIs later. */
export interface CalendarPort {
  create(event: OutgoingEvent, accountPath: string | undefined): Promise<CreateResult>;
}
