import { describe, expect, test } from "vitest";
import { compileAll, compiled } from "../../../lib/core/lexicon/compiled";
import * as goalCriteria from "../../../lib/core/lexicon/goal-criteria";
import * as schoolDayWords from "../../../lib/core/lexicon/school-day-words";
import * as titleSurroundings from "../../../lib/core/lexicon/title-surroundings";
import { VETOES } from "../../../lib/core/lexicon/veto-lexicon";

describe("an expression that is compiled ahead", () => {
  test.each([/recess/, /recess/g, /recess/y, /~+/g])(
    "is the same one and searches from the start: %s",
    (expression) => {
      expect(compiled(expression)).toBe(expression);
      expect(expression.lastIndex).toBe(0);
      expect(expression.test("recess ~")).toBe(true);
    },
  );

  test("searches from the start although it was in the middle of a text", () => {
    const expression = /day/g;
    expression.test("day day");
    expect(expression.lastIndex).toBe(3);
    expect([...compiled(expression)[Symbol.matchAll]("day day")]).toHaveLength(2);
  });

  test("stands alone or in a list; other exports are left alone", () => {
    const [alone, listed] = [/a/g, /b/g];
    alone.lastIndex = listed.lastIndex = 1;
    compileAll({ alone, listed: [listed], words: "a\nb", count: 2, nested: { names: ["c"] } });
    expect([alone.lastIndex, listed.lastIndex]).toEqual([0, 0]);
  });

  test("finds nothing in the long text, so that this costs no search", () => {
    const all = [goalCriteria, schoolDayWords, titleSurroundings].flatMap((file) => Object.values(file).flat());
    const expressions = [...VETOES.map(({ when }) => when), ...all].filter((value) => value instanceof RegExp);
    expect(expressions.length).toBeGreaterThan(60);
    const found = expressions.filter((expression) => "~".repeat(1000).search(expression) >= 0);
    expect(found.filter(({ source }) => !source.startsWith("^") && source !== "")).toEqual([]);
  });
});
