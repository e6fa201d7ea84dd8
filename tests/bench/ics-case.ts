import ICAL from "ical.js";
import { addDays } from "../../lib/core/time/iso-date";
import { occurrencesBetween } from "../../lib/ics/occurrences";
import { parseSchedule } from "../../lib/ics/parse-schedule";

/** One cold reading of a calendar and one of its weeks, in a process or page of its own. */
export interface CaseResult {
  /** Wall clock, milliseconds. */
  coldMs: number;
  /** Occurrences in the week. */
  count: number;
  /** Median of other weeks of the same calendar. */
  againMs?: number;
}

export const WEEK = { from: "2025-10-06", to: "2025-10-11" };
/** Other weeks of the same calendar, each asked once. */
const OTHER_MONDAYS = ["2025-10-13", "2025-10-20", "2025-11-03", "2025-12-01", "2026-01-12"];
const ZONE = "America/New_York";
/** Occurrences a day without a limit: the peers have none. */
const WHOLE_DISTRICT = Number.POSITIVE_INFINITY;

function measure<T>(work: () => T): { ms: number; value: T } {
  const begin = performance.now();
  const value = work();
  return { ms: performance.now() - begin, value };
}

/** Ours, from the file's bytes to a school week. */
export function pushpinCase(bytes: Uint8Array): CaseResult {
  const cold = measure(() => {
    const parsed = parseSchedule(bytes);
    if (!parsed.ok) throw new Error(parsed.failure.code);
    return {
      entries: parsed.value.entries,
      occurrences: occurrencesBetween(parsed.value.entries, WEEK, ZONE, WHOLE_DISTRICT),
    };
  });
  const others = OTHER_MONDAYS.map((from) =>
    measure(() => occurrencesBetween(cold.value.entries, { from, to: addDays(from, 5) }, ZONE, WHOLE_DISTRICT)),
  );
  const again = others.sort((a, b) => a.ms - b.ms)[2]!;
  return { coldMs: cold.ms, count: cold.value.occurrences.length, againMs: again.ms };
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

function readEvents(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
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
  return [...events.values()];
}

/**
 * Raw ical.js, its linear variant: exceptions are joined by a map. As its documentation shows it, every
 * Event searches all others for its exceptions, and the large calendar does not end.
 * @param every 1 steps every event; n steps only every n-th and takes the rest to cost and hold as much
 */
export function icalJsCase(text: string, every: number): CaseResult {
  const read = measure(() => readEvents(text));
  const step = measure(() => {
    const zone = ICAL.TimezoneService.get(ZONE);
    const bound = (date: string) => {
      const [year, month, day] = date.split("-").map(Number);
      return ICAL.Time.fromData({ year, month, day, hour: 0, minute: 0, second: 0, isDate: false }, zone);
    };
    let count = 0;
    read.value.forEach((event, index) => {
      if (index % every === 0) count += countSteps(event, bound(WEEK.from), bound(WEEK.to));
    });
    return count;
  });
  return { coldMs: read.ms + step.ms * every, count: step.value * every };
}
