import { leftUnknown } from "../../core/booking/calendar-refusal";
import * as z from "zod/mini";
import { googleEventId } from "../../core/booking/key-forms";
import { fail, ok } from "../../core/result";
import type {
  AccountCalendar,
  CalendarPort,
  EventReference,
  FromCalendar,
  Placing,
  StoredVisit,
} from "../../ports/calendar-port";
import type { SendAuthorised } from "../authorised-http";
import { askAs, eventPath, listAll, type Ask } from "./google-ask";
import { eventsOf, googleBusy } from "./google-busy";
import { changedBy, newEvent } from "./google-body";
import { googleEvent, KEY_PROPERTY, storedDate, storedVisit } from "./google-event";
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

/** Parameter that sets whether guests are mailed. Always sent: without it, the result is undefined. */
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
    async change(at, visit, { hasGuests, only }) {
      const path = `${eventPath(at.calendarId, at.eventId)}?${mails(hasGuests)}`;
      const headers = { "If-Match": at.etag };
      const changed = await ask({ method: "PATCH", path, headers, body: changedBy(visit, only) }, "event");
      if (!changed.ok) return changed;
      const stored = readStored(changed.value, at.calendarId);
      return stored ? ok(stored) : fail({ code: "outcome-unknown" });
    },
    async remove(at, options) {
      // Looked up first: once one half is removed, a refused look-up must not be taken for "nothing was removed".
      const others = at.key === undefined ? ok([]) : await splitOff(ask, { ...at, key: at.key });
      if (!others.ok) return others;
      const removed = await removeOne(ask, at, options);
      if (!removed.ok) return removed;
      for (const other of others.value) {
        const also = await removeOne(ask, { ...at, ...other }, options);
        if (!also.ok) return fail(leftUnknown(also.failure));
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

/**
 * Looks up the event of a key. An id can't be reused after its event was deleted, and Google still returns a deleted
 * event.
 */
async function lookUp(ask: Ask, { calendarId, key }: Placing): FromCalendar<StoredVisit> {
  const answer = await ask({ method: "GET", path: eventPath(calendarId, googleEventId(key)) }, "event");
  if (!answer.ok) return answer;
  const parsed = z.safeParse(googleEvent, answer.value);
  if (!parsed.success) return fail({ code: "outcome-unknown" });
  if (parsed.data.status === "cancelled") return fail({ code: "key-spent" });
  const stored = storedVisit(parsed.data, calendarId);
  return stored?.key === key ? ok(stored) : fail({ code: "key-taken" });
}

/** Decides after a 409: if the event of an earlier request with this key exists, the creation succeeded. */
async function existing(ask: Ask, placing: Placing): ReturnType<CalendarPort["create"]> {
  const found = await lookUp(ask, placing);
  if (found.ok) return ok({ state: "stored", visit: found.value });
  const { code } = found.failure;
  if (code === "event-gone" || code === "key-spent") return fail({ code: "key-spent" });
  // The event is stored, even when reading it again fails.
  return fail(code === "key-taken" ? { code } : leftUnknown(found.failure));
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
  if (there.ok) return ok("was-gone");
  // A calendar that refuses to be read for now does not say whether an earlier removal was carried out.
  return there.failure.code === "calendar-gone" ? there : fail(leftUnknown(there.failure));
}

/** Lists the series, besides the one of the reference, that carry its key: somebody split them off on Google's page. */
async function splitOff(
  ask: Ask,
  { calendarId, eventId, key }: EventReference & { key: string },
): FromCalendar<{ eventId: string; etag: string }[]> {
  const query = { privateExtendedProperty: `${KEY_PROPERTY}=${key}`, maxResults: "250" };
  const keyed = await listAll(ask, { path: eventPath(calendarId), query, entry: googleEvent });
  if (!keyed.ok) return keyed;
  const others = keyed.value.filter(
    ({ id, status, recurringEventId }) => id !== eventId && status !== "cancelled" && recurringEventId === undefined,
  );
  return ok(others.flatMap(({ id, etag }) => (etag === undefined ? [] : [{ eventId: id, etag }])));
}

/** Checks that the calendar can be read: only then is an event that was not found really missing. */
async function isCalendarThere(ask: Ask, { calendarId }: Pick<Placing, "calendarId">): FromCalendar<undefined> {
  const answer = await ask({ method: "GET", path: `${eventPath(calendarId)}?maxResults=1` }, "calendar");
  return answer.ok ? ok(undefined) : answer;
}
