import { daysBetween, type IsoDate } from "../time/iso-date";

/** One point of a goal, as a number of its measure. */
export interface DatedValue {
  date: IsoDate;
  value: number;
}

/** Normal quantiles of two-sided intervals, by their percentage. */
const QUANTILES = { 80: 1.2816, 95: 1.96 };

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * The median of all slopes between two points of different days, per week, with the ends of its interval (P. K. Sen,
 * JASA 63, 1968).
 * @param certainty of the interval, in percent
 */
export function theilSen(
  points: readonly DatedValue[],
  certainty: keyof typeof QUANTILES = 80,
): { slopePerWeek: number; least: number; most: number } {
  const slopes = points
    .flatMap((a, at) =>
      points.slice(at + 1).flatMap((b) => {
        const days = daysBetween(a.date, b.date);
        return days === 0 ? [] : [((b.value - a.value) * 7) / days];
      }),
    )
    .sort((a, b) => a - b);
  if (slopes.length === 0) return { slopePerWeek: 0, least: 0, most: 0 };
  const n = points.length;
  const spread = QUANTILES[certainty] * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const at = (index: number): number => slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(index)))]!;
  return {
    slopePerWeek: medianOf(slopes),
    least: at((slopes.length - spread) / 2 - 1),
    most: at((slopes.length + spread) / 2),
  };
}
