import type { ScheduleEntry, ScheduleOccurrence } from "../core/schedule/schedule-entry";
import { dayNumber } from "../core/time/iso-date";
import { epochOf } from "../core/time/zone";
import { clockOf, type ZoneClock } from "../core/time/zone-clock";
import { SECONDS_PER_DAY } from "./civil-day";
import { indexOf } from "./schedule-index";
import { QueryRange, type Instance, type QueryLimits } from "./series";
import { type DayWindow, isCancelled, DayByDay } from "./day-by-day";

/**
 * Limits of one query: each entry may have as many occurrences as two hourly rules. No class schedule comes near
 * it (a daily lesson has one a day); it bounds the cost of a hostile rule.
 */
function productLimits({ from, to }: DayWindow, mostPerDay: number): QueryLimits {
  const days = dayNumber(to) - dayNumber(from);
  return {
    maxPerEntry: Math.max(2000, 50 * days),
    maxTotal: mostPerDay * Math.max(7, days),
    maxSteps: 200_000,
    maxTotalSteps: MAX_TOTAL_STEPS,
    minSteps: MIN_STEPS,
  };
}

/**
 * Occurrences per day, on average, that all entries of a schedule may have together; a window gets at least a week's
 * worth. A school of sixty teachers has about 400 lessons a day; a feed of tens of thousands must not block the page.
 */
export const MAX_PER_DAY = 600;
/** Steps that all rules share beyond their own minimum: about half a second of work. */
const MAX_TOTAL_STEPS = 5_000_000;
/** Steps that every entry has: five years of a daily lesson with COUNT. */
const MIN_STEPS = 2000;
const EXPANSION_LIMITS: QueryLimits = {
  maxPerEntry: 100_000,
  maxTotal: Number.POSITIVE_INFINITY,
  maxSteps: 5_000_000,
  maxTotalSteps: 50_000_000,
  minSteps: MIN_STEPS,
};

/** An occurrence for tools, in seconds since 1970-01-01T00:00Z; all-day ones count from the calendar's 1970-01-01. */
export interface ExpandedOccurrence {
  entry: ScheduleEntry;
  title: string;
  startSec: number;
  endSec: number;
  allDay: boolean;
  floating: boolean;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  busy: boolean;
}

function windowSeconds({ from, to }: DayWindow, clock: ZoneClock) {
  const fromLocal = dayNumber(from) * SECONDS_PER_DAY;
  const toLocal = dayNumber(to) * SECONDS_PER_DAY;
  return {
    days: new QueryRange(fromLocal, toLocal),
    instants: new QueryRange(epochOf(fromLocal, clock), epochOf(toLocal, clock)),
  };
}

function statusOf(instance: Instance): ExpandedOccurrence["status"] {
  if (isCancelled(instance)) return "CANCELLED";
  return (instance.override ?? instance.entry).tentative ? "TENTATIVE" : "CONFIRMED";
}

/**
 * Lists all occurrences that overlap a window, as instants; cancelled ones are included and marked.
 * @param zone IANA zone whose midnights bound the window, and the clock of floating times
 * @returns occurrences in no order, and the ids of entries that were cut
 * @internal for the `occurrences` command and tests: the product asks for days
 */
export function expandSchedule(
  entries: readonly ScheduleEntry[],
  window: DayWindow,
  zone: string,
): { occurrences: ExpandedOccurrence[]; cut: string[] } {
  const occurrences: ExpandedOccurrence[] = [];
  const listCut = indexOf(entries, zone).query(windowSeconds(window, clockOf(zone)), EXPANSION_LIMITS, (instance) => {
    const { entry, override, startSec, endSec, allDay, floating } = instance;
    occurrences.push({
      entry,
      title: override?.title ?? entry.title,
      startSec,
      endSec,
      allDay,
      floating,
      status: statusOf(instance),
      busy: (override ?? entry).busy && !isCancelled(instance),
    });
  });
  return { occurrences, cut: listCut().map(({ entryId }) => entryId) };
}

/** The occurrences of some days, and the entries that were cut. */
export interface DaysOfSchedule {
  occurrences: ScheduleOccurrence[];
  /** Listed when it is read: of a huge feed it may hold tens of thousands. */
  readonly cut: ScheduleEntry[];
}

/**
 * Lists the occurrences of a class on the days [from, to), on the class's wall clock, in time order (RFC 5545
 * section 3.8.5). Cancelled occurrences are left out. One that lasts over midnight is listed once per day. An entry
 * that repeats every few minutes, or whose rule takes too long to expand, is cut (see productLimits) and named in the
 * result; so are the last entries of a schedule that is larger than any school's.
 * @param zone IANA zone of the class: its midnights bound the days, and times without a zone are on its clock
 * @param mostPerDay occurrences that all entries together may have a day, on average
 * @throws RangeError for an unknown zone or an invalid date
 */
export function expandDays(
  entries: readonly ScheduleEntry[],
  window: DayWindow,
  zone: string,
  mostPerDay = MAX_PER_DAY,
): DaysOfSchedule {
  const clock = clockOf(zone);
  const days = new DayByDay(window, clock);
  const range = windowSeconds(window, clock);
  const limits = productLimits(window, mostPerDay);
  const listCut = indexOf(entries, zone).query(range, limits, (instance) => days.add(instance));
  return {
    occurrences: days.sorted(),
    get cut() {
      return listCut();
    },
  };
}

/** As {@link expandDays}, for callers that do not report cut entries, or have reported them before. */
export function occurrencesBetween(
  entries: readonly ScheduleEntry[],
  window: DayWindow,
  zone: string,
  mostPerDay = MAX_PER_DAY,
): ScheduleOccurrence[] {
  return expandDays(entries, window, zone, mostPerDay).occurrences;
}
