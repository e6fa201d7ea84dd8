import { formatClock } from "../time/interval";
import type { WallClock } from "../time/zone";
import type { OutgoingEvent } from "./outgoing-event";

/** "20261006T090500" */
function compact({ date, minute }: WallClock): string {
  return `${date.replaceAll("-", "")}T${formatClock(minute).replace(":", "")}00`;
}

/**
 * Builds the address of Google Calendar's own event editor, filled in. Nothing is created until she saves it there.
 * Parameters: community documentation of `eventedit` links (text, dates, ctz, details, location, add); floating dates
 * plus `ctz` keep the wall clock of the class. `account` ("/u/1") keeps the signed-in account.
 */
export function googleEventLink(event: OutgoingEvent, account = ""): string {
  const parameters = new URLSearchParams({
    text: event.title,
    dates: `${compact(event.start)}/${compact(event.end)}`,
    ctz: event.zone,
    details: event.details,
    location: event.location,
  });
  if (event.guestEmails.length > 0) parameters.set("add", event.guestEmails.join(","));
  // "+" is a plus sign in some of the editor's fields; %20 is a space everywhere.
  return `https://calendar.google.com/calendar${account}/r/eventedit?${parameters.toString().replaceAll("+", "%20")}`;
}
