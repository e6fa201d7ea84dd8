import { dateOfDayNumber, dayNumber, type IsoDate } from "./iso-date";
import type { MinuteOfDay } from "./interval";
import { type ZoneClock, clockOf, SECONDS_PER_DAY } from "./zone-clock";

/** A wall-clock moment: what a clock in some place shows. */
export interface WallClock {
  date: IsoDate;
  minute: MinuteOfDay;
}

/**
 * The instant at which a clock shows a local time.
 * A time in a spring gap is read with the offset before the gap, a doubled autumn time is the first
 * of the two (RFC 5545 section 3.3.5, "compatible" in Temporal).
 * @param localSec seconds since 1970-01-01T00:00 on that clock
 * @returns seconds since 1970-01-01T00:00Z
 */
export function epochOf(localSec: number, clock: ZoneClock): number {
  const before = clock.offsetAt(localSec - SECONDS_PER_DAY);
  const after = clock.offsetAt(localSec + SECONDS_PER_DAY);
  const early = localSec - before;
  if (before === after || clock.offsetAt(early) === before) return early;
  const late = localSec - after;
  return clock.offsetAt(late) === after ? late : early;
}

/** True when the platform knows the zone. */
export function isKnownZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The zone, where the platform knows it; a stored one may be empty, or unknown on this device. */
export const knownZone = (zone: string | undefined): string | undefined =>
  zone !== undefined && isKnownZone(zone) ? zone : undefined;

function wallOfSeconds(localSec: number): WallClock {
  const day = Math.floor(localSec / SECONDS_PER_DAY);
  return { date: dateOfDayNumber(day), minute: Math.floor((localSec - day * SECONDS_PER_DAY) / 60) };
}

/**
 * What the clock in `zone` shows at an instant.
 * @param epochMs milliseconds since 1970-01-01T00:00Z
 * @throws RangeError for a zone that the platform does not know
 */
export function wallClockAt(epochMs: number, zone: string): WallClock {
  const epochSec = Math.floor(epochMs / 1000);
  return wallOfSeconds(epochSec + clockOf(zone).offsetAt(epochSec));
}

/**
 * The instant at which the clock in `zone` shows `wall`; gaps and doubled times as in {@link epochOf}.
 * @returns milliseconds since 1970-01-01T00:00Z
 * @throws RangeError for a zone that the platform does not know
 */
export function instantOf(wall: WallClock, zone: string): number {
  return epochOf(dayNumber(wall.date) * SECONDS_PER_DAY + wall.minute * 60, clockOf(zone)) * 1000;
}

/** Converts a wall clock to another zone's clock at the same instant. */
export function moveZone(wall: WallClock, from: string, to: string): WallClock {
  return from === to ? wall : wallClockAt(instantOf(wall, from), to);
}

/** Adds minutes to a wall clock, rolling over midnight. */
export function addMinutes(wall: WallClock, minutes: number): WallClock {
  return wallOfSeconds(dayNumber(wall.date) * SECONDS_PER_DAY + (wall.minute + minutes) * 60);
}
