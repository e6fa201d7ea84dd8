import { expect, it } from "vitest";
import type { Goal } from "../../../lib/core/caseload/records";
import { stageOf, withStage } from "../../../lib/core/goals/goal-stage";

const GOAL: Goal = { id: "g1", text: "Will zip." };

it("a goal is learned until she says otherwise, and each stage keeps the day from which it holds", () => {
  expect(stageOf(GOAL)).toBe("learning");
  const general = withStage(GOAL, "generalising", "2026-10-05");
  const kept = withStage(general, "maintaining", "2026-11-30");
  expect(stageOf(kept)).toBe("maintaining");
  expect(kept.stages?.map(({ since }) => since)).toEqual(["2026-10-05", "2026-11-30"]);
});

it("a slip on the same day leaves no trace", () => {
  const general = withStage(GOAL, "generalising", "2026-10-05");
  expect(withStage(general, "learning", "2026-10-05")).toEqual(GOAL);
  expect(withStage(general, "generalising", "2026-10-06")).toEqual(general);
});
