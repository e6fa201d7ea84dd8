import type { CalendarReading, PageEvent } from "../../lib/core/schedule/calendar-reading";
import { addDays } from "../../lib/core/time/iso-date";
import { eventKey, isAllDay, type FakeEvent } from "./fake-event";

/** What a reading must say of one event. */
export type TrueEvent = Pick<PageEvent, "id" | "title" | "start" | "end" | "allDay" | "kind" | "status" | "busy">;

/** The events of a span of days as they are, in the reading's own order. */
export function trueWeek(events: readonly FakeEvent[], days: readonly string[], busyWord = "Busy"): TrueEvent[] {
  const [from, to] = [days[0]!, addDays(days.at(-1)!, 1)];
  return events
    .filter(({ start, end }) => start < to && end > from)
    .map((event) => ({
      id: event.kind === "task" ? `tasks_${event.id}` : eventKey(event),
      title: event.kind === "placeholder" ? busyWord : event.title,
      start: event.start,
      end: event.end,
      allDay: isAllDay(event),
      kind: event.kind,
      status: event.status,
      busy: event.kind !== "task" && event.status !== "declined",
    }))
    .sort(inOrder);
}

function inOrder(a: TrueEvent, b: TrueEvent): number {
  return a.start.localeCompare(b.start) || a.end.localeCompare(b.end) || a.title.localeCompare(b.title);
}

/** The same of a reading. */
export function readWeek({ events }: CalendarReading): TrueEvent[] {
  return events
    .map(({ id, title, start, end, allDay, kind, status, busy }) => ({
      id,
      title,
      start,
      end,
      allDay,
      kind,
      status,
      busy,
    }))
    .sort(inOrder);
}

/**
 * What a reading claims that is not so; empty for one that is right, that admits what it could not tell, or that
 * refuses. A complete reading claims that the rest of its days is free; every event that is not marked as a guess
 * claims its time and title.
 */
export function falseClaims(reading: CalendarReading, truth: readonly TrueEvent[]): string[] {
  if (reading.health.state === "unreadable" || reading.health.state === "signed-out") {
    return reading.complete ? ["complete although unreadable"] : [];
  }
  const claims: string[] = [];
  for (const event of reading.events.filter(
    ({ confidence }) => confidence !== "low" || reading.health.state === "ok",
  )) {
    const isTrue = truth.some(
      ({ title, start, end }) => title === event.title && start === event.start && end === event.end,
    );
    if (!isTrue) claims.push(`there is no "${event.title}" ${event.start} to ${event.end}`);
  }
  if (!reading.complete) return claims;
  for (const { busy, allDay, title, start, end } of truth) {
    if (!busy || allDay) continue;
    const isKept = reading.events.some((event) => event.busy && event.start <= start && event.end >= end);
    if (!isKept) claims.push(`free although "${title}" ${start} to ${end}`);
  }
  return claims;
}
