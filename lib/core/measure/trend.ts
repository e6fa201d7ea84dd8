import { patternWith } from "../lexicon/read-lexicon";
import { daysBetween, type IsoDate } from "../time/iso-date";

/** One point of a goal, as a number of its measure. */
export interface DatedValue {
  date: IsoDate;
  value: number;
}

/**
 * Trend of a goal's points. None with fewer than 8 of them over 8 weeks: with three or four a month a rule of three
 * would fire on noise (Christ 2013; Van Norman and Christ 2016). `unclear`: the medians and the slope do not say the
 * same, so that no trend is reported.
 */
export type Trend =
  | { verdict: "too-little"; points: number; weeks: number }
  | {
      verdict: "met" | "rising" | "falling" | "flat" | "unclear";
      median: number;
      slopePerWeek: number;
      points: number;
    };

export const POINTS_NEEDED = 8;
export const WEEKS_NEEDED = 8;
const LAST = 3;
/** A gain of the medians that is below this many median absolute deviations of the points may be chance. */
const CHANCE = 2;
/** Normal quantile of a two-sided interval of 80 %. */
const Z_80 = 1.2816;

/**
 * Judges the points of one goal in one measure by two things that must agree: the median of the last three beside that
 * of the first three and the target, and the Theil-Sen slope, which is not significant while its 80 % interval contains
 * 0 (P. K. Sen, JASA 63, 1968).
 * - `met`: the last three reach the target, and the slope does not fall
 * - `rising`, `falling`: the slope and the medians go the same way
 * - `flat`: the slope is not significant, and the medians show no gain beyond chance and have not reached a target
 * @param target in the unit of the values; undefined where the goal names none
 */
export function judgeTrend(points: readonly DatedValue[], target?: number): Trend {
  const inOrder = points.toSorted((a, b) => a.date.localeCompare(b.date));
  const first = inOrder[0];
  const weeks = first ? daysBetween(first.date, inOrder.at(-1)!.date) / 7 : 0;
  if (inOrder.length < POINTS_NEEDED || weeks < WEEKS_NEEDED)
    return { verdict: "too-little", points: inOrder.length, weeks: Math.floor(weeks) };
  const last = inOrder.slice(-LAST).map(({ value }) => value);
  const { slopePerWeek, least, most } = theilSen(inOrder);
  const shared = { median: medianOf(last), slopePerWeek, points: inOrder.length };
  const slope = least > 0 ? "rising" : most < 0 ? "falling" : "flat";
  const gain = shared.median - medianOf(inOrder.slice(0, LAST).map(({ value }) => value));
  const values = inOrder.map(({ value }) => value);
  return { verdict: verdictOf(slope, gain, { last, values, target }), ...shared };
}

function verdictOf(
  slope: "rising" | "falling" | "flat",
  gain: number,
  { last, values, target }: { last: readonly number[]; values: readonly number[]; target: number | undefined },
): Exclude<Trend["verdict"], "too-little"> {
  if (target !== undefined && last.every((value) => value >= target)) return slope === "falling" ? "unclear" : "met";
  if (slope === "rising") return gain > 0 ? "rising" : "unclear";
  if (slope === "falling") return gain < 0 ? "falling" : "unclear";
  const isFlat = gain <= CHANCE * spreadOf(values) && (target === undefined || medianOf(last) < target);
  return isFlat ? "flat" : "unclear";
}

/** Median distance of the values from their median. */
function spreadOf(values: readonly number[]): number {
  const median = medianOf(values);
  return medianOf(values.map((value) => Math.abs(value - median)));
}

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The median of all slopes between two points of different days, per week, with the ends of its 80 % interval. */
export function theilSen(points: readonly DatedValue[]): { slopePerWeek: number; least: number; most: number } {
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
  const spread = Z_80 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const at = (index: number): number => slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(index)))]!;
  return {
    slopePerWeek: medianOf(slopes),
    least: at((slopes.length - spread) / 2 - 1),
    most: at((slopes.length + spread) / 2),
  };
}

/** Dates with a year, and "by 5/30": the numbers around their slash are no count of trials. */
const DATES = patternWith("giu")`
\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b
\b\d{4}-\d{2}-\d{2}\b
\b(?:by|on|before|until|through|from|para el|antes del|hasta el|desde el) \d{1,2}\/\d{1,2}\b
`;
const OF_TRIALS = /(\d{1,2})\s*(?:\/|of|out of|de(?: cada)?)\s*(\d{1,2})\b/iu;
const PERCENT = /(\d{1,3})\s*(?:%|percent|por ciento)/iu;

/**
 * Finds the target of trials in a goal's words, in percent: "4 of 5 trials", "80 %". Undefined where they name none.
 */
export function targetPercent(goalText: string): number | undefined {
  const undated = goalText.replace(DATES, " ");
  const [, correct, total] = OF_TRIALS.exec(undated) ?? [];
  if (correct !== undefined && total !== undefined && Number(total) > 0 && Number(correct) <= Number(total))
    return (100 * Number(correct)) / Number(total);
  const percent = Number(PERCENT.exec(undated)?.[1]);
  return percent >= 1 && percent <= 100 ? percent : undefined;
}
