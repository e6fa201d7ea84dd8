import { createServer, type AddressInfo } from "node:net";
import { createEmulator } from "emulate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorisedHttp } from "../../lib/adapters/authorised-http";
import { fetchHttp } from "../../lib/adapters/fetch-http";
import { googleCalendar } from "../../lib/adapters/google-calendar/google-calendar";
import { googleEventId } from "../../lib/core/booking/key-forms";
import { fail, ok } from "../../lib/core/result";
import type { CalendarPort } from "../../lib/ports/calendar-port";
import type { Http, HttpAnswer } from "../../lib/ports/http";
import { aKey, aVisitOut, steadyTokens } from "../adapters/calendar-stage";

/**
 * The calendar of emulate 0.11.2, which we did not write, behind Pushpin's own driver. It stores, lists and deletes
 * events and knows free and busy times. It drops the ids, private properties and series that are sent to it, has no
 * address for one event and compares no etag: so a driver that believes only what it can look up again never books
 * there. The first part pins what works and what is missing, so that an upgrade tells us. The second part puts back the
 * two things that one visit needs, its id and its key, and drives it through.
 */

const CALENDAR = "primary";
const THERAPIST = "therapist@lincoln.example";
const DAY = { fromMs: Date.parse("2026-10-06T04:00:00Z"), toMs: Date.parse("2026-10-07T04:00:00Z") };
const SEEN = { own: [CALENDAR], people: [] };
const placing = { calendarId: CALENDAR, key: aKey() };

let emulator: Awaited<ReturnType<typeof createEmulator>>;
let server: Http;

beforeAll(async () => {
  const port = await freePort();
  const time = { id: CALENDAR, user_email: THERAPIST, summary: "Dana", primary: true, time_zone: "America/New_York" };
  emulator = await createEmulator({
    ...{ service: "google", port },
    seed: { google: { users: [{ email: THERAPIST, name: "Dana" }], calendars: [time] } },
  });
  server = fetchHttp(`http://127.0.0.1:${port}/calendar/v3`, { isOnline: () => true });
});
afterAll(async () => emulator.close());

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => void probe.close(resolve));
  return port;
}

const driverOn = (http: Http): CalendarPort => googleCalendar(authorisedHttp(http, steadyTokens), () => Date.now());

interface Stored {
  id: string;
  [other: string]: unknown;
}

/** Gives an event back the id and the private properties with which it was sent; everything else is emulate's. */
function withWhatIsDropped(http: Http): Http {
  const sent = new Map<string, { theirs: string; kept: object }>();
  const asSent = (body: unknown): unknown => {
    const event = body as Stored;
    const [id, { kept }] = [...sent].find(([, { theirs }]) => theirs === event.id) ?? ["", { kept: {} }];
    return id === "" ? body : { ...event, id, ...kept };
  };
  const listed = async (headers: Readonly<Record<string, string>> = {}): Promise<Stored[]> => {
    const all = await http.send({ method: "GET", path: `/calendars/${CALENDAR}/events?maxResults=50`, headers });
    return all.ok ? ((all.value.body as { items?: Stored[] }).items ?? []) : [];
  };
  const answer = (status: number, body: unknown): HttpAnswer => ({ status, headers: {}, body });
  return {
    async send(request) {
      const [, id = ""] = /\/events\/([^?]+)/.exec(request.path) ?? [];
      const known = sent.get(id);
      if (request.method === "GET" && id !== "") {
        const there = (await listed(request.headers)).find((event) => event.id === known?.theirs);
        return ok(there ? answer(200, asSent(there)) : answer(404, { error: { errors: [{ reason: "notFound" }] } }));
      }
      const given = await http.send(known ? { ...request, path: request.path.replace(id, known.theirs) } : request);
      if (!given.ok || given.value.status >= 300) return given;
      const { body } = given.value;
      if (body === undefined) return given;
      if (request.method === "POST" && /\/events\?/.test(request.path)) {
        const { id: own, extendedProperties } = request.body as Stored;
        sent.set(own, { theirs: (body as Stored).id, kept: { extendedProperties } });
      }
      const { items } = body as { items?: unknown[] };
      return ok({
        ...given.value,
        body: items ? { ...(body as object), items: items.map(asSent) } : asSent(body),
      });
    },
  };
}

describe("what emulate's calendar does by itself", () => {
  it("lists the calendar, stores an event at its time, and shows it as busy", async () => {
    const calendar = driverOn(server);
    expect(await calendar.listWritable()).toEqual(ok([{ id: CALENDAR, name: "Dana", isPrimary: true }]));
    // The event is stored, but not under the id that was asked for: the driver does not believe that it is its own.
    expect(await calendar.create(aVisitOut(), placing)).toEqual(fail({ code: "outcome-unknown" }));
    const busy = await calendar.busy(DAY, SEEN);
    expect(busy).toMatchObject({ ok: true, value: { known: [{ title: aVisitOut().title, allDay: false }] } });
    expect(busy.ok && busy.value.known[0]!.eventId).not.toBe(googleEventId(placing.key));
  });

  it("has no address for one event, so nothing is found; and removes by its own id", async () => {
    const calendar = driverOn(server);
    expect(await calendar.find(placing)).toEqual(ok(undefined));
    const busy = await calendar.busy(DAY, SEEN);
    const eventId = busy.ok ? busy.value.known[0]!.eventId! : "";
    const at = { calendarId: CALENDAR, eventId, etag: '"of another version"' };
    const options = { isAnyway: false, hasGuests: false };
    // A wrong etag does not stop it: the fakes of our own do.
    expect(await calendar.remove(at, options)).toEqual(ok("removed"));
    expect(await calendar.remove(at, options)).toEqual(ok("was-gone"));
    expect(await calendar.busy(DAY, SEEN)).toMatchObject({ ok: true, value: { known: [] } });
  });
});

it("one visit is created, found, seen as busy, and removed, once its id and key are put back", async () => {
  const calendar = driverOn(withWhatIsDropped(server));
  const created = await calendar.create(aVisitOut(), placing);
  expect(created).toMatchObject({
    ok: true,
    value: { state: "stored", visit: { key: placing.key, guest: "waiting", isSingle: true } },
  });
  const found = await calendar.find(placing);
  const first = { fromMs: Date.parse("2026-10-06T13:00:00Z"), toMs: Date.parse("2026-10-06T13:30:00Z") };
  expect(found).toMatchObject({ ok: true, value: { first, eventId: googleEventId(placing.key) } });
  expect(await calendar.busy(DAY, SEEN)).toMatchObject({ value: { known: [{ ...first, pushpinKey: placing.key }] } });
  const { eventId, etag } = found.ok ? found.value! : { eventId: "", etag: "" };
  const at = { calendarId: CALENDAR, eventId, etag };
  expect(await calendar.remove(at, { isAnyway: false, hasGuests: true })).toEqual(ok("removed"));
  expect(await calendar.find(placing)).toEqual(ok(undefined));
  expect(await calendar.busy(DAY, SEEN)).toMatchObject({ value: { known: [] } });
});
