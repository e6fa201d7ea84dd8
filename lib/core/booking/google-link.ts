import type { OutgoingVisit } from "./outgoing-visit";
import { compactClock, repeatLines } from "./repeat-lines";

/**
 * Builds the address of Google Calendar's own event editor, filled in. Nothing is created until she saves it there.
 * Parameters: community documentation of `eventedit` links (text, dates, ctz, details, location, add); floating dates
 * plus `ctz` keep the wall clock of the class. `recur` takes one rule and no exceptions: Pushpin lists the dates to
 * leave out for her. `account` ("/u/1") keeps the signed-in account.
 */
export function googleEventLink(event: OutgoingVisit, account = ""): string {
  const parameters = new URLSearchParams({
    text: event.title,
    dates: `${compactClock(event.start)}/${compactClock(event.end)}`,
    ctz: event.zone,
    details: event.details,
    location: event.location,
  });
  if (event.guestEmails.length > 0) parameters.set("add", event.guestEmails.join(","));
  const rule = repeatLines(event).find((line) => line.startsWith("RRULE:"));
  if (rule) parameters.set("recur", rule);
  // "+" is a plus sign in some of the editor's fields; %20 is a space everywhere.
  return `https://calendar.google.com/calendar${account}/r/eventedit?${parameters.toString().replaceAll("+", "%20")}`;
}
