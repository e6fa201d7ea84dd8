import ICAL from "ical.js";
import type {
  RecurrenceRule,
  ScheduleEntry,
  ScheduleOverride,
  ScheduleTime,
} from "../../../lib/core/schedule/schedule-entry";
import { dateOfDayNumber } from "../../../lib/core/time/iso-date";
import { epochOf } from "../../../lib/core/time/zone";
import { clockOf, type ZoneClock } from "../../../lib/core/time/zone-clock";
import { dayOfDate, SECONDS_PER_DAY } from "../../../lib/ics/civil-day";
import { feedClockOf, localSecondsOf } from "../../../lib/ics/feed-zone";
import { findZoneComponent, ruleText } from "../../../lib/ics/writing/write-zone";

export interface WriteOptions {
  /** Zone of times without one, written as X-WR-TIMEZONE; without it they stay floating. */
  calendarZone?: string;
  /** DTSTAMP of every entry, in milliseconds since 1970-01-01T00:00Z. */
  stampMs?: number;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** "2025-09-01T09:05:00", with Z for UTC; "2025-09-01" for a day. */
function timeText(time: ScheduleTime): string {
  if (time.minute === undefined) return time.date;
  const clock = `${two(Math.floor(time.minute / 60))}:${two(time.minute % 60)}:${two(time.second ?? 0)}`;
  return `${time.date}T${clock}${time.zone === "UTC" ? "Z" : ""}`;
}

function zoneName(zone: string): string {
  return zone.startsWith("feed:") ? zone.slice("feed:".length) : zone;
}

function timeProperty(name: string, time: ScheduleTime): ICAL.Property {
  const property = new ICAL.Property(name);
  if (time.minute === undefined) property.resetType("date");
  property.setValue(
    time.minute === undefined ? ICAL.Time.fromDateString(time.date) : ICAL.Time.fromDateTimeString(timeText(time)),
  );
  if (time.zone && time.zone !== "UTC") property.setParameter("tzid", zoneName(time.zone));
  return property;
}

function periodProperty(start: ScheduleTime, durationMinutes: number): ICAL.Property {
  const property = new ICAL.Property("rdate");
  property.resetType("period");
  property.setValue(
    ICAL.Period.fromData({
      start: ICAL.Time.fromDateTimeString(timeText(start)),
      duration: ICAL.Duration.fromSeconds(Math.round(durationMinutes * 60)),
    }),
  );
  if (start.zone && start.zone !== "UTC") property.setParameter("tzid", zoneName(start.zone));
  return property;
}

function ruleProperty(name: string, rule: RecurrenceRule): ICAL.Property {
  const property = new ICAL.Property(name);
  // ical.js knows no EXRULE; its value has RRULE's shape.
  property.resetType("recur");
  const until = rule.until && timeText(rule.until).replaceAll(/[-:]/g, "");
  property.setValue(ICAL.Recur.fromString(ruleText(rule, until)));
  return property;
}

type Timed = Pick<ScheduleEntry, "start" | "durationMinutes" | "wholeDays">;

function clockFor({ zone }: ScheduleTime, zones: ScheduleEntry["zones"]): ZoneClock {
  const own = zone ? zones?.[zone] : undefined;
  return own ? feedClockOf(own) : clockOf(zone ?? "UTC");
}

/** DTEND, which every calendar reads; DURATION where the end's wall clock is shown twice that night. */
function endProperty(
  { start, durationMinutes, wholeDays = 0 }: Timed,
  zones: ScheduleEntry["zones"],
): ICAL.Property | undefined {
  if (start.minute === undefined)
    return timeProperty("dtend", { date: dateOfDayNumber(dayOfDate(start.date) + durationMinutes / 1440) });
  const seconds = Math.round(durationMinutes * 60);
  if (seconds === 0) return undefined;
  if (wholeDays > 0) return durationProperty(seconds - wholeDays * SECONDS_PER_DAY, wholeDays);
  const clock = clockFor(start, zones);
  const endSec = epochOf(localSecondsOf(start), clock) + seconds;
  const endLocal = endSec + clock.offsetAt(endSec);
  if (epochOf(endLocal, clock) === endSec) {
    const sec = ((endLocal % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
    const date = new Date(endLocal * 1000).toISOString().slice(0, 10);
    return timeProperty("dtend", { date, minute: Math.floor(sec / 60), second: sec % 60, zone: start.zone });
  }
  return durationProperty(seconds, 0);
}

/** Hours of an exact length, and days as long as the clock makes them. */
function durationProperty(seconds: number, wholeDays: number): ICAL.Property {
  const property = new ICAL.Property("duration");
  const exact = { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 };
  property.setValue(ICAL.Duration.fromData({ ...exact, days: wholeDays }));
  return property;
}

function eventComponent(
  event: (ScheduleEntry | ScheduleOverride) & Timed,
  { uid, stampMs, zones }: { uid: string; stampMs: number; zones: ScheduleEntry["zones"] },
): ICAL.Component {
  const component = new ICAL.Component("vevent");
  component.addPropertyWithValue("uid", uid);
  component.addPropertyWithValue(
    "dtstamp",
    ICAL.Time.fromDateTimeString(`${new Date(stampMs).toISOString().slice(0, 19)}Z`),
  );
  component.addProperty(timeProperty("dtstart", event.start));
  const end = endProperty(event, zones);
  if (end) component.addProperty(end);
  if (event.title) component.addPropertyWithValue("summary", event.title);
  if (event.location) component.addPropertyWithValue("location", event.location);
  if (event.cancelled) component.addPropertyWithValue("status", "CANCELLED");
  else if (event.tentative) component.addPropertyWithValue("status", "TENTATIVE");
  if (!event.busy) component.addPropertyWithValue("transp", "TRANSPARENT");
  return component;
}

function addRepetition(component: ICAL.Component, entry: ScheduleEntry): void {
  for (const rule of entry.rules ?? []) component.addProperty(ruleProperty("rrule", rule));
  for (const rule of entry.excludedRules ?? []) component.addProperty(ruleProperty("exrule", rule));
  for (const extra of entry.extraStarts ?? [])
    component.addProperty(
      extra.durationMinutes === undefined ? timeProperty("rdate", extra) : periodProperty(extra, extra.durationMinutes),
    );
  for (const excluded of entry.excludedStarts ?? []) component.addProperty(timeProperty("exdate", excluded));
}

function componentsOf(entry: ScheduleEntry, stampMs: number): ICAL.Component[] {
  const common = { uid: entry.uid ?? entry.entryId, stampMs, zones: entry.zones };
  const master = eventComponent(entry, common);
  addRepetition(master, entry);
  if (entry.replaces) master.addProperty(timeProperty("recurrence-id", entry.replaces));
  const overrides = (entry.overrides ?? []).map((override) => {
    const component = eventComponent(override, common);
    const replaces = timeProperty("recurrence-id", override.replaces);
    if (override.andFollowing) replaces.setParameter("range", "THISANDFUTURE");
    component.addProperty(replaces);
    return component;
  });
  return [master, ...overrides];
}

function timesOf(entry: ScheduleEntry): ScheduleTime[] {
  const overrides = (entry.overrides ?? []).flatMap(({ start, replaces }) => [start, replaces]);
  if (entry.replaces) overrides.push(entry.replaces);
  return [entry.start, ...(entry.extraStarts ?? []), ...(entry.excludedStarts ?? []), ...overrides];
}

function zoneComponents(entries: readonly ScheduleEntry[]): ICAL.Component[] {
  const firstYears = new Map<string, { year: number; entry: ScheduleEntry }>();
  for (const entry of entries)
    for (const { zone, date } of timesOf(entry)) {
      const year = Number(date.slice(0, 4));
      const known = zone ? firstYears.get(zone) : undefined;
      if (zone && (!known || year < known.year)) firstYears.set(zone, { year, entry });
    }
  return [...firstYears].flatMap(([zone, { year, entry }]) => {
    const component = findZoneComponent(zone, year, entry.zones?.[zone]);
    return component ? [component] : [];
  });
}

/**
 * Writes entries as an iCalendar text (RFC 5545). What it writes, parseSchedule reads back identically,
 * given the same `calendarZone`.
 */
export function writeSchedule(entries: readonly ScheduleEntry[], options: WriteOptions = {}): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Pushpin//Class schedule//EN");
  if (options.calendarZone) calendar.addPropertyWithValue("x-wr-timezone", options.calendarZone);
  for (const zone of zoneComponents(entries)) calendar.addSubcomponent(zone);
  for (const entry of entries)
    for (const event of componentsOf(entry, options.stampMs ?? 0)) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
