import type { IncomingMessage, ServerResponse } from "node:http";
import { addDays } from "../../lib/core/time/iso-date";
import { formatClock } from "../../lib/core/time/interval";
import { instantOf, wallClockAt } from "../../lib/core/time/zone";
import type { ApiAnswer, ApiRequest } from "../fake-calendar-api/api-request";
import { FakeGoogle, type FakeGoogleCalendar, type FakeGoogleEvent } from "../fake-calendar-api/fake-google";
import { answerOf, readRequest } from "../fake-calendar-api/serve-api";
import { startSignIn } from "../fake-calendar-api/sign-in-server";
import type { EventsBeside } from "./event-store";
import { isAllDay, type FakeEvent } from "./fake-event";

const API = { host: "www.googleapis.com", prefix: "/calendar/v3" };
/** Paths of Google's sign-in, and what the emulator has there. */
const SIGN_IN: Record<string, Record<string, string>> = {
  "accounts.google.com": {
    "/o/oauth2/v2/auth": "/o/oauth2/v2/auth",
    "/o/oauth2/v2/auth/callback": "/o/oauth2/v2/auth/callback",
  },
  "oauth2.googleapis.com": { "/token": "/oauth2/token", "/revoke": "/oauth2/revoke" },
};
/** The page shows what lies this far from today, days. */
const SHOWN_DAYS = 300;

/** What comes between a request to the calendar and its answer. */
export type Between = (request: ApiRequest, answer: () => ApiAnswer) => Promise<ApiAnswer>;

/** Google's sign-in and calendar server, behind the same names as the real ones. */
export interface ConnectedGoogle extends EventsBeside {
  api: FakeGoogle;
  /** Comes between every request and its answer from now on. */
  comeBetween(between: Between | undefined): void;
  /** Ends every access, as an hour does; `forGood` as she or her school's IT does, so that none is renewed. */
  endAccess(forGood: boolean): void;
  /** Answers a request to one of its servers; false for any other. */
  respond(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** True for one of its servers and paths. */
  isFor(host: string, path: string): boolean;
  close(): Promise<void>;
}

/**
 * Starts both servers. Access is granted by what the sign-in gave out, and by nothing else.
 * @param events of the page: the calendar server knows when they take her time
 * @param zone of the page's clock
 */
export async function startConnectedGoogle(events: readonly FakeEvent[], zone: string): Promise<ConnectedGoogle> {
  const api = new FakeGoogle();
  const signIn = await startSignIn();
  const endAccess = (forGood: boolean): void => {
    api.tokens.clear();
    api.tokens.add("no token that was given out");
    if (forGood) signIn.forget();
  };
  endAccess(false);
  for (const event of events) addToApi(api, event, zone);
  let between: Between | undefined;
  return {
    api,
    get version() {
      return api.version;
    },
    all: () => shownEvents(api, zone),
    remove: (key) => removeFromApi(api, key),
    endAccess,
    comeBetween: (given) => void (between = given),
    isFor: (host, path) => serverFor(host, path) !== undefined,
    async respond(request, response) {
      const url = new URL(request.url ?? "/", `https://${request.headers.host ?? ""}`);
      const server = serverFor(url.host, url.pathname);
      if (server === undefined) return false;
      if (server === "api") await respondByApi(api, { request, response }, between);
      else await forward(`${signIn.url}${server}${url.search}`, { request, response }, (body) => noteToken(api, body));
      return true;
    },
    close: async () => signIn.close(),
  };
}

/** The calendar's server, or the path at the sign-in, that stands for an address. */
function serverFor(host: string, path: string): string | undefined {
  const name = host.replace(/:\d+$/, "");
  const plain = path.split("?")[0]!;
  if (name === API.host && plain.startsWith(`${API.prefix}/`)) return "api";
  // The fonts of its page.
  if (name === "accounts.google.com" && plain.startsWith("/_emulate/")) return plain;
  return SIGN_IN[name]?.[plain];
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

async function respondByApi(api: FakeGoogle, { request, response }: Exchange, between: Between | undefined) {
  const asked = await readRequest(request, API.prefix);
  const answered = (): ApiAnswer => answerOf(api, asked);
  const answer = between ? await between(asked, answered) : answered();
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body === undefined ? "" : JSON.stringify(answer.body));
}

/** Passes a request on to the sign-in, and its answer back; `note` gets each answer with a token. */
async function forward(url: string, { request, response }: Exchange, note: (body: string) => void): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = "GET" } = request;
  const type = request.headers["content-type"];
  const answer = await fetch(url, {
    method,
    redirect: "manual",
    headers: type === undefined ? {} : { "content-type": type },
    ...(method === "GET" ? {} : { body: Buffer.concat(parts) }),
  });
  const body = Buffer.from(await answer.arrayBuffer());
  if (new URL(url).pathname === "/oauth2/token" && answer.ok) note(body.toString("utf8"));
  const location = answer.headers.get("location");
  response.writeHead(answer.status, {
    "content-type": answer.headers.get("content-type") ?? "text/plain",
    ...(location === null ? {} : { location }),
  });
  response.end(body);
}

/** Opens the calendar's server to a token, as far as it was granted. */
function noteToken(api: FakeGoogle, body: string): void {
  const { access_token: token, scope } = JSON.parse(body) as { access_token: string; scope: string };
  api.tokens.add(token);
  api.granted.set(token, new Set(scope.split(" ").map((name) => name.slice(name.lastIndexOf("/") + 1))));
}

/** Lets the calendar's server know of an event of the page, which goes on showing its own. */
function addToApi(api: FakeGoogle, event: FakeEvent, zone: string): void {
  if (event.calendarId !== api.account || event.kind !== "event" || event.status === "declined") return;
  const time = (at: string) => (isAllDay(event) ? { date: at } : { dateTime: instantOfWall(at, zone), timeZone: zone });
  const start = time(event.start);
  const end = time(event.end);
  const transparency = isAllDay(event) ? "transparent" : "opaque";
  const id = `page${api.version}`;
  api.addEvent(api.account, { id, summary: event.title, transparency, start, end, extendedProperties: ON_PAGE });
}

/** Marks what the page shows by itself. */
const ON_PAGE = { private: { isOnPage: "true" } };

function instantOfWall(at: string, zone: string): string {
  const [date = "", clock = ""] = at.split("T");
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return new Date(instantOf({ date, minute: hour * 60 + minute }, zone)).toISOString();
}

/** What the page shows of the calendar's server: each date of a series by itself. */
function shownEvents(api: FakeGoogle, zone: string): FakeEvent[] {
  const today = wallClockAt(Date.now(), zone).date;
  const midnight = (days: number): number => instantOf({ date: addDays(today, days), minute: 0 }, zone);
  const span = { fromMs: midnight(-SHOWN_DAYS), toMs: midnight(SHOWN_DAYS) };
  return [...api.calendars.values()].flatMap((calendar) =>
    api
      .instances(calendar, span)
      .filter(({ extendedProperties }) => extendedProperties?.private?.["isOnPage"] !== "true")
      .map((event) => shownEvent(calendar, event, zone)),
  );
}

function shownEvent(calendar: FakeGoogleCalendar, event: FakeGoogleEvent, zone: string): FakeEvent {
  const wall = ({ dateTime = "", date }: FakeGoogleEvent["start"]): string => {
    if (date !== undefined) return date;
    const at = wallClockAt(Date.parse(dateTime), zone);
    return `${at.date}T${formatClock(at.minute)}`;
  };
  const { id, recurringEventId, summary = "", attendees = [], location } = event;
  return {
    id: recurringEventId ?? id,
    ...(recurringEventId === undefined ? {} : { instance: id.slice(recurringEventId.length + 1) }),
    calendarId: calendar.id,
    title: summary,
    start: wall(event.start),
    end: wall(event.end),
    owner: calendar.primary ? "Dana Reyes" : calendar.summary,
    ...(calendar.primary ? {} : { shared: true }),
    ...(typeof location === "string" ? { location } : {}),
    ...(attendees.length === 0 ? {} : { guests: attendees.map(({ email }) => email) }),
    status: attendees.length === 0 ? "none" : "accepted",
    kind: "event",
    color: "rgb(3, 155, 229)",
  };
}

/** Deletes on the page what the calendar's server has; of a series only whole. */
function removeFromApi(api: FakeGoogle, key: string): boolean {
  const [id = ""] = key.split("_");
  const calendar = [...api.calendars.values()].find(({ events }) => events.get(id)?.status === "confirmed");
  if (calendar) api.editEvent(calendar.id, id, { status: "cancelled" });
  return calendar !== undefined;
}
