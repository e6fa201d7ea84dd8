import * as z from "zod/mini";
import { eventPath, type Ask } from "./graph-ask";
import { KEY_PROPERTY } from "./graph-event";

const keyedEvents = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      isCancelled: z.optional(z.nullable(z.boolean())),
      singleValueExtendedProperties: z.optional(z.array(z.object({ id: z.string(), value: z.string() }))),
    }),
  ),
});

/** A class's calendar has one event for each visit of a year. */
const MOST = 250;

/**
 * Lists the keys of the events in a calendar that a Pushpin made, by the id of the event, or of the series: a view of
 * single dates does not show them. Empty where the calendar does not say: a key is a help, and never needed to see that
 * a time is taken. The request is the one that Microsoft's page on custom properties of add-ins shows.
 */
export async function keysIn(ask: Ask, calendarId: string): Promise<ReadonlyMap<string, string>> {
  const query = new URLSearchParams({
    $filter: `singleValueExtendedProperties/any(ep: ep/id eq '${KEY_PROPERTY}' and ep/value ne null)`,
    $expand: `singleValueExtendedProperties($filter=id eq '${KEY_PROPERTY}')`,
    $top: String(MOST),
  });
  const answer = await ask({ method: "GET", path: `${eventPath(calendarId)}?${query}` }, "calendar");
  const parsed = answer.ok ? z.safeParse(keyedEvents, answer.value) : undefined;
  if (!parsed?.success) return new Map();
  return new Map(
    parsed.data.value
      .filter(({ isCancelled }) => !isCancelled)
      .flatMap(({ id, singleValueExtendedProperties: [property] = [] }) => (property ? [[id, property.value]] : [])),
  );
}
