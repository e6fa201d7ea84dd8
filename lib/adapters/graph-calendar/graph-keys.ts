import * as z from "zod/mini";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { fail, ok, type Result } from "../../core/result";
import { eventPath, type Ask } from "./graph-ask";
import { KEY_PROPERTY } from "./graph-event";

const keyedEvents = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      "@odata.etag": z.optional(z.string()),
      isCancelled: z.optional(z.nullable(z.boolean())),
      singleValueExtendedProperties: z.optional(z.array(z.object({ id: z.string(), value: z.string() }))),
    }),
  ),
  "@odata.nextLink": z.optional(z.nullable(z.string())),
});

const PAGE = 250;
const MAX_PAGES = 20;

/**
 * Lists the keys of the events in a calendar that a Pushpin made, by the id of the event, or of the series: a view of
 * single dates does not show them. The request is the one that Microsoft's page on custom properties of add-ins shows.
 */
export async function keysIn(
  ask: Ask,
  calendarId: string,
): Promise<Result<ReadonlyMap<string, string>, CalendarRefusal>> {
  const events = await keyedIn(ask, calendarId, "ne null");
  return events.ok ? ok(new Map(events.value.map(({ id, key }) => [id, key]))) : events;
}

/** An event that a Pushpin made, as its calendar has it now. */
interface KeyedEvent {
  id: string;
  key: string;
  etag: string;
}

/**
 * Lists the other events with the key of a series: what "this and all following" in Outlook split off from it, where
 * Exchange gave the new series the property of the old one. Nobody promises that it does; where it did not, the dates
 * are missing, and she is asked.
 */
export async function splitOff(
  ask: Ask,
  { calendarId, eventId, key }: { calendarId: string; eventId: string; key: string },
): Promise<Result<KeyedEvent[], CalendarRefusal>> {
  const events = await keyedIn(ask, calendarId, `eq '${key}'`);
  return events.ok ? ok(events.value.filter((one) => one.key === key && one.id !== eventId)) : events;
}

/** Lists all keyed events of a calendar, or none: a part of them would say that the rest has no key. */
async function keyedIn(
  ask: Ask,
  calendarId: string,
  condition: string,
): Promise<Result<KeyedEvent[], CalendarRefusal>> {
  const events: KeyedEvent[] = [];
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({
      $filter: `singleValueExtendedProperties/any(ep: ep/id eq '${KEY_PROPERTY}' and ep/value ${condition})`,
      $expand: `singleValueExtendedProperties($filter=id eq '${KEY_PROPERTY}')`,
      $top: String(PAGE),
      $skip: String(page * PAGE),
    });
    const answer = await ask({ method: "GET", path: `${eventPath(calendarId)}?${query}` }, "calendar");
    if (!answer.ok) return answer;
    const parsed = z.safeParse(keyedEvents, answer.value);
    if (!parsed.success) return fail({ code: "outcome-unknown" });
    events.push(...parsed.data.value.flatMap(keyedEvent));
    if (!parsed.data["@odata.nextLink"]) return ok(events);
  }
  return fail({ code: "outcome-unknown" });
}

function keyedEvent({
  id,
  isCancelled,
  "@odata.etag": etag = "",
  singleValueExtendedProperties: [property] = [],
}: z.infer<typeof keyedEvents>["value"][number]): KeyedEvent[] {
  return property && !isCancelled ? [{ id, etag, key: property.value }] : [];
}
