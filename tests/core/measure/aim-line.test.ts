import { describe, expect, test } from "vitest";
import { aimLine, expectedOn } from "../../../lib/core/measure/aim-line";

const point = (date: string, value: number) => ({ date, value });
const FIRST = [point("2026-09-07", 20), point("2026-09-14", 60), point("2026-09-21", 30)];
const GOAL = { target: 80, reviewDate: "2026-11-30" };

describe("the aim line", () => {
  test("begins on the day of the third point, at the median of the first three", () => {
    expect(aimLine(FIRST, GOAL)).toEqual({ from: point("2026-09-21", 30), to: point("2026-11-30", 80) });
  });

  test("is not moved by later points", () => {
    expect(aimLine([...FIRST, point("2026-10-05", 95)], GOAL)).toEqual(aimLine(FIRST, GOAL));
  });

  test.each([
    ["two points", FIRST.slice(0, 2), GOAL],
    ["no point", [], GOAL],
    ["no target", FIRST, { ...GOAL, target: undefined }],
    ["no review day", FIRST, { ...GOAL, reviewDate: undefined }],
    ["a review on the day of the third point", FIRST, { ...GOAL, reviewDate: "2026-09-21" }],
    ["a review before it", FIRST, { ...GOAL, reviewDate: "2026-09-20" }],
  ])("is not drawn with %s", (_what, points, goal) => {
    expect(aimLine(points, goal)).toBeUndefined();
  });

  test("is drawn to a target of 0, for behaviour that is to stop", () => {
    expect(aimLine(FIRST, { ...GOAL, target: 0 })?.to).toEqual(point("2026-11-30", 0));
  });
});

describe("the value expected on a day", () => {
  const line = { from: point("2026-09-21", 30), to: point("2026-10-01", 80) };
  const falling = { from: point("2026-09-21", 10), to: point("2026-10-01", 0) };

  test.each([
    ["the day before its first", line, "2026-09-20", 30],
    ["its first day", line, "2026-09-21", 30],
    ["half way", line, "2026-09-26", 55],
    ["its last day", line, "2026-10-01", 80],
    ["the day after its last", line, "2026-10-02", 80],
    ["half way down", falling, "2026-09-26", 5],
    ["long after it has come down", falling, "2027-01-01", 0],
  ])("%s", (_what, of, date, value) => {
    expect(expectedOn(of, date)).toBeCloseTo(value);
  });
});
