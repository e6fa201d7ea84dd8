import { fail, ok, type Result } from "../result";

/**
 * The address of a published calendar. Whoever has it reads the calendar, so it is treated like a password: sealed at
 * rest, shown only as `masked`, and never part of an error message.
 */
export interface FeedAddress {
  /** Always https, without a fragment. */
  url: string;
  /** Match pattern of the one host whose permission it needs: "https://calendar.google.com/*". */
  hostPattern: string;
  /** The host, and the file's name where that is the same for everybody: "calendar.google.com/…/basic.ics". */
  masked: string;
  /** True when it was typed with http:, which anybody on the network can read; https: is used instead. */
  wasUnprotected: boolean;
}

/** Why a text is not the address of a calendar that can be read. */
export type AddressProblem =
  | "empty"
  | "too-long"
  | "several" // more than one address
  | "not-an-address"
  | "other-scheme" // ftp:, file:, mailto: ...
  | "has-sign-in" // https://name:password@...
  | "google-page" // a page or sharing link of Google Calendar
  | "outlook-page";

/** A parsed address, or why the text is none. */
export type ParsedAddress = Result<FeedAddress, AddressProblem>;

const MAX_LENGTH = 2000;
const GENERIC_FILE_NAMES = new Set(["basic.ics", "full.ics", "calendar.ics"]);
const GOOGLE_HOST = /^(?:calendar\.google\.com|www\.google\.com)$/;
const OUTLOOK_HOST = /^outlook\.(?:office365\.(?:com|us)|office\.com|live\.com|com|cloud\.microsoft)$/;

/** Google's secret and public addresses: /calendar/ical/<calendar>/private-<key>/basic.ics, .../public/basic.ics. */
const GOOGLE_FEED = /^\/calendar\/ical\/[^/]+\/(?:public|private(?:-[^/]+)?)\/(?:basic|full)\.ics$/;
/** Outlook publishes a page and the calendar beside it: /owa/calendar/<id>/<key>/calendar.html and calendar.ics. */
const OUTLOOK_PAGE = /^(\/owa\/calendar\/.+\/)(?:calendar|index)\.html$/;

/**
 * Reads what was typed or pasted as the address of a calendar: `webcal:` and `http:` become `https:`, the page that
 * Outlook publishes becomes the calendar beside it, and the links that people copy by mistake are named.
 */
export function parseFeedAddress(text: string): ParsedAddress {
  const typed = text.trim().replace(/^[<"'“]+|[>"'”]+$/g, "");
  if (typed === "") return fail("empty");
  if (typed.length > MAX_LENGTH) return fail("too-long");
  if ((typed.match(/(?:https?|webcals?):\/\//gi) ?? []).length > 1) return fail("several");
  const url = findUrl(typed);
  if (!url) return fail("not-an-address");
  if (!/^(?:https?|webcals?):$/.test(url.protocol)) return fail("other-scheme");
  const wasUnprotected = url.protocol === "http:";
  const secure = new URL(`https:${url.href.slice(url.protocol.length)}`);
  if (!secure.hostname.includes(".")) return fail("not-an-address");
  if (secure.username || secure.password) return fail("has-sign-in");
  // Port 80 is the port of http: only.
  if (wasUnprotected && secure.port === "80") secure.port = "";
  secure.hash = "";
  const problem = normaliseVendorUrl(secure);
  if (problem) return fail(problem);
  return ok({
    url: secure.href,
    hostPattern: `https://${secure.hostname}/*`,
    masked: maskedOf(secure),
    wasUnprotected,
  });
}

/** Gives the match pattern of an address that was parsed before. */
export const hostPatternOf = (url: string): string => `https://${new URL(url).hostname}/*`;

/** Masks an address that was parsed before. */
export const maskedAddress = (url: string): string => maskedOf(new URL(url));

function maskedOf({ host, pathname }: URL): string {
  const name = pathname.split("/").at(-1) ?? "";
  return `${host}/…${GENERIC_FILE_NAMES.has(name) ? `/${name}` : ""}`;
}

function findUrl(typed: string): URL | undefined {
  // A long address breaks into lines when it is copied out of a mail.
  const joined = typed.replaceAll(/\s*\n\s*/g, "");
  if (/\s/.test(joined)) return undefined;
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(joined) && !/^[\w.-]+:\d/.test(joined);
  if (!hasScheme && !/^[\w-]+(?:\.[\w-]+)+\//.test(joined)) return undefined;
  try {
    return new URL(hasScheme ? joined : `https://${joined}`);
  } catch {
    return undefined;
  }
}

/**
 * Turns Outlook's published page into the calendar beside it, and names the links of either vendor that are no feed.
 * Changes `url`.
 */
function normaliseVendorUrl(url: URL): AddressProblem | undefined {
  if (GOOGLE_HOST.test(url.hostname)) return GOOGLE_FEED.test(url.pathname) ? undefined : "google-page";
  if (!OUTLOOK_HOST.test(url.hostname)) return undefined;
  const published = OUTLOOK_PAGE.exec(url.pathname);
  if (published) {
    url.pathname = `${published[1]}calendar.ics`;
    url.search = "";
  }
  return url.pathname.endsWith(".ics") ? undefined : "outlook-page";
}
