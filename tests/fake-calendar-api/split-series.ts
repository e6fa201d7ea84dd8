import { addDays, type IsoDate } from "../../lib/core/time/iso-date";
import type { FakeGoogle } from "./fake-google";
import { FakeGraph } from "./fake-graph";

/** How somebody splits a weekly series on the calendar's page. */
export interface Split {
  /** The series; by default the only one. */
  eventId?: string;
  /** The first date of the second half. */
  from: IsoDate;
  /** True where the second half has a copy of Pushpin's key. */
  isCopied?: boolean;
  /** What she changes about the second half as she splits it. */
  title?: string;
  location?: string;
  /** "08:20": another start on the same days, and as long as before. */
  clock?: string;
}

interface Times {
  dateTime: string;
}

/** Puts the times of a series' first date on another day, and at another time where one is wanted. */
function movedTo<T extends Times>(start: T, end: T, { from, clock }: Split): { start: T; end: T } {
  const wall = (time: string): number => Date.parse(`${time.slice(0, 19)}Z`);
  const onDay = (time: T, at: string): T => ({ ...time, dateTime: `${from}T${at}${time.dateTime.slice(19)}` });
  const startsAt = clock === undefined ? start.dateTime.slice(11, 19) : `${clock}:00`;
  const endMs = wall(`${from}T${startsAt}`) + wall(end.dateTime) - wall(start.dateTime);
  return { start: onDay(start, startsAt), end: onDay(end, new Date(endMs).toISOString().slice(11, 19)) };
}

/**
 * Splits a series as "this and following" on Google's page, or "this and all following" in Outlook, does: the first
 * half ends the day before, the second one has an id of its own and what is not changed of the first one.
 * @returns the second half's id
 */
export function splitSeries(api: FakeGoogle | FakeGraph, calendarId: string, split: Split): string {
  return api instanceof FakeGraph ? splitInOutlook(api, calendarId, split) : splitInGoogle(api, calendarId, split);
}

function splitInGoogle(api: FakeGoogle, calendarId: string, split: Split): string {
  const { eventId, from, isCopied = true, title, location } = split;
  const first = api.events(calendarId).find(({ id, recurrence }) => recurrence && (eventId ?? id) === id)!;
  const { id: firstId, etag: _etag, recurrence = [], extendedProperties, start, end, ...rest } = first;
  const id = `${isCopied ? firstId : "split"}r${from.replaceAll("-", "")}`;
  api.addEvent(calendarId, {
    ...rest,
    // The page lets the last day count as a whole.
    ...{ id, recurrence: recurrence.map((line) => line.replace(/(UNTIL=\d{8})T\d{6}Z/, "$1T235959Z")) },
    ...movedTo({ ...start, dateTime: start.dateTime! }, { ...end, dateTime: end.dateTime! }, split),
    ...(isCopied && extendedProperties ? { extendedProperties } : {}),
    ...(title === undefined ? {} : { summary: title }),
    ...(location === undefined ? {} : { location }),
  });
  const dayBefore = `UNTIL=${addDays(from, -1).replaceAll("-", "")}`;
  api.editEvent(calendarId, firstId, { recurrence: recurrence.map((line) => line.replace(/UNTIL=\d{8}/, dayBefore)) });
  return id;
}

function splitInOutlook(api: FakeGraph, calendarId: string, split: Split): string {
  const { eventId, from, isCopied = true, title, location } = split;
  const first = api.events(calendarId).find(({ id, recurrence }) => recurrence && (eventId ?? id) === id)!;
  const { id: firstId, transactionId: _t, singleValueExtendedProperties: keys, start, end, ...rest } = first;
  const { pattern, range } = rest.recurrence!;
  const id = `split${from}=`;
  api.addEvent(calendarId, {
    ...rest,
    ...{ id, ...movedTo(start, end, split), recurrence: { pattern, range: { ...range, startDate: from } } },
    ...(isCopied && keys ? { singleValueExtendedProperties: keys } : {}),
    ...(title === undefined ? {} : { subject: title }),
    ...(location === undefined ? {} : { location: { displayName: location } }),
  });
  api.editEvent(calendarId, firstId, { recurrence: { pattern, range: { ...range, endDate: addDays(from, -1) } } });
  return id;
}
