import { addDays, dayNumber, type IsoDate } from "./iso-date";
import type { MinuteOfDay } from "./interval";

/** A wall-clock moment: what a clock in some place shows. */
export interface WallClock {
  date: IsoDate;
  minute: MinuteOfDay;
}

const MS_PER_MINUTE = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** True when the platform knows the IANA zone name. */
export function isKnownZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/**
 * What the clock in `zone` shows at an instant.
 * @param epochMs milliseconds since 1970-01-01T00:00Z
 * @throws RangeError for a zone that the platform does not know
 */
export function wallClockAt(epochMs: number, zone: string): WallClock {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(epochMs)) part[type] = value;
  return {
    date: `${part["year"]!.padStart(4, "0")}-${part["month"]}-${part["day"]}`,
    minute: Number(part["hour"]) * 60 + Number(part["minute"]),
  };
}

function wallMs(wall: WallClock): number {
  return dayNumber(wall.date) * 86_400_000 + wall.minute * MS_PER_MINUTE;
}

function offsetMs(epochMs: number, zone: string): number {
  return wallMs(wallClockAt(epochMs, zone)) - Math.floor(epochMs / MS_PER_MINUTE) * MS_PER_MINUTE;
}

/**
 * The instant at which the clock in `zone` shows `wall`.
 * A time in a spring gap is read with the offset before the gap, a doubled autumn time is the first
 * of the two (RFC 5545 section 3.3.5, "compatible" in Temporal).
 * @returns milliseconds since 1970-01-01T00:00Z
 * @throws RangeError for a zone that the platform does not know
 */
export function instantOf(wall: WallClock, zone: string): number {
  const local = wallMs(wall);
  const before = offsetMs(local - 86_400_000, zone);
  const after = offsetMs(local + 86_400_000, zone);
  const early = local - before;
  if (before === after || offsetMs(early, zone) === before) return early;
  const late = local - after;
  return offsetMs(late, zone) === after ? late : early;
}

/** The same moment on another zone's clock. */
export function moveZone(wall: WallClock, from: string, to: string): WallClock {
  return from === to ? wall : wallClockAt(instantOf(wall, from), to);
}

/** Minutes from `from` to `to` on one wall clock; days count 1440 minutes. */
export function minutesBetween(from: WallClock, to: WallClock): number {
  return (dayNumber(to.date) - dayNumber(from.date)) * 1440 + to.minute - from.minute;
}

/** The wall clock `minutes` later, rolling over midnight. */
export function addMinutes(wall: WallClock, minutes: number): WallClock {
  const total = wall.minute + minutes;
  const days = Math.floor(total / 1440);
  return { date: addDays(wall.date, days), minute: total - days * 1440 };
}
