import * as z from "zod/mini";
import { googleEventId } from "../../core/booking/key-forms";
import { fail, ok } from "../../core/result";
import type {
  AccountCalendar,
  CalendarPort,
  EventReference,
  FromCalendar,
  Halves,
  Placing,
  StoredVisit,
} from "../../ports/calendar-port";
import type { SendAuthorised } from "../authorised-http";
import { askAs, eventPath, listAll, type Ask } from "./google-ask";
import { eventsOf, googleBusy } from "./google-busy";
import { changedParts, googleEvent, KEY_PROPERTY, newEvent, storedDate, storedVisit } from "./google-event";
import { googleHours } from "./google-hours";
import { googleRefusal } from "./google-refusal";

const listedCalendar = z.object({
  id: z.string(),
  summary: z.optional(z.string()),
  summaryOverride: z.optional(z.string()),
  primary: z.optional(z.boolean()),
  accessRole: z.optional(z.string()),
  deleted: z.optional(z.boolean()),
  dataOwner: z.optional(z.string()),
});
const WRITERS = new Set(["owner", "writer"]);

/** Always says whether guests are mailed: without it, what happens is not defined. */
const mails = (hasGuests: boolean): string => `sendUpdates=${hasGuests ? "all" : "none"}`;

/**
 * Google Calendar, API v3.
 * @param send requests of one account below ".../calendar/v3"
 */
export function googleCalendar(send: SendAuthorised, nowMs: () => number): CalendarPort {
  const ask = askAs(send, nowMs);
  return {
    storesWhole: true,
    listWritable: async () => listWritable(ask),
    async workingHours() {
      const own = await ask({ method: "GET", path: "/calendars/primary" }, "calendar");
      return own.ok ? googleHours(own.value) : own;
    },
    busy: async (span, lookedAt) => googleBusy(ask, span, lookedAt),
    async create(visit, placing) {
      const path = `${eventPath(placing.calendarId)}?${mails(visit.guestEmails.length > 0)}&conferenceDataVersion=0`;
      const answer = await send({ method: "POST", path, body: newEvent(visit, placing.key) });
      if (!answer.ok) return answer;
      if (answer.value.status === 409) return existing(ask, placing);
      if (answer.value.status !== 200) return fail(googleRefusal(answer.value, "calendar", nowMs()));
      const stored = readStored(answer.value.body, placing.calendarId);
      return stored ? ok({ state: "stored", visit: stored }) : fail({ code: "outcome-unknown" });
    },
    async find(placing) {
      const found = await lookUp(ask, placing);
      if (found.ok || found.failure.code !== "event-gone") return found;
      return isCalendarThere(ask, placing);
    },
    async datesOf(at, span) {
      const events = await eventsOf(ask, at.calendarId, span);
      if (!events.ok) return events;
      const there = events.value.filter(({ status }) => status !== "cancelled");
      return ok(there.flatMap((event) => storedDate(event, at) ?? []));
    },
    async change(at, visit, { hasGuests }) {
      const path = `${eventPath(at.calendarId, at.eventId)}?${mails(hasGuests)}`;
      const headers = { "If-Match": at.etag };
      const changed = await ask({ method: "PATCH", path, headers, body: changedParts(visit) }, "event");
      if (!changed.ok) return changed;
      const stored = readStored(changed.value, at.calendarId);
      return stored ? ok(stored) : fail({ code: "outcome-unknown" });
    },
    halvesOf: async (at) => halvesOf(ask, at),
    async remove(at, options) {
      const removed = await removeOne(ask, at, options);
      if (!removed.ok) return removed;
      const others = await halvesOf(ask, at);
      if (!others.ok) return others;
      for (const other of others.value) {
        const also = await removeOne(ask, other, options);
        if (!also.ok) return also;
      }
      return removed;
    },
  };
}

async function listWritable(ask: Ask): FromCalendar<AccountCalendar[]> {
  // Of her organization only, so that a private calendar is never offered.
  const query = { minAccessRole: "writer", showOwnOrganizationOnly: "true", maxResults: "250" };
  const listed = await listAll(ask, { path: "/users/me/calendarList", query, entry: listedCalendar });
  if (!listed.ok) return listed;
  return ok(
    listed.value.flatMap(({ id, summary, summaryOverride, primary, accessRole = "", deleted, dataOwner }) => {
      if (deleted || !WRITERS.has(accessRole)) return [];
      const owner = dataOwner === undefined ? {} : { dataOwner };
      return [{ id, name: summaryOverride ?? summary ?? "", isPrimary: primary === true, ...owner }];
    }),
  );
}

function readStored(body: unknown, calendarId: string): StoredVisit | undefined {
  const parsed = z.safeParse(googleEvent, body);
  return parsed.success ? storedVisit(parsed.data, calendarId) : undefined;
}

/** Looks a key's event up. An id can't be used again once its event was deleted, and a deleted event is still given. */
async function lookUp(ask: Ask, { calendarId, key }: Placing): FromCalendar<StoredVisit> {
  const answer = await ask({ method: "GET", path: eventPath(calendarId, googleEventId(key)) }, "event");
  if (!answer.ok) return answer;
  const parsed = z.safeParse(googleEvent, answer.value);
  if (!parsed.success) return fail({ code: "outcome-unknown" });
  if (parsed.data.status === "cancelled") return fail({ code: "key-spent" });
  const stored = storedVisit(parsed.data, calendarId);
  return stored?.key === key ? ok(stored) : fail({ code: "key-taken" });
}

/** Decides after a 409: the event of an earlier request with this key is success. */
async function existing(ask: Ask, placing: Placing): ReturnType<CalendarPort["create"]> {
  const found = await lookUp(ask, placing);
  if (found.ok) return ok({ state: "stored", visit: found.value });
  const { code } = found.failure;
  if (code === "event-gone" || code === "key-spent") return fail({ code: "key-spent" });
  // The event is stored, even when reading it again fails.
  return fail({ code: code === "key-taken" ? code : "outcome-unknown" });
}

async function removeOne(
  ask: Ask,
  at: EventReference,
  { isAnyway, hasGuests }: { isAnyway: boolean; hasGuests: boolean },
): FromCalendar<"removed" | "was-gone"> {
  const path = `${eventPath(at.calendarId, at.eventId)}?${mails(hasGuests)}`;
  const removed = await ask({ method: "DELETE", path, headers: isAnyway ? {} : { "If-Match": at.etag } }, "event");
  if (removed.ok) return ok("removed");
  if (removed.failure.code !== "event-gone") return removed;
  const there = await isCalendarThere(ask, at);
  return there.ok ? ok("was-gone") : there;
}

/**
 * Lists the series, besides the one of the reference, that carry its key: somebody split them off on Google's page. And
 * those that she said belong to it.
 */
async function halvesOf(
  ask: Ask,
  { calendarId, eventId, key, alsoIds = [] }: Pick<EventReference, "calendarId" | "eventId"> & Halves,
): FromCalendar<EventReference[]> {
  const query = { privateExtendedProperty: `${KEY_PROPERTY}=${key}`, maxResults: "250" };
  const path = eventPath(calendarId);
  const keyed = key === undefined ? ok([]) : await listAll(ask, { path, query, entry: googleEvent });
  if (!keyed.ok) return keyed;
  const found = keyed.value.filter(({ id, recurringEventId }) => id !== eventId && recurringEventId === undefined);
  for (const id of alsoIds.filter((one) => !found.some((other) => other.id === one))) {
    const half = await ask({ method: "GET", path: eventPath(calendarId, id) }, "event");
    if (!half.ok && half.failure.code !== "event-gone") return half;
    const { data, success } = z.safeParse(googleEvent, half.ok ? half.value : { id, status: "cancelled" });
    if (!success) return fail({ code: "outcome-unknown" });
    found.push(data);
  }
  return ok(
    found.flatMap(({ id, etag, status }) =>
      etag === undefined || status === "cancelled" ? [] : [{ calendarId, eventId: id, etag }],
    ),
  );
}

/** An event is surely missing only from a calendar that can be looked at. */
async function isCalendarThere(ask: Ask, { calendarId }: Pick<Placing, "calendarId">): FromCalendar<undefined> {
  const answer = await ask({ method: "GET", path: `${eventPath(calendarId)}?maxResults=1` }, "calendar");
  return answer.ok ? ok(undefined) : answer;
}
