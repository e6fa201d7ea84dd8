import type { PageEvent } from "../../core/schedule/calendar-reading";

/** Sorts events by start, end and title, independently of the machine's language. */
export function inOrder(events: PageEvent[]): PageEvent[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return events.sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end) || compare(a.title, b.title));
}
