import * as z from "zod/mini";
import { graphTransactionId } from "../../core/booking/key-forms";
import type { GuestAnswer } from "../../core/booking/send-task";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { lastByCount } from "../../core/booking/last-by-count";
import { datesOf } from "../../core/booking/repeat-lines";
import { formatClock } from "../../core/time/interval";
import { isIsoDate, WEEKDAYS, type IsoDate, type Weekday } from "../../core/time/iso-date";
import type { WallClock } from "../../core/time/zone";
import type { ChangedPart, StoredDate, StoredVisit } from "../../ports/calendar-port";

/** The property that holds the key. It stays on this mailbox's copy and names nothing. */
export const KEY_PROPERTY = "String {3c5f9e0a-7c0b-4a27-9b2e-6f3d1a8e5b41} Name pushpin";

const eventTime = z.object({ dateTime: z.string(), timeZone: z.optional(z.nullable(z.string())) });
const text = z.optional(z.nullable(z.string()));
const number = z.optional(z.nullable(z.number()));
const days = z.optional(z.nullable(z.array(z.string())));

/** The parts of an event that Pushpin reads; times are in UTC, which every request asks for. */
export const graphEvent = z.object({
  id: z.string(),
  "@odata.etag": z.optional(z.string()),
  webLink: text,
  subject: text,
  showAs: text,
  type: text,
  seriesMasterId: text,
  recurrence: z.optional(
    z.nullable(
      z.object({
        pattern: z.optional(z.nullable(z.object({ type: text, interval: number, daysOfWeek: days }))),
        range: z.optional(
          z.nullable(z.object({ type: text, startDate: text, endDate: text, numberOfOccurrences: number })),
        ),
      }),
    ),
  ),
  originalStart: text,
  isAllDay: z.optional(z.nullable(z.boolean())),
  isCancelled: z.optional(z.nullable(z.boolean())),
  start: z.optional(z.nullable(eventTime)),
  end: z.optional(z.nullable(eventTime)),
  responseStatus: z.optional(z.nullable(z.object({ response: text }))),
  attendees: z.optional(
    z.nullable(z.array(z.object({ type: text, status: z.optional(z.nullable(z.object({ response: text }))) }))),
  ),
});
export type GraphEvent = z.output<typeof graphEvent>;

const DAYS: Record<Weekday, string> = {
  MO: "monday",
  TU: "tuesday",
  WE: "wednesday",
  TH: "thursday",
  FR: "friday",
  SA: "saturday",
  SU: "sunday",
};

const eventTimeOf = ({ date, minute }: WallClock, timeZone: string) => ({
  dateTime: `${date}T${formatClock(minute)}:00`,
  timeZone,
});

/**
 * Writes the rule of a series. The rule can't express left-out days: these are removed from the series later. Dates
 * without a weekly rule become a daily series of as many days, each of which is moved to its date later.
 */
function recurrenceOf(visit: OutgoingVisit) {
  const { repeat, start, zone } = visit;
  if (!repeat) return {};
  if (repeat.by === "dates") {
    const range = { startDate: start.date, recurrenceTimeZone: zone };
    return {
      recurrence: {
        pattern: { type: "daily", interval: 1 },
        range: { ...range, type: "numbered", numberOfOccurrences: datesOf(visit).length },
      },
    };
  }
  const { everyWeeks: interval, weekday, until: endDate } = repeat;
  return {
    recurrence: {
      pattern: { type: "weekly", interval, daysOfWeek: [DAYS[weekday]], firstDayOfWeek: "monday" },
      range: { type: "endDate", startDate: start.date, endDate, recurrenceTimeZone: zone },
    },
  };
}

/** Writes the parts of an event that a change may touch: never its guests. */
const changedParts = (visit: OutgoingVisit) => ({ ...changedTexts(visit), ...changedTimes(visit) });

/** Writes when an event takes place. */
export const changedTimes = (visit: OutgoingVisit) => ({
  start: eventTimeOf(visit.start, visit.zone),
  end: eventTimeOf(visit.end, visit.zone),
  ...recurrenceOf(visit),
});

/** Writes what a change touches: all of it, or one part. */
export function changedBy(visit: OutgoingVisit, only: ChangedPart | undefined) {
  if (only === undefined) return changedParts(visit);
  return only === "texts" ? changedTexts(visit) : changedTimes(visit);
}

/** Writes the texts of an event. */
const changedTexts = ({ title, details, location }: OutgoingVisit) => ({
  subject: title,
  body: { contentType: "text", content: details },
  location: { displayName: location },
});

/** Writes the guests of an event. */
export const guestsOf = ({ guestEmails }: OutgoingVisit) => ({
  attendees: guestEmails.map((address) => ({ type: "required", emailAddress: { address } })),
});

/** Writes a new event. Turns off the video link that a tenant may add by default. */
export function newEvent(visit: OutgoingVisit, key: string) {
  return {
    ...changedParts(visit),
    sensitivity: "private",
    showAs: "busy",
    isOnlineMeeting: false,
    isReminderOn: false,
    allowNewTimeProposals: true,
    responseRequested: true,
    hideAttendees: true,
    transactionId: graphTransactionId(key),
    singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: key }],
  };
}

/** Reads a time in UTC, which Graph writes without an offset. */
export const utcOf = (dateTime: string): number => Date.parse(`${dateTime.replace(/(?:\.\d+)?Z?$/, "")}Z`);

/** Reads an event that Pushpin made; undefined when it lacks a field that every event has. */
export function storedVisit(event: GraphEvent, { calendarId, key }: { calendarId: string; key: string }) {
  const etag = event["@odata.etag"];
  if (!event.start || !event.end || etag === undefined) return undefined;
  const first = { fromMs: utcOf(event.start.dateTime), toMs: utcOf(event.end.dateTime) };
  const url = event.webLink ? { url: event.webLink } : {};
  const until = lastDayOf(event);
  const stored: StoredVisit = {
    ...{ calendarId, eventId: event.id, etag, ...url, first, guest: guestAnswer(event), key },
    ...(event.recurrence ? {} : { isSingle: true }),
    ...(until ? { until } : {}),
  };
  return stored;
}

/** Reads the last day of a weekly rule, which ends on a day or after a number of dates. */
function lastDayOf({ recurrence }: GraphEvent): IsoDate | undefined {
  const { pattern, range } = recurrence ?? {};
  if (pattern?.type !== "weekly" || !range) return undefined;
  if (range.type === "endDate") return range.endDate ?? undefined;
  if (range.type !== "numbered" || !isIsoDate(range.startDate ?? "")) return undefined;
  return lastByCount(range.startDate!, {
    count: range.numberOfOccurrences ?? 0,
    everyWeeks: pattern.interval ?? 1,
    weekdays: WEEKDAYS.filter((day) => pattern.daysOfWeek?.includes(DAYS[day])),
  });
}

/** Reads one date of a series; undefined for an event of another series, or of none. */
export function storedDate(
  event: GraphEvent,
  at: { calendarId: string; eventIds: readonly string[] },
): StoredDate | undefined {
  const etag = event["@odata.etag"];
  if (!at.eventIds.includes(event.seriesMasterId ?? "") || !event.start || !event.end || etag === undefined)
    return undefined;
  const fromMs = utcOf(event.start.dateTime);
  return {
    ...{ calendarId: at.calendarId, eventId: event.id, etag },
    plannedMs: event.originalStart ? Date.parse(event.originalStart) : fromMs,
    ...{ at: { fromMs, toMs: utcOf(event.end.dateTime) }, guest: guestAnswer(event) },
  };
}

const ANSWERS: Record<string, GuestAnswer> = {
  accepted: "accepted",
  tentativelyAccepted: "tentative",
  declined: "declined",
};

function guestAnswer({ attendees }: GraphEvent): GuestAnswer {
  const guest = attendees?.find(({ type }) => type !== "resource");
  return guest ? (ANSWERS[guest.status?.response ?? "none"] ?? "waiting") : "none";
}
