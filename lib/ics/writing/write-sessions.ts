import ICAL from "ical.js";
import { formatClock, type Interval } from "../../core/time/interval";
import type { IsoDate } from "../../core/time/iso-date";
import { findZoneComponent } from "./write-zone";

/** One session of a log, as a calendar shows it. Its text names no student. */
export interface SessionEvent {
  sessionId: string;
  date: IsoDate;
  /** Absent where the time is not known: then it is an entry of the whole day. */
  time?: Interval;
  summary: string;
  /** The room and building of its class; absent where it was elsewhere or that is not known. Her own words never. */
  location?: string;
}

/**
 * Writes sessions as an iCalendar file (RFC 5545, METHOD:PUBLISH) that names nobody. Importing a later file of the same
 * sessions replaces the entries of an earlier one.
 * @param zone IANA zone of the sessions' times
 * @param stampMs when the file is made, in milliseconds since 1970
 */
export function writeSessions(
  events: readonly SessionEvent[],
  { zone, stampMs }: { zone: string; stampMs: number },
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Pushpin//Sessions//EN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  const firstYear = Math.min(...events.map(({ date }) => Number(date.slice(0, 4))));
  const component = events.length > 0 ? findZoneComponent(zone, firstYear, undefined) : undefined;
  if (component) calendar.addSubcomponent(component);
  for (const event of events) calendar.addSubcomponent(eventOf(event, { zone, stampMs }));
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  { sessionId, date, time, summary, location }: SessionEvent,
  { zone, stampMs }: { zone: string; stampMs: number },
): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", `${sessionId}.log@pushpin.invalid`);
  const stamp = new Date(stampMs).toISOString().slice(0, 19);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${stamp}Z`));
  if (time) {
    event.addProperty(timeOf("dtstart", `${date}T${formatClock(time.startMinute)}:00`, zone));
    event.addProperty(timeOf("dtend", `${date}T${formatClock(time.endMinute)}:00`, zone));
  } else event.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(date));
  event.addPropertyWithValue("summary", summary);
  if (location) event.addPropertyWithValue("location", location);
  event.addPropertyWithValue("class", "PRIVATE");
  event.addPropertyWithValue("transp", "TRANSPARENT");
  return event;
}

function timeOf(name: string, text: string, zone: string): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setValue(ICAL.Time.fromDateTimeString(zone === "UTC" ? `${text}Z` : text));
  if (zone !== "UTC") property.setParameter("tzid", zone);
  return property;
}
