import { daysBetween, type IsoDate } from "../time/iso-date";
import { medianOf, type DatedValue } from "./theil-sen";

/** The straight line from a goal's starting level to its target on the day of the annual review. */
export interface AimLine {
  from: DatedValue;
  to: DatedValue;
}

const BASELINE_POINTS = 3;

/**
 * Draws the aim line: from the median of the first three points, on the day of the third, to the target on the review
 * day (Fuchs and Deno; North Dakota's progress monitoring guide). Undefined with fewer points, without a target, or
 * when the review is not after them.
 * @param points oldest first
 */
export function aimLine(
  points: readonly DatedValue[],
  { target, reviewDate }: { target: number | undefined; reviewDate: IsoDate | undefined },
): AimLine | undefined {
  const baseline = points.slice(0, BASELINE_POINTS);
  const last = baseline[BASELINE_POINTS - 1];
  if (!last || target === undefined || reviewDate === undefined || reviewDate <= last.date) return undefined;
  const value = medianOf(baseline.map((point) => point.value));
  return { from: { date: last.date, value }, to: { date: reviewDate, value: target } };
}

/** Gives the value on the aim line on a day, clamped to its first and last day. */
export function expectedOn({ from, to }: AimLine, date: IsoDate): number {
  const share = daysBetween(from.date, date) / daysBetween(from.date, to.date);
  return from.value + Math.min(1, Math.max(0, share)) * (to.value - from.value);
}
