import * as z from "zod/mini";
import { asksWhetherAway } from "../../core/booking/all-day";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { fail, ok, type Result } from "../../core/result";
import type { BusyTime, BusyTimes, LookedAt, Span } from "../../ports/calendar-port";
import { listAll, type Ask } from "./graph-ask";
import { graphEvent, utcOf, type GraphEvent } from "./graph-event";
import { keysIn } from "./graph-keys";

const schedules = z.object({
  value: z.array(
    z.object({
      scheduleId: z.optional(z.nullable(z.string())),
      error: z.optional(z.nullable(z.unknown())),
      scheduleItems: z.optional(
        z.nullable(
          z.array(
            z.object({
              status: z.optional(z.nullable(z.string())),
              start: z.object({ dateTime: z.string() }),
              end: z.object({ dateTime: z.string() }),
            }),
          ),
        ),
      ),
    }),
  ),
});

const PAGE = 500;
/** Values of `showAs` that do not make a time busy. */
const NOT_TAKEN = new Set(["free", "workingElsewhere"]);

/** Asks when calendars and people are busy. Lists those that can't be read as unknown. */
export async function graphBusy(
  ask: Ask,
  span: Span,
  { own, people }: LookedAt,
): Promise<Result<BusyTimes, CalendarRefusal>> {
  const times: BusyTimes = { known: [], unknown: [] };
  for (const calendarId of own) {
    const events = await eventsIn(ask, calendarId, span);
    if (events.ok) {
      const taken = events.value.flatMap((event) => busyTime(event, calendarId));
      // Only an event with a time can be a visit.
      const keys = taken.some(({ allDay }) => !allDay) ? await keysIn(ask, calendarId) : ok(NO_KEYS);
      if (!keys.ok && !isOutOfSight(keys.failure)) return keys;
      times.known.push(...taken.map((time) => withKey(time, keys.ok ? keys.value : undefined)));
    } else if (isOutOfSight(events.failure)) times.unknown.push(calendarId);
    else return events;
  }
  if (people.length === 0) return ok(times);
  const theirs = await peopleBusy(ask, span, people);
  if (theirs.ok) {
    times.known.push(...theirs.value.known);
    times.unknown.push(...theirs.value.unknown);
  } else if (isOutOfSight(theirs.failure)) times.unknown.push(...people);
  else return theirs;
  return ok(times);
}

const NO_KEYS: ReadonlyMap<string, string> = new Map();

/** @param keys by event or series; undefined where the calendar does not show them */
function withKey(time: BusyTime, keys: ReadonlyMap<string, string> | undefined): BusyTime {
  if (!keys) return { ...time, isKeyHidden: true };
  const pushpinKey = keys.get(time.seriesId ?? time.eventId ?? "");
  return pushpinKey === undefined ? time : { ...time, pushpinKey };
}

/**
 * True when the refusal means that these times can't be read. A personal account may not ask for other people's times,
 * which Graph refuses as a wrong request.
 */
const isOutOfSight = ({ code }: CalendarRefusal): boolean =>
  ["calendar-gone", "read-only", "needs-permission", "wrong-request"].includes(code);

/** Lists the events of a calendar in a span, one for each date of a series. */
export async function eventsIn(
  ask: Ask,
  calendarId: string,
  { fromMs, toMs }: Span,
): Promise<Result<GraphEvent[], CalendarRefusal>> {
  return listAll(ask, {
    path: `/me/calendars/${encodeURIComponent(calendarId)}/calendarView`,
    query: { startDateTime: new Date(fromMs).toISOString(), endDateTime: new Date(toMs).toISOString() },
    size: PAGE,
    entry: graphEvent,
  });
}

function busyTime(event: GraphEvent, calendarId: string): BusyTime[] {
  const { start, end, id: eventId, seriesMasterId } = event;
  const ofSeries = seriesMasterId ? { seriesId: seriesMasterId } : {};
  const title = event.subject ?? "";
  if (!start || !end || event.isCancelled || event.responseStatus?.response === "declined") return [];
  const isFree = NOT_TAKEN.has(event.showAs ?? "busy");
  if (event.isAllDay) {
    if (isFree && (event.showAs !== "free" || !asksWhetherAway(title))) return [];
    const [from, to] = [start.dateTime.slice(0, 10), end.dateTime.slice(0, 10)];
    return [{ calendarId, title, eventId, allDay: true, from, to, asks: isFree }];
  }
  const span = { fromMs: utcOf(start.dateTime), toMs: utcOf(end.dateTime) };
  return isFree ? [] : [{ calendarId, title, eventId, ...ofSeries, allDay: false, ...span }];
}

async function peopleBusy(
  ask: Ask,
  { fromMs, toMs }: Span,
  people: readonly string[],
): Promise<Result<BusyTimes, CalendarRefusal>> {
  const time = (ms: number) => ({ dateTime: new Date(ms).toISOString().slice(0, 19), timeZone: "UTC" });
  const body = { schedules: people, startTime: time(fromMs), endTime: time(toMs), availabilityViewInterval: 15 };
  const answer = await ask({ method: "POST", path: "/me/calendar/getSchedule", body }, "calendar");
  if (!answer.ok) return answer;
  const { data, success } = z.safeParse(schedules, answer.value);
  if (!success) return fail({ code: "outcome-unknown" });
  const times: BusyTimes = { known: [], unknown: [] };
  for (const calendarId of people) {
    const schedule = data.value.find(({ scheduleId }) => scheduleId?.toLowerCase() === calendarId.toLowerCase());
    if (!schedule || schedule.error) times.unknown.push(calendarId);
    for (const { status, start, end } of schedule?.scheduleItems ?? []) {
      const span = { fromMs: utcOf(start.dateTime), toMs: utcOf(end.dateTime) };
      if (!NOT_TAKEN.has(status ?? "busy")) times.known.push({ calendarId, allDay: false, ...span });
    }
  }
  return ok(times);
}
