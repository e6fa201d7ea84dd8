import type { CalendarReading, CalendarVendor, HealthReason, PageEvent } from "../schedule/calendar-reading";
import type { ReadingSummary } from "./reading-summary";

/**
 * Verdict of a reading on the calendar page. well: all of it was read, so that an empty stretch is free · incomplete:
 * some events could not be read · changed: the page is not built as it was · busy: it was still loading or moving ·
 * other-view: a month, a list ... · other-zone: a clock that is not the computer's · split-view: several calendars side
 * by side · other-mailbox: somebody else's · signed-out
 */
export const READING_VERDICTS = [
  "well",
  "incomplete",
  "changed",
  "busy",
  "other-view",
  "other-zone",
  "split-view",
  "other-mailbox",
  "signed-out",
] as const;
export type ReadingVerdict = (typeof READING_VERDICTS)[number];

/** One reading, as the planner shows it. */
export interface ReadingHealthView {
  verdict: ReadingVerdict;
  /** Milliseconds since 1970-01-01T00:00Z. */
  takenAtMs: number;
  view: CalendarReading["view"];
  days: CalendarReading["days"];
  /** Gravest first. */
  reasons: HealthReason[];
  eventCount: number;
}

/** How one calendar was read lately. */
export interface CalendarHealth {
  vendor: CalendarVendor;
  last: ReadingHealthView & { events: PageEvent[]; zone: string | null; look?: ReadingSummary };
  /** The readings before it, newest first. */
  earlier: ReadingHealthView[];
}

type TakenReading = CalendarReading & { takenAtMs: number; look?: ReadingSummary };

/** How many earlier readings are shown. */
const EARLIER_SHOWN = 5;

/** Findings that a loading page has too: the page has changed only if they persist. */
const LOADING: ReadonlySet<string> = new Set(["empty-unproven", "grid-ambiguous", "still-loading"]);

/** Findings that only a page with a changed structure has. */
const REBUILT: ReadonlySet<string> = new Set([
  "chips-unrecognised",
  "chips-mostly-unplaced",
  "chips-missing",
  "columns-missing",
  "columns-incomplete",
  "dates-missing",
  "datekeys-invalid",
  "datekeys-missing",
  "grid-missing",
  "hour-height-missing",
  "hour-height-conflict",
  "ids-undecoded",
  "reader-failed",
  "scale-unproven",
  "times-mostly-unsure",
]);

/** Judges the page by a reading. Unreadable for no known reason counts as changed. */
export function verdictOf({ health, complete, look }: Omit<TakenReading, "takenAtMs">): ReadingVerdict {
  const { state, reasons } = health;
  if (state === "signed-out") return "signed-out";
  const has = (wanted: string): boolean => reasons.some(({ code }) => code === wanted);
  for (const own of ["other-mailbox", "split-view"] as const) if (has(own)) return own;
  if (state === "unsupported") return "other-view";
  if (has("zone-differs")) return "other-zone";
  if (reasons.some(({ code }) => REBUILT.has(code)) || hasUnmarkedEvents(look)) return "changed";
  if (reasons.some(({ code }) => LOADING.has(code))) return "busy";
  if (state === "unreadable") return "changed";
  return state === "ok" && complete ? "well" : "incomplete";
}

/** True when the page has events that it does not mark up as it used to. */
function hasUnmarkedEvents(look: ReadingSummary | undefined): boolean {
  return look !== undefined && look.chips.lax > look.chips.strict;
}

/** Sums up readings by vendor, in the order in which the vendors' pages were last read. */
export function calendarHealth(readings: readonly TakenReading[]): CalendarHealth[] {
  const newestFirst = readings.toSorted((a, b) => b.takenAtMs - a.takenAtMs);
  const vendors = [...new Set(newestFirst.map(({ vendor }) => vendor))];
  return vendors.map((vendor) => {
    const [last, ...earlier] = newestFirst.filter((one) => one.vendor === vendor) as [TakenReading];
    const { events, zone, look } = last;
    return {
      vendor,
      last: { ...viewOf(last), events, zone, ...(look ? { look } : {}) },
      earlier: earlier.slice(0, EARLIER_SHOWN).map(viewOf),
    };
  });
}

function viewOf(reading: TakenReading): ReadingHealthView {
  const { takenAtMs, view, days, health, events } = reading;
  return {
    verdict: verdictOf(reading),
    takenAtMs,
    view,
    days,
    reasons: health.reasons,
    eventCount: events.length,
  };
}
