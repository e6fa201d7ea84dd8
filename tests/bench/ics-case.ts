import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import ICAL from "ical.js";
import { addDays } from "../../lib/core/time/iso-date";
import { occurrencesBetween } from "../../lib/ics/occurrences";
import { parseSchedule } from "../../lib/ics/parse-schedule";

/** What one measured process prints: milliseconds of wall clock, occurrences found, peak memory. */
export interface CaseResult {
  coldMs: number;
  count: number;
  /** Median of other weeks of the same calendar. */
  againMs?: number;
  peakBytes: number;
}

export const WEEK = { from: "2025-10-06", to: "2025-10-11" };
/** Other weeks of the same calendar, each asked once. */
const OTHER_MONDAYS = ["2025-10-13", "2025-10-20", "2025-11-03", "2025-12-01", "2026-01-12"];
const ZONE = "America/New_York";

function measure<T>(work: () => T): { ms: number; value: T } {
  const begin = performance.now();
  const value = work();
  return { ms: performance.now() - begin, value };
}

function pushpinCase(path: string): Omit<CaseResult, "peakBytes"> {
  const bytes = readFileSync(path);
  const cold = measure(() => {
    const parsed = parseSchedule(bytes);
    if ("refusal" in parsed) throw new Error(parsed.refusal.code);
    return { entries: parsed.entries, occurrences: occurrencesBetween(parsed.entries, WEEK, ZONE) };
  });
  const others = OTHER_MONDAYS.map((from) =>
    measure(() => occurrencesBetween(cold.value.entries, { from, to: addDays(from, 5) }, ZONE)),
  );
  const again = others.sort((a, b) => a.ms - b.ms)[2]!;
  return {
    coldMs: cold.ms,
    count: cold.value.occurrences.length,
    againMs: again.ms,
  };
}

/** Steps a rule from its start, as ical.js does it, and counts what lies in the week. */
function countSteps(event: ICAL.Event, from: ICAL.Time, to: ICAL.Time): number {
  let count = 0;
  const iterator = event.iterator();
  for (let next = iterator.next(); next && next.compare(to) < 0; next = iterator.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    if (startDate.compare(to) < 0 && endDate.compare(from) > 0) count += 1;
  }
  return count;
}

/**
 * Raw ical.js, its linear variant: exceptions are joined by a map. As its documentation shows it, every
 * Event searches all others for its exceptions, and the large calendar does not end.
 */
function icalJsCase(path: string): Omit<CaseResult, "peakBytes"> {
  const text = readFileSync(path, "utf8");
  const { ms, value } = measure(() => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    const zone = ICAL.TimezoneService.get(ZONE);
    const bound = (date: string) => {
      const [year, month, day] = date.split("-").map(Number);
      return ICAL.Time.fromData({ year, month, day, hour: 0, minute: 0, second: 0, isDate: false }, zone);
    };
    const events = new Map<string, ICAL.Event>();
    const components = calendar.getAllSubcomponents("vevent");
    for (const component of components)
      if (!component.hasProperty("recurrence-id")) {
        const event = new ICAL.Event(component, { exceptions: [], strictExceptions: false });
        events.set(event.uid, event);
      }
    for (const component of components)
      if (component.hasProperty("recurrence-id"))
        events.get(String(component.getFirstPropertyValue("uid")))?.relateException(component);
    let count = 0;
    for (const event of events.values()) count += countSteps(event, bound(WEEK.from), bound(WEEK.to));
    return count;
  });
  return { coldMs: ms, count: value };
}

// A process of its own for each case; imported, it only lends its types and window.
const [script, kind, path] = process.argv.slice(1);
if (script === fileURLToPath(import.meta.url) && kind && path) {
  const result = kind === "ical.js" ? icalJsCase(path) : pushpinCase(path);
  process.stdout.write(JSON.stringify({ ...result, peakBytes: process.resourceUsage().maxRSS * 1024 }));
}
