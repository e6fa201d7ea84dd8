import type { ScheduleTime, ZoneObservance } from "../core/schedule/schedule-entry";
import type { ZoneClock } from "../core/time/zone-clock";
import { dayOfDate, SECONDS_PER_DAY } from "./civil-day";
import { RuleExpansion } from "./expand-rule";
import { shapeOf } from "./rule-shape";

/** Computes onsets up to 2100; no class schedule reaches further. */
const LAST_ONSET = Date.UTC(2100, 0, 1) / 1000;
/** Outlook starts its zones in 1601; no schedule begins before 1900. */
const FIRST_ONSET = Date.UTC(1900, 0, 1) / 1000;
/** Two changes a year for two centuries; cuts a hostile observance that repeats every second. */
const MAX_ONSETS = 400;

interface Onset {
  epochSec: number;
  offsetSec: number;
}

/** Seconds since 1970-01-01T00:00 on the time's own clock. */
export function localSecondsOf(time: ScheduleTime): number {
  return dayOfDate(time.date) * SECONDS_PER_DAY + (time.minute ?? 0) * 60 + (time.second ?? 0);
}

function localOnsetsOf(observance: ZoneObservance): number[] {
  const first = localSecondsOf(observance.onset);
  const onsets = [first, ...(observance.extraOnsets ?? []).map(localSecondsOf)];
  const day = Math.floor(first / SECONDS_PER_DAY);
  for (const rule of observance.rules ?? []) {
    const expansion = new RuleExpansion(shapeOf(rule, { day, sec: first - day * SECONDS_PER_DAY, allDay: false }));
    const until = rule.until
      ? localSecondsOf(rule.until) + (rule.until.zone ? observance.offsetBeforeSec : 0)
      : LAST_ONSET;
    expansion.startsBetween(
      { fromLocal: Math.max(first, FIRST_ONSET), toLocal: Math.min(until, LAST_ONSET) + 1 },
      { steps: 5000 },
      (onset) => {
        onsets.push(onset);
        return onsets.length < MAX_ONSETS;
      },
    );
  }
  return onsets;
}

class FeedClock implements ZoneClock {
  private readonly onsets: Onset[];
  private readonly firstOffset: number;

  constructor(observances: readonly ZoneObservance[]) {
    this.onsets = observances
      .flatMap((observance) =>
        localOnsetsOf(observance).map((local) => ({
          epochSec: local - observance.offsetBeforeSec,
          offsetSec: observance.offsetSec,
        })),
      )
      .sort((a, b) => a.epochSec - b.epochSec);
    const first = observances.reduce(
      (earliest, each) => (localSecondsOf(each.onset) < localSecondsOf(earliest.onset) ? each : earliest),
      observances[0]!,
    );
    this.firstOffset = first.offsetBeforeSec;
  }

  /** Seconds that the local clock is ahead of UTC at an instant (seconds since 1970-01-01T00:00Z). */
  offsetAt(epochSec: number): number {
    let low = 0;
    let high = this.onsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.onsets[middle]!.epochSec <= epochSec) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? this.firstOffset : this.onsets[low - 1]!.offsetSec;
  }
}

const clocks = new Map<string, ZoneClock>();

/** The clock of a zone that a feed defines in a VTIMEZONE (RFC 5545 section 3.6.5). Equal definitions share one. */
export function feedClockOf(observances: readonly ZoneObservance[]): ZoneClock {
  const key = JSON.stringify(observances);
  let clock = clocks.get(key);
  if (!clock) {
    clock = new FeedClock(observances);
    clocks.set(key, clock);
  }
  return clock;
}
