import { daysBetween } from "../time/iso-date";
import { expectedOn, type AimLine } from "./aim-line";
import type { GoalTarget } from "./target";
import { medianOf, theilSen, type DatedValue } from "./theil-sen";

/**
 * Trend of a goal's points. None with fewer than 8 of them over 8 weeks: with three or four a month a rule of three
 * would fire on noise (Christ 2013; Van Norman and Christ 2016). `unclear`: it is too early to say, since the points
 * exclude neither a change nor none, or their medians and slope do not say the same.
 */
export type Trend =
  | { verdict: "too-little"; points: number; weeks: number }
  | {
      verdict: "met" | "rising" | "falling" | "flat" | "unclear";
      median: number;
      slopePerWeek: number;
      points: number;
    };

/** What a goal's points are compared with. */
export interface TrendAims {
  /** Absent where the goal names none. */
  target?: GoalTarget | undefined;
  /** Absent without a target or a day of review. */
  aim?: AimLine | undefined;
  /** The change in a school year that a goal should show at least, above 0: used where there is no aim line. */
  yearlyGain: number;
  /** Whether progress is a rise or a fall. */
  direction: "up" | "down";
}

export const POINTS_NEEDED = 8;
export const WEEKS_NEEDED = 8;
const LAST = 3;
/** A gain of the medians that is below this many median absolute deviations of the points may be chance. */
const CHANCE = 2;
const WEEKS_OF_SCHOOL = 36;

/**
 * Judges the points of one goal in one measure by two things that must agree: the median of the last three beside that
 * of the first three and the aim line, and the Theil-Sen slope with its 80 % interval.
 * - `met`: the last points reach the target as often as the goal asks, and the slope does not lead away from it
 * - `rising`, `falling`: the slope differs from 0, and the medians go the same way
 * - `flat`: the slope does not differ from 0, the points exclude the one that the goal needs, and the medians show no
 *   gain beyond chance and are behind the aim line. A slope that could be 0 is no evidence of no change
 */
export function judgeTrend(points: readonly DatedValue[], aims: TrendAims): Trend {
  const inOrder = points.toSorted((a, b) => a.date.localeCompare(b.date));
  const first = inOrder[0];
  const weeks = first ? daysBetween(first.date, inOrder.at(-1)!.date) / 7 : 0;
  if (inOrder.length < POINTS_NEEDED || weeks < WEEKS_NEEDED)
    return { verdict: "too-little", points: inOrder.length, weeks: Math.floor(weeks) };
  const median = medianOf(inOrder.slice(-LAST).map(({ value }) => value));
  const { slopePerWeek, least, most } = theilSen(inOrder);
  return { verdict: verdictOf(inOrder, { median, least, most }, aims), median, slopePerWeek, points: inOrder.length };
}

function verdictOf(
  inOrder: readonly DatedValue[],
  { median, least, most }: { median: number; least: number; most: number },
  aims: TrendAims,
): Exclude<Trend["verdict"], "too-little"> {
  const values = inOrder.map(({ value }) => value);
  const slope = least > 0 ? "rising" : most < 0 ? "falling" : "flat";
  const change = median - medianOf(values.slice(0, LAST));
  const away = aims.direction === "up" ? "falling" : "rising";
  if (aims.target && reachesTarget(values, aims.target)) return slope === away ? "unclear" : "met";
  if (slope === "rising") return change > 0 ? "rising" : "unclear";
  if (slope === "falling") return change < 0 ? "falling" : "unclear";
  return isTrulyFlat(inOrder, change, aims) ? "flat" : "unclear";
}

/**
 * Tests whether the points exclude the slope that the goal needs, at 95 %: of students who are exactly on their aim
 * line, fewer than one in ten is then called flat at any number of points (simulated with trials of 5 and 10).
 */
function isTrulyFlat(inOrder: readonly DatedValue[], change: number, aims: TrendAims): boolean {
  const { least, most } = theilSen(inOrder, 95);
  const values = inOrder.map(({ value }) => value);
  const sign = aims.direction === "up" ? 1 : -1;
  const behind = aims.aim ? expectedOn(aims.aim, inOrder.at(-1)!.date) - medianOf(values.slice(-LAST)) : sign;
  const best = aims.direction === "up" ? most : -least;
  return best < neededPerWeek(aims) && sign * change <= CHANCE * spreadOf(values) && sign * behind > 0;
}

/** How much the values should move towards the goal in a week: along the aim line, where there is one. */
function neededPerWeek({ aim, yearlyGain, direction }: TrendAims): number {
  if (!aim) return yearlyGain / WEEKS_OF_SCHOOL;
  const sign = direction === "up" ? 1 : -1;
  return (sign * 7 * (aim.to.value - aim.from.value)) / daysBetween(aim.from.date, aim.to.date);
}

/**
 * Tests whether the last values reach a target as often as the goal asks: "4 of 5 sessions", else each of the last
 * three.
 * @param values oldest first
 */
export function reachesTarget(values: readonly number[], { value: wanted, direction, often }: GoalTarget): boolean {
  const { hits, of } = often ?? { hits: LAST, of: LAST };
  const last = values.slice(-of);
  return last.length === of && last.filter((value) => isReached(value, wanted, direction)).length >= hits;
}

const isReached = (value: number, wanted: number, direction: GoalTarget["direction"]): boolean =>
  direction === "up" ? value >= wanted : value <= wanted;

/** Median distance of the values from their median. */
function spreadOf(values: readonly number[]): number {
  const median = medianOf(values);
  return medianOf(values.map((value) => Math.abs(value - median)));
}
