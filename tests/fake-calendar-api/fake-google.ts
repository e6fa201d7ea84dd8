import { createHash } from "node:crypto";
import type { ApiAnswer, ApiRequest, FakeApi, SentMail } from "./api-request";
import { expandSeries } from "./expand-series";
import { SchemaCheck } from "./schema-check";

interface EventTime {
  dateTime?: string;
  date?: string;
  timeZone?: string;
}

/** An event as the API gives it. */
export interface FakeGoogleEvent {
  id: string;
  etag: string;
  status: "confirmed" | "cancelled" | "tentative";
  summary?: string;
  start: EventTime;
  end: EventTime;
  recurrence?: string[];
  recurringEventId?: string;
  originalStartTime?: EventTime;
  transparency?: string;
  visibility?: string;
  eventType?: string;
  attendees?: { email: string; responseStatus?: string; self?: boolean; organizer?: boolean }[];
  extendedProperties?: { private?: Record<string, string> };
  [other: string]: unknown;
}

export interface FakeGoogleCalendar {
  id: string;
  summary: string;
  accessRole: "owner" | "writer" | "reader" | "freeBusyReader";
  primary?: boolean;
  dataOwner?: string;
  timeZone: string;
  /** Newer than the description that answers are compared with. */
  workingHours?: {
    workingHoursEnabled: boolean;
    availableTimes: { dayOfWeek: string; periodStart: number; periodEnd: number }[];
  };
  events: Map<string, FakeGoogleEvent>;
}

const EVENT_ID = /^[a-v0-9]{5,1024}$/;
const NEWER_QUERY = ["showOwnOrganizationOnly"];
/** Shared: compiling the description takes longer than a test. */
const CHECK = new SchemaCheck("google", NEWER_QUERY);

const refuse = (status: number, reason: string): ApiAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body: { error: { code: status, message: reason, errors: [{ domain: "calendar", reason, message: reason }] } },
});
const answer = (body: unknown, status = 200): ApiAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body,
});

/**
 * Google's calendar server, as far as Pushpin uses it, with what the public pages say of ids, etags, deleted events,
 * guests and series. Throws for a request, or an answer of its own, that the interface's description does not allow.
 */
export class FakeGoogle implements FakeApi {
  readonly calendars = new Map<string, FakeGoogleCalendar>();
  /** Calendars whose free times anybody may see, by address. */
  readonly visible = new Set<string>();
  readonly mails: SentMail[] = [];
  readonly requests: ApiRequest[] = [];
  /** Tokens that are accepted; every one while it is empty. */
  readonly tokens = new Set<string>();
  /** What a token was granted, as scopes without the address before them; everything where nothing is noted. */
  readonly granted = new Map<string, ReadonlySet<string>>();
  /** How many entries of a list one answer has at most, however many were asked for. */
  pageSize = Infinity;
  #changes = 0;

  constructor(readonly account = "therapist@lincoln.example") {
    this.addCalendar({ id: account, summary: account, accessRole: "owner", primary: true });
  }

  addCalendar(over: Partial<FakeGoogleCalendar> & { id: string }): FakeGoogleCalendar {
    const base = { summary: over.id, accessRole: "writer" as const, timeZone: "America/New_York" };
    const calendar: FakeGoogleCalendar = { ...base, events: new Map(), ...over };
    this.calendars.set(over.id, calendar);
    return calendar;
  }

  /** Puts an event into a calendar, as somebody else would. */
  addEvent(
    calendarId: string,
    event: Partial<FakeGoogleEvent> & { start: EventTime; end: EventTime },
  ): FakeGoogleEvent {
    const id = event.id ?? `other${(this.#changes + 1).toString(32).padStart(6, "0")}`;
    const stored: FakeGoogleEvent = { status: "confirmed", ...event, id, etag: this.#etag() };
    this.#calendar(calendarId)!.events.set(id, stored);
    return stored;
  }

  /** Changes an event, or one date of a series, as the teacher or she herself would on Google's page. */
  editEvent(calendarId: string, id: string, change: Partial<FakeGoogleEvent>): void {
    const calendar = this.#calendar(calendarId)!;
    calendar.events.set(id, { ...find(calendar, id)!, ...change, etag: this.#etag() });
  }

  /** Lists the dates that a calendar's page shows, in time order. */
  shown(calendarId: string): FakeGoogleEvent[] {
    return this.instances(this.#calendar(calendarId)!, { fromMs: 0, toMs: 4e12 });
  }

  /** Grows with every change of an event. */
  get version(): number {
    return this.#changes;
  }

  /** Every event that is there, in all calendars; a series is one. */
  events(calendarId?: string): FakeGoogleEvent[] {
    const calendars = calendarId === undefined ? [...this.calendars.values()] : [this.#calendar(calendarId)!];
    return calendars
      .flatMap(({ events }) => [...events.values()])
      .filter(({ status, recurringEventId }) => status !== "cancelled" && recurringEventId === undefined);
  }

  handle(request: ApiRequest): ApiAnswer {
    this.requests.push(request);
    const url = new URL(request.path, "https://fake.invalid");
    const bearer = /^Bearer (.+)$/.exec(request.headers["authorization"] ?? "")?.[1];
    if (bearer === undefined || (this.tokens.size > 0 && !this.tokens.has(bearer))) return refuse(401, "authError");
    const problems = CHECK.request(request.method, url.pathname, { query: url.searchParams, body: request.body });
    if (problems.length > 0) throw new Error(`Not a request of Google's calendar: ${problems.join("; ")}`);
    const given = this.#isGranted(bearer, url) ? this.#route(request, url) : refuse(403, "insufficientPermissions");
    const wrong = given.status === 200 ? CHECK.answer(request.method, url.pathname, given.body) : [];
    if (wrong.length > 0) throw new Error(`Not an answer of Google's calendar: ${wrong.join("; ")}`);
    return given;
  }

  #route(request: ApiRequest, url: URL): ApiAnswer {
    const parts = url.pathname.split("/").slice(1).map(decodeURIComponent);
    if (url.pathname === "/users/me/calendarList") return this.#list(url.searchParams);
    if (url.pathname === "/freeBusy") return this.#freeBusy(request.body as FreeBusyRequest);
    const calendar = this.#calendar(parts[1] ?? "");
    if (!calendar) return refuse(404, "notFound");
    if (parts.length === 2) {
      const { id, summary, timeZone, workingHours } = calendar;
      const hours = workingHours && calendar.primary ? { workingHours } : {};
      return answer({ kind: "calendar#calendar", etag: '"1"', id, summary, timeZone, ...hours });
    }
    if (parts.length === 3)
      return request.method === "POST"
        ? this.#insert(calendar, request, url.searchParams)
        : this.#events(calendar, url.searchParams);
    return this.#event(calendar, parts[3]!, { request, query: url.searchParams });
  }

  /** Says whether a token reaches so far. Source: the scopes of each method in the interface's description. */
  #isGranted(bearer: string, { pathname }: URL): boolean {
    const scopes = this.granted.get(bearer);
    if (!scopes || scopes.has("calendar")) return true;
    const has = (...names: string[]): boolean => names.some((name) => scopes.has(name));
    if (pathname === "/users/me/calendarList")
      return has("calendar.readonly", "calendar.calendarlist", "calendar.calendarlist.readonly");
    if (pathname === "/freeBusy") return has("calendar.readonly", "calendar.freebusy", "calendar.events.freebusy");
    if (/^\/calendars\/[^/]+$/.test(pathname))
      return has("calendar.readonly", "calendar.calendars", "calendar.calendars.readonly");
    const id = decodeURIComponent(pathname.split("/")[2] ?? "");
    return has("calendar.events") || (has("calendar.events.owned") && this.#calendar(id)?.accessRole === "owner");
  }

  #calendar(id: string): FakeGoogleCalendar | undefined {
    return this.calendars.get(id === "primary" ? this.account : id);
  }

  #list(query: URLSearchParams): ApiAnswer {
    const min = query.get("minAccessRole");
    const domain = this.account.split("@")[1];
    const items = [...this.calendars.values()]
      .filter(({ accessRole }) => min !== "writer" || accessRole === "owner" || accessRole === "writer")
      .filter(
        ({ dataOwner }) => query.get("showOwnOrganizationOnly") !== "true" || !dataOwner || dataOwner.endsWith(domain!),
      )
      .map(({ events: _events, workingHours: _hours, ...entry }) => ({
        kind: "calendar#calendarListEntry",
        etag: '"1"',
        ...entry,
      }));
    return answer({ kind: "calendar#calendarList", ...this.#page(items, query) });
  }

  #freeBusy({ timeMin, timeMax, items }: FreeBusyRequest): ApiAnswer {
    const span = { fromMs: Date.parse(timeMin), toMs: Date.parse(timeMax) };
    const calendars = items.map(({ id }) => {
      const calendar = this.visible.has(id) || this.calendars.has(id) ? this.#calendar(id) : undefined;
      if (!calendar) return [id, { errors: [{ domain: "global", reason: "notFound" }], busy: [] }];
      const busy = this.instances(calendar, span)
        .filter(({ transparency }) => transparency !== "transparent")
        .map(({ start, end }) => ({
          start: start.dateTime ?? `${start.date}T00:00:00Z`,
          end: end.dateTime ?? `${end.date}T00:00:00Z`,
        }));
      return [id, { busy }];
    });
    return answer({ kind: "calendar#freeBusy", timeMin, timeMax, calendars: Object.fromEntries(calendars) });
  }

  #insert(calendar: FakeGoogleCalendar, request: ApiRequest, query: URLSearchParams): ApiAnswer {
    const event = request.body as FakeGoogleEvent;
    if (calendar.accessRole !== "owner" && calendar.accessRole !== "writer") return refuse(403, "requiredAccessLevel");
    if (event.id !== undefined && !EVENT_ID.test(event.id)) return refuse(400, "invalid");
    const fromMs = Date.parse(event.start?.dateTime ?? "");
    if (!(Date.parse(event.end?.dateTime ?? "") > fromMs)) return refuse(400, "timeRangeEmpty");
    if (event.recurrence && !event.start.timeZone) return refuse(400, "required");
    const id = event.id ?? `made${this.#changes.toString(32)}`;
    // Also after a deletion: an id is never free again.
    if (calendar.events.has(id)) return refuse(409, "duplicate");
    const attendees = event.attendees?.map((guest) => ({ responseStatus: "needsAction", ...guest }));
    const stored: FakeGoogleEvent = {
      ...event,
      ...(attendees ? { attendees } : {}),
      kind: "calendar#event",
      id,
      status: "confirmed",
      etag: this.#etag(),
      htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
      organizer: { email: calendar.id, self: true },
    };
    calendar.events.set(id, stored);
    this.#mail(stored, "invitation", query);
    return answer(stored);
  }

  #events(calendar: FakeGoogleCalendar, query: URLSearchParams): ApiAnswer {
    const property = query.get("privateExtendedProperty")?.split("=");
    const fromMs = Date.parse(query.get("timeMin") ?? "") || 0;
    const toMs = Date.parse(query.get("timeMax") ?? "") || 8.64e15;
    const single = query.get("singleEvents") === "true";
    const all = single
      ? this.instances(calendar, { fromMs, toMs })
      : this.events(calendar.id).filter(({ status }) => status !== "cancelled");
    const items = all.filter(
      ({ extendedProperties }) => !property || extendedProperties?.private?.[property[0]!] === property[1],
    );
    return answer({
      kind: "calendar#events",
      etag: '"list"',
      summary: calendar.summary,
      timeZone: calendar.timeZone,
      ...this.#page(items, query),
    });
  }

  #page(all: object[], query: URLSearchParams): { items: object[]; nextPageToken?: string } {
    const from = Number(query.get("pageToken")?.replace("after-", "") ?? 0);
    const to = from + Math.min(this.pageSize, Number(query.get("maxResults") ?? 250));
    return { items: all.slice(from, to), ...(to < all.length ? { nextPageToken: `after-${to}` } : {}) };
  }

  /** Lists a calendar's events in a span, each date of a series by itself. */
  instances(calendar: FakeGoogleCalendar, span: { fromMs: number; toMs: number }): FakeGoogleEvent[] {
    const there = [...calendar.events.values()].filter(({ status }) => status !== "cancelled");
    return there
      .flatMap((event) => (event.recurrence ? instancesOf(event, span) : [event]))
      .filter(({ id, recurringEventId }) => recurringEventId === undefined || isLive(calendar, id))
      .filter(({ id }, at, all) => all.findLastIndex((one) => one.id === id) === at)
      .filter(({ start, end }) => timeOf(end) > span.fromMs && timeOf(start) < span.toMs)
      .sort((a, b) => timeOf(a.start) - timeOf(b.start));
  }

  #event(
    calendar: FakeGoogleCalendar,
    id: string,
    { request, query }: { request: ApiRequest; query: URLSearchParams },
  ): ApiAnswer {
    const event = find(calendar, id);
    if (!event) return refuse(404, "notFound");
    if (request.method === "GET") return answer(event);
    if (event.status === "cancelled") return refuse(410, "deleted");
    if (calendar.accessRole !== "owner" && calendar.accessRole !== "writer") return refuse(403, "forbidden");
    const expected = request.headers["if-match"];
    if (expected !== undefined && expected !== event.etag) return refuse(412, "conditionNotMet");
    if (request.method === "DELETE") {
      calendar.events.set(id, { ...event, status: "cancelled", etag: this.#etag() });
      this.#mail(event, "cancellation", query);
      return { status: 204, headers: {}, body: undefined };
    }
    const changed = { ...event, ...(request.body as Partial<FakeGoogleEvent>), etag: this.#etag() };
    calendar.events.set(id, changed);
    if (changed.recurrence) dropStrays(calendar, changed);
    this.#mail(changed, "update", query);
    return answer(changed);
  }

  #mail({ id, attendees = [] }: FakeGoogleEvent, about: SentMail["about"], query: URLSearchParams): void {
    const sendUpdates = query.get("sendUpdates");
    if (sendUpdates === null) throw new Error("A request that may mail guests has to say whether it does.");
    if (sendUpdates === "all") this.mails.push(...attendees.map(({ email }) => ({ to: email, about, eventId: id })));
  }

  #etag(): string {
    this.#changes += 1;
    return `"${createHash("sha256").update(String(this.#changes)).digest("hex").slice(0, 16)}"`;
  }
}

interface FreeBusyRequest {
  timeMin: string;
  timeMax: string;
  items: { id: string }[];
}

const timeOf = ({ dateTime, date }: EventTime): number => Date.parse(dateTime ?? `${date}T00:00:00Z`);

/** Finds an event, or one date of a series that has no record of its own yet. */
function find(calendar: FakeGoogleCalendar, id: string): FakeGoogleEvent | undefined {
  const master = calendar.events.get(id.split("_")[0]!);
  return (
    calendar.events.get(id) ??
    (master?.recurrence && master.status !== "cancelled"
      ? instancesOf(master, ALWAYS).find((one) => one.id === id)
      : undefined)
  );
}

const ALWAYS = { fromMs: 0, toMs: 4e12 };

/** False for one date of a series that was cancelled, alone or with its series. */
function isLive({ events }: FakeGoogleCalendar, id: string): boolean {
  return events.get(id)?.status !== "cancelled" && events.get(id.split("_")[0]!)?.status !== "cancelled";
}

/** A series that changes keeps the dates that were changed by themselves only where its rule still has them. */
function dropStrays({ events }: FakeGoogleCalendar, master: FakeGoogleEvent): void {
  const planned = new Set(instancesOf(master, ALWAYS).map(({ id }) => id));
  for (const { id, recurringEventId } of events.values())
    if (recurringEventId === master.id && !planned.has(id)) events.delete(id);
}

function instancesOf(event: FakeGoogleEvent, span: { fromMs: number; toMs: number }): FakeGoogleEvent[] {
  const startMs = timeOf(event.start);
  const lengthMs = timeOf(event.end) - startMs;
  const { recurrence: lines = [], ...rest } = event;
  const wide = { fromMs: span.fromMs - lengthMs, toMs: span.toMs };
  return expandSeries({ startMs, zone: event.start.timeZone!, lines }, wide).map((ms) => ({
    ...rest,
    id: `${event.id}_${new Date(ms).toISOString().replaceAll(/[-:]|\.\d{3}/g, "")}`,
    recurringEventId: event.id,
    originalStartTime: { dateTime: new Date(ms).toISOString(), timeZone: event.start.timeZone! },
    start: { dateTime: new Date(ms).toISOString(), timeZone: event.start.timeZone! },
    end: { dateTime: new Date(ms + lengthMs).toISOString(), timeZone: event.start.timeZone! },
  }));
}
