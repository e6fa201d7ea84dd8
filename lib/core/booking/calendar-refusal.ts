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
  /** Too many requests for the moment: the same one may be sent again after this time, where the server named one. */
  | { code: "busy"; retryAfterMs?: number }
  /** The account can't send any more invitations for some hours. */
  | { code: "limited"; retryAfterMs: number }
  /** The calendar's mailbox, or its account, has no room left: she has to make some. */
  | { code: "full" }
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
   * anything again, after the time that the server asked for, if it named one.
   */
  | { code: "outcome-unknown"; retryAfterMs?: number }
  /** The device has no network: nothing was sent. */
  | { code: "offline" }
  /** This way of booking doesn't support the request. */
  | { code: "not-possible" };

/** How long the server asked to wait before the next request, in milliseconds; undefined where it named no time. */
export const waitOf = (failure: CalendarRefusal): number | undefined =>
  "retryAfterMs" in failure ? failure.retryAfterMs : undefined;

/** A failure after which the outcome stays unknown, with the wait that the server asked for. */
export function leftUnknown(failure: CalendarRefusal): CalendarRefusal {
  const retryAfterMs = waitOf(failure);
  return { code: "outcome-unknown", ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
