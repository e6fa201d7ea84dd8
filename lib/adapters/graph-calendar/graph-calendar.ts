import * as z from "zod/mini";
import { leftUnknown, type CalendarRefusal } from "../../core/booking/calendar-refusal";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { fail, ok, type Result } from "../../core/result";
import type {
  AccountCalendar,
  CalendarPort,
  EventReference,
  FromCalendar,
  Placing,
  Span,
  StoredDate,
  StoredVisit,
} from "../../ports/calendar-port";
import type { HttpRequest } from "../../ports/http";
import type { SendAuthorised } from "../authorised-http";
import { eventPath, listAll, type Ask } from "./graph-ask";
import { graphBusy } from "./graph-busy";
import { changedBy, graphEvent, guestsOf, KEY_PROPERTY, newEvent, storedVisit } from "./graph-event";
import { graphHours } from "./graph-hours";
import { splitOff } from "./graph-keys";
import { graphRefusal, isRepeated } from "./graph-refusal";
import { needsShaping, seriesDates, shapeSeries } from "./graph-series";

const writableCalendar = z.object({
  id: z.string(),
  name: z.optional(z.nullable(z.string())),
  canEdit: z.optional(z.nullable(z.boolean())),
  isDefaultCalendar: z.optional(z.nullable(z.boolean())),
  owner: z.optional(z.nullable(z.object({ address: z.optional(z.nullable(z.string())) }))),
});
const PAGE = 100;

/**
 * A Microsoft 365 calendar, through Graph v1.0.
 * @param send requests of one account below ".../v1.0"
 */
export function graphCalendar(send: SendAuthorised, nowMs: () => number): CalendarPort {
  // Requests times in UTC: otherwise they come in the mailbox's zone, by its Windows name.
  const inUtc = (request: HttpRequest): HttpRequest => ({
    ...request,
    headers: { Prefer: 'outlook.timezone="UTC"', ...request.headers },
  });
  const ask: Ask = async (request, askedFor) => {
    const answer = await send(inUtc(request));
    if (!answer.ok) return answer;
    const { status, body } = answer.value;
    return status >= 200 && status < 300 ? ok(body) : fail(graphRefusal(answer.value, askedFor, nowMs()));
  };
  return {
    // Dates that no rule can express are corrected one by one, and the guests are invited last.
    storesWhole: false,
    listWritable: async () => listWritable(ask),
    async workingHours() {
      const calendars = await listWritable(ask);
      return calendars.ok ? graphHours(ask, calendars.value, nowMs()) : calendars;
    },
    busy: async (span, lookedAt) => graphBusy(ask, span, lookedAt),
    async create(visit, placing) {
      const isShaped = needsShaping(visit);
      const body = { ...newEvent(visit, placing.key), ...(isShaped ? {} : guestsOf(visit)) };
      const answer = await send(inUtc({ method: "POST", path: eventPath(placing.calendarId), body }));
      if (!answer.ok) return answer;
      const { status } = answer.value;
      const made = isRepeated(answer.value)
        ? await expectFound(ask, placing)
        : status === 201
          ? readStored(answer.value.body, placing)
          : fail(graphRefusal(answer.value, "calendar", nowMs()));
      if (!made.ok) return made;
      const stored = isShaped ? await complete(ask, { visit, placing, made: made.value, nowMs: nowMs() }) : made;
      // The event is stored, even when completing it fails.
      return stored.ok ? ok({ state: "stored", visit: stored.value }) : fail({ code: "outcome-unknown" });
    },
    find: async (placing) => find(ask, placing),
    datesOf: async (at, span) => datesOfHalves(ask, at, span),
    async change(at, visit, { only }) {
      const path = eventPath(at.calendarId, at.eventId);
      const body = changedBy(visit, only);
      const changed = await ask({ method: "PATCH", path, headers: { "If-Match": at.etag }, body }, "event");
      if (!changed.ok) return changed;
      const placing = { calendarId: at.calendarId, key: "" };
      if (only === "texts" || !needsShaping(visit)) return readStored(changed.value, placing);
      // Exchange restores left-out days of a series when its time changes.
      const shaped = await shapeSeries(ask, { visit, at, nowMs: nowMs() });
      return shaped.ok ? readAgain(ask, placing, at.eventId) : fail({ code: "outcome-unknown" });
    },
    remove: async (at, { isAnyway }) => removeHalves(ask, at, isAnyway),
  };
}

async function listWritable(ask: Ask): FromCalendar<AccountCalendar[]> {
  const calendars = await listAll(ask, { path: "/me/calendars", query: {}, size: PAGE, entry: writableCalendar });
  if (!calendars.ok) return calendars;
  return ok(
    calendars.value.flatMap(({ id, name, canEdit, isDefaultCalendar, owner }) => {
      const dataOwner = owner?.address ? { dataOwner: owner.address } : {};
      return canEdit ? [{ id, name: name ?? "", isPrimary: isDefaultCalendar === true, ...dataOwner }] : [];
    }),
  );
}

/** Lists the dates of a series and, with its key, of what was split off from it. */
async function datesOfHalves(
  ask: Ask,
  { calendarId, eventId, key }: { calendarId: string; eventId: string; key?: string },
  span: Span,
): FromCalendar<StoredDate[]> {
  const halves = key === undefined ? ok([]) : await splitOff(ask, { calendarId, eventId, key });
  if (!halves.ok && !showsNoKeys(halves.failure)) return halves;
  // A calendar that does not show keys still shows the dates of the series itself.
  const others = halves.ok ? halves.value.map(({ id }) => id) : [];
  return seriesDates(ask, { calendarId, eventIds: [eventId, ...others] }, span);
}

/** True for a refusal to look events up by their key. After any other failure, it is unknown whether halves exist. */
const showsNoKeys = ({ code }: CalendarRefusal): boolean => code === "wrong-request";

/**
 * Removes an event and, with the key of a series, what was split off from it. Removes nothing while it is unknown what
 * was split off; in a calendar that does not show keys, removes the known event only with `isAnyway`.
 */
async function removeHalves(
  ask: Ask,
  at: EventReference & { key?: string },
  isAnyway: boolean,
): FromCalendar<"removed" | "was-gone"> {
  const halves = at.key === undefined ? ok([]) : await splitOff(ask, { ...at, key: at.key });
  if (!halves.ok && !(isAnyway && showsNoKeys(halves.failure))) return halves;
  const removed = await removeOne(ask, at, isAnyway);
  if (!removed.ok) return removed;
  for (const { id: eventId, etag } of halves.ok ? halves.value : []) {
    const also = await removeOne(ask, { calendarId: at.calendarId, eventId, etag }, isAnyway);
    if (!also.ok) return fail(leftUnknown(also.failure));
  }
  return removed;
}

async function removeOne(ask: Ask, at: EventReference, isAnyway: boolean): FromCalendar<"removed" | "was-gone"> {
  const path = eventPath(at.calendarId, at.eventId);
  const removed = await ask({ method: "DELETE", path, headers: isAnyway ? {} : { "If-Match": at.etag } }, "event");
  if (removed.ok) return ok("removed");
  if (removed.failure.code !== "event-gone") return removed;
  const there = await isCalendarThere(ask, at.calendarId);
  if (there.ok) return ok("was-gone");
  // A calendar that refuses to be read for now does not say whether an earlier removal was carried out.
  return there.failure.code === "calendar-gone" ? there : fail(leftUnknown(there.failure));
}

function readStored(body: unknown, placing: Placing): Result<StoredVisit, CalendarRefusal> {
  const parsed = z.safeParse(graphEvent, body);
  const stored = parsed.success ? storedVisit(parsed.data, placing) : undefined;
  return stored ? ok(stored) : fail({ code: "outcome-unknown" });
}

/** Finds the event by its key property; a deleted one leaves nothing behind. */
async function find(ask: Ask, placing: Placing): FromCalendar<StoredVisit | undefined> {
  const $filter = `singleValueExtendedProperties/any(ep: ep/id eq '${KEY_PROPERTY}' and ep/value eq '${placing.key}')`;
  const path = eventPath(placing.calendarId);
  const found = await listAll(ask, { path, query: { $filter }, size: PAGE, entry: graphEvent });
  if (!found.ok) return found;
  const there = found.value.find(({ isCancelled }) => !isCancelled);
  return there ? readStored(there, placing) : ok(undefined);
}

/** Checks that the calendar can be read: only then is an event that was not found really missing. */
async function isCalendarThere(ask: Ask, calendarId: string): FromCalendar<undefined> {
  const answer = await ask({ method: "GET", path: `${eventPath(calendarId)}?%24top=1` }, "calendar");
  return answer.ok ? ok(undefined) : answer;
}

/** Finds an event whose transactionId is known to the server. */
async function expectFound(ask: Ask, placing: Placing): FromCalendar<StoredVisit> {
  const found = await find(ask, placing);
  // The event exists, even though it can't be read now.
  if (!found.ok) return fail(leftUnknown(found.failure));
  return found.value ? ok(found.value) : fail({ code: "key-spent" });
}

/**
 * Gives a series its dates, and invites its guests only then: they get one invitation, and no cancellation of single
 * days.
 */
async function complete(
  ask: Ask,
  { visit, placing, made, nowMs }: { visit: OutgoingVisit; placing: Placing; made: StoredVisit; nowMs: number },
): FromCalendar<StoredVisit> {
  const shaped = await shapeSeries(ask, { visit, at: made, nowMs });
  if (!shaped.ok) return shaped;
  if (visit.guestEmails.length === 0 || made.guest !== "none") return readAgain(ask, placing, made.eventId);
  const path = eventPath(placing.calendarId, made.eventId);
  const invited = await ask({ method: "PATCH", path, body: guestsOf(visit) }, "event");
  return invited.ok ? readStored(invited.value, placing) : invited;
}

async function readAgain(ask: Ask, placing: Placing, eventId: string): FromCalendar<StoredVisit> {
  const now = await ask({ method: "GET", path: eventPath(placing.calendarId, eventId) }, "event");
  return now.ok ? readStored(now.value, placing) : now;
}
