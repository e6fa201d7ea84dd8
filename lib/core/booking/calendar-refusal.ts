/**
 * Why a calendar did not do what it was asked. Carries nothing of an event and nothing that a server wrote, which could
 * quote one. Sources: the error pages of the Google Calendar API and of Microsoft Graph.
 */
export type CalendarRefusal =
  /**
   * The request was wrong in itself, such as an event that ends before it begins: Pushpin's mistake. The calendar
   * stored nothing.
   */
  | { code: "wrong-request" }
  /** The sign-in is over, and renewing it silently failed. */
  | { code: "needs-sign-in" }
  /** She did not grant this use of her calendar, or took it back. */
  | { code: "needs-permission" }
  /** The school's IT has not approved Pushpin. */
  | { code: "needs-approval" }
  /** Too many requests for the moment: the same one may be sent again after this time. */
  | { code: "busy"; retryAfterMs: number }
  /** The account can't send any more invitations for some hours. */
  | { code: "limited"; retryAfterMs: number }
  /** She sees this calendar but may not write into it. */
  | { code: "read-only" }
  /** Only the person who created the event may change it. */
  | { code: "not-organizer" }
  /** The calendar was deleted, or is no longer shared with her. */
  | { code: "calendar-gone" }
  /** The event is not there any more. */
  | { code: "event-gone" }
  /** An event with this key was made and then deleted in the calendar: the key can't be used again. */
  | { code: "key-spent" }
  /** The key belongs to an event that is not this visit. */
  | { code: "key-taken" }
  /** Somebody changed the event since Pushpin last saw it. */
  | { code: "changed-elsewhere" }
  /**
   * No answer came, or one that leaves open whether the event was stored. Pushpin looks the event up before it sends
   * anything again.
   */
  | { code: "outcome-unknown" }
  /** The device has no network: nothing was sent. */
  | { code: "offline" }
  /** This way of booking doesn't support the request. */
  | { code: "not-possible" };
