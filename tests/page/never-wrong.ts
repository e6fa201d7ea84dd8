import type { CalendarReading, PageEvent } from "../../lib/core/schedule/calendar-reading";

/**
 * What is wrong with a reading of a damaged page, measured against the whole one: a time that nobody has,
 * said with certainty; or free time claimed where an event stands. Degrading and refusing are fine.
 */
export function wrongClaims(whole: CalendarReading, damaged: CalendarReading): string[] {
  const mistaken = damaged.events
    .filter((event) => damaged.health.state === "ok" || event.confidence === "high")
    .filter((event) => !whole.events.some((other) => isAtSameTime(other, event)))
    .map((event) => `says ${describe(event)} (${damaged.health.state}, ${event.confidence})`);
  const overlooked = whole.events
    .filter((event) => damaged.complete && event.busy && !event.allDay)
    .filter((event) => !damaged.events.some((other) => other.busy && covers(other, event)))
    .map((event) => `claims completeness without ${describe(event)}`);
  const shifted =
    damaged.complete && damaged.days.join() !== whole.days.join() ? [`says days ${damaged.days.join()}`] : [];
  return [...mistaken, ...overlooked, ...shifted];
}

function isAtSameTime(a: PageEvent, b: PageEvent): boolean {
  return a.start === b.start && a.end === b.end;
}

function covers(a: PageEvent, b: PageEvent): boolean {
  return a.start <= b.start && a.end >= b.end;
}

function describe(event: PageEvent): string {
  return `${event.title} ${event.start} to ${event.end}`;
}
