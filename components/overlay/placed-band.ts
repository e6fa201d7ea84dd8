import type { PlacedBand } from "../../lib/contracts/overlay-week";
import type { WindowLook } from "../../lib/core/suggest/window-state";
import { MINUTES_PER_DAY } from "../../lib/core/time/interval";

const perCentOfDay = (minutes: number): string => `${(minutes / MINUTES_PER_DAY) * 100}%`;

/**
 * Places a band by percentages of the column: its full height is 24 hours, so density, zoom and
 * window size need no arithmetic.
 */
export function placeStyle({ startMinute, endMinute, lane, lanes }: PlacedBand): string {
  const length = perCentOfDay(endMinute - startMinute);
  return `--start:${perCentOfDay(startMinute)};--length:${length};--lane:${lane};--lanes:${lanes}`;
}

/** The style of a band: by its window's state, or as a count. */
export function lookOf(band: PlacedBand): WindowLook | "count" {
  return band.windows.length > 1 ? "count" : band.windows[0]!.look;
}
