import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer, type AddressInfo, type Socket } from "node:net";
import type { AccountVendor } from "../../lib/core/booking/calendar-account";
import { clockOffsetMs } from "../clock/moved-clock";
import { certificate } from "./certificate";
import { startConnectedGoogle, type ConnectedGoogle } from "./connected/google";
import { startConnectedMicrosoft, type ConnectedMicrosoft } from "./connected/microsoft";
import { EventStore } from "./event-store";
import type { FakeEvent } from "./fake-event";
import { pageBundle } from "./page-bundle";
import { CALENDAR_HOST, OUTLOOK_HOST, respond, type FakeFeed, type Site } from "./respond";

/** One request as it reached us. Every host a browser asks for ends here. */
export interface ServedRequest {
  method: string;
  host: string;
  path: string;
  /** True for the fake page itself: its document, its script and the calls it marks as its own. */
  fromPage: boolean;
  /** True for the sign-in and the calendar server of an account that can be connected. */
  toAccount: boolean;
  headers: IncomingMessage["headers"];
}

export interface FakeCalendarOptions {
  /** 0 (default) lets the system choose. */
  port?: number;
  /** Names from variants.ts, e.g. ["dark", "density=60"]. An address may add its own with ?fake=dark,density=60. */
  variants?: readonly string[];
  events?: readonly FakeEvent[];
  /** IANA zone of the page's clock; New York by default. */
  zone?: string;
  /** Whose account can be signed in to, and its calendar asked by its server; nobody's by default. */
  connectable?: AccountVendor;
}

/** The account that can be connected, with what is special about its vendor. */
export type ConnectedAccount = ConnectedGoogle | ConnectedMicrosoft;

export interface FakeCalendar {
  port: number;
  /** Address for a person's browser; drivers map the real host names to the port instead. */
  origin: string;
  events: EventStore;
  /** Published calendars by path. */
  feeds: Map<string, FakeFeed>;
  requests: ServedRequest[];
  /** The account's sign-in and calendar server, where it is connectable. */
  account: ConnectedAccount | undefined;
  /**
   * How far the clock of its pages, and of a browser launched on it, is ahead of the real one: as this process's was.
   */
  clockOffsetMs: number;
  /** Variants of the pages loaded from now on. */
  use(variants: readonly string[]): void;
  close(): Promise<void>;
}

const START = { google: startConnectedGoogle, graph: startConnectedMicrosoft };

/** First byte of a TLS handshake record. */
const TLS_HANDSHAKE = 0x16;

/**
 * Serves the fake calendar on one port: TLS, plain HTTP and CONNECT (so that it is a proxy for browsers that have no
 * host mapping). Whatever a browser asks of any host arrives here and is kept in `requests`.
 */
export async function startFakeCalendar(options: FakeCalendarOptions = {}): Promise<FakeCalendar> {
  const zone = options.zone ?? "America/New_York";
  const events = options.events ?? [];
  const account = options.connectable && (await START[options.connectable](events, zone));
  const site: Site = {
    events: new EventStore(events, account),
    feeds: new Map(),
    variants: options.variants ?? [],
    zone,
    clockOffsetMs: clockOffsetMs(),
    scripts: { google: await pageBundle("page"), outlook: await pageBundle("outlook") },
  };
  const requests: ServedRequest[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const served = servedRequest(request);
    requests.push({ ...served, toAccount: account?.isFor(served.host, served.path) ?? false });
    void answered(request, response).catch(() => response.writeHead(500).end());
  };
  const answered = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (await account?.respond(request, response)) return;
    await respond(site, request, response);
  };
  const tls = createTlsServer(await certificate(), answer);
  const http = createHttpServer(answer);
  const sockets = new Set<Socket>();
  const route = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    socket.once("readable", () => {
      const first = socket.read(1) as Buffer | null;
      if (!first) return;
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? tls : http).emit("connection", socket);
    });
  };
  http.on("connect", (_request, socket: Socket) => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    route(socket);
  });
  // Browsers drop connections at will; that is no fault of the page's.
  tls.on("tlsClientError", () => {});
  const front = createServer(route);
  await new Promise<void>((resolve) => front.listen(options.port ?? 0, "127.0.0.1", resolve));
  const { port } = front.address() as AddressInfo;
  return {
    port,
    origin: `http://localhost:${port}`,
    events: site.events,
    account,
    feeds: site.feeds,
    requests,
    clockOffsetMs: site.clockOffsetMs,
    use: (variants) => void (site.variants = variants),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await account?.close();
      await new Promise<void>((resolve) => void front.close(() => resolve()));
    },
  };
}

function servedRequest(request: IncomingMessage): Omit<ServedRequest, "toAccount"> {
  const absolute = URL.canParse(request.url ?? "") ? new URL(request.url!) : undefined;
  const path = absolute ? absolute.pathname + absolute.search : (request.url ?? "/");
  const host = absolute?.host ?? request.headers.host ?? "";
  // The only navigations that belong here: to the calendar, and from it to the sign-in page.
  const isOurs =
    CALENDAR_HOST.test(host) ||
    OUTLOOK_HOST.test(host) ||
    (host === "accounts.google.com" && path.startsWith("/ServiceLogin"));
  const isDocument = isOurs && request.headers["sec-fetch-mode"] === "navigate";
  const isOwnScript = request.headers["sec-fetch-dest"] === "script" && /^\/fake\/(page|outlook)\.js$/.test(path);
  return {
    method: request.method ?? "GET",
    host,
    path,
    fromPage: isDocument || isOwnScript || (isOurs && request.headers["x-fake-page"] === "1"),
    headers: request.headers,
  };
}
