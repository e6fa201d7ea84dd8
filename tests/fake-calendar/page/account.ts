import { addDays } from "../../../lib/core/time/iso-date";
import { addMinutes, instantOf, moveZone, wallClockAt, type WallClock } from "../../../lib/core/time/zone";
import { formatClock } from "../../../lib/core/time/interval";
import { eventKey, type FakeEvent } from "../fake-event";
import { dayOf, minuteOf } from "./description";

/** What the page knows of its account: the events, as of the last sync. */
export interface Account {
  version: number;
  events: FakeEvent[];
}

async function call(path: string, method = "GET", body?: unknown): Promise<Account> {
  const response = await fetch(path, {
    method,
    headers: { "content-type": "application/json", "x-fake-page": "1" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Account;
}

export const loadAccount = (): Promise<Account> => call("/fake/events");
export const loadVersion = (): Promise<Account> => call("/fake/version");
export const addEvent = (event: FakeEvent): Promise<Account> => call("/fake/events", "POST", event);
export const changeEvent = (event: FakeEvent, changes: Partial<FakeEvent>): Promise<Account> =>
  call(`/fake/events/${encodeURIComponent(eventKey(event))}`, "PATCH", changes);
export const removeEvent = (event: FakeEvent): Promise<Account> =>
  call(`/fake/events/${encodeURIComponent(eventKey(event))}`, "DELETE");

/** A new event of this account's own, as the page makes it. */
export function ownEvent(title: string, start: string, end: string): FakeEvent {
  return {
    id: crypto.randomUUID().replaceAll("-", "").slice(0, 26),
    calendarId: "therapist@lincoln.example",
    title: title || "(No title)",
    start,
    end,
    owner: "Dana Reyes",
    status: "none",
    kind: "event",
    color: "rgb(3, 155, 229)",
  };
}

export function textOf(moment: WallClock): string {
  return `${moment.date}T${formatClock(moment.minute)}`;
}

/** The moment `minutes` later, as text. */
export function later(moment: string, minutes: number): string {
  return textOf(addMinutes({ date: dayOf(moment), minute: minuteOf(moment) }, minutes));
}

const STAMP = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/;

/** A moment of a prefilled link on the page's clock: all-day, UTC ("Z"), or floating in `zone`. */
export function momentOfLink(text: string, zone: string, pageZone: string): string | undefined {
  const parts = STAMP.exec(text);
  if (!parts) return undefined;
  const date = `${parts[1]}-${parts[2]}-${parts[3]}`;
  if (!parts[4]) return date;
  const minute = Number(parts[4]) * 60 + Number(parts[5]);
  if (parts[6]) return textOf(wallClockAt(Date.parse(`${date}T${parts[4]}:${parts[5]}:00Z`), pageZone));
  return textOf(moveZone({ date, minute }, zone, pageZone));
}

/** The instances of a weekly series up to its UNTIL, each at the page's own hour; the event alone without a rule. */
export function instancesOf(event: FakeEvent, recur: string | null, zone: string): FakeEvent[] {
  const [, until] = /FREQ=WEEKLY(?:;.*)?;UNTIL=(\d{8})T/.exec(recur ?? "") ?? [];
  if (until === undefined) return [event];
  const instances: FakeEvent[] = [];
  for (let date = dayOf(event.start); date.replaceAll("-", "") <= until; date = addDays(date, 7)) {
    const start = `${date}${event.start.slice(10)}`;
    const originalMs = instantOf({ date, minute: minuteOf(start) }, zone);
    const instance = new Date(originalMs).toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
    instances.push({ ...event, start, end: `${date}${event.end.slice(10)}`, instance });
  }
  return instances;
}
