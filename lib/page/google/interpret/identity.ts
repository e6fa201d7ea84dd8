/** Identity of an event, as far as its chip has it. */
export interface ChipIdentity {
  kind: "event" | "task";
  /** The calendar's own id, instance suffix included. */
  eventId: string;
  /** Address of the calendar, short domains written out. */
  calendar: string | null;
  /** For an instance of a series: its original start as an instant. A moved instance keeps it. */
  originalStartMs?: number;
  /** For an all-day instance: its original day. */
  originalDate?: string;
}

/** Short domains in the calendar part of `data-eventid` (seen 2018 to 2026-10). */
const SHORT_DOMAINS: Record<string, string> = {
  m: "gmail.com",
  g: "group.calendar.google.com",
  i: "import.calendar.google.com",
  v: "group.v.calendar.google.com",
  h: "holiday.calendar.google.com",
};
/** Tasks carry their id as it is, without base64 (seen 2025-12). */
const TASK = /^(?:tasks[_.]|ttb_)/;
const INSTANCE = /_(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?$/;
const BASE64_URL = /^[\w+/-]+={0,2}$/;
// oxlint-disable-next-line no-control-regex -- control characters prove that this was not text
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f]/;
const LOGGED_ID = /^\s*35463;.*?2:\[\s*"((?:[^"\\]|\\.)+)"/;

/**
 * Reads `data-eventid`: url-safe base64 without padding of "<eventId>[_<instance>] <calendar>", or a
 * task's id as it is.
 * @returns undefined when it is neither
 */
export function findIdentity(attribute: string | null | undefined): ChipIdentity | undefined {
  if (!attribute) return undefined;
  if (TASK.test(attribute)) return { kind: "task", eventId: attribute, calendar: null };
  const text = findBase64Text(attribute);
  if (!text) return undefined;
  const space = text.lastIndexOf(" ");
  if (space === 0 || space === text.length - 1) return undefined;
  const eventId = space < 0 ? text : text.slice(0, space);
  return identityOf(eventId, space < 0 ? null : wholeAddress(text.slice(space + 1)));
}

/** Reads the event id out of a chip's `jslog` (seen 2018 to 2026-09); the calendar is not in it. */
export function findLoggedIdentity(jslog: string | null | undefined): ChipIdentity | undefined {
  const eventId = jslog ? LOGGED_ID.exec(jslog)?.[1] : undefined;
  if (!eventId || UNPRINTABLE.test(eventId)) return undefined;
  if (TASK.test(eventId)) return { kind: "task", eventId, calendar: null };
  return identityOf(eventId, null);
}

function identityOf(eventId: string, calendar: string | null): ChipIdentity {
  const identity: ChipIdentity = { kind: "event", eventId, calendar };
  const instance = INSTANCE.exec(eventId);
  if (!instance) return identity;
  const [year, month, day, hour, minute, second] = instance.slice(1).map(Number);
  if (instance[4] === undefined) identity.originalDate = `${instance[1]}-${instance[2]}-${instance[3]}`;
  else identity.originalStartMs = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return identity;
}

function findBase64Text(attribute: string): string | undefined {
  if (!BASE64_URL.test(attribute)) return undefined;
  try {
    const bytes = atob(attribute.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/"));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    return text && !UNPRINTABLE.test(text) ? text : undefined;
  } catch {
    return undefined; // not base64, or not UTF-8: another kind of id
  }
}

function wholeAddress(token: string): string {
  const short = /^(.*)@([a-z])$/.exec(token);
  const domain = short ? SHORT_DOMAINS[short[2]!] : undefined;
  return short && domain ? `${short[1]}@${domain}` : token;
}
