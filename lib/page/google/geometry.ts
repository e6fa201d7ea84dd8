/**
 * How Google places a timed chip, exact for all samples of 2019 to 2026 in both densities:
 * style.top = startHours * H - 1 and style.height = durationHours * H - 2, in px, where H is the
 * height of an hour. (The samples are in tests/page/google/geometry.test.ts.)
 */
const TOP_INSET_PX = 1;
const HEIGHT_INSET_PX = 2;
const SNAP_PX = 1.5;
const SNAP_MINUTES = 5;
const MINUTES_PER_HOUR = 60;
const HOURS = 24;

/** Hour heights that a calendar can sensibly have; the page's density ladder runs from 40 to 116. */
const MIN_PX_PER_HOUR = 20;
const MAX_PX_PER_HOUR = 200;

/** Start and end of a chip within its day, in minutes, not yet rounded. */
export interface RawTimes {
  startMinute: number;
  endMinute: number;
}

/** Inline place of a chip in px. */
export interface ChipPlace {
  topPx: number;
  heightPx: number;
}

/** Times of a chip from its inline `top` and `height`. */
export function timesOfPlace(place: ChipPlace, pxPerHour: number): RawTimes {
  const startMinute = ((place.topPx + TOP_INSET_PX) / pxPerHour) * MINUTES_PER_HOUR;
  const duration = ((place.heightPx + HEIGHT_INSET_PX) / pxPerHour) * MINUTES_PER_HOUR;
  return { startMinute, endMinute: startMinute + duration };
}

/**
 * Times that a chip can have by where it is drawn, relative to its column, likelier first. The 1 px margin
 * of the style sheet has undone the inset of the top by then; whether the gap below is there can't be
 * known, so the height that lies nearer to a multiple of five minutes comes first.
 */
export function timesOfRect(topPx: number, heightPx: number, pxPerHour: number): RawTimes[] {
  const minutesPerPx = MINUTES_PER_HOUR / pxPerHour;
  const startMinute = topPx * minutesPerPx;
  return [heightPx + HEIGHT_INSET_PX, heightPx]
    .map((height) => ({ startMinute, endMinute: startMinute + height * minutesPerPx }))
    .sort((a, b) => offStep(a.endMinute) - offStep(b.endMinute));
}

/** Rounds to five minutes when that is within 1.5 px, else to the minute. */
export function snapMinute(minute: number, pxPerHour: number): number {
  const offPx = (offStep(minute) / MINUTES_PER_HOUR) * pxPerHour;
  return offPx <= SNAP_PX ? Math.round(minute / SNAP_MINUTES) * SNAP_MINUTES : Math.round(minute);
}

/**
 * Height of an hour from a column's height, which is 24 hours and perhaps a border.
 * @returns undefined when no calendar would draw such hours
 */
export function findPxPerHour(columnHeightPx: number): number | undefined {
  const exact = columnHeightPx / HOURS;
  if (!(exact >= MIN_PX_PER_HOUR && exact <= MAX_PX_PER_HOUR)) return undefined;
  const whole = Math.round(exact);
  return Math.abs(whole * HOURS - columnHeightPx) <= 2 ? whole : Math.round(exact * 1000) / 1000;
}

/** A chip whose place and label are both known. */
export interface LabelledPlace extends ChipPlace {
  startMinute: number;
  durationMinutes: number;
}

/**
 * Height of an hour from chips whose labels name their times, for a saved page without its style sheets.
 * @returns undefined when they don't agree on one
 */
export function fitPxPerHour(places: readonly LabelledPlace[]): number | undefined {
  const reliable = places.filter((place) => place.startMinute >= MINUTES_PER_HOUR && place.durationMinutes >= 30);
  const fits = reliable
    .map((place) => (place.topPx + TOP_INSET_PX) / (place.startMinute / MINUTES_PER_HOUR))
    .sort((a, b) => a - b);
  const middle = fits[Math.floor(fits.length / 2)];
  const pxPerHour = middle === undefined ? undefined : findPxPerHour(Math.round(middle * 10) * 2.4);
  if (!pxPerHour || !reliable.every((place) => isDrawnAsLabelled(place, pxPerHour))) return undefined;
  return pxPerHour;
}

/** True when the chip is drawn at its label's times, within 1.5 px. */
export function isDrawnAsLabelled(place: LabelledPlace, pxPerHour: number): boolean {
  const top = (place.startMinute / MINUTES_PER_HOUR) * pxPerHour - TOP_INSET_PX;
  const height = (place.durationMinutes / MINUTES_PER_HOUR) * pxPerHour - HEIGHT_INSET_PX;
  return Math.abs(place.topPx - top) <= SNAP_PX && Math.abs(place.heightPx - height) <= SNAP_PX;
}

/** Days [from, to) that "left: 42.86%; width: 14.29%" covers among equal columns. */
export function daysOfShare(leftPercent: number, widthPercent: number, columns: number): { from: number; to: number } {
  const from = Math.round((leftPercent / 100) * columns);
  const to = Math.round(((leftPercent + widthPercent) / 100) * columns);
  return { from: Math.max(0, from), to: Math.min(columns, Math.max(to, from + 1)) };
}

function offStep(minute: number): number {
  return Math.abs(minute - Math.round(minute / SNAP_MINUTES) * SNAP_MINUTES);
}
