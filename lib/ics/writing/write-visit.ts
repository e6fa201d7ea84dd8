import ICAL from "ical.js";
import { icsUid } from "../../core/booking/key-forms";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { repeatLines } from "../../core/booking/repeat-lines";
import { formatClock } from "../../core/time/interval";
import type { WallClock } from "../../core/time/zone";
import { findZoneComponent } from "./write-zone";

/** What the file of a visit says besides the visit. */
export interface VisitFile {
  /** The booking key; the entry's UID is made of it. */
  key: string;
  /** Counts the versions of one visit, from 0: a later one replaces an earlier one in the calendar. */
  sequence: number;
  /** DTSTAMP, in milliseconds since 1970. */
  stampMs: number;
  /** True for the file that takes the visit out of a calendar again. */
  isCancelled?: boolean;
}

/**
 * Writes a visit as an iCalendar file to import (RFC 5545, METHOD:PUBLISH). It names no organizer and no guest: a
 * calendar that imports or removes it mails nobody.
 */
export function writeVisit(visit: OutgoingVisit, file: VisitFile): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Pushpin//Visit//EN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  const zone = findZoneComponent(visit.zone, Number(visit.start.date.slice(0, 4)), undefined);
  if (zone) calendar.addSubcomponent(zone);
  calendar.addSubcomponent(eventOf(visit, file));
  return `${calendar.toString()}\r\n`;
}

function eventOf(visit: OutgoingVisit, { key, sequence, stampMs, isCancelled = false }: VisitFile): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", icsUid(key));
  event.addPropertyWithValue(
    "dtstamp",
    ICAL.Time.fromDateTimeString(`${new Date(stampMs).toISOString().slice(0, 19)}Z`),
  );
  event.addPropertyWithValue("sequence", sequence);
  event.addProperty(timeOf("dtstart", visit.start, visit.zone));
  event.addProperty(timeOf("dtend", visit.end, visit.zone));
  event.addPropertyWithValue("summary", visit.title);
  if (visit.details !== "") event.addPropertyWithValue("description", visit.details);
  if (visit.location !== "") event.addPropertyWithValue("location", visit.location);
  event.addPropertyWithValue("class", "PRIVATE");
  event.addPropertyWithValue("transp", "OPAQUE");
  if (isCancelled) event.addPropertyWithValue("status", "CANCELLED");
  for (const line of repeatLines(visit)) event.addProperty(ICAL.Property.fromString(line));
  return event;
}

function timeOf(name: string, { date, minute }: WallClock, zone: string): ICAL.Property {
  const property = new ICAL.Property(name);
  const isUtc = zone === "UTC";
  property.setValue(ICAL.Time.fromDateTimeString(`${date}T${formatClock(minute)}:00${isUtc ? "Z" : ""}`));
  if (!isUtc) property.setParameter("tzid", zone);
  return property;
}
