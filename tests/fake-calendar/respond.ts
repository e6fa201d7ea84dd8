import type { IncomingMessage, ServerResponse } from "node:http";
import { addDays } from "../../lib/core/time/iso-date";
import { wallClockAt } from "../../lib/core/time/zone";
import { schoolMonday } from "../clock/suite-day";
import { denseWeek, type EventStore } from "./event-store";
import type { FakeEvent } from "./fake-event";
import { calendarDocument, microsoftSignInDocument, outlookDocument, signInDocument } from "./documents";
import { outlookOptionsOf } from "./outlook/options";
import { optionsOf, type PageOptions } from "./variants";

/** A calendar at its iCal address: its text with its version, or where the address forwards to. */
export type FakeFeed = { text: string; etag: string } | { forwardsTo: string };

export interface Site {
  events: EventStore;
  /** Published calendars by path: "/calendar/ical/<calendar>/<key>/basic.ics". */
  feeds: Map<string, FakeFeed>;
  variants: readonly string[];
  zone: string;
  clockOffsetMs: number;
  scripts: { google: string; outlook: string };
}

/** The real host, and our own address for a person's browser. */
export const CALENDAR_HOST = /^(calendar\.google\.com|localhost|127\.0\.0\.1)(:\d+)?$/;
/** The hosts on which Outlook is served. */
export const OUTLOOK_HOST = /^outlook\.(cloud\.microsoft|office\.com|office365\.com|live\.com)(:\d+)?$/;
/** On our own address the path tells the sites apart. */
const OUTLOOK_PATH = /^\/(?:mail|calendar\/(?:\d+\/)?(?:view|deeplink|action|published)(?:\/|$))/;
const VARIANT_COOKIE = /(?:^|;\s*)fake=([^;]*)/;

/** As strict as Google's other pages are: a script that puts text into the page as HTML is refused. */
const HEADERS = {
  "content-security-policy": "script-src 'self'; object-src 'none'; require-trusted-types-for 'script'",
  "cache-control": "no-store",
};

export async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", `https://${request.headers.host ?? "localhost"}`);
  if (url.pathname === "/ServiceLogin") return sendHtml(response, signInDocument());
  const isOutlook = OUTLOOK_HOST.test(url.host);
  if (!isOutlook && !CALENDAR_HOST.test(url.host)) return send(response, 404, "text/plain", "");
  if (url.pathname === "/fake/page.js") return send(response, 200, "text/javascript", site.scripts.google);
  if (url.pathname === "/fake/outlook.js") return send(response, 200, "text/javascript", site.scripts.outlook);
  if (url.pathname.startsWith("/fake/")) return respondToPage(site, url, request, response);
  if (isOutlook || OUTLOOK_PATH.test(url.pathname)) return sendOutlook(site, url, request, response);
  if (url.pathname === "/" || url.pathname === "/calendar") return redirect(response, "/calendar/u/0/r");
  if (url.pathname.startsWith("/calendar/ical/")) return sendFeed(site.feeds.get(url.pathname), request, response);
  if (!url.pathname.startsWith("/calendar/")) return send(response, 404, "text/plain", "");
  sendCalendar(site, url, request, response);
}

function sendCalendar(site: Site, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const asked = url.searchParams.get("fake");
  // The address loses its query as soon as the page navigates; a cookie keeps the variant for the next load.
  if (asked !== null) response.setHeader("set-cookie", `fake=${encodeURIComponent(asked)}; path=/`);
  const options = optionsFor(site, request, asked);
  if (options.signedOut === "redirect") return redirect(response, signInAddress(url));
  if (options.signedOut === "page") return sendHtml(response, signInDocument());
  sendHtml(response, calendarDocument(options));
}

function sendOutlook(site: Site, url: URL, request: IncomingMessage, response: ServerResponse): void {
  if (url.pathname === "/favicon.ico") return send(response, 404, "text/plain", "");
  const asked = url.searchParams.get("fake");
  if (asked !== null) response.setHeader("set-cookie", `fake=${encodeURIComponent(asked)}; path=/`);
  const options = outlookOptionsOf(variantsFor(site, request, asked), site);
  sendHtml(response, options.signedOut === "page" ? microsoftSignInDocument() : outlookDocument(options));
}

function sendFeed(feed: FakeFeed | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (!feed) return send(response, 404, "text/html", "<!doctype html><title>Error 404</title>");
  if ("forwardsTo" in feed) return redirect(response, feed.forwardsTo);
  response.setHeader("etag", feed.etag);
  if (request.headers["if-none-match"] === feed.etag) return void response.writeHead(304).end();
  send(response, 200, "text/calendar", feed.text);
}

function signInAddress(url: URL): string {
  const host = url.hostname === "calendar.google.com" ? "https://accounts.google.com" : "";
  return `${host}/ServiceLogin?service=cl&continue=${encodeURIComponent(url.href)}`;
}

function optionsFor(site: Site, request: IncomingMessage, asked: string | null): PageOptions {
  return optionsOf(variantsFor(site, request, asked), site);
}

function variantsFor(site: Site, request: IncomingMessage, asked: string | null): string[] {
  const kept = VARIANT_COOKIE.exec(request.headers.cookie ?? "")?.[1];
  const own = asked ?? (kept ? decodeURIComponent(kept) : "");
  return [...site.variants, ...own.split(",").filter(Boolean)];
}

/** The calls that the fake page's own script makes. */
async function respondToPage(site: Site, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const key = decodeURIComponent(url.pathname.split("/")[3] ?? "");
  if (request.method === "POST") site.events.add((await readJson(request)) as FakeEvent);
  if (request.method === "PATCH") site.events.change(key, (await readJson(request)) as Partial<FakeEvent>);
  if (request.method === "DELETE") site.events.remove(key);
  const events = url.pathname === "/fake/version" ? undefined : eventsFor(site, loadFor(site, request));
  send(response, 200, "application/json", JSON.stringify({ version: site.events.version, events }));
}

type Load = Pick<PageOptions, "load" | "zone">;

/** The variants belong to the page that asks, which its referrer tells. */
function loadFor(site: Site, request: IncomingMessage): Load {
  const { referer } = request.headers;
  const page = referer && URL.canParse(referer) ? new URL(referer) : undefined;
  const isOutlook = page !== undefined && (OUTLOOK_HOST.test(page.host) || OUTLOOK_PATH.test(page.pathname));
  return isOutlook ? outlookOptionsOf(variantsFor(site, request, null), site) : optionsFor(site, request, null);
}

function eventsFor(site: Site, options: Load): readonly FakeEvent[] {
  if (options.load === "empty") return [];
  if (options.load === "given") return site.events.all();
  const today = wallClockAt(Date.now(), options.zone).date;
  return [...denseWeek(addDays(schoolMonday(today), -1), 400), ...site.events.all()];
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, "content-type": `${type}; charset=utf-8` }).end(body);
}

function sendHtml(response: ServerResponse, body: string): void {
  send(response, 200, "text/html", body);
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { ...HEADERS, location: address }).end();
}
