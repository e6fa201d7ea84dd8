import ICAL from "ical.js";
import {
  createCalendarObject,
  deleteCalendarObject,
  fetchCalendarObjects,
  fetchCalendars,
  getBasicAuthHeaders,
  updateCalendarObject,
  type DAVCalendar,
} from "tsdav";
import type { CalendarRefusal } from "../../../lib/core/booking/calendar-refusal";
import { icsUid } from "../../../lib/core/booking/key-forms";
import type { OutgoingVisit } from "../../../lib/core/booking/outgoing-visit";
import { fail, ok, type Result } from "../../../lib/core/result";
import { instantOf } from "../../../lib/core/time/zone";
import { writeVisit } from "../../../lib/ics/writing/write-visit";
import type {
  BusyTime,
  CalendarPort,
  FromCalendar,
  Placing,
  Span,
  StoredVisit,
} from "../../../lib/ports/calendar-port";
import { expandSeries } from "../../fake-calendar-api/expand-series";

export interface CaldavAccount {
  /** Of the server, ending in "/". */
  url: string;
  username: string;
  password: string;
  /** Written into each entry, ms. */
  nowMs: () => number;
}

/**
 * Calendars of a CalDAV server (RFC 4791), by the library tsdav. Only for tests: it proves the port's promises at a
 * server that we did not write. A calendar's id is its address. Entries name no guests: nothing here mails anybody.
 */
export function caldavCalendar({ url, username, password, nowMs }: CaldavAccount): CalendarPort {
  const headers = getBasicAuthHeaders({ username, password });
  const calendarAt = (id: string): DAVCalendar => ({ url: id });
  const addressOf = ({ calendarId, key }: Placing): string => `${calendarId}${icsUid(key)}.ics`;
  const textOf = (visit: OutgoingVisit, key: string, sequence: number): string =>
    // An entry in a calendar has no method (RFC 4791, 4.1): that is for a file that is handed over.
    writeVisit(visit, { key, sequence, stampMs: nowMs() }).replace("METHOD:PUBLISH\r\n", "");
  const read = async (eventUrl: string): Promise<Result<Entry | undefined, CalendarRefusal>> => {
    const answer = await answered(fetch(eventUrl, { headers }));
    if (!answer.ok) return answer;
    if (answer.value.status === 404) return ok(undefined);
    if (answer.value.status !== 200) return fail(refusalOf(answer.value.status));
    return ok({ etag: answer.value.headers.get("etag") ?? "", text: await answer.value.text() });
  };
  const find = async (placing: Placing): FromCalendar<StoredVisit | undefined> => {
    const entry = await read(addressOf(placing));
    if (!entry.ok) return entry;
    if (entry.value) return ok(storedIn(entry.value, placing.calendarId, addressOf(placing)));
    // Surely missing only from a calendar that can be looked at.
    const there = await answered(
      fetch(placing.calendarId, { method: "PROPFIND", headers: { ...headers, depth: "0" } }),
    );
    if (!there.ok) return there;
    return there.value.status === 207 ? ok(undefined) : fail({ code: "calendar-gone" });
  };
  const expectFound = async (placing: Placing): FromCalendar<StoredVisit> => {
    const found = await find(placing);
    if (!found.ok) return found;
    return found.value ? ok(found.value) : fail({ code: "outcome-unknown" });
  };
  return {
    storesWhole: true,
    async listWritable() {
      const account = { accountType: "caldav" as const, serverUrl: url, rootUrl: url, homeUrl: `${url}${username}/` };
      const calendars = await fetchCalendars({ account, headers });
      return ok(
        calendars.map((one, at) => ({
          id: one.url,
          name: typeof one.displayName === "string" ? one.displayName : "",
          isPrimary: at === 0,
        })),
      );
    },
    workingHours: async () => Promise.resolve(ok(undefined)),
    async busy(span, { own, people }) {
      const known: BusyTime[] = [];
      for (const id of own) known.push(...(await busyIn(calendarAt(id), span, headers)));
      return ok({ known, unknown: [...people] });
    },
    async create(visit, placing) {
      const [calendar, filename] = [calendarAt(placing.calendarId), `${icsUid(placing.key)}.ics`];
      // tsdav sends "If-None-Match: *".
      const sent = createCalendarObject({ calendar, filename, headers, iCalString: textOf(visit, placing.key, 0) });
      const answer = await answered(sent);
      if (!answer.ok) return answer;
      const { status } = answer.value;
      if (status !== 201 && status !== 412) return fail(refusalOf(status));
      const stored = await expectFound(placing);
      return stored.ok ? ok({ state: "stored", visit: stored.value }) : stored;
    },
    find,
    // Every date has the entry's own address: a single one of them is not changed here.
    async datesOf({ calendarId, eventId }, span) {
      const times = await busyIn(calendarAt(calendarId), span, headers);
      return ok(
        times.flatMap((time) => {
          if (time.allDay || time.eventId !== eventId) return [];
          const { fromMs, toMs } = time;
          return [{ calendarId, eventId, etag: "", plannedMs: fromMs, at: { fromMs, toMs }, guest: "none" as const }];
        }),
      );
    },
    async change({ calendarId, eventId, etag }, visit, { only }) {
      if (only === "times") return fail({ code: "not-possible" });
      const before = await read(eventId);
      if (!before.ok) return before;
      if (!before.value) return fail({ code: "event-gone" });
      const { key } = storedIn(before.value, calendarId, eventId);
      const data = only === "texts" ? withTexts(before.value.text, visit) : textOf(visit, key, 1);
      const calendarObject = { url: eventId, etag, data };
      const answer = await answered(updateCalendarObject({ calendarObject, headers }));
      if (!answer.ok) return answer;
      return answer.value.ok ? expectFound({ calendarId, key }) : fail(refusalOf(answer.value.status));
    },
    async remove({ eventId, etag }, { isAnyway }) {
      const calendarObject = isAnyway ? { url: eventId } : { url: eventId, etag };
      const answer = await answered(deleteCalendarObject({ calendarObject, headers }));
      if (!answer.ok) return answer;
      if (answer.value.status === 404) return ok("was-gone");
      return answer.value.ok ? ok("removed") : fail(refusalOf(answer.value.status));
    },
  };
}

function withTexts(text: string, { title, details, location }: OutgoingVisit): string {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const event = calendar.getFirstSubcomponent("vevent")!;
  for (const [name, value] of Object.entries({ summary: title, description: details, location }))
    event.updatePropertyWithValue(name, value);
  return calendar.toString();
}

interface Entry {
  etag: string;
  text: string;
}

async function answered(request: Promise<Response>): Promise<Result<Response, CalendarRefusal>> {
  try {
    return ok(await request);
  } catch {
    return fail({ code: "outcome-unknown" });
  }
}

const REFUSALS: Record<number, CalendarRefusal> = {
  400: { code: "wrong-request" },
  401: { code: "needs-sign-in" },
  403: { code: "read-only" },
  404: { code: "calendar-gone" },
  // A calendar that does not exist (RFC 4918, 9.7.1).
  409: { code: "calendar-gone" },
  412: { code: "changed-elsewhere" },
};
const refusalOf = (status: number): CalendarRefusal => REFUSALS[status] ?? { code: "outcome-unknown" };

function storedIn({ etag, text }: Entry, calendarId: string, eventId: string): StoredVisit {
  const { fromMs, toMs, uid } = timesIn(text);
  return { calendarId, eventId, etag, first: { fromMs, toMs }, guest: "none", key: uid.replace(/@.*/, "") };
}

/** Asks the server for what touches the span, a series too, and works out the dates of each by ical.js. */
async function busyIn(calendar: DAVCalendar, span: Span, headers: Record<string, string>): Promise<BusyTime[]> {
  const [start, end] = [new Date(span.fromMs).toISOString(), new Date(span.toMs).toISOString()];
  const found = await fetchCalendarObjects({ calendar, headers, timeRange: { start, end }, useMultiGet: false });
  return found.flatMap(({ url: eventId, data }) => {
    const { fromMs, toMs, zone, lines, title } = timesIn(String(data));
    return expandSeries({ startMs: fromMs, zone, lines }, span).map((at): BusyTime => ({
      calendarId: calendar.url,
      eventId,
      title,
      allDay: false,
      fromMs: at,
      toMs: at + toMs - fromMs,
    }));
  });
}

function timesIn(text: string) {
  const event = new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent("vevent")!;
  const zone = String(event.getFirstProperty("dtstart")!.getParameter("tzid") ?? "UTC");
  const ms = (name: string): number => {
    const time = event.getFirstPropertyValue(name) as ICAL.Time;
    return instantOf({ date: time.toString().slice(0, 10), minute: time.hour * 60 + time.minute }, zone);
  };
  const lines = ["rrule", "rdate", "exdate"].flatMap((name) =>
    event.getAllProperties(name).map((property) => property.toICALString()),
  );
  const texts = {
    uid: String(event.getFirstPropertyValue("uid")),
    title: String(event.getFirstPropertyValue("summary")),
  };
  return { ...texts, zone, lines, fromMs: ms("dtstart"), toMs: ms("dtend") };
}
