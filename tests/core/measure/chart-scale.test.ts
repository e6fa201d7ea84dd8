import { describe, expect, it } from "vitest";
import { chartScale, growthLine, heightOn } from "../../../lib/core/measure/chart-scale";
import { addDays } from "../../../lib/core/time/iso-date";

const weekly = (values: readonly number[]) =>
  values.map((value, at) => ({ date: addDays("2026-09-01", 7 * at), value }));

describe("the vertical axis of a chart", () => {
  it("is linear from 0 for everything but rates", () => {
    const scale = chartScale([20, 80], { isRate: false, top: 100 });
    expect(scale).toEqual({ least: 0, top: 100, isLogarithmic: false });
    expect([0, 25, 100, 120, -5].map((value) => heightOn(scale, value))).toEqual([0, 0.25, 1, 1, 0]);
  });

  it("is logarithmic for rates, so that doubling looks the same at any height", () => {
    const scale = chartScale([0.4, 2, 30], { isRate: true, top: 30 });
    expect(scale).toEqual({ least: 0.1, top: 100, isLogarithmic: true });
    const doubled = [1, 2, 4, 8].map((value) => heightOn(scale, value));
    for (const [at, height] of doubled.slice(1).entries()) expect(height - doubled[at]!).toBeCloseTo(0.1003, 3);
    expect([heightOn(scale, 0), heightOn(scale, 0.1), heightOn(scale, 100)]).toEqual([0, 0, 1]);
  });

  it("has a decade of height where all rates are one power of ten, and is linear where none is above 0", () => {
    expect(chartScale([10, 10], { isRate: true, top: 10 })).toMatchObject({ least: 10, top: 100 });
    expect(chartScale([0, 0], { isRate: true, top: 1 })).toEqual({ least: 0, top: 1, isLogarithmic: false });
  });
});

describe("the line through rates", () => {
  it("follows a rate that doubles each week", () => {
    const [from, to] = growthLine(weekly([1, 2, 4, 8, 16]))!;
    expect([from.value, to.value].map((value) => Math.round(value * 100) / 100)).toEqual([1, 16]);
  });

  it("is not drawn through a rate of 0, nor through one day", () => {
    expect(growthLine(weekly([1, 0, 4]))).toBeUndefined();
    expect(growthLine([{ date: "2026-09-01", value: 1 }])).toBeUndefined();
  });
});
