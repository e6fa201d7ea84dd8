import type { OutlookColumns } from "../../../page-facts/outlook-facts";
import type { HealthLog } from "../../health";
import { tokensUntilWord } from "../../reading/tokens";
import { plain } from "../../reading/plain-text";
import type { Vocabulary } from "../../reading/vocabulary";
import type { ReadChip } from "./chips";

/** Scale of a day's hours, in px below the top of its column. */
export interface HourScale {
  pxPerHour: number;
  /** Offset of midnight; 0 unless the column begins at another hour. */
  offsetPx: number;
}

/** A chip whose times and position are both known. */
interface KnownPlace {
  startMinute: number;
  endMinute: number;
  topPx: number;
  bottomPx: number;
}

const HOURS = 24;
const MIN_PX_PER_HOUR = 18;
const MAX_PX_PER_HOUR = 260;
/** Largest difference between two measures of the same line. */
const TOLERANCE_PX = 3;
/** Chips may be drawn a little shorter than they last, for a gap between two. */
const GAP_PX = 5;
/** Shorter events are drawn taller than their duration. */
const SHORT_MINUTES = 30;
const MIN_HOURS = 6;

/**
 * Fits the scale of the hours. The column's height, the hour rail and the chips with known times each give one. The
 * column's scale, on which we draw, must agree with one of the others, and the chips must not contradict it.
 */
export function readScale(
  columns: OutlookColumns,
  chips: readonly ReadChip[],
  vocabulary: Vocabulary,
  health: HealthLog,
): HourScale | undefined {
  if (!columns.isLaidOut) {
    health.report("hour-height-missing");
    return undefined;
  }
  const places = chips.flatMap((chip) => knownPlace(chip) ?? []);
  const column = scaleOfColumn(columns.heightsPx, health);
  const rail = scaleOfRail(columns.hours, vocabulary);
  const railFits = column && rail && agree(column, rail) && (places.length < 2 || mostFit(places, column));
  if (column && (railFits || fits(places, column))) return column;
  const measures = [column, rail, places.length > 1].filter(Boolean).length;
  health.report(measures > 1 ? "hour-height-conflict" : "scale-unproven");
  return undefined;
}

function scaleOfColumn(heightsPx: readonly number[], health: HealthLog): HourScale | undefined {
  const heights = [...heightsPx].sort((a, b) => a - b);
  const middle = heights[Math.floor(heights.length / 2)];
  if (middle === undefined) return undefined;
  const uneven = heights.filter((height) => Math.abs(height - middle) > 2).length;
  if (uneven > 0) health.report("columns-uneven", uneven, heights.length);
  return plausible({ pxPerHour: middle / HOURS, offsetPx: 0 });
}

/** Scale of the hour rail, whose texts are one hour apart; of several rails, the first with such texts. */
function scaleOfRail(hours: OutlookColumns["hours"], vocabulary: Vocabulary): HourScale | undefined {
  const rails: { hour: number; topPx: number }[][] = [[]];
  for (const { text, topPx } of hours) {
    const hour = hourOf(text, vocabulary);
    if (hour === undefined) continue;
    const rail = rails.at(-1)!;
    const last = rail.at(-1);
    if (last && topPx <= last.topPx) rails.push([{ hour, topPx }]);
    else rail.push({ hour, topPx });
  }
  for (const rail of rails) {
    const fitted = fitRail(rail);
    if (fitted) return fitted;
  }
  return undefined;
}

/** Fits steps of one hour; a rail of another time zone only has another offset. */
function fitRail(rail: readonly { hour: number; topPx: number }[]): HourScale | undefined {
  if (rail.length < MIN_HOURS) return undefined;
  const [first, last] = [rail[0]!, rail.at(-1)!];
  const span = (last.hour - first.hour + HOURS) % HOURS;
  if (span !== rail.length - 1) return undefined;
  const pxPerHour = (last.topPx - first.topPx) / span;
  const isEven = rail.every(({ topPx }, index) => Math.abs(topPx - first.topPx - index * pxPerHour) <= TOLERANCE_PX);
  return isEven ? plausible({ pxPerHour, offsetPx: first.topPx - first.hour * pxPerHour }) : undefined;
}

/** Hour of a rail's text: "8 AM", "08", "8:00", "午前8時". */
function hourOf(text: string, vocabulary: Vocabulary): number | undefined {
  const tokens = tokensUntilWord(plain(text), 0, vocabulary);
  const [token] = tokens;
  if (!token || tokens.length > 2 || (token.kind !== "T" && token.kind !== "N")) return undefined;
  const minutes = token.kind === "N" ? token.value * 60 : token.value;
  if (minutes % 60 !== 0 || minutes > HOURS * 60) return undefined;
  const hour = (minutes / 60) % HOURS;
  if (!token.half || hour > 12) return hour;
  return (hour % 12) + (token.half === "pm" ? 12 : 0);
}

/** True for equal hour heights, with lines no further apart than the height of a rail's text. */
function agree(column: HourScale, rail: HourScale): boolean {
  if (Math.abs(column.pxPerHour - rail.pxPerHour) * HOURS > TOLERANCE_PX) return false;
  return Math.abs(column.offsetPx - rail.offsetPx) <= column.pxPerHour / 2;
}

/** True when at least two chips at different times are given, and nine of ten are drawn at their times. */
function fits(places: readonly KnownPlace[], scale: HourScale): boolean {
  const starts = places.map(({ startMinute }) => startMinute);
  if (places.length < 2 || Math.max(...starts) - Math.min(...starts) < 60) return false;
  return places.filter((place) => fitsScale(place, scale)).length >= places.length * 0.9;
}

function mostFit(places: readonly KnownPlace[], scale: HourScale): boolean {
  return places.filter((place) => fitsScale(place, scale)).length * 2 > places.length;
}

function fitsScale(place: KnownPlace, { pxPerHour, offsetPx }: HourScale): boolean {
  const top = offsetPx + (place.startMinute / 60) * pxPerHour;
  const bottom = offsetPx + (place.endMinute / 60) * pxPerHour;
  if (Math.abs(place.topPx - top) > TOLERANCE_PX) return false;
  const isShort = place.endMinute - place.startMinute < SHORT_MINUTES;
  const below = place.bottomPx - bottom;
  return isShort ? below > -GAP_PX : below >= -GAP_PX && below <= TOLERANCE_PX;
}

function knownPlace({ facts, label, tooltipTimes, isContradictory }: ReadChip): KnownPlace | undefined {
  const times = label?.times ?? tooltipTimes;
  if (!facts.drawn || facts.isInHeader || isContradictory || times?.endMinute === undefined) return undefined;
  if (times.endMinute <= times.startMinute) return undefined;
  const { topPx, heightPx } = facts.drawn;
  return { startMinute: times.startMinute, endMinute: times.endMinute, topPx, bottomPx: topPx + heightPx };
}

function plausible(scale: HourScale): HourScale | undefined {
  return scale.pxPerHour >= MIN_PX_PER_HOUR && scale.pxPerHour <= MAX_PX_PER_HOUR ? scale : undefined;
}
