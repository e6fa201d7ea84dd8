import { describe, expect, it } from "vitest";
import { TITLE_CLASSES } from "../../../lib/core/learned/title-classes";
import { UsualTitles, usualFits, type UsualWeights } from "../../../lib/core/learned/usual-titles";

const MATH = TITLE_CLASSES.indexOf("math");
const LUNCH = TITLE_CLASSES.indexOf("lunch");
const names = new Map([
  ["count", 0],
  ["~count", 1],
  ["~tray", 2],
]);

/** "Count" speaks for math and against lunch, "tray" for lunch; meanings have two dimensions. */
function weights(): UsualWeights {
  const classes = new Float32Array(2 * TITLE_CLASSES.length);
  classes[MATH] = 0.4;
  classes[LUNCH] = -0.2;
  classes[TITLE_CLASSES.length + LUNCH] = 0.5;
  return { telling: Float32Array.of(0, 2, 4), classes, meanings: Float32Array.of(0.3, 0, 0, 0.6) };
}

const odds = (place: number): Float32Array =>
  TITLE_CLASSES.reduce((all, _, at) => all.fill(+(at === place), at), new Float32Array(TITLE_CLASSES.length));
const goalOf = (...places: number[]) => ({
  places: Int32Array.from(places),
  strengths: new Float32Array(places.length).fill(1),
});

describe("where goals usually belong", () => {
  it("says which classes and words of titles the words of a goal speak for", () => {
    const usual = new UsualTitles(names, weights()).forGoal(goalOf(0, 1));
    const [math, , lunch] = [odds(MATH), 0, odds(LUNCH)];
    const along = Float32Array.of(2, 0, 9);
    expect(usualFits(usual, math, along)[0]).toBeCloseTo(2);
    expect(usualFits(usual, lunch, along)[0]).toBeCloseTo(-1);
    expect(usualFits(usual, math, along)[1]).toBeCloseTo(3);
    expect(usualFits(usual, math, Float32Array.of(0, 1, 0))[1]).toBeCloseTo(0);
  });

  it("counts a telling word for more", () => {
    const usual = new UsualTitles(names, weights()).forGoal(goalOf(1, 2));
    const [math] = usualFits(usual, odds(MATH), Float32Array.of(1, 0));
    const [lunch] = usualFits(usual, odds(LUNCH), Float32Array.of(1, 0));
    expect(lunch).toBeGreaterThan(math!);
  });

  it("says nothing of a goal without known words, and of a title without any", () => {
    const usual = new UsualTitles(names, weights()).forGoal(goalOf());
    expect(usualFits(usual, odds(MATH), Float32Array.of(1, 1))).toEqual([0, 0]);
    const known = new UsualTitles(names, weights()).forGoal(goalOf(1));
    expect(usualFits(known, odds(MATH), new Float32Array(2))[1]).toBe(0);
  });
});
