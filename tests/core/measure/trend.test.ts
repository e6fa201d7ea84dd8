import fc, { seeded } from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { aimLine } from "../../../lib/core/measure/aim-line";
import { medianOf, theilSen } from "../../../lib/core/measure/theil-sen";
import { judgeTrend, type TrendAims } from "../../../lib/core/measure/trend";
import { addDays } from "../../../lib/core/time/iso-date";

const UP: TrendAims = { direction: "up", yearlyGain: 40 };
const DOWN: TrendAims = { direction: "down", yearlyGain: 4 };
const atLeast = (value: number | undefined): TrendAims =>
  value === undefined ? UP : { ...UP, target: { value, direction: "up" } };

const weekly = (values: readonly number[]) =>
  values.map((value, at) => ({ date: addDays("2026-09-01", 7 * at), value }));

const later = ({ date, value }: { date: string; value: number }) => ({ date: addDays(date, 70), value });

/** Three high points, then a long rise that ends below them. */
const LATE_RISE = [60, 60, 60, ...Array.from({ length: 14 }, (_, at) => 4 + 4 * at - (at === 13 ? 4 : 0))];

describe("the trend of a goal", () => {
  it("is not told from fewer than 8 points, or from 8 points within 8 weeks", () => {
    expect(judgeTrend(weekly([1, 2, 3, 4, 5]), UP)).toEqual({ verdict: "too-little", points: 5, weeks: 4 });
    expect(judgeTrend(weekly([1, 2, 3, 4, 5, 6, 7, 8]), UP)).toMatchObject({ verdict: "too-little", weeks: 7 });
    expect(judgeTrend([], UP)).toEqual({ verdict: "too-little", points: 0, weeks: 0 });
  });

  it.each([
    ["rising", [10, 20, 30, 40, 50, 60, 70, 80, 90], undefined, 10],
    ["falling", [90, 80, 70, 60, 50, 40, 30, 20, 10], undefined, -10],
    ["flat", [50, 52, 48, 51, 49, 52, 48, 50, 50], undefined, 0],
    ["met", [20, 40, 60, 60, 80, 60, 80, 100, 80], 80, 8],
  ] as const)("is %s for %j", (verdict, values, target, slope) => {
    const trend = judgeTrend(weekly(values), atLeast(target));
    expect(trend.verdict).toBe(verdict);
    expect("slopePerWeek" in trend && Math.round(trend.slopePerWeek)).toBe(slope);
  });

  it.each([
    // The last three reach the target, and the goal has fallen all the way to it.
    ["a target reached on the way down", [100, 98, 96, 94, 92, 90, 88, 86, 84], 80],
    // The slope rises, and the last three are no better than the first three.
    ["a rise that only comes back to the start", LATE_RISE, undefined],
    // The slope falls, and the last three are no worse than the first three.
    ["a fall that only comes back to the start", LATE_RISE.map((value) => 100 - value), undefined],
    // The slope can't be told from chance, and the last three are better than the first three.
    ["a gain that the slope does not show", [...Array.from({ length: 10 }, () => 10), 40, 40, 40], undefined],
    // So few and so different points exclude neither a change nor none.
    ["points that vary much around a level", [50, 60, 40, 55, 45, 60, 40, 50, 50], undefined],
    // The median reaches the target, and one of the last three does not.
    ["a target that the median alone reaches", [80, 70, 90, 80, 70, 90, 80, 70, 90], 80],
  ])("is not told where the medians and the slope disagree: %s", (_what, values, target) => {
    expect(judgeTrend(weekly(values), atLeast(target)).verdict).toBe("unclear");
  });

  it("keeps its slope when one day goes wrong", () => {
    expect(theilSen(weekly([10, 20, 30, 0, 50, 60, 70, 80, 90])).slopePerWeek).toBeCloseTo(10, 0);
  });

  it("calls nine points around a level a change in fewer than three of ten cases", () => {
    const noise = fc.array(fc.integer({ min: 40, max: 60 }), { minLength: 10, maxLength: 10 });
    const samples = fc.sample(noise, seeded(7, 400));
    const changes = samples
      .map((values) => judgeTrend(weekly(values), UP).verdict)
      .filter((verdict) => verdict === "rising" || verdict === "falling");
    expect(changes.length).toBeLessThan(0.3 * samples.length);
  });

  it("falls towards a goal that asks for less", () => {
    const target = { value: 2, direction: "down" } as const;
    const better = weekly([9, 8, 8, 7, 6, 5, 4, 3, 3]);
    expect(judgeTrend(better, { ...DOWN, target }).verdict).toBe("falling");
    expect(judgeTrend([...better, ...weekly([9, 2, 1, 2]).slice(1).map(later)], { ...DOWN, target }).verdict).toBe(
      "met",
    );
    expect(judgeTrend(weekly([5, 6, 5, 4, 5, 6, 5, 4, 5, 5, 6, 5, 4, 5, 5, 5]), DOWN).verdict).toBe("flat");
    expect(judgeTrend(weekly([2, 1, 2, 2, 3, 3, 4, 5, 5]), { ...DOWN, target }).verdict).toBe("rising");
  });

  it("is met as often as the goal asks", () => {
    const values = [20, 40, 60, 60, 90, 90, 70, 90, 100];
    const target = { value: 90, direction: "up", often: { hits: 4, of: 5 } } as const;
    expect(judgeTrend(weekly(values), { ...UP, target }).verdict).toBe("met");
    expect(judgeTrend(weekly([...values.slice(0, -1), 80]), { ...UP, target }).verdict).toBe("rising");
  });

  it("is the same for any order of the points", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 20 }), (values) => {
        expect(judgeTrend(weekly(values).toReversed(), atLeast(80))).toEqual(judgeTrend(weekly(values), atLeast(80)));
      }),
      { seed: 14 },
    );
  });
});

/** Numbers from 0 to 1 that look random and are the same in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

const YEAR = 36;

/**
 * How many of a hundred students with weekly trials, whose skill goes from one share to another in a year, are flat.
 */
function flatOfHundred({ from, to, total, points }: Record<"from" | "to" | "total" | "points", number>): number {
  const random = randomNumbers(14);
  const students = 500;
  let flat = 0;
  for (let student = 0; student < students; student++) {
    const taken = weekly(
      Array.from({ length: points }, (_, week) => {
        const skill = (from + ((to - from) * week) / YEAR) / 100;
        return (100 * Array.from({ length: total }, random).filter((one) => one < skill).length) / total;
      }),
    );
    const aim = aimLine(taken, { target: 80, reviewDate: addDays("2026-09-01", 7 * YEAR) });
    const { verdict } = judgeTrend(taken, { ...atLeast(80), aim });
    if (verdict === "flat" || verdict === "falling") flat++;
  }
  return (100 * flat) / students;
}

describe("students whose skill is known", () => {
  const looks = [5, 10].flatMap((total) => [9, 12, 16].map((points) => ({ total, points })));
  const starts = [20, 30, 40].flatMap((from) => looks.map((look) => ({ ...look, from })));

  it.each(starts)(
    "on the aim line are called flat in fewer than 10 of 100 looks: $from %, $points x $total",
    (look) => {
      expect(flatOfHundred({ ...look, to: 80 })).toBeLessThan(10);
    },
  );

  it.each([
    { from: 20, total: 5, points: 18 },
    { from: 20, total: 10, points: 18 },
    { from: 30, total: 5, points: 26 },
    { from: 40, total: 5, points: 26 },
    { from: 40, total: 10, points: 26 },
  ])("who stay at $from % are found in most cases by $points points of $total trials", (look) => {
    expect(flatOfHundred({ ...look, to: look.from })).toBeGreaterThan(50);
  });
});

it("the middle of numbers", () => {
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3])]).toEqual([2, 2.5]);
});
