import { describe, expect, test } from "vitest";
import { judgeTrend } from "../../lib/core/measure/trend";
import { addDays } from "../../lib/core/time/iso-date";
import { trendText } from "../../lib/i18n/progress";

const UP = { direction: "up", yearlyGain: 40 } as const;

/** Points that rise steadily, so that a rule of three would fire on them. */
const rising = (count: number, daysBetween = 7) =>
  Array.from({ length: count }, (_, at) => ({ date: addDays("2026-09-01", daysBetween * at), value: 10 * at }));

describe("the text about a goal's points", () => {
  test.each([
    [5, 7, "5 of 8 points, 4 of 8 weeks", "5 de 8 puntos, 4 de 8 semanas"],
    [8, 7, "8 of 8 points, 7 of 8 weeks", "8 de 8 puntos, 7 de 8 semanas"],
    [20, 1, "20 of 8 points, 2 of 8 weeks", "20 de 8 puntos, 2 de 8 semanas"],
  ])("%s points, %s days apart, are too little: it says how many are missing", (count, days, en, es) => {
    const trend = judgeTrend(rising(count, days), UP);
    expect(trendText(trend, "en")).toBe(`Too little data for a trend yet (${en}).`);
    expect(trendText(trend, "es")).toBe(`Todavía hay pocos datos para una tendencia (${es}).`);
  });

  test("from the ninth week on the trend and the median are said", () => {
    expect(trendText(judgeTrend(rising(9), UP), "en")).toBe("Rising by about 10 a week. Median of the last three: 70.");
  });
});
