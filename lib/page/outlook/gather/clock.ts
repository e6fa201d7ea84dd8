import type { OutlookFacts } from "../../../page-facts/outlook-facts";

type Clock = OutlookFacts["clock"];

const clocks = new WeakMap<Document, Clock>();

/**
 * The page's clock, with the browser's clock when the page began to show that time. A page that stopped updating its
 * clock falls behind although its zone is right.
 * @param surface the surface's name, with the time in it
 */
export function clockOf(page: Document, surface: string, today: string): Clock {
  const before = clocks.get(page);
  if (before?.surface === surface) return { ...before, today };
  const clock: Clock = { surface, today, browser: browserClock(), ...(before?.surface ? { isFresh: true } : {}) };
  clocks.set(page, clock);
  return clock;
}

/** What the browser's clock shows, to the minute. */
function browserClock(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
