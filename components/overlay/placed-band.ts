import type { DrawnWindow } from "../../lib/core/suggest/overlay-week";
import { MINUTES_PER_DAY, type Interval } from "../../lib/core/time/interval";

/** A window, or several as a count, with its place in a day column. */
export interface PlacedBand extends Interval {
  /** One window, or all that a count stands for. Never empty. */
  windows: DrawnWindow[];
  lane: number;
  lanes: number;
}

const perCentOfDay = (minutes: number): string => `${(minutes / MINUTES_PER_DAY) * 100}%`;

/**
 * Where a band lies, in per cent of the column: the column's full height is 24 hours, so density,
 * zoom and window size need no arithmetic.
 */
export function placeStyle(band: PlacedBand): Record<string, string> {
  return {
    "--start": perCentOfDay(band.startMinute),
    "--length": perCentOfDay(band.endMinute - band.startMinute),
    "--lane": String(band.lane),
    "--lanes": String(band.lanes),
  };
}

/** The look of a band: its state, or a count. */
export function lookOf(band: PlacedBand): DrawnWindow["state"] | "count" {
  return band.windows.length > 1 ? "count" : band.windows[0]!.state;
}
