import * as z from "zod/mini";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { ok, type Result } from "../../core/result";
import { eventPath, listAll, type Ask } from "./graph-ask";
import { KEY_PROPERTY } from "./graph-event";

const keyedEvent = z.object({
  id: z.string(),
  "@odata.etag": z.optional(z.string()),
  isCancelled: z.optional(z.nullable(z.boolean())),
  singleValueExtendedProperties: z.optional(z.array(z.object({ id: z.string(), value: z.string() }))),
});
const PAGE = 250;

/**
 * Lists the keys of all events in a calendar that some installation of Pushpin made, by the id of the event or series:
 * a view of single dates does not show them. The request is the one that Microsoft's page on custom properties of
 * add-ins shows.
 */
export async function keysIn(
  ask: Ask,
  calendarId: string,
): Promise<Result<ReadonlyMap<string, string>, CalendarRefusal>> {
  const events = await keyedIn(ask, calendarId, "ne null");
  return events.ok ? ok(new Map(events.value.map(({ id, key }) => [id, key]))) : events;
}

/** An event that some installation of Pushpin made, as its calendar has it now. */
interface KeyedEvent {
  id: string;
  key: string;
  etag: string;
}

/**
 * Lists the other events with the key of a series: what "this and all following" in Outlook split off from it, where
 * Exchange gave the new series the property of the old one. Microsoft does not document this; where the property was
 * not copied, the dates are missing, and she is asked.
 */
export async function splitOff(
  ask: Ask,
  { calendarId, eventId, key }: { calendarId: string; eventId: string; key: string },
): Promise<Result<KeyedEvent[], CalendarRefusal>> {
  const events = await keyedIn(ask, calendarId, `eq '${key}'`);
  return events.ok ? ok(events.value.filter((one) => one.key === key && one.id !== eventId)) : events;
}

/** Lists all keyed events of a calendar or fails: from a partial list, the other events would seem to have no key. */
async function keyedIn(
  ask: Ask,
  calendarId: string,
  condition: string,
): Promise<Result<KeyedEvent[], CalendarRefusal>> {
  const events = await listAll(ask, {
    path: eventPath(calendarId),
    query: {
      $filter: `singleValueExtendedProperties/any(ep: ep/id eq '${KEY_PROPERTY}' and ep/value ${condition})`,
      $expand: `singleValueExtendedProperties($filter=id eq '${KEY_PROPERTY}')`,
    },
    size: PAGE,
    entry: keyedEvent,
  });
  if (!events.ok) return events;
  return ok(
    events.value.flatMap(
      ({ id, isCancelled, "@odata.etag": etag = "", singleValueExtendedProperties: [property] = [] }) =>
        property && !isCancelled ? [{ id, etag, key: property.value }] : [],
    ),
  );
}
