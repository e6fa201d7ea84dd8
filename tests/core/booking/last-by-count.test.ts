import { describe, expect, test } from "vitest";
import { lastByCount } from "../../../lib/core/booking/last-by-count";

const TUESDAY = "2026-10-06";

describe("the last day of a rule that ends after a number of dates", () => {
  test.each([
    [{ count: 1, everyWeeks: 1, weekdays: [] }, "2026-10-06"],
    [{ count: 5, everyWeeks: 1, weekdays: ["TU"] }, "2026-11-03"],
    [{ count: 3, everyWeeks: 2, weekdays: ["TU"] }, "2026-11-03"],
    [{ count: 4, everyWeeks: 1, weekdays: ["TH", "MO"] }, "2026-10-19"],
    [{ count: 5, everyWeeks: 2, weekdays: ["FR", "TU", "FR"] }, "2026-11-03"],
  ] as const)("%j", (rule, last) => {
    expect(lastByCount(TUESDAY, rule)).toBe(last);
  });

  test("is unknown where the rule can't be read", () => {
    const rule = { count: 3, everyWeeks: 1, weekdays: [] };
    for (const bad of [{ count: 0 }, { count: Number.NaN }, { count: 1.5 }, { everyWeeks: 0 }])
      expect(lastByCount(TUESDAY, { ...rule, ...bad })).toBeUndefined();
  });

  test("is far away for a number without end, and found at once", () => {
    const last = lastByCount(TUESDAY, { count: 1e9, everyWeeks: 1, weekdays: [] });
    expect(last! > "2030-01-01").toBe(true);
  });
});
