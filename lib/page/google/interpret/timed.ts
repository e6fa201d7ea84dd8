import type { IsoDate } from "../../../core/time/iso-date";
import type { ChipFacts } from "../../../page-facts/page-facts";
import { MINUTES_PER_DAY } from "../../../core/time/interval";
import type { Chip } from "./chips";
import { snapMinute, timesOfPlace, timesOfRect, type RawTimes } from "../geometry";
import { findDateOf } from "../../reading/named-times";
import type { LabelReading } from "./label";
import { findPlace } from "./place";
import { wallMinuteOf, type WallMinute, type WallSpan } from "../../reading/wall-minute";
import { weighTimes, type WeighedTimes } from "../../reading/weigh";

/** A column whose day is known, with the scale of its hours. */
export interface DatedCell {
  date: IsoDate;
  /** Undefined when positions on this page mean nothing. */
  pxPerHour?: number;
  isRightToLeft: boolean;
}

/** How far inline style and drawn position may differ before the label must confirm either. */
const PLACE_TOLERANCE_MINUTES = 7;

/**
 * Start and end of a chip in a column: by its place, checked against its label and its original start.
 * @param originalStart wall minute of the instance's original start, when its id and the zone give it
 */
export function readTimedChip(
  chip: Chip,
  cell: DatedCell,
  originalStart: () => WallMinute | undefined,
): WeighedTimes | undefined {
  const dayStart = wallMinuteOf(cell.date, 0);
  const places = findPlaces(chip.facts, cell);
  const texts = chip.label ? textSpans(chip.label, cell.date) : [];
  const weigh = (place: RawTimes | undefined): WeighedTimes | undefined =>
    weighTimes({
      place: place && spanOn(dayStart, place, cell.pxPerHour!),
      texts,
      dayStart,
      originalStart,
      pxPerHour: cell.pxPerHour,
    });
  const weighed = places.map((variants) => best(variants.map(weigh)));
  // Drawn elsewhere than its own style says, or without a style of its own: accepts only a place that the label
  // confirms, with low confidence.
  if (!isPlacedInline(chip.facts)) return inDoubt(weighed) ?? weigh(undefined);
  if (places.length < 2 || !differ(places)) return weighed[0] ?? weigh(undefined);
  return inDoubt(weighed) ?? (weighed[0] && { ...weighed[0], confidence: "low", isUnsure: true });
}

/** The reading that the other sources support; the likelier one when none does. */
function best(readings: readonly (WeighedTimes | undefined)[]): WeighedTimes | undefined {
  return readings.find((times) => times?.confidence === "high") ?? readings[0];
}

function isPlacedInline({ place }: ChipFacts): boolean {
  return place[0] !== "" && place[1] !== "";
}

function inDoubt(weighed: readonly (WeighedTimes | undefined)[]): WeighedTimes | undefined {
  const confirmed = weighed.find((times) => times?.confidence === "high");
  return confirmed && { ...confirmed, confidence: "medium" };
}

function differ([first, second]: RawTimes[][]): boolean {
  return Math.abs(first![0]!.startMinute - second![0]!.startMinute) > PLACE_TOLERANCE_MINUTES;
}

/** Places by inline style and as drawn, each with its variants; the first follows the page's own formula. */
function findPlaces(chip: ChipFacts, cell: DatedCell): RawTimes[][] {
  if (cell.pxPerHour === undefined) return [];
  const places: RawTimes[][] = [];
  const inline = findPlace(chip);
  if (inline) places.push([timesOfPlace(inline, cell.pxPerHour)]);
  if (chip.drawn) places.push(timesOfRect(chip.drawn.topPx, chip.drawn.heightPx, cell.pxPerHour));
  return places.map((variants) => variants.filter(isOnDay)).filter((variants) => variants.length > 0);
}

function isOnDay({ startMinute, endMinute }: RawTimes): boolean {
  return startMinute > -5 && endMinute < MINUTES_PER_DAY + 5 && endMinute > startMinute;
}

function spanOn(dayStart: WallMinute, times: RawTimes, pxPerHour: number): WallSpan {
  const clamp = (minute: number): number => Math.min(MINUTES_PER_DAY, Math.max(0, snapMinute(minute, pxPerHour)));
  return { start: dayStart + clamp(times.startMinute), end: dayStart + clamp(times.endMinute) };
}

/**
 * The spans a label can mean for a chip on `date`, likeliest first. A label without days can mean this day
 * or, past midnight, the day before; "9am to 9am" a day or a reminder. A point in time has its end before its start.
 */
export function textSpans(label: LabelReading, date: IsoDate): WallSpan[] {
  const { times, days, dueMinute } = label;
  if (!times) {
    return dueMinute === undefined || !days ? [] : [pointAt(wallMinuteOf(days.first, dueMinute))];
  }
  const firstDay = times.startDay ? findDateOf(times.startDay, date) : (days?.first ?? date);
  const lastDay = times.endDay ? findDateOf(times.endDay, date) : days?.first === days?.last ? undefined : days?.last;
  if (!firstDay || (times.endDay && !lastDay)) return [];
  const start = wallMinuteOf(firstDay, times.startMinute);
  if (times.endMinute === undefined) return [pointAt(start)];
  const crosses = times.endMinute <= times.startMinute;
  const end = wallMinuteOf(lastDay ?? firstDay, times.endMinute) + (crosses && !lastDay ? MINUTES_PER_DAY : 0);
  if (end <= start) return [];
  const span = { start, end };
  if (!crosses || times.startDay) return [span];
  const dayBefore = { start: start - MINUTES_PER_DAY, end: end - MINUTES_PER_DAY };
  const isReminder = times.endMinute === times.startMinute && !lastDay;
  return [span, dayBefore, ...(isReminder ? [{ start, end: start }] : [])];
}

function pointAt(start: WallMinute): WallSpan {
  return { start, end: -Infinity };
}

/** True for a label that names a start but no end. */
export function isPoint(span: WallSpan): boolean {
  return span.end === -Infinity;
}
