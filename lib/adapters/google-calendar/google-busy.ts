import * as z from "zod/mini";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { asksWhetherAway } from "../../core/booking/all-day";
import { fail, ok, type Result } from "../../core/result";
import type { BusyTime, BusyTimes, LookedAt, Span } from "../../ports/calendar-port";
import { eventPath, listAll, listNamed, type Ask } from "./google-ask";
import { googleEvent, KEY_PROPERTY, type GoogleEvent } from "./google-event";

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

/** Asks when calendars and people are busy. Lists those that can't be read as unknown. */
export async function googleBusy(
  ask: Ask,
  span: Span,
  lookedAt: LookedAt,
): Promise<Result<BusyTimes, CalendarRefusal>> {
  const times: BusyTimes = { known: [], unknown: [] };
  for (const calendarId of lookedAt.own) {
    const events = await listNamed(ask, wantedEvents(calendarId, span));
    if (events.ok) {
      const { all, name } = events.value;
      times.known.push(...all.flatMap((event) => busyTime(event, calendarId)));
      if (name !== undefined) times.names = { ...times.names, [calendarId]: name };
    } else if (isOutOfSight(events.failure)) times.unknown.push(calendarId);
    else return events;
  }
  if (lookedAt.people.length === 0) return ok(times);
  const people = await peopleBusy(ask, span, lookedAt.people);
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
  ask: Ask,
  calendarId: string,
  span: Span,
): Promise<Result<GoogleEvent[], CalendarRefusal>> {
  return listAll(ask, wantedEvents(calendarId, span));
}

const wantedEvents = (calendarId: string, span: Span) => ({
  path: eventPath(calendarId),
  query: { singleEvents: "true", orderBy: "startTime", maxResults: "2500", ...bounds(span) },
  entry: googleEvent,
});

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
  ask: Ask,
  span: Span,
  people: readonly string[],
): Promise<Result<BusyTimes, CalendarRefusal>> {
  const body = { ...bounds(span), items: people.map((id) => ({ id })) };
  const answer = await ask({ method: "POST", path: "/freeBusy", body }, "calendar");
  if (!answer.ok) return answer;
  const { data, success } = z.safeParse(freeBusy, answer.value);
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
