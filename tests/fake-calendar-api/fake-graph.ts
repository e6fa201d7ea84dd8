import { createHash } from "node:crypto";
import { instantOf } from "../../lib/core/time/zone";
import type { ApiAnswer, ApiRequest, FakeApi, SentMail } from "./api-request";
import { expandSeries } from "./expand-series";
import { SchemaCheck } from "./schema-check";

interface GraphTime {
  dateTime: string;
  timeZone: string;
}

/** An event as Graph gives it, its times as they were written. */
export interface FakeGraphEvent {
  id: string;
  "@odata.etag": string;
  subject?: string;
  start: GraphTime;
  end: GraphTime;
  isAllDay?: boolean;
  showAs?: string;
  isCancelled?: boolean;
  transactionId?: string;
  attendees?: { type?: string; emailAddress: { address: string }; status?: { response: string } }[];
  recurrence?: GraphRecurrence;
  singleValueExtendedProperties?: { id: string; value: string }[];
  [other: string]: unknown;
}

interface GraphRecurrence {
  pattern: { type: string; interval: number; daysOfWeek?: string[] };
  range: { startDate: string; endDate?: string; numberOfOccurrences?: number; recurrenceTimeZone?: string };
}

export interface FakeGraphCalendar {
  id: string;
  name: string;
  canEdit: boolean;
  isDefaultCalendar: boolean;
  owner: { name: string; address: string };
  events: Map<string, FakeGraphEvent>;
  /** Removed dates of series: "event id|instant". */
  removed: Set<string>;
  /** What is different about single dates of series, by "event id|instant". */
  changed: Map<string, Partial<FakeGraphEvent>>;
}

const EXTRA_QUERY = ["$expand", "$skiptoken"];
/** Shared: compiling the description takes longer than a test. */
const CHECK = new SchemaCheck("graph", EXTRA_QUERY);
const KEY_FILTER = /ep\/id eq '([^']+)' and ep\/value (?:eq '([^']+)'|ne null)/;
const EXPANDED = /^singleValueExtendedProperties\(\$filter=id eq '([^']+)'\)$/;

const refuse = (status: number, code: string): ApiAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body: { error: { code, message: code } },
});
const answer = (body: unknown, status = 200): ApiAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body,
});

/**
 * Microsoft Graph's calendars, as far as Pushpin uses them: transactionId, extended properties, series that take no
 * left-out days, invitations that can't be held back. Throws for a request, or an answer of its own, that the
 * interface's description does not allow.
 */
export class FakeGraph implements FakeApi {
  readonly calendars = new Map<string, FakeGraphCalendar>();
  /** Taken times of people whose calendar may be seen, by address. */
  readonly schedules = new Map<string, { status: string; start: string; end: string }[]>();
  /** The working hours of the account, as its own schedule shows them. */
  workingHours: { daysOfWeek: string[]; startTime: string; endTime: string; timeZone: { name: string } } | undefined;
  readonly mails: SentMail[] = [];
  readonly requests: ApiRequest[] = [];
  readonly tokens = new Set<string>();
  /** What a token was granted, as scopes without the address before them; everything where nothing is noted. */
  readonly granted = new Map<string, ReadonlySet<string>>();
  /** A personal account may not ask for other people's times. */
  isPersonal = false;
  /** False: events can't be looked up by a property of their own. */
  showsKeys = true;
  /** Microsoft's own client sends no token to a server that is not Graph's. */
  needsToken = true;
  /** How many entries of a list one answer has at most, however many were asked for. */
  pageSize = Infinity;
  readonly #transactions = new Map<string, string>();
  #changes = 0;

  constructor(readonly account = "therapist@lincoln.example") {
    this.addCalendar({ id: "own", name: "Calendar", isDefaultCalendar: true });
  }

  addCalendar(over: Partial<FakeGraphCalendar> & { id: string }): FakeGraphCalendar {
    const owner = { name: this.account, address: this.account };
    const base = { name: over.id, canEdit: true, isDefaultCalendar: false, owner };
    const calendar: FakeGraphCalendar = { ...base, events: new Map(), removed: new Set(), changed: new Map(), ...over };
    this.calendars.set(over.id, calendar);
    return calendar;
  }

  addEvent(calendarId: string, event: Partial<FakeGraphEvent> & { start: GraphTime; end: GraphTime }): FakeGraphEvent {
    const id = event.id ?? `other${this.#changes}`;
    const stored: FakeGraphEvent = { showAs: "busy", ...event, id, "@odata.etag": this.#etag() };
    this.calendars.get(calendarId)!.events.set(id, stored);
    return stored;
  }

  /** Changes an event, or one date of a series, as she herself or the teacher would in Outlook. */
  editEvent(calendarId: string, id: string, change: Partial<FakeGraphEvent>): void {
    const { events, changed } = this.calendars.get(calendarId)!;
    if (id.includes("|")) changed.set(id, { ...changed.get(id), ...change, "@odata.etag": this.#etag() });
    else events.set(id, { ...events.get(id)!, ...change, "@odata.etag": this.#etag() });
  }

  /** Lists the dates that a calendar shows, in time order. */
  shown(calendarId: string): FakeGraphEvent[] {
    const calendar = this.calendars.get(calendarId)!;
    return datesIn(calendar, { fromMs: 0, toMs: 4e12 });
  }

  events(calendarId?: string): FakeGraphEvent[] {
    const calendars = calendarId === undefined ? [...this.calendars.values()] : [this.calendars.get(calendarId)!];
    return calendars.flatMap(({ events }) => [...events.values()]);
  }

  /** Deletes an event, of a series the whole, as she does in Outlook. False where there is none. */
  removeEvent(id: string): boolean {
    this.#changes += 1;
    return [...this.calendars.values()].some(({ events }) => events.delete(id));
  }

  /** Grows with every change of an event. */
  get version(): number {
    return this.#changes;
  }

  /** When an event, or one date of a series, begins and ends. */
  timesOf({ start, end }: Pick<FakeGraphEvent, "start" | "end">): { fromMs: number; toMs: number } {
    return { fromMs: instant(start), toMs: instant(end) };
  }

  handle(request: ApiRequest): ApiAnswer {
    this.requests.push(request);
    const url = new URL(request.path, "https://fake.invalid");
    const bearer = /^Bearer (.+)$/.exec(request.headers["authorization"] ?? "")?.[1];
    const isKnown = bearer !== undefined && (this.tokens.size === 0 || this.tokens.has(bearer));
    if (this.needsToken && !isKnown) return refuse(401, "InvalidAuthenticationToken");
    // The description knows the action under its full name, and its fields in their old spelling.
    const path = url.pathname.replace(/\/getSchedule$/, "/microsoft.graph.getSchedule");
    const body = path === url.pathname ? request.body : capitals(request.body);
    const problems = CHECK.request(request.method, path, { query: url.searchParams, body });
    if (problems.length > 0) throw new Error(`Not a request of Microsoft Graph: ${problems.join("; ")}`);
    const given = this.#route(request, url, this.granted.get(bearer ?? ""));
    const wrong = given.status < 300 ? CHECK.answer(request.method, path, given.body) : [];
    if (wrong.length > 0) throw new Error(`Not an answer of Microsoft Graph: ${wrong.join("; ")}`);
    return given;
  }

  #route(request: ApiRequest, url: URL, scopes?: ReadonlySet<string>): ApiAnswer {
    const isReached = ({ owner }: FakeGraphCalendar): boolean =>
      !scopes ||
      scopes.has("Calendars.ReadWrite.Shared") ||
      (scopes.has("Calendars.ReadWrite") && owner.address === this.account);
    const parts = url.pathname.split("/").slice(1).map(decodeURIComponent);
    if (parts[1] === "calendar" && parts[2] === "getSchedule")
      return this.#getSchedule(request.body as ScheduleRequest);
    if (parts[1] === "calendars" && parts.length === 2)
      return answer(
        this.#page(
          [...this.calendars.values()]
            .filter(isReached)
            .map(({ events: _e, removed: _r, changed: _c, ...rest }) => rest),
          url,
        ),
      );
    const isOwn = parts[1] === "events" || parts[1] === "calendarView";
    const calendar = isOwn ? this.calendars.get("own") : this.calendars.get(parts[2] ?? "");
    if (!calendar) return refuse(404, "ErrorItemNotFound");
    if (!isReached(calendar)) return refuse(403, "ErrorAccessDenied");
    const [kind, id] = isOwn ? parts.slice(1) : parts.slice(3);
    if (kind === "calendarView") return this.#view(calendar, url);
    if (id !== undefined) return this.#event(calendar, id, request);
    return request.method === "POST"
      ? this.#insert(calendar, request.body as FakeGraphEvent)
      : this.#find(calendar, url);
  }

  #insert(calendar: FakeGraphCalendar, event: FakeGraphEvent): ApiAnswer {
    if (!calendar.canEdit) return refuse(403, "ErrorAccessDenied");
    if (instant(event.end) <= instant(event.start)) return refuse(400, "ErrorPropertyValidationFailure");
    const content = JSON.stringify(event);
    if (event.transactionId !== undefined) {
      const known = [...calendar.events.values()].find(({ transactionId }) => transactionId === event.transactionId);
      const before = this.#transactions.get(event.transactionId);
      if (known && before === content) return answer(shown(known), 201);
      if (before !== undefined) return refuse(409, "ErrorDuplicateTransactionId");
      this.#transactions.set(event.transactionId, content);
    }
    const id = `AAMk${this.#changes}=`;
    const stored: FakeGraphEvent = {
      ...event,
      id,
      "@odata.etag": this.#etag(),
      isCancelled: false,
      type: event.recurrence ? "seriesMaster" : "singleInstance",
      webLink: `https://outlook.office365.com/owa/?itemid=${id}`,
    };
    calendar.events.set(id, stored);
    this.#mail(stored, "invitation");
    return answer(shown(stored), 201);
  }

  #find(calendar: FakeGraphCalendar, url: URL): ApiAnswer {
    const query = url.searchParams;
    if (query.has("$filter") && !this.showsKeys) return refuse(400, "ErrorInvalidUrlQueryFilter");
    const [, id, value] = KEY_FILTER.exec(query.get("$filter") ?? "") ?? [];
    const found = [...calendar.events.values()].filter(
      ({ singleValueExtendedProperties: properties = [] }) =>
        id === undefined || properties.some((one) => one.id === id && (value === undefined || one.value === value)),
    );
    const asked = EXPANDED.exec(query.get("$expand") ?? "")?.[1];
    const withKeys = (event: FakeGraphEvent): object =>
      asked === undefined
        ? {}
        : { singleValueExtendedProperties: event.singleValueExtendedProperties?.filter((one) => one.id === asked) };
    return answer(
      this.#page(
        found.map((event) => ({ ...(shown(event) as object), ...withKeys(event) })),
        url,
      ),
    );
  }

  /** Links to the next page under a sign of the server's own: where it begins can't be counted. */
  #page(all: object[], { pathname, searchParams }: URL): object {
    const from = Number(searchParams.get("$skiptoken")?.replace("after-", "") ?? searchParams.get("$skip") ?? 0);
    const to = from + Math.min(this.pageSize, Number(searchParams.get("$top") ?? 10));
    const next = new URLSearchParams({ ...Object.fromEntries(searchParams), $skiptoken: `after-${to}` });
    const link = { "@odata.nextLink": `https://graph.microsoft.com/v1.0${pathname}?${next}` };
    return { value: all.slice(from, to), ...(to < all.length ? link : {}) };
  }

  #view(calendar: FakeGraphCalendar, url: URL): ApiAnswer {
    const query = url.searchParams;
    const fromMs = Date.parse(query.get("startDateTime") ?? "");
    const toMs = Date.parse(query.get("endDateTime") ?? "");
    if (Number.isNaN(fromMs + toMs)) return refuse(400, "ErrorInvalidParameter");
    return answer(
      this.#page(
        datesIn(calendar, { fromMs, toMs }).map((event) => shown(event) as object),
        url,
      ),
    );
  }

  #event(calendar: FakeGraphCalendar, id: string, request: ApiRequest): ApiAnswer {
    const [masterId = "", instanceMs] = id.split("|");
    const master = calendar.events.get(masterId);
    const event =
      instanceMs === undefined || !master
        ? master
        : datesIn(calendar, { fromMs: 0, toMs: 4e12 }).find((one) => one.id === id);
    if (!event || (instanceMs !== undefined && calendar.removed.has(id))) return refuse(404, "ErrorItemNotFound");
    if (request.method === "GET") return answer(shown(event));
    if (!calendar.canEdit) return refuse(403, "ErrorAccessDenied");
    const expected = request.headers["if-match"];
    if (expected !== undefined && expected !== event["@odata.etag"]) return refuse(412, "ErrorIrresolvableConflict");
    if (request.method === "DELETE") {
      this.#changes += 1;
      if (instanceMs === undefined) calendar.events.delete(id);
      else calendar.removed.add(id);
      this.#mail(event, "cancellation");
      return { status: 204, headers: {}, body: undefined };
    }
    if (instanceMs !== undefined) {
      if (crosses(calendar, event, request.body as Partial<FakeGraphEvent>))
        return refuse(400, "ErrorOccurrenceCrossingBoundary");
      this.editEvent(calendar.id, id, request.body as Partial<FakeGraphEvent>);
      this.#mail(event, "update");
      return answer(shown(datesIn(calendar, { fromMs: 0, toMs: 4e12 }).find((one) => one.id === id)!));
    }
    const before = new Set(event.attendees?.map(({ emailAddress }) => emailAddress.address));
    const changed = { ...event, ...(request.body as Partial<FakeGraphEvent>), "@odata.etag": this.#etag() };
    calendar.events.set(id, changed);
    if (changed.recurrence && hasOtherRule(event, changed)) forgetDates(calendar, id);
    const added = changed.attendees?.filter(({ emailAddress }) => !before.has(emailAddress.address)) ?? [];
    this.#mail({ ...changed, attendees: added }, "invitation");
    if (added.length === 0) this.#mail(changed, "update");
    return answer(shown(changed));
  }

  #getSchedule({ schedules, startTime, endTime }: ScheduleRequest): ApiAnswer {
    if (this.isPersonal) return refuse(403, "ErrorAccessDenied");
    const value = schedules.map((scheduleId) => {
      const isOwn = scheduleId === this.account;
      const hours = isOwn && this.workingHours ? { workingHours: this.workingHours } : {};
      const items = this.schedules.get(scheduleId) ?? (isOwn ? [] : undefined);
      if (!items) return { scheduleId, error: { responseCode: "ErrorMailRecipientNotFound", message: "not found" } };
      const within = items.filter((item) => utc(item.end) > instant(startTime) && utc(item.start) < instant(endTime));
      const time = (dateTime: string): GraphTime => ({ dateTime, timeZone: "UTC" });
      const scheduleItems = within.map(({ status, start, end }) => ({ status, start: time(start), end: time(end) }));
      return { scheduleId, availabilityView: "0", scheduleItems, ...hours };
    });
    return answer({ value });
  }

  /** Guests are always told: Graph has no way to hold that back. */
  #mail({ id, attendees = [] }: FakeGraphEvent, about: SentMail["about"]): void {
    this.mails.push(...attendees.map(({ emailAddress }) => ({ to: emailAddress.address, about, eventId: id })));
  }

  #etag(): string {
    this.#changes += 1;
    return `W/"${createHash("sha256").update(String(this.#changes)).digest("base64").slice(0, 16)}"`;
  }
}

interface ScheduleRequest {
  schedules: string[];
  startTime: GraphTime;
  endTime: GraphTime;
}

function capitals(body: unknown): unknown {
  const entries = Object.entries(body as Record<string, unknown>);
  return Object.fromEntries(entries.map(([name, value]) => [name[0]!.toUpperCase() + name.slice(1), value]));
}

const utc = (dateTime: string): number => Date.parse(`${dateTime.slice(0, 19)}Z`);

function instant({ dateTime, timeZone }: GraphTime): number {
  const [hour = "0", minute = "0"] = dateTime.slice(11, 16).split(":");
  return instantOf({ date: dateTime.slice(0, 10), minute: Number(hour) * 60 + Number(minute) }, timeZone);
}

/** An event as an answer shows it: in UTC, as every request asks, and without what has to be asked for. */
function shown(event: FakeGraphEvent): unknown {
  const { singleValueExtendedProperties: _properties, ...rest } = event;
  const inUtc = (time: GraphTime): GraphTime =>
    event.isAllDay
      ? time
      : { dateTime: `${new Date(instant(time)).toISOString().slice(0, 19)}.0000000`, timeZone: "UTC" };
  return { ...rest, start: inUtc(event.start), end: inUtc(event.end) };
}

/** Lists events, one for each date of a series, that lie in a span. */
function datesIn(calendar: FakeGraphCalendar, span: { fromMs: number; toMs: number }): FakeGraphEvent[] {
  return [...calendar.events.values()]
    .flatMap((event) => (event.recurrence ? instancesOf(event, calendar, span) : [event]))
    .filter(({ start, end }) => instant(end) > span.fromMs && instant(start) < span.toMs)
    .sort((a, b) => instant(a.start) - instant(b.start));
}

/** A date of a series may not pass the one before it or the one after it. */
function crosses(calendar: FakeGraphCalendar, event: FakeGraphEvent, { start }: Partial<FakeGraphEvent>): boolean {
  if (!start) return false;
  const all = datesIn(calendar, { fromMs: 0, toMs: 4e12 }).filter(
    (one) => one["seriesMasterId"] === event["seriesMasterId"],
  );
  const at = all.findIndex(({ id }) => id === event.id);
  const day = (one: FakeGraphEvent | undefined): string | undefined =>
    one && new Date(instant(one.start)).toISOString().slice(0, 10);
  const to = new Date(instant(start)).toISOString().slice(0, 10);
  return to <= (day(all[at - 1]) ?? "") || to >= (day(all[at + 1]) ?? "9999");
}

/** True when a series has another time or pattern; another end alone takes nothing back. */
function hasOtherRule(before: FakeGraphEvent, after: FakeGraphEvent): boolean {
  const rule = ({ start, end, recurrence }: FakeGraphEvent): string =>
    JSON.stringify([start, end, recurrence?.pattern]);
  return rule(before) !== rule(after);
}

/** What was removed from a series, or changed about single dates of it, is as the new rule has it. */
function forgetDates({ removed, changed }: FakeGraphCalendar, id: string): void {
  for (const one of [...removed].filter((date) => date.startsWith(`${id}|`))) removed.delete(one);
  for (const one of [...changed.keys()].filter((date) => date.startsWith(`${id}|`))) changed.delete(one);
}

function instancesOf(
  event: FakeGraphEvent,
  { removed, changed }: FakeGraphCalendar,
  span: { fromMs: number; toMs: number },
): FakeGraphEvent[] {
  const { pattern, range } = event.recurrence!;
  const zone = range.recurrenceTimeZone ?? event.start.timeZone;
  const days = (pattern.daysOfWeek ?? []).map((day) => day.slice(0, 2).toUpperCase()).join(",");
  const isCounted = range.numberOfOccurrences !== undefined && range.endDate === undefined;
  const end = isCounted
    ? `COUNT=${range.numberOfOccurrences}`
    : `UNTIL=${(range.endDate ?? "").replaceAll("-", "")}T235959`;
  const lines = [
    pattern.type === "daily"
      ? `RRULE:FREQ=DAILY;COUNT=${range.numberOfOccurrences}`
      : `RRULE:FREQ=WEEKLY;INTERVAL=${pattern.interval};${end};WKST=MO;BYDAY=${days}`,
  ];
  const startMs = instant(event.start);
  const lengthMs = instant(event.end) - startMs;
  const { recurrence: _recurrence, ...rest } = event;
  const time = (ms: number): GraphTime => ({ dateTime: new Date(ms).toISOString().slice(0, 19), timeZone: "UTC" });
  // A date may have been moved into the span from far away.
  const wide = changed.size > 0 ? { fromMs: 0, toMs: 4e12 } : { fromMs: span.fromMs - lengthMs, toMs: span.toMs };
  return expandSeries({ startMs, zone, lines }, wide)
    .map((ms) => ({
      ...rest,
      id: `${event.id}|${ms}`,
      type: "occurrence",
      seriesMasterId: event.id,
      originalStart: new Date(ms).toISOString(),
      start: time(ms),
      end: time(ms + lengthMs),
      ...changed.get(`${event.id}|${ms}`),
    }))
    .filter(({ id }) => !removed.has(id));
}
