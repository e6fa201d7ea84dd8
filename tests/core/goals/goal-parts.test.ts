import { describe, expect, it } from "vitest";
import { readGoalWords } from "../../../lib/core/goals/goal-words";
import { goalParts, type GoalPart } from "../../../lib/core/goals/goal-parts";

function wordsOf(goal: string, part: GoalPart): string {
  const read = readGoalWords(goal, (word) => word);
  const parts = goalParts(goal, read);
  return read.words.filter((_, at) => parts[at] === part).join(" ");
}

describe("goalParts", () => {
  it.each([
    ["Given a visual schedule, the student will unpack her bag.", "unpack her bag"],
    ["To improve balance, Kim will hop on one foot.", "hop"],
    ["Durante la merienda, abrirá su leche.", "abrira su leche"],
    ["Will put on her coat without adult help.", "put on her coat"],
  ])("finds the outcome of “%s”", (goal, outcome) => {
    expect(wordsOf(goal, "outcome")).toContain(outcome);
  });

  it.each([
    ["Will greet two peers during morning meeting.", "during morning meeting"],
    ["Given a visual schedule, the student will unpack her bag.", "given a visual schedule"],
  ])("finds the circumstance of “%s”", (goal, circumstance) => {
    expect(wordsOf(goal, "circumstance")).toContain(circumstance);
  });

  it.each([
    ["Will open packages (e.g., chips, milk) at lunch.", "chips milk"],
    ["Will cut out a circle without tearing the paper.", "without tearing the paper"],
    ["Will sit upright to participate in class discussion.", "to participate"],
  ])("sets the side words of “%s” apart", (goal, side) => {
    expect(wordsOf(goal, "side")).toContain(side);
  });
});
