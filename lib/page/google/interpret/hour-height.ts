import type { ColumnFacts } from "../../../page-facts/page-facts";
import type { HealthLog } from "../../health";
import type { Chip } from "./chips";
import { findPxPerHour, fitPxPerHour, isDrawnAsLabelled, type LabelledPlace } from "../geometry";
import { findPlace } from "./place";

const TOLERANCE_PX_PER_DAY = 3; // two of rounding, one of border

/**
 * Height of an hour in px: a 24th of the column, checked against the page's own variable and against the
 * chips whose labels name their times. When those contradict it, no position on the page is trusted.
 */
export function readHourHeight(columns: ColumnFacts, chips: readonly Chip[], health: HealthLog): number | undefined {
  const places = chips.flatMap((chip) => findLabelledPlace(chip) ?? []);
  const fitted = fitPxPerHour(places);
  const measured = columns.isLaidOut ? commonHeight(columns.heightsPx, health) : undefined;
  if (measured === undefined) {
    health.report("hour-height-missing");
    return fitted;
  }
  if (contradictsVariable(columns.hourHeight, measured) || contradictsChips(places, measured)) {
    health.report("hour-height-conflict");
    return undefined;
  }
  return measured;
}

function commonHeight(heightsPx: readonly number[], health: HealthLog): number | undefined {
  const heights = [...heightsPx].sort((a, b) => a - b);
  const middle = heights[Math.floor(heights.length / 2)]!;
  const uneven = heights.filter((height) => Math.abs(height - middle) > 2).length;
  if (uneven > 0) health.report("columns-uneven", uneven, heights.length);
  return findPxPerHour(middle);
}

function contradictsVariable(hourHeight: string, pxPerHour: number): boolean {
  const value = /^\s*(\d+(?:\.\d+)?)px\s*$/.exec(hourHeight);
  return value !== null && Math.abs(Number(value[1]) - pxPerHour) * 24 > TOLERANCE_PX_PER_DAY;
}

/** True when two or more chips imply another height of an hour and (nearly) none agrees with the column's. */
function contradictsChips(places: readonly LabelledPlace[], pxPerHour: number): boolean {
  const fitted = fitPxPerHour(places);
  if (fitted === undefined || fitted === pxPerHour) return false;
  return places.filter((place) => isDrawnAsLabelled(place, pxPerHour)).length * 2 < places.length;
}

function findLabelledPlace(chip: Chip): LabelledPlace | undefined {
  const place = findPlace(chip.facts);
  const times = chip.label?.times;
  if (!place || !times || times.startDay || times.endMinute === undefined) return undefined;
  const durationMinutes = times.endMinute - times.startMinute;
  return durationMinutes > 0 ? { ...place, startMinute: times.startMinute, durationMinutes } : undefined;
}
