/** One event of the fake calendar. Times are the page's wall clock, as a person reads them there. */
export interface FakeEvent {
  id: string;
  /** Address of the calendar it lies on; also the second half of `data-eventid`. */
  calendarId: string;
  title: string;
  /** "2026-10-05T09:05", or "2026-10-05" for all-day events. */
  start: string;
  /** Exclusive. A date for all-day events. */
  end: string;
  /** Owner's name, or the shared calendar's name when `shared` is set. */
  owner: string;
  shared?: boolean;
  location?: string;
  details?: string;
  guests?: string[];
  status: "accepted" | "tentative" | "declined" | "unanswered" | "none";
  kind: "event" | "task" | "placeholder";
  color: string;
  /** CSS that another extension writes onto its chip. */
  paint?: string;
  /** Outlook counts it as out of office. */
  isOutOfOffice?: boolean;
  /** Original start of an instance of a series, "20261005T130500Z" or "20261005". */
  instance?: string;
}

export function isAllDay(event: FakeEvent): boolean {
  return !event.start.includes("T");
}

/** What tells an event from all others: instances of a series share the id. */
export function eventKey({ id, instance }: FakeEvent): string {
  return instance ? `${id}_${instance}` : id;
}

/** The short domains that the real page writes instead of the full ones. */
const SHORT_DOMAINS: [string, string][] = [
  ["@gmail.com", "@m"],
  ["@group.calendar.google.com", "@g"],
  ["@import.calendar.google.com", "@i"],
  ["@group.v.calendar.google.com", "@v"],
];

/**
 * `data-eventid` as the page writes it: url-safe base64 without padding of "id[_instance] address". Tasks are plain.
 */
export function pageEventId(event: FakeEvent): string {
  if (event.kind === "task") return `tasks_${event.id}`;
  const long = SHORT_DOMAINS.find(([domain]) => event.calendarId.endsWith(domain));
  const address = long ? event.calendarId.slice(0, -long[0].length) + long[1] : event.calendarId;
  const text = `${eventKey(event)} ${address}`;
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bit field in `data-datekey` and its relatives: years since 1970, month 1..12, day 1..31. */
export function dateKey(date: string): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return ((year - 1970) << 9) | (month << 5) | day;
}
