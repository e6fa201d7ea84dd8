import { describe, expect, it } from "vitest";
import { goalSentences } from "../../../lib/core/goals/goal-sentences";

const PAGE = `Present levels: Ana reads below grade level. She enjoys art.
Goal 1: Ana will copy a sentence with correct spacing in 4 of 5 trials. The team will meet in May.
Accommodations include extra time.
Meta 2: Ana responderá preguntas sobre un cuento con 80% de precisión.
The district will provide transportation. Progress will be reported quarterly.`;

describe("goalSentences", () => {
  it("offers the goals of a pasted page and nothing else", () => {
    expect(goalSentences(PAGE)).toEqual([
      "Ana will copy a sentence with correct spacing in 4 of 5 trials.",
      "Ana responderá preguntas sobre un cuento con 80% de precisión.",
    ]);
  });

  it("offers each sentence once and nothing for an empty text", () => {
    expect(goalSentences(`${PAGE}\n${PAGE}`)).toHaveLength(2);
    expect(goalSentences("")).toEqual([]);
  });
});
