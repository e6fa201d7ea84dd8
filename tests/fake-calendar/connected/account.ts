import type { IncomingMessage, ServerResponse } from "node:http";
import type { AccountVendor } from "../../../lib/core/booking/calendar-account";
import { addDays } from "../../../lib/core/time/iso-date";
import { formatClock } from "../../../lib/core/time/interval";
import { instantOf, wallClockAt } from "../../../lib/core/time/zone";
import type { ApiAnswer, ApiRequest, FakeApi, SentMail } from "../../fake-calendar-api/api-request";
import { answerOf, readRequest } from "../../fake-calendar-api/serve-api";
import type { SignInServer } from "../../fake-calendar-api/sign-in-server";
import type { EventsBeside } from "../event-store";
import type { FakeEvent } from "../fake-event";

/** What the vendors' calendar servers have in common. */
interface AccountApi extends FakeApi {
  readonly mails: SentMail[];
  readonly requests: ApiRequest[];
  readonly tokens: Set<string>;
  readonly granted: Map<string, ReadonlySet<string>>;
  readonly version: number;
}

/** An event that Pushpin put into one of the account's calendars; a series is one. */
export interface SentEvent {
  id: string;
  calendarId: string;
  title: string;
  details: string;
  place: string;
  /** Their addresses. */
  guests: string[];
  isPrivate: boolean;
}

export interface Span {
  fromMs: number;
  toMs: number;
}

/** Answers a request to the sign-in in place of the emulator; undefined where the emulator answers. */
type Meddle = (asked: { path: string; request: IncomingMessage }) => SignInAnswer | undefined;

interface SignInAnswer {
  status: number;
  type: string;
  body: string;
}

/** A vendor's servers, and what its calendar's terms mean. */
export interface VendorPart<Vendor extends AccountVendor, Api extends AccountApi> {
  vendor: Vendor;
  api: Api;
  /** Where the calendar's server is. */
  at: { host: string; prefix: string };
  signIn: SignInServer;
  /** Paths of the vendor's sign-in, by host, and what the emulator has there. */
  signInPaths: Record<string, Record<string, string>>;
  meddle?: Meddle;
  /** True for a request to store an event. */
  isStoring(request: ApiRequest): boolean;
  /** What Pushpin has put into the account's calendars. */
  sent(): SentEvent[];
  /** Lets her write into a calendar of a teacher. */
  addClassCalendar(calendar: { id: string; name: string; owner: string }): void;
  /** Gives an event another title, as somebody does on the calendar's own page. */
  rename(event: SentEvent, title: string): void;
  /** Declines an event, as its guest does. */
  decline(event: SentEvent): void;
  /** Lets the calendar's server know of an event of the page, which goes on showing its own. */
  addOfPage(event: FakeEvent): void;
  /** What the calendar's server has besides the page's own events: each date of a series by itself. */
  shown(span: Span): FakeEvent[];
  /** Deletes an event, of a series the whole, as she does on the page. False where there is none. */
  removeEvent(id: string): boolean;
}

/** What comes between a request to the calendar and its answer. */
type Between = (request: ApiRequest, answer: () => ApiAnswer) => Promise<ApiAnswer>;

/**
 * An account that can be connected: its vendor's sign-in and calendar server, behind the same names as the real ones.
 */
export interface Connectable extends EventsBeside {
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

/** The page shows what lies this far from today, days. */
const SHOWN_DAYS = 300;

/**
 * Makes an account of a vendor's servers. Access is granted by what the sign-in gave out, and by nothing else.
 * @param events of the page: the calendar server knows when they take her time
 * @param zone of the page's clock
 */
export function connectable<Part extends VendorPart<AccountVendor, AccountApi>>(
  part: Part,
  events: readonly FakeEvent[],
  zone: string,
): Part & Connectable {
  const { api, signIn } = part;
  const endAccess = (forGood: boolean): void => {
    api.tokens.clear();
    api.tokens.add("no token that was given out");
    if (forGood) signIn.forget();
  };
  endAccess(false);
  for (const event of events) part.addOfPage(event);
  let between: Between | undefined;
  const servers = { ...part, between: () => between };
  return {
    ...part,
    get version() {
      return api.version;
    },
    all: () => part.shown(shownSpan(zone)),
    remove: (key) => part.removeEvent(key.split("_")[0] ?? ""),
    endAccess,
    comeBetween: (given) => void (between = given),
    isFor: (host, path) => serverFor(part, host, path) !== undefined,
    respond: async (request, response) => respond(servers, { request, response }),
    close: async () => signIn.close(),
  };
}

function shownSpan(zone: string): Span {
  const today = wallClockAt(Date.now(), zone).date;
  const midnight = (days: number): number => instantOf({ date: addDays(today, days), minute: 0 }, zone);
  return { fromMs: midnight(-SHOWN_DAYS), toMs: midnight(SHOWN_DAYS) };
}

type Servers = Pick<VendorPart<AccountVendor, AccountApi>, "at" | "api" | "signIn" | "signInPaths" | "meddle">;

/** The calendar's server, or the path at the sign-in, that stands for an address. */
function serverFor({ at, signInPaths }: Servers, host: string, path: string): string | undefined {
  const name = host.replace(/:\d+$/, "");
  const plain = path.split("?")[0]!;
  if (name === at.host && plain.startsWith(`${at.prefix}/`)) return "api";
  // The fonts of its page.
  if (name in signInPaths && plain.startsWith("/_emulate/")) return plain;
  return signInPaths[name]?.[plain];
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

async function respond(
  servers: Servers & { between: () => Between | undefined },
  { request, response }: Exchange,
): Promise<boolean> {
  const url = new URL(request.url ?? "/", `https://${request.headers.host ?? ""}`);
  const server = serverFor(servers, url.host, url.pathname);
  if (server === undefined) return false;
  if (server === "api") await respondByApi(servers, { request, response }, servers.between());
  else {
    const own = servers.meddle?.({ path: server + url.search, request });
    if (own) response.writeHead(own.status, { "content-type": own.type }).end(own.body);
    else await forward(servers, `${server}${url.search}`, { request, response });
  }
  return true;
}

async function respondByApi({ api, at }: Servers, { request, response }: Exchange, between: Between | undefined) {
  const asked = await readRequest(request, at.prefix);
  const answered = (): ApiAnswer => answerOf(api, asked);
  const answer = between ? await between(asked, answered) : answered();
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body === undefined ? "" : JSON.stringify(answer.body));
}

/** Passes a request on to the sign-in, and its answer back; what a token was granted is noted. */
async function forward({ api, signIn }: Servers, path: string, { request, response }: Exchange): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = "GET" } = request;
  const type = request.headers["content-type"];
  const answer = await fetch(signIn.url + path, {
    method,
    redirect: "manual",
    headers: type === undefined ? {} : { "content-type": type },
    ...(method === "GET" ? {} : { body: Buffer.concat(parts) }),
  });
  const body = Buffer.from(await answer.arrayBuffer());
  if (path.endsWith("/token") && answer.ok) noteToken(api, body.toString("utf8"));
  const location = answer.headers.get("location");
  response.writeHead(answer.status, {
    "content-type": answer.headers.get("content-type") ?? "text/plain",
    ...(location === null ? {} : { location }),
  });
  response.end(body);
}

/** Opens the calendar's server to a token, as far as it was granted. */
function noteToken(api: AccountApi, body: string): void {
  const { access_token: token, scope } = JSON.parse(body) as { access_token: string; scope: string };
  api.tokens.add(token);
  api.granted.set(token, new Set(scope.split(" ").map((name) => name.slice(name.lastIndexOf("/") + 1))));
}

/** An instant as the page's wall clock shows it: "2026-10-05T09:05". */
export function wallTime(ms: number, zone: string): string {
  const at = wallClockAt(ms, zone);
  return `${at.date}T${formatClock(at.minute)}`;
}

/** What a page tells of an event of her calendar server, whoever serves it. */
export const SHOWN = { status: "none", kind: "event", color: "rgb(3, 155, 229)" } as const;
