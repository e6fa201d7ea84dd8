import { medianOf, theilSen, type DatedValue } from "./theil-sen";
import { daysBetween } from "../time/iso-date";

/** The vertical axis of a chart. */
export interface ChartScale {
  /** The values at its ends; 0 at the lower one unless it is logarithmic. */
  least: number;
  top: number;
  /** Equal steps are equal multiples: doubling looks the same at any height. */
  isLogarithmic: boolean;
}

/**
 * Chooses the axis for the points of a measure: logarithmic for rates, from one power of ten to another, as charts of
 * celeration are drawn (Pennypacker, Lindsley); a rate of 0 lies on its lower edge. Linear from 0 for everything else,
 * and where no rate is above 0.
 * @param top the largest value that a linear axis shall show
 */
export function chartScale(values: readonly number[], { isRate, top }: { isRate: boolean; top: number }): ChartScale {
  const above = values.filter((value) => value > 0);
  if (!isRate || above.length === 0) return { least: 0, top, isLogarithmic: false };
  const least = 10 ** Math.floor(Math.log10(Math.min(...above)));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...above)));
  return { least, top: most > least ? most : least * 10, isLogarithmic: true };
}

/** Gives the height of a value on the axis, 0 to 1; clamps values beyond an end. */
export function heightOn({ least, top, isLogarithmic }: ChartScale, value: number): number {
  const share = isLogarithmic
    ? Math.log10(Math.max(value, least) / least) / Math.log10(top / least)
    : (value - least) / (top - least);
  return Math.min(1, Math.max(0, share));
}

/**
 * Works out the ends of the line through rates that grow by multiples: the Theil-Sen slope of their logarithms.
 * Undefined where one of them is 0, which has none.
 * @param points oldest first, at least two days of them
 */
export function growthLine(points: readonly DatedValue[]): [DatedValue, DatedValue] | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.date === last.date || points.some(({ value }) => value <= 0)) return undefined;
  const logs = points.map(({ date, value }) => ({ date, value: Math.log10(value) }));
  const { slopePerWeek } = theilSen(logs);
  const weeksTo = (date: string): number => daysBetween(first.date, date) / 7;
  const level = medianOf(logs.map(({ date, value }) => value - slopePerWeek * weeksTo(date)));
  const at = (date: string): DatedValue => ({ date, value: 10 ** (level + slopePerWeek * weeksTo(date)) });
  return [at(first.date), at(last.date)];
}
