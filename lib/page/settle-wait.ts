import type { CalendarReading } from "../core/schedule/calendar-reading";
import type { PageRest } from "../page-facts/page-facts";

/** Accept a reading as unreadable no sooner: the page may only be loading (seen 2026-11). */
const UNREADABLE_MS = 1500;
/** Accept a reading without events no sooner: such a grid is more often loading than empty. */
const EMPTY_MS = 5000;

/**
 * How long a page must stay unchanged before its reading is accepted.
 * @returns milliseconds from now, 0 when it can be accepted now
 */
export function settleWaitMs(reading: CalendarReading, { restedMs, emptyForMs }: PageRest): number {
  if (isEmpty(reading)) return Math.max(0, EMPTY_MS - emptyForMs);
  const { state } = reading.health;
  return state === "ok" || state === "partial" ? 0 : Math.max(0, UNREADABLE_MS - restedMs);
}

/** True for a reading without events of a view that shows all of them. */
function isEmpty({ events, complete, health }: CalendarReading): boolean {
  if (events.length > 0) return false;
  return health.reasons.some(({ code }) => code === "empty-unproven") || (complete && health.state === "ok");
}
