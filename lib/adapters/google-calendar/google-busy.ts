import * as z from "zod/mini";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { asksWhetherAway } from "../../core/booking/all-day";
import { fail, ok, type Result } from "../../core/result";
import type { BusyTime, BusyTimes, LookedAt, Span } from "../../ports/calendar-port";
import type { SendAuthorised } from "../authorised-http";
import { googleEvent, KEY_PROPERTY, type GoogleEvent } from "./google-event";
import { googleRefusal } from "./google-refusal";

const eventsPage = z.object({ items: z.optional(z.array(googleEvent)), nextPageToken: z.optional(z.string()) });
const freeBusy = z.object({
  calendars: z.optional(
    z.record(
      z.string(),
      z.object({
        errors: z.optional(z.array(z.unknown())),
        busy: z.optional(z.array(z.object({ start: z.string(), end: z.string() }))),
      }),
    ),
  ),
});

/** Types of events that never make a time busy: they show where somebody works, or whose birthday it is. */
const NEVER_BUSY = new Set(["workingLocation", "birthday"]);
/** Bounds the pages of one answer, in case a server sends them without end. */
const MAX_PAGES = 20;

/** Asks when calendars and people are busy. Lists those that can't be read as unknown. */
export async function googleBusy(
  send: SendAuthorised,
  { span, lookedAt, nowMs }: { span: Span; lookedAt: LookedAt; nowMs: () => number },
): Promise<Result<BusyTimes, CalendarRefusal>> {
  const times: BusyTimes = { known: [], unknown: [] };
  for (const calendarId of lookedAt.own) {
    const events = await eventsOf(send, { calendarId, span, nowMs });
    if (events.ok) times.known.push(...events.value.flatMap((event) => busyTime(event, calendarId)));
    else if (isOutOfSight(events.failure)) times.unknown.push(calendarId);
    else return events;
  }
  if (lookedAt.people.length === 0) return ok(times);
  const people = await peopleBusy(send, { people: lookedAt.people, span, nowMs });
  if (people.ok) {
    times.known.push(...people.value.known);
    times.unknown.push(...people.value.unknown);
  } else if (isOutOfSight(people.failure)) times.unknown.push(...lookedAt.people);
  else return people;
  return ok(times);
}

const isOutOfSight = ({ code }: CalendarRefusal): boolean =>
  ["calendar-gone", "read-only", "needs-permission"].includes(code);

/** Lists the events of a calendar in a span, one for each date of a series. */
export async function eventsOf(
  send: SendAuthorised,
  { calendarId, span, nowMs }: { calendarId: string; span: Span; nowMs: () => number },
): Promise<Result<GoogleEvent[], CalendarRefusal>> {
  const events: GoogleEvent[] = [];
  let pageToken: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({
      singleEvents: "true",
      orderBy: "startTime",
      maxResults: "2500",
      ...bounds(span),
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    const answer = await send({ method: "GET", path: `/calendars/${encodeURIComponent(calendarId)}/events?${query}` });
    if (!answer.ok) return answer;
    if (answer.value.status !== 200) return fail(googleRefusal(answer.value, "calendar", nowMs()));
    const parsed = z.safeParse(eventsPage, answer.value.body);
    if (!parsed.success) return fail({ code: "outcome-unknown" });
    events.push(...(parsed.data.items ?? []));
    pageToken = parsed.data.nextPageToken;
    if (pageToken === undefined) return ok(events);
  }
  return fail({ code: "outcome-unknown" });
}

const bounds = ({ fromMs, toMs }: Span) => ({
  timeMin: new Date(fromMs).toISOString(),
  timeMax: new Date(toMs).toISOString(),
});

function busyTime(event: GoogleEvent, calendarId: string): BusyTime[] {
  const { start, end, summary: title = "", id: eventId, recurringEventId: seriesId } = event;
  const ofSeries = seriesId === undefined ? {} : { seriesId };
  const isDeclined = event.attendees?.some(
    ({ self, responseStatus }) => self === true && responseStatus === "declined",
  );
  if (event.status === "cancelled" || isDeclined || NEVER_BUSY.has(event.eventType ?? "default")) return [];
  const isFree = event.transparency === "transparent";
  if (start?.date !== undefined && end?.date !== undefined) {
    if (isFree && !asksWhetherAway(title)) return [];
    return [{ calendarId, title, eventId, allDay: true, from: start.date, to: end.date, asks: isFree }];
  }
  const fromMs = Date.parse(start?.dateTime ?? "");
  const toMs = Date.parse(end?.dateTime ?? "");
  if (isFree || Number.isNaN(fromMs + toMs)) return [];
  const key = event.extendedProperties?.private?.[KEY_PROPERTY];
  const ofPushpin = key === undefined ? {} : { pushpinKey: key };
  return [{ calendarId, title, eventId, ...ofSeries, ...ofPushpin, allDay: false, fromMs, toMs }];
}

async function peopleBusy(
  send: SendAuthorised,
  { people, span, nowMs }: { people: readonly string[]; span: Span; nowMs: () => number },
): Promise<Result<BusyTimes, CalendarRefusal>> {
  const body = { ...bounds(span), items: people.map((id) => ({ id })) };
  const answer = await send({ method: "POST", path: "/freeBusy", body });
  if (!answer.ok) return answer;
  if (answer.value.status !== 200) return fail(googleRefusal(answer.value, "calendar", nowMs()));
  const { data, success } = z.safeParse(freeBusy, answer.value.body);
  if (!success) return fail({ code: "outcome-unknown" });
  const times: BusyTimes = { known: [], unknown: [] };
  for (const id of people) {
    const calendar = data.calendars?.[id];
    if (!calendar || (calendar.errors ?? []).length > 0) times.unknown.push(id);
    for (const { start, end } of calendar?.busy ?? [])
      times.known.push({ calendarId: id, allDay: false, fromMs: Date.parse(start), toMs: Date.parse(end) });
  }
  return ok(times);
}
