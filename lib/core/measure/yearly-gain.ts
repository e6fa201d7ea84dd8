import { CUE_LEVELS, MAX_RUBRIC, type Measure } from "./goal-point";
import { medianOf, type DatedValue } from "./theil-sen";

/** From 40 % to 80 %: a gain that annual goals commonly ask for. */
const PERCENT_GAIN = 40;

/**
 * Gives the smallest yearly change that counts as progress for a goal without an aim line, in the unit of the values:
 * 40 percentage points, two fifths of a scale, else half of the student's median value, and at least 1.
 */
export function yearlyGain(points: readonly DatedValue[], measure: Measure): number {
  switch (measure) {
    case "trials":
    case "steps":
      return PERCENT_GAIN;
    case "cue-level":
      return ((CUE_LEVELS.length - 1) * PERCENT_GAIN) / 100;
    case "rubric":
      return (MAX_RUBRIC * PERCENT_GAIN) / 100;
    default:
      return points.length === 0 ? 1 : Math.max(1, medianOf(points.map(({ value }) => value)) / 2);
  }
}
