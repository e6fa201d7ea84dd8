import type { PageFacts, PageRest } from "../../lib/core/schedule/page-facts";
import { waitFor } from "../../lib/core/schedule/patience";
import { interpretPage } from "../../lib/page/interpret-page";
import { PRACTICE_ZONE } from "../workbench/practice-week";
import type { Page } from "playwright-core";
import type { CalendarReading, PageEvent } from "../../lib/core/schedule/calendar-reading";
import { addDays } from "../../lib/core/time/iso-date";
import { eventKey, isAllDay, type FakeEvent } from "../fake-calendar/fake-event";

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

/**
 * Collects what content scripts report to the background, in one of the extension's own pages, and reads it as the
 * background does: what may still be loading is passed over.
 */
export async function listenToReadings(listener: Page): Promise<{ next(): Promise<CalendarReading> }> {
  await listener.evaluate(() => {
    interface Message {
      pushpin?: string;
      input?: unknown;
    }
    interface ChromeApi {
      runtime: { onMessage: { addListener(callback: (message: Message) => void): void } };
    }
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    (globalThis as unknown as { chrome: ChromeApi }).chrome.runtime.onMessage.addListener((message) => {
      if (message.pushpin === "weekRead") heard.push({ ...(message.input as object), nowMs: Date.now() });
    });
  });
  return {
    /** The next believed reading that no one took yet. */
    async next() {
      for (;;) {
        await listener.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0, undefined, {
          timeout: 15_000,
        });
        const { facts, rest, nowMs } = (await listener.evaluate(() =>
          (window as unknown as { heard: unknown[] }).heard.shift(),
        )) as { facts: PageFacts; rest: PageRest; nowMs: number };
        const reading = interpretPage(facts, { nowMs, browserZone: PRACTICE_ZONE, emptyForMs: rest.emptyForMs });
        if (waitFor(reading, rest) === 0) return reading;
      }
    },
  };
}
