import * as z from "zod/mini";
import type { GuestAnswer } from "../../core/booking/send-task";
import { lastByCount } from "../../core/booking/last-by-count";
import { WEEKDAYS, type IsoDate } from "../../core/time/iso-date";
import { isKnownZone, wallClockAt } from "../../core/time/zone";
import type { StoredDate, StoredVisit } from "../../ports/calendar-port";

/** The private property that holds the key: it stays on this calendar's copy and names nothing. */
export const KEY_PROPERTY = "pushpin";

const eventTime = z.object({
  dateTime: z.optional(z.string()),
  date: z.optional(z.string()),
  timeZone: z.optional(z.string()),
});

/** The parts of an event that Pushpin reads. */
export const googleEvent = z.object({
  id: z.string(),
  etag: z.optional(z.string()),
  status: z.optional(z.string()),
  htmlLink: z.optional(z.string()),
  summary: z.optional(z.string()),
  eventType: z.optional(z.string()),
  transparency: z.optional(z.string()),
  start: z.optional(eventTime),
  end: z.optional(eventTime),
  recurrence: z.optional(z.array(z.string())),
  recurringEventId: z.optional(z.string()),
  originalStartTime: z.optional(eventTime),
  attendees: z.optional(
    z.array(
      z.object({
        responseStatus: z.optional(z.string()),
        self: z.optional(z.boolean()),
        organizer: z.optional(z.boolean()),
        resource: z.optional(z.boolean()),
      }),
    ),
  ),
  extendedProperties: z.optional(z.object({ private: z.optional(z.record(z.string(), z.string())) })),
});
export type GoogleEvent = z.output<typeof googleEvent>;

/** Reads an event that Pushpin made; undefined when it lacks a field that every timed event has. */
export function storedVisit(event: GoogleEvent, calendarId: string): StoredVisit | undefined {
  const fromMs = Date.parse(event.start?.dateTime ?? "");
  const toMs = Date.parse(event.end?.dateTime ?? "");
  const key = event.extendedProperties?.private?.[KEY_PROPERTY];
  if (Number.isNaN(fromMs) || Number.isNaN(toMs) || event.etag === undefined || key === undefined) return undefined;
  const reference = { calendarId, eventId: event.id, etag: event.etag };
  const url = event.htmlLink === undefined ? {} : { url: event.htmlLink };
  const until = lastDayOf(event);
  return {
    ...{ ...reference, ...url, first: { fromMs, toMs }, guest: guestAnswer(event), key },
    ...((event.recurrence ?? []).length === 0 ? { isSingle: true } : {}),
    ...(until === undefined ? {} : { until }),
  };
}

/**
 * Reads the last day of a weekly rule, which ends on a day or after a number of dates. RFC 5545 writes UNTIL in UTC,
 * and Google's own page also as a day.
 */
function lastDayOf({ recurrence = [], start }: GoogleEvent): IsoDate | undefined {
  const rule = recurrence.find((line) => /^RRULE:(?:.*;)?FREQ=WEEKLY(?:;|$)/.test(line)) ?? "";
  const [, year, month, day, clock] = /[:;]UNTIL=(\d{4})(\d\d)(\d\d)(T\d{6}Z)?/.exec(rule) ?? [];
  const zone = start?.timeZone ?? "";
  if (year === undefined) return lastCounted(rule, Date.parse(start?.dateTime ?? ""), zone);
  const date = `${year}-${month}-${day}`;
  if (clock === undefined) return date;
  const [, hour, minute, second] = /^T(\d\d)(\d\d)(\d\d)Z$/.exec(clock)!;
  const ms = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  return isKnownZone(zone) && !Number.isNaN(ms) ? wallClockAt(ms, zone).date : undefined;
}

function lastCounted(rule: string, startMs: number, zone: string): IsoDate | undefined {
  const partOf = (name: string): string => new RegExp(`[:;]${name}=([^;]+)`).exec(rule)?.[1] ?? "";
  if (partOf("COUNT") === "" || Number.isNaN(startMs) || !isKnownZone(zone)) return undefined;
  const days = partOf("BYDAY");
  return lastByCount(wallClockAt(startMs, zone).date, {
    count: Number(partOf("COUNT")),
    everyWeeks: Number(partOf("INTERVAL") || 1),
    weekdays: WEEKDAYS.filter((day) => days.includes(day)),
  });
}

/**
 * Reads one date of a series; undefined for an event of another series, or of none. "This and following" on Google's
 * page splits off a second series, with a copy of the key.
 */
export function storedDate(
  event: GoogleEvent,
  at: { calendarId: string; eventId: string; key?: string },
): StoredDate | undefined {
  const { recurringEventId, etag, extendedProperties } = event;
  const isSplitOff = at.key !== undefined && extendedProperties?.private?.[KEY_PROPERTY] === at.key;
  if (recurringEventId === undefined || etag === undefined) return undefined;
  if (recurringEventId !== at.eventId && !isSplitOff) return undefined;
  const fromMs = Date.parse(event.start?.dateTime ?? "");
  const toMs = Date.parse(event.end?.dateTime ?? "");
  if (Number.isNaN(fromMs + toMs)) return undefined;
  const plannedMs = Date.parse(event.originalStartTime?.dateTime ?? "");
  return {
    ...{ calendarId: at.calendarId, eventId: event.id, etag },
    ...{ plannedMs: Number.isNaN(plannedMs) ? fromMs : plannedMs, at: { fromMs, toMs }, guest: guestAnswer(event) },
  };
}

const ANSWERS: Record<string, GuestAnswer> = {
  needsAction: "waiting",
  accepted: "accepted",
  tentative: "tentative",
  declined: "declined",
};

function guestAnswer({ attendees = [] }: GoogleEvent): GuestAnswer {
  const guest = attendees.find(({ self, organizer, resource }) => !self && !organizer && !resource);
  return guest ? (ANSWERS[guest.responseStatus ?? "needsAction"] ?? "waiting") : "none";
}
