import { calendarHealth, type CalendarHealth } from "../../../../lib/core/health/calendar-health";
import type { CalendarReading } from "../../../../lib/core/schedule/calendar-reading";
import { aPageEvent, aReading } from "../../../fixtures/builders";

const TAKEN_AT_MS = Date.UTC(2026, 9, 5, 11, 40);

export const EVENTS = [
  aPageEvent({ id: "iep", title: "IEP meeting", start: "2026-10-05T09:00", end: "2026-10-05T10:00" }),
  aPageEvent({
    id: "call",
    title: "Phone call",
    start: "2026-10-05T09:30",
    end: "2026-10-05T10:30",
    confidence: "low",
  }),
  aPageEvent({ id: "lunch", title: "", start: "2026-10-06T11:30", end: "2026-10-06T12:00", busy: false }),
  aPageEvent({ id: "trip", title: "Trip", start: "2026-10-07", end: "2026-10-09", allDay: true }),
];

/** What the background tells of one calendar after a reading, and one the day before. */
export function aCalendarHealth(over: Partial<CalendarReading> = {}, lax = 4): CalendarHealth {
  const keys = {
    grid: { hits: 2, fallbacks: 0, misses: 0 },
    main: { hits: 3, fallbacks: 1, misses: 0 },
    zone: { hits: 0, fallbacks: 0, misses: 1 },
  };
  const look = { keys, chips: { strict: 4, lax }, language: "en", build: "20251205004.12" };
  const last = { ...aReading({ events: EVENTS, ...over }), look, takenAtMs: TAKEN_AT_MS };
  const before = { ...aReading({ view: "day", days: ["2026-10-02"] }), takenAtMs: TAKEN_AT_MS - 3 * 86_400_000 };
  return calendarHealth([before, last])[0]!;
}
