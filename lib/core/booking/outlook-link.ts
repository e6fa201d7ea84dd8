import { outlookHost } from "../schedule/calendar-link";
import { instantOf, type WallClock } from "../time/zone";
import type { OutgoingEvent } from "./outgoing-event";

/** Longer addresses are known to fail when Outlook redirects through its sign-in. */
const MAX_LINK_LENGTH = 5500;

/**
 * Builds the address of Outlook's own event form, filled in. Nothing is created until she saves it there. Parameters:
 * community documentation of the compose link (subject, startdt, enddt, body, location, to); times are UTC with Z,
 * since Outlook shows times without it in the viewer's zone and has no parameter for another. What would make the
 * address too long is left out from the end: details first, then the place.
 */
export function outlookEventLink(event: OutgoingEvent, account?: string): string {
  const required = {
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: event.title,
    startdt: utc(event.start, event.zone),
    enddt: utc(event.end, event.zone),
    ...(event.guestEmails.length > 0 ? { to: event.guestEmails.join(",") } : {}),
  };
  const place = { ...required, location: event.location };
  const links = [{ ...place, body: event.details }, place, required].map((parameters) => linkOf(parameters, account));
  return links.find((link) => link.length < MAX_LINK_LENGTH) ?? links.at(-1)!;
}

/** Replaces lone surrogates: a text cut in the middle of a character has one, and an address can't hold it. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");

function linkOf(parameters: Record<string, string>, account: string | undefined): string {
  // Some of the pages that pass the address on show "+" as a plus sign; %20 is a space everywhere.
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`);
  return `https://${outlookHost(account)}/calendar/deeplink/compose?${query.join("&")}`;
}

/** "2026-10-06T13:05:00Z" */
function utc(wall: WallClock, zone: string): string {
  return new Date(instantOf(wall, zone)).toISOString().replace(".000Z", "Z");
}
