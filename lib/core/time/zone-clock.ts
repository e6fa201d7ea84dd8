/** How far a zone's clock runs ahead of UTC, in seconds, at any instant. */
export interface ZoneClock {
  /** @param epochSec seconds since 1970-01-01T00:00Z */
  offsetAt(epochSec: number): number;
}

export const SECONDS_PER_DAY = 86_400;
/** Eleven years of days; a power of two. */
const STEADY_DAYS = 4096;
const OFFSET_ZONE = /^([+-])(\d{2}):(\d{2})$/;
const clocks = new Map<string, ZoneClock>();

/** A clock that never changes its offset. */
export function fixedClock(offsetSec: number): ZoneClock {
  return { offsetAt: () => offsetSec };
}

/**
 * An Intl zone. Asking Intl costs microseconds, so each day is asked once: when the offset is the
 * same at both of its ends it is the same all day (no zone has changed twice within a day), else the
 * second of the change is found by halving.
 */
class IntlClock implements ZoneClock {
  private readonly formatter: Intl.DateTimeFormat;
  private readonly midnights = new Map<number, number>();
  private readonly changes = new Map<number, number>();
  /** Days without a change, by their lowest bits: the day and its offset. */
  private readonly steadyDays = new Int32Array(STEADY_DAYS).fill(-0x80000000);
  private readonly steadyOffsets = new Int32Array(STEADY_DAYS);

  constructor(zone: string) {
    this.formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  }

  offsetAt(epochSec: number): number {
    const day = Math.floor(epochSec / SECONDS_PER_DAY);
    const slot = day & (STEADY_DAYS - 1);
    if (this.steadyDays[slot] === day) return this.steadyOffsets[slot]!;
    const before = this.midnightOffset(day);
    const after = this.midnightOffset(day + 1);
    if (before !== after) return epochSec < this.changeOf(day, before) ? before : after;
    this.steadyDays[slot] = day;
    this.steadyOffsets[slot] = before;
    return before;
  }

  private midnightOffset(day: number): number {
    let offset = this.midnights.get(day);
    if (offset === undefined) {
      offset = this.ask(day * SECONDS_PER_DAY);
      this.midnights.set(day, offset);
    }
    return offset;
  }

  private changeOf(day: number, before: number): number {
    let change = this.changes.get(day);
    if (change === undefined) {
      let low = day * SECONDS_PER_DAY;
      change = low + SECONDS_PER_DAY;
      while (change - low > 1) {
        const middle = Math.floor((low + change) / 2);
        if (this.ask(middle) === before) low = middle;
        else change = middle;
      }
      this.changes.set(day, change);
    }
    return change;
  }

  private ask(epochSec: number): number {
    // "10/05/2026, 09:05:00": en-US with fixed fields; read by digits so that the marks between don't matter.
    const [month, day, year, hour, minute, second] = this.formatter.format(epochSec * 1000).match(/\d+/g) as string[];
    const shown = new Date(0);
    shown.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    return Math.round(shown.getTime() / 1000) + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - epochSec;
  }
}

function createClock(zone: string): ZoneClock {
  const offset = OFFSET_ZONE.exec(zone);
  if (!offset) return zone === "UTC" ? fixedClock(0) : new IntlClock(zone);
  const seconds = Number(offset[2]) * 3600 + Number(offset[3]) * 60;
  return fixedClock(offset[1] === "-" ? -seconds : seconds);
}

/**
 * The clock of a zone: an IANA name, "UTC", or a fixed offset as "+05:30". Cached.
 * @throws RangeError for a zone that the platform does not know
 */
export function clockOf(zone: string): ZoneClock {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = createClock(zone);
    clocks.set(zone, clock);
  }
  return clock;
}
