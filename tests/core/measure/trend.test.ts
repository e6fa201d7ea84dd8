import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeTrend, medianOf, targetPercent, theilSen } from "../../../lib/core/measure/trend";
import { addDays } from "../../../lib/core/time/iso-date";

const weekly = (values: readonly number[]) =>
  values.map((value, at) => ({ date: addDays("2026-09-01", 7 * at), value }));

/** Three high points, then a long rise that ends below them. */
const LATE_RISE = [60, 60, 60, ...Array.from({ length: 14 }, (_, at) => 4 + 4 * at - (at === 13 ? 4 : 0))];

describe("the trend of a goal", () => {
  it("is not told from fewer than 8 points, or from 8 points within 8 weeks", () => {
    expect(judgeTrend(weekly([1, 2, 3, 4, 5]))).toEqual({ verdict: "too-little", points: 5, weeks: 4 });
    expect(judgeTrend(weekly([1, 2, 3, 4, 5, 6, 7, 8]))).toMatchObject({ verdict: "too-little", weeks: 7 });
    expect(judgeTrend([])).toEqual({ verdict: "too-little", points: 0, weeks: 0 });
  });

  it.each([
    ["rising", [10, 20, 30, 40, 50, 60, 70, 80, 90], undefined, 10],
    ["falling", [90, 80, 70, 60, 50, 40, 30, 20, 10], undefined, -10],
    ["flat", [50, 60, 40, 55, 45, 60, 40, 50, 50], undefined, 0],
    ["met", [20, 40, 60, 60, 80, 60, 80, 100, 80], 80, 8],
  ] as const)("is %s for %j", (verdict, values, target, slope) => {
    const trend = judgeTrend(weekly(values), target);
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
    // The median reaches the target, and one of the last three does not.
    ["a target that the median alone reaches", [80, 70, 90, 80, 70, 90, 80, 70, 90], 80],
  ])("is not told where the medians and the slope disagree: %s", (_what, values, target) => {
    expect(judgeTrend(weekly(values), target).verdict).toBe("unclear");
  });

  it("keeps its slope when one day goes wrong", () => {
    expect(theilSen(weekly([10, 20, 30, 0, 50, 60, 70, 80, 90])).slopePerWeek).toBeCloseTo(10, 0);
  });

  it("calls noise around a level a change in fewer than three of ten cases", () => {
    const noise = fc.array(fc.integer({ min: 40, max: 60 }), { minLength: 10, maxLength: 10 });
    const changes = fc
      .sample(noise, { numRuns: 400, seed: 7 })
      .filter((values) => judgeTrend(weekly(values)).verdict !== "flat");
    expect(changes.length).toBeLessThan(120);
  });

  it("is the same for any order of the points", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 20 }), (values) => {
        expect(judgeTrend(weekly(values).toReversed(), 80)).toEqual(judgeTrend(weekly(values), 80));
      }),
    );
  });
});

it("the middle of numbers", () => {
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

it.each([
  ["in 4 of 5 trials", 80],
  ["with 90% accuracy", 90],
  ["en 3 de 4 oportunidades", 75],
  ["will greet a peer", undefined],
  ["By 05/30/2027, will zip up own coat in 4 of 5 trials", 80],
  ["By 5/30, will zip up own coat in 4/5 trials", 80],
  ["By 2027-05-30 (IEP of 9/12/26), will copy letters with 90% accuracy", 90],
  ["Para el 05/30/2027, subirá el cierre en 3 de 4 oportunidades", 75],
  ["By 05/30/2027, will greet a peer", undefined],
])("the target of “%s”", (goal, target) => {
  expect(targetPercent(goal)).toBe(target);
});
