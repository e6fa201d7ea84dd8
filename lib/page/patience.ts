import type { CalendarReading } from "../core/schedule/calendar-reading";
import type { PageRest } from "../page-facts/page-facts";

/** An unreadable page may only be loading (seen 2026-11): believe it no sooner. */
const UNREADABLE_MS = 1500;
/** A grid without events is loading more often than it is empty: believe it no sooner. */
const EMPTY_MS = 5000;

/**
 * How long a page must still stand as it is before its reading is believed.
 * @returns milliseconds, 0 when it may be believed now
 */
export function waitFor(reading: CalendarReading, { restedMs, emptyForMs }: PageRest): number {
  if (isEmpty(reading)) return Math.max(0, EMPTY_MS - emptyForMs);
  const { state } = reading.health;
  return state === "ok" || state === "partial" ? 0 : Math.max(0, UNREADABLE_MS - restedMs);
}

/** No event although the view should show them all, proven or not. */
function isEmpty({ events, complete, health }: CalendarReading): boolean {
  if (events.length > 0) return false;
  return health.reasons.some(({ code }) => code === "empty-unproven") || (complete && health.state === "ok");
}
